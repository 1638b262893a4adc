#include "actions/close_account.hpp"

#include "actions/arrange_coaching.hpp"
#include "actions/end_sessions.hpp"
#include "actions/standing.hpp"
#include "domain/administration.hpp"
#include "storage/closed_accounts.hpp"
#include "storage/members.hpp"
#include "storage/roles.hpp"
#include "storage/teams.hpp"

namespace kept::actions {
namespace {

void leave_all_teams(storage::Transaction& transaction, const Speaker& speaker, const MemberId& member) {
    for (const Team& each : storage::teams(transaction, speaker.organisation)) {
        const Day today = today_in(transaction, speaker.organisation, each.id, transaction.now());
        if (is_in(transaction, {speaker.organisation, member}, each.id, transaction.now()))
            storage::enter_membership(transaction, speaker.organisation, speaker.member,
                                      {each.id, member, Standing::left, today});
    }
}

}  // namespace

Result<MemberId> close_account(storage::Store& store, const Speaker& speaker, const MemberId& id) {
    return store.write([&](storage::Transaction& transaction) -> Result<MemberId> {
        if (!is_administrator(transaction, speaker)) throw Forbidden{};
        if (storage::member(transaction, speaker.organisation, id).closed) return id;
        const auto administrators = storage::administrators_of(transaction, speaker.organisation);
        if (auto refusal = unlawful_dismissal(administrators, id)) return std::unexpected(*refusal);
        leave_all_teams(transaction, speaker, id);
        end_all_coachings(transaction, speaker, id);
        storage::close_account(transaction, speaker.organisation, speaker.member, id);
        end_sessions_but(transaction, {speaker.organisation, id}, std::nullopt);
        return id;
    });
}

}  // namespace kept::actions
