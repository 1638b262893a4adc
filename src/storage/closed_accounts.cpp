#include "storage/closed_accounts.hpp"

namespace kept::storage {
namespace {

/// No address looks like an id, so that nobody else's can be the same.
void forget_how_to_sign_in(Transaction& transaction, const OrganisationId& organisation,
                           const MemberId& member) {
    transaction.execute(R"sql(
        update members set email = :email, password = null where organisation = :organisation and id = :id
        )sql",
                        with("email", member.text), with("organisation", organisation), with("id", member));
}

}  // namespace

void close_account(Transaction& transaction, const OrganisationId& organisation, const MemberId& author,
                   const MemberId& member) {
    const Entered entered = enter(transaction, organisation,
                                  {.kind = EntryKind::account_closed,
                                   .author = author,
                                   .subject = member.text,
                                   .about = member.text,
                                   .content = {content(transaction.now())}});
    transaction.execute(R"sql(
        insert into closed_accounts (organisation, member, sequence, closed_at, salt)
        values (:organisation, :member, :sequence, :closed_at, :salt)
        )sql",
                        with("organisation", organisation), with("member", member),
                        with("sequence", entered.sequence), with("closed_at", transaction.now()),
                        with("salt", entered.salt));
    forget_how_to_sign_in(transaction, organisation, member);
}

std::optional<Instant> closed_at(Connection& connection, const OrganisationId& organisation,
                                 const MemberId& member, Sequence before) {
    const auto rows = connection.select<Instant>(R"sql(
        select closed_at from closed_accounts
        where organisation = :organisation and member = :member and sequence < :before
        )sql",
                                                 with("organisation", organisation), with("member", member),
                                                 with("before", before));
    if (rows.empty()) return std::nullopt;
    return std::get<0>(rows.front());
}

std::vector<SideRow> closed_account_rows(Connection& connection, const OrganisationId& organisation) {
    std::vector<SideRow> rows;
    for (const auto& [sequence, member, closed, salt] :
         connection.select<Sequence, std::string, Instant, std::string>(
             R"sql(
             select sequence, member, closed_at, salt from closed_accounts
             where organisation = :organisation order by sequence
             )sql",
             with("organisation", organisation)))
        rows.push_back({.table = "closed_accounts",
                        .sequence = sequence,
                        .kind = EntryKind::account_closed,
                        .subject = member,
                        .about = member,
                        .salt = salt,
                        .content = {content(closed)}});
    return rows;
}

}  // namespace kept::storage
