#include "actions/invite_coach.hpp"

#include <algorithm>

#include "actions/standing.hpp"
#include "secrets/token.hpp"
#include "storage/coach_invitations.hpp"

namespace kept::actions {
namespace {

constexpr std::chrono::days lasts{14};

}  // namespace

Result<InvitedCoach> invite_coach(storage::Store& store, const Speaker& speaker, const TeamId& team,
                                  Day until) {
    return store.write([&](storage::Transaction& transaction) -> Result<InvitedCoach> {
        const Instant now = transaction.now();
        if (!may_arrange(transaction, speaker, team, now)) throw Forbidden{};
        const std::string zone = zone_of(transaction, speaker.organisation, team, now);
        const auto allowed =
            may_coach_until("until", until, today_in(transaction, speaker.organisation, team, now));
        if (!allowed) return std::unexpected(allowed.error());
        InvitedCoach invited{transaction.new_id<CoachInvitation>(),
                             secrets::new_token(transaction.randomness())};
        storage::add_coach_invitation(transaction, speaker.organisation,
                                      {.id = invited.invitation,
                                       .team = team,
                                       .until = until,
                                       .invited_by = speaker.member,
                                       .invited = now,
                                       .expires = std::min(now + lasts, end_of_coaching(until, zone))},
                                      secrets::hash_of_token(invited.token));
        return invited;
    });
}

}  // namespace kept::actions
