#include "actions/appoint_lead.hpp"

#include <algorithm>

#include "actions/standing.hpp"
#include "storage/teams.hpp"

namespace kept::actions {
namespace {

void let_stand(storage::Store& store, const Speaker& speaker, const Membership& asked) {
    store.write([&](storage::Transaction& transaction) {
        if (!is_administrator(transaction, speaker)) throw Forbidden{};
        const Day today = today_in(transaction, speaker.organisation, asked.team, transaction.now());
        const auto members = storage::memberships_of(transaction, speaker.organisation, asked.team, today);
        const auto found = std::ranges::find(members, asked.member, &Membership::member);
        if (found == members.end()) throw NotFound{};
        if (found->standing != asked.standing)
            storage::enter_membership(transaction, speaker.organisation, speaker.member,
                                      {asked.team, asked.member, asked.standing, today});
        return asked.member;
    });
}

}  // namespace

void appoint_lead(storage::Store& store, const Speaker& speaker, const TeamId& team, const MemberId& member) {
    let_stand(store, speaker, {team, member, Standing::lead, {}});
}

void dismiss_lead(storage::Store& store, const Speaker& speaker, const TeamId& team, const MemberId& member) {
    let_stand(store, speaker, {team, member, Standing::member, {}});
}

}  // namespace kept::actions
