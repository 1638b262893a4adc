#include "storage/roles.hpp"

#include "domain/codes.hpp"
#include "storage/content.hpp"

namespace kept::storage {

void enter_role(Transaction& transaction, const OrganisationId& organisation, const MemberId& author,
                const MemberId& member, Role role) {
    const Entered entered = enter(transaction, organisation,
                                  {.kind = EntryKind::role,
                                   .author = author,
                                   .subject = member.text,
                                   .about = member.text,
                                   .content = {content(code_of(role)), content(transaction.now())}});
    transaction.execute(R"sql(
        insert into roles (organisation, sequence, member, role, given_at, salt)
        values (:organisation, :sequence, :member, :role, :given_at, :salt)
        )sql",
                        with("organisation", organisation), with("sequence", entered.sequence),
                        with("member", member), with("role", code_of(role)),
                        with("given_at", transaction.now()), with("salt", entered.salt));
    transaction.changed(organisation, member);
    transaction.changed(organisation, WhoMayRead{});
}

std::set<MemberId> administrators_of(Connection& connection, const OrganisationId& organisation) {
    std::set<MemberId> administrators;
    for (const auto& [member] : connection.select<MemberId>(
             R"sql(
             select id from members_as_they_stand
             where organisation = :organisation and role = 'administrator' and closed_at is null
             )sql",
             with("organisation", organisation)))
        administrators.insert(member);
    return administrators;
}

std::vector<SideRow> role_rows(Connection& connection, const OrganisationId& organisation) {
    std::vector<SideRow> rows;
    for (const auto& [sequence, member, role, given_at, salt] :
         connection.select<Sequence, std::string, std::string, Instant, std::string>(
             R"sql(
             select sequence, member, role, given_at, salt from roles
             where organisation = :organisation order by sequence
             )sql",
             with("organisation", organisation)))
        rows.push_back({.table = "roles",
                        .sequence = sequence,
                        .kind = EntryKind::role,
                        .subject = member,
                        .about = member,
                        .salt = salt,
                        .content = {role, content(given_at)}});
    return rows;
}

}  // namespace kept::storage
