#include "actions/found_example.hpp"

#include <algorithm>

#include "domain/zone.hpp"
#include "storage/members.hpp"
#include "storage/organisations.hpp"
#include "storage/rhythms.hpp"
#include "storage/teams.hpp"

namespace kept::actions {
namespace {

/// They join a moment apart, so that they are always listed in the same order.
std::vector<Member> join(storage::Transaction& transaction, const OrganisationId& organisation,
                         const Example& example) {
    std::vector<Member> joined;
    for (const ExampleMember& each : example.members) {
        joined.push_back({.id = transaction.new_id<Member>(),
                          .name = each.name,
                          .email = each.email,
                          .role = each.role,
                          .tongue = example.tongue,
                          .joined = transaction.now() + std::chrono::microseconds(joined.size())});
        storage::add_member(transaction, organisation, joined.back(), std::nullopt);
    }
    return joined;
}

MemberId administrator_among(const std::vector<Member>& members) {
    const auto found = std::ranges::find(members, Role::administrator, &Member::role);
    if (found == members.end()) throw std::invalid_argument("an example needs an administrator");
    return found->id;
}

}  // namespace

OrganisationId found_example(storage::Store& store, const Example& example) {
    return store.write([&](storage::Transaction& transaction) {
        const Organisation organisation{transaction.new_id<Organisation>(), example.organisation};
        storage::add_organisation(transaction, organisation, storage::OrganisationKind::example);
        const Team team{transaction.new_id<Team>(), example.team};
        storage::add_team(transaction, organisation.id, team);
        const Day today = day_at(transaction.now(), example.rhythm.zone);
        const std::vector<Member> members = join(transaction, organisation.id, example);
        storage::enter_rhythm(transaction, organisation.id, administrator_among(members), team.id,
                              {today, example.rhythm});
        for (std::size_t each = 0; each < members.size(); ++each)
            storage::enter_membership(transaction, organisation.id, members[each].id,
                                      {team.id, members[each].id, example.members[each].standing, today});
        return organisation.id;
    });
}

}  // namespace kept::actions
