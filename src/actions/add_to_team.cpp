#include "actions/add_to_team.hpp"

#include "actions/standing.hpp"
#include "storage/members.hpp"
#include "storage/teams.hpp"

namespace kept::actions {

Result<MemberId> add_to_team(storage::Store& store, const Speaker& speaker, const TeamId& team,
                             const MemberId& id) {
    return store.write([&](storage::Transaction& transaction) -> Result<MemberId> {
        if (!may_arrange(transaction, speaker, team, transaction.now())) throw Forbidden{};
        const Member member = storage::member(transaction, speaker.organisation, id);
        if (member.closed || member.role == Role::coach) throw NotFound{};
        if (is_in(transaction, {speaker.organisation, id}, team, transaction.now()))
            return refuse("member", "{0} is in this team already.", member.name);
        const Day today = today_in(transaction, speaker.organisation, team, transaction.now());
        storage::enter_membership(transaction, speaker.organisation, speaker.member,
                                  {team, id, Standing::member, today});
        return id;
    });
}

}  // namespace kept::actions
