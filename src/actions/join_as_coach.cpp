#include "actions/join_as_coach.hpp"

#include <algorithm>

#include "actions/standing.hpp"
#include "secrets/token.hpp"
#include "storage/coach_invitations.hpp"
#include "storage/coachings.hpp"

namespace kept::actions {
namespace {

Result<storage::CoachInvitation> usable(storage::Transaction& transaction, const OrganisationId& organisation,
                                        const std::string& token) {
    return actions::usable(
        storage::coach_invitation_with(transaction, organisation, secrets::hash_of_token(token)),
        transaction.now());
}

void begin(storage::Transaction& transaction, const Speaker& coach,
           const storage::CoachInvitation& invitation) {
    storage::use_coach_invitation(transaction, coach.organisation, invitation.id, coach.member);
    const std::string zone = zone_of(transaction, coach.organisation, invitation.team, transaction.now());
    storage::enter_coaching(transaction, coach.organisation, coach.member,
                            {.team = invitation.team,
                             .coach = coach.member,
                             .kind = CoachingKind::begun,
                             .until = invitation.until,
                             .ends = end_of_coaching(invitation.until, zone),
                             .invitation = invitation.id});
}

}  // namespace

Result<Speaker> join_as_coach(storage::Store& store, const OrganisationId& organisation,
                              const std::string& token, const Newcomer& typed, const secrets::Work& work) {
    const auto newcomer = readable(typed);
    if (!newcomer) return std::unexpected(newcomer.error());
    const auto password = kept_password(*newcomer, work);

    return store.write([&](storage::Transaction& transaction) -> Result<Speaker> {
        const auto invitation = usable(transaction, organisation, token);
        if (!invitation) return std::unexpected(invitation.error());
        if (const auto fresh = has_fresh_address(transaction, organisation, *newcomer); !fresh)
            return std::unexpected(fresh.error());
        const Speaker coach{organisation,
                            add_newcomer(transaction, organisation, *newcomer, password, Role::member)};
        begin(transaction, coach, *invitation);
        return coach;
    });
}

Result<TeamId> coach_another_team(storage::Store& store, const Speaker& speaker, const std::string& token) {
    return store.write([&](storage::Transaction& transaction) -> Result<TeamId> {
        const auto before = storage::coachings_of(transaction, speaker.organisation, speaker.member);
        if (before.empty()) throw Forbidden{};
        const auto invitation = usable(transaction, speaker.organisation, token);
        if (!invitation) return std::unexpected(invitation.error());
        const auto same = std::ranges::find(before, invitation->team, &Coaching::team);
        if (same != before.end() && runs(*same, transaction.now()))
            return refuse("invitation", "You read along with this team already, until {0}.", same->until);
        begin(transaction, speaker, *invitation);
        return invitation->team;
    });
}

}  // namespace kept::actions
