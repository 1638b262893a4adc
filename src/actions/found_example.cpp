#include "actions/found_example.hpp"

#include <algorithm>
#include <optional>
#include <stdexcept>
#include <utility>

#include "domain/zone.hpp"
#include "storage/members.hpp"
#include "storage/organisations.hpp"
#include "storage/rhythms.hpp"
#include "storage/team_arrangements.hpp"
#include "storage/teams.hpp"

namespace kept::actions {
namespace {

/// One team while it is founded.
struct Founding {
    TeamId id;
    const ExampleTeam* team;
    std::vector<MemberId> members;
};

/// They join a moment apart, so that they are always listed in the same order.
class Joining {
  public:
    Joining(storage::Transaction& transaction, OrganisationId organisation, Tongue tongue)
        : transaction_(transaction), organisation_(std::move(organisation)), tongue_(tongue) {}

    Founding join(const TeamId& id, const ExampleTeam& team) {
        Founding founding{id, &team, {}};
        storage::add_team(transaction_, organisation_, {founding.id, team.name});
        for (const ExampleMember& each : team.members) founding.members.push_back(join(each));
        return founding;
    }

    /// Who enters the rhythms.
    const MemberId& administrator() const {
        if (!administrator_) throw std::invalid_argument("an example needs an administrator");
        return *administrator_;
    }

  private:
    MemberId join(const ExampleMember& each) {
        const Member member{.id = transaction_.new_id<Member>(),
                            .name = each.name,
                            .email = each.email,
                            .role = each.role,
                            .tongue = tongue_,
                            .joined = transaction_.now() + std::chrono::microseconds(joined_++)};
        storage::add_member(transaction_, organisation_, member, std::nullopt);
        if (each.role == Role::administrator && !administrator_) administrator_ = member.id;
        return member.id;
    }

    storage::Transaction& transaction_;
    OrganisationId organisation_;
    Tongue tongue_;
    int joined_ = 0;
    std::optional<MemberId> administrator_;
};

/// Teams of one moment are listed by their ids.
std::vector<TeamId> ids_in_order(storage::Transaction& transaction, std::size_t count) {
    std::vector<TeamId> ids;
    while (ids.size() < count) ids.push_back(transaction.new_id<Team>());
    std::ranges::sort(ids, {}, &TeamId::text);
    return ids;
}

void enter(storage::Transaction& transaction, const OrganisationId& organisation,
           const MemberId& administrator, const Founding& founding) {
    const auto& [id, team, members] = founding;
    const Day today = day_at(transaction.now(), team->rhythm.zone);
    storage::enter_team_name(transaction, organisation, administrator, id, team->name);
    storage::enter_rhythm(transaction, organisation, administrator, id, {today, team->rhythm});
    for (std::size_t each = 0; each < members.size(); ++each)
        storage::enter_membership(transaction, organisation, members[each],
                                  {id, members[each], team->members[each].standing, today});
}

}  // namespace

OrganisationId found_example(storage::Store& store, const Example& example) {
    return store.write([&](storage::Transaction& transaction) {
        const Organisation organisation{transaction.new_id<Organisation>(), example.organisation};
        storage::add_organisation(transaction, organisation, storage::OrganisationKind::example);
        Joining joining(transaction, organisation.id, example.tongue);
        const auto ids = ids_in_order(transaction, example.teams.size());
        std::vector<Founding> foundings;
        for (std::size_t each = 0; each < ids.size(); ++each)
            foundings.push_back(joining.join(ids[each], example.teams[each]));
        for (const Founding& each : foundings)
            enter(transaction, organisation.id, joining.administrator(), each);
        return organisation.id;
    });
}

}  // namespace kept::actions
