#include "storage/accounts.hpp"

#include "domain/refusal.hpp"
#include "storage/teams.hpp"

namespace kept::storage {
namespace {

/// Wherever the member's name stands is read again. The day is anybody's: a board too many does no harm.
void tell_where_they_are_named(Transaction& transaction, const OrganisationId& organisation,
                               const MemberId& member) {
    transaction.changed(organisation, member);
    const Day today = std::chrono::floor<std::chrono::days>(transaction.now());
    for (const TeamOfMember& each : teams_of(transaction, organisation, member, today))
        transaction.changed(organisation, each.team.id);
}

}  // namespace

std::optional<std::string> password_of(Connection& connection, const OrganisationId& organisation,
                                       const MemberId& member) {
    auto rows =
        connection.select<std::optional<std::string>>(R"sql(
        select password from members where organisation = :organisation and id = :id
        )sql",
                                                      with("organisation", organisation), with("id", member));
    if (rows.empty()) throw NotFound{};
    return std::get<0>(rows.front());
}

void change_password(Transaction& transaction, const OrganisationId& organisation, const MemberId& member,
                     const std::string& password) {
    transaction.execute(R"sql(
        update members set password = :password where organisation = :organisation and id = :id
        )sql",
                        with("password", password), with("organisation", organisation), with("id", member));
}

void change_name(Transaction& transaction, const OrganisationId& organisation, const MemberId& member,
                 const std::string& name) {
    transaction.execute(R"sql(
        update members set name = :name where organisation = :organisation and id = :id
        )sql",
                        with("name", name), with("organisation", organisation), with("id", member));
    tell_where_they_are_named(transaction, organisation, member);
}

void change_address(Transaction& transaction, const OrganisationId& organisation, const MemberId& member,
                    const std::string& email) {
    transaction.execute(R"sql(
        insert into address_changes (organisation, id, member, email_before, email, changed_at)
        select organisation, :change, id, email, :email, :changed_at from members
        where organisation = :organisation and id = :member
        )sql",
                        with("change", transaction.new_id<struct AddressChange>()), with("email", email),
                        with("changed_at", transaction.now()), with("organisation", organisation),
                        with("member", member));
    transaction.execute(R"sql(
        update members set email = :email, email_confirmed_at = null
        where organisation = :organisation and id = :id
        )sql",
                        with("email", email), with("organisation", organisation), with("id", member));
    transaction.changed(organisation, member);
}

AddressIs address_of_member_is(Connection& connection, const OrganisationId& organisation,
                               const MemberId& member) {
    auto rows =
        connection.select<std::optional<Instant>>(R"sql(
        select email_confirmed_at from members where organisation = :organisation and id = :id
        )sql",
                                                  with("organisation", organisation), with("id", member));
    if (rows.empty()) throw NotFound{};
    return std::get<0>(rows.front()) ? AddressIs::confirmed : AddressIs::unconfirmed;
}

void confirm_address(Transaction& transaction, const OrganisationId& organisation, const MemberId& member,
                     const std::string& email) {
    transaction.execute(R"sql(
        update members set email_confirmed_at = :at
        where organisation = :organisation and id = :id and email = :email
        )sql",
                        with("at", transaction.now()), with("organisation", organisation), with("id", member),
                        with("email", email));
    transaction.changed(organisation, member);
}

}  // namespace kept::storage
