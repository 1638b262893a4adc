#include "storage/teams.hpp"

#include <algorithm>

#include "domain/codes.hpp"
#include "domain/refusal.hpp"
#include "storage/content.hpp"

namespace kept::storage {
namespace {

using MembershipRow = std::tuple<TeamId, MemberId, std::string, Day>;

/// Rows come by day and then by sequence, so that the last word about somebody in a team replaces the earlier
/// ones.
std::vector<Membership> standing_on(std::vector<MembershipRow> rows) {
    std::vector<Membership> standing;
    for (auto& [team, member, code, from] : rows) {
        const Membership latest{team, member, choice_of<Standing>(code).value(), from};
        const auto same = std::ranges::find_if(standing, [&](const Membership& each) {
            return each.team == latest.team && each.member == latest.member;
        });
        if (same == standing.end()) {
            standing.push_back(latest);
        } else {
            *same = latest;
        }
    }
    std::erase_if(standing, [](const Membership& each) { return each.standing == Standing::left; });
    return standing;
}

}  // namespace

void add_team(Transaction& transaction, const OrganisationId& organisation, const Team& team) {
    transaction.execute(R"sql(
        insert into teams (organisation, id, name, founded_at) values (:organisation, :id, :name, :founded_at)
        )sql",
                        with("organisation", organisation), with("id", team.id), with("name", team.name),
                        with("founded_at", transaction.now()));
    transaction.changed(organisation, organisation);
}

Team team(Connection& connection, const OrganisationId& organisation, const TeamId& id) {
    auto rows =
        connection.select<std::string, std::string>(R"sql(
        select name, openness from teams_as_arranged where organisation = :organisation and id = :id
        )sql",
                                                    with("organisation", organisation), with("id", id));
    if (rows.empty()) throw NotFound{};
    auto& [name, openness] = rows.front();
    return {id, std::move(name), choice_of<Openness>(openness).value()};
}

std::vector<Team> teams(Connection& connection, const OrganisationId& organisation) {
    std::vector<Team> found;
    for (auto& [id, name, openness] : connection.select<TeamId, std::string, std::string>(
             R"sql(
            select id, name, openness from teams_as_arranged
            where organisation = :organisation order by founded_at, id
            )sql",
             with("organisation", organisation)))
        found.push_back({std::move(id), std::move(name), choice_of<Openness>(openness).value()});
    return found;
}

void enter_membership(Transaction& transaction, const OrganisationId& organisation, const MemberId& author,
                      const Membership& membership) {
    const Entered entered =
        enter(transaction, organisation,
              {.kind = EntryKind::membership,
               .author = author,
               .subject = membership.member.text,
               .about = membership.team.text,
               .content = {content(code_of(membership.standing)), content(membership.from)}});
    transaction.execute(R"sql(
        insert into memberships (organisation, sequence, team, member, standing, from_day, salt)
        values (:organisation, :sequence, :team, :member, :standing, :from_day, :salt)
        )sql",
                        with("organisation", organisation), with("sequence", entered.sequence),
                        with("team", membership.team), with("member", membership.member),
                        with("standing", code_of(membership.standing)), with("from_day", membership.from),
                        with("salt", entered.salt));
    transaction.changed(organisation, membership.team);
    if (membership.standing == Standing::left) transaction.changed(organisation, WhoMayRead{});
}

std::vector<Membership> memberships_of(Connection& connection, const OrganisationId& organisation,
                                       const TeamId& team, Day day) {
    return standing_on(connection.select<TeamId, MemberId, std::string, Day>(
        R"sql(
        select team, member, standing, from_day from memberships
        where organisation = :organisation and team = :team and from_day <= :day order by from_day, sequence
        )sql",
        with("organisation", organisation), with("team", team), with("day", day)));
}

std::vector<TeamOfMember> teams_of(Connection& connection, const OrganisationId& organisation,
                                   const MemberId& member, Day day) {
    const auto standing = standing_on(connection.select<TeamId, MemberId, std::string, Day>(
        R"sql(
        select team, member, standing, from_day from memberships
        where organisation = :organisation and member = :member and from_day <= :day order by from_day, sequence
        )sql",
        with("organisation", organisation), with("member", member), with("day", day)));
    std::vector<TeamOfMember> found;
    for (const Membership& each : standing)
        found.push_back({storage::team(connection, organisation, each.team), each.standing});
    return found;
}

std::vector<Membership> memberships_of_member(Connection& connection, const OrganisationId& organisation,
                                              const MemberId& member, Sequence before) {
    std::vector<Membership> memberships;
    for (auto& [team, standing, from] : connection.select<TeamId, std::string, Day>(
             R"sql(
             select team, standing, from_day from memberships
             where organisation = :organisation and member = :member and sequence < :before order by sequence
             )sql",
             with("organisation", organisation), with("member", member), with("before", before)))
        memberships.push_back({std::move(team), member, choice_of<Standing>(standing).value(), from});
    return memberships;
}

std::vector<SideRow> membership_rows(Connection& connection, const OrganisationId& organisation) {
    std::vector<SideRow> rows;
    for (const auto& [sequence, team, member, standing, from_day, salt] :
         connection.select<Sequence, std::string, std::string, std::string, Day, std::string>(
             R"sql(
             select sequence, team, member, standing, from_day, salt from memberships
             where organisation = :organisation order by sequence
             )sql",
             with("organisation", organisation)))
        rows.push_back({.table = "memberships",
                        .sequence = sequence,
                        .kind = EntryKind::membership,
                        .subject = member,
                        .about = team,
                        .salt = salt,
                        .content = {standing, content(from_day)}});
    return rows;
}

}  // namespace kept::storage
