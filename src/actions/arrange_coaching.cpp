#include "actions/arrange_coaching.hpp"

#include <algorithm>

#include "actions/end_sessions.hpp"
#include "actions/standing.hpp"
#include "storage/coachings.hpp"
#include "storage/members.hpp"

namespace kept::actions {
namespace {

/// What was entered last about a coach in a team that the speaker arranges.
Coaching arranged_by(storage::Transaction& transaction, const Speaker& speaker, const TeamId& team,
                     const MemberId& coach) {
    if (!may_arrange(transaction, speaker, team, transaction.now())) throw Forbidden{};
    const auto all = storage::coachings_of(transaction, speaker.organisation, coach);
    const auto found = std::ranges::find(all, team, &Coaching::team);
    if (found == all.end() || storage::member(transaction, speaker.organisation, coach).closed)
        throw NotFound{};
    return *found;
}

void enter(storage::Transaction& transaction, const Speaker& speaker, Coaching coaching, CoachingKind kind) {
    coaching.kind = kind;
    coaching.invitation.reset();
    storage::enter_coaching(transaction, speaker.organisation, speaker.member, coaching);
    transaction.changed(speaker.organisation, coaching.coach);
}

void end_now(storage::Transaction& transaction, const Speaker& speaker, Coaching coaching) {
    coaching.until = today_in(transaction, speaker.organisation, coaching.team, transaction.now());
    coaching.ends = transaction.now();
    enter(transaction, speaker, coaching, CoachingKind::ended);
}

}  // namespace

Result<MemberId> move_coaching(storage::Store& store, const Speaker& speaker, const TeamId& team,
                               const MemberId& coach, Day until) {
    return store.write([&](storage::Transaction& transaction) -> Result<MemberId> {
        Coaching coaching = arranged_by(transaction, speaker, team, coach);
        const Day today = today_in(transaction, speaker.organisation, team, transaction.now());
        const auto allowed = may_coach_until("until", until, today);
        if (!allowed) return std::unexpected(allowed.error());
        if (coaching.until == until && runs(coaching, transaction.now())) return coach;
        coaching.until = until;
        coaching.ends =
            end_of_coaching(until, zone_of(transaction, speaker.organisation, team, transaction.now()));
        enter(transaction, speaker, coaching, CoachingKind::moved);
        return coach;
    });
}

void end_coaching(storage::Store& store, const Speaker& speaker, const TeamId& team, const MemberId& coach) {
    store.write([&](storage::Transaction& transaction) {
        const Coaching coaching = arranged_by(transaction, speaker, team, coach);
        if (!runs(coaching, transaction.now())) return coach;
        end_now(transaction, speaker, coaching);
        const auto left = storage::coachings_of(transaction, speaker.organisation, coach);
        if (std::ranges::none_of(left, [&](const Coaching& each) { return runs(each, transaction.now()); }))
            end_sessions_but(transaction, {speaker.organisation, coach}, std::nullopt);
        return coach;
    });
}

void end_all_coachings(storage::Transaction& transaction, const Speaker& speaker, const MemberId& coach) {
    for (const Coaching& each : storage::coachings_of(transaction, speaker.organisation, coach))
        if (runs(each, transaction.now())) end_now(transaction, speaker, each);
}

}  // namespace kept::actions
