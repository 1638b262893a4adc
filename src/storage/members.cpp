#include "storage/members.hpp"

#include "domain/codes.hpp"
#include "domain/refusal.hpp"

namespace kept::storage {
namespace {

using MemberRow = std::tuple<MemberId, std::string, std::string, std::string, std::optional<std::string>,
                             Instant, std::optional<Instant>>;

Member as_member(MemberRow& row) {
    auto& [id, name, email, role, tongue, joined, closed] = row;
    return {.id = std::move(id),
            .name = std::move(name),
            .email = std::move(email),
            .role = choice_of<Role>(role).value(),
            .tongue = tongue ? choice_of<Tongue>(*tongue) : std::nullopt,
            .joined = joined,
            .closed = closed};
}

}  // namespace

void add_member(Transaction& transaction, const OrganisationId& organisation, const Member& member,
                const std::optional<std::string>& password) {
    std::optional<std::string_view> tongue;
    if (member.tongue) tongue = code_of(*member.tongue);
    transaction.execute(R"sql(
        insert into members (organisation, id, name, email, role, tongue, password, joined_at)
        values (:organisation, :id, :name, :email, :role, :tongue, :password, :joined_at)
        )sql",
                        with("organisation", organisation), with("id", member.id), with("name", member.name),
                        with("email", member.email), with("role", code_of(member.role)),
                        with("tongue", tongue), with("password", password), with("joined_at", member.joined));
    transaction.changed(organisation, organisation);
}

Member member(Connection& connection, const OrganisationId& organisation, const MemberId& id) {
    auto rows = connection.select<MemberId, std::string, std::string, std::string, std::optional<std::string>,
                                  Instant, std::optional<Instant>>(
        R"sql(
        select id, name, email, role, tongue, joined_at, closed_at from members_as_they_stand
        where organisation = :organisation and id = :id
        )sql",
        with("organisation", organisation), with("id", id));
    if (rows.empty()) throw NotFound{};
    return as_member(rows.front());
}

std::vector<Member> members(Connection& connection, const OrganisationId& organisation) {
    std::vector<Member> found;
    for (auto& row : connection.select<MemberId, std::string, std::string, std::string,
                                       std::optional<std::string>, Instant, std::optional<Instant>>(
             R"sql(
             select id, name, email, role, tongue, joined_at, closed_at from members_as_they_stand
             where organisation = :organisation and role <> 'coach' order by joined_at, id
             )sql",
             with("organisation", organisation)))
        found.push_back(as_member(row));
    return found;
}

std::optional<Credentials> credentials_of(Connection& connection, const OrganisationId& organisation,
                                          const std::string& email) {
    auto rows = connection.select<MemberId, std::optional<std::string>>(
        R"sql(
        select id, password from members where organisation = :organisation and email = :email
        )sql",
        with("organisation", organisation), with("email", email));
    if (rows.empty() || !std::get<1>(rows.front())) return std::nullopt;
    return Credentials{std::get<0>(rows.front()), *std::get<1>(rows.front())};
}

bool has_address(Connection& connection, const OrganisationId& organisation, const std::string& email) {
    return !connection
                .select<MemberId>(R"sql(
                select id from members where organisation = :organisation and email = :email
                )sql",
                                  with("organisation", organisation), with("email", email))
                .empty();
}

void choose_tongue(Transaction& transaction, const OrganisationId& organisation, const MemberId& member,
                   Tongue tongue) {
    transaction.execute(R"sql(
        update members set tongue = :tongue where organisation = :organisation and id = :id
        )sql",
                        with("tongue", code_of(tongue)), with("organisation", organisation),
                        with("id", member));
}

}  // namespace kept::storage
