#include "actions/change_rhythm.hpp"

#include "actions/standing.hpp"
#include "domain/zone.hpp"
#include "storage/movings.hpp"
#include "storage/rhythms.hpp"

namespace kept::actions {
namespace {

constexpr std::chrono::minutes shortest{1};
constexpr std::chrono::minutes longest{8 * 60};

bool lasts_sensibly(std::chrono::minutes length) {
    return length >= shortest && length <= longest;
}

Result<Rhythm> sensible(const Rhythm& rhythm) {
    if (!is_zone(rhythm.zone)) return refuse("zone", "Kept does not know this time zone.");
    if (rhythm.workdays.none()) return refuse("workdays", "A team works on at least one day of the week.");
    if (rhythm.huddle && !lasts_sensibly(rhythm.huddle->length))
        return refuse("huddle_minutes", "A meeting lasts from one minute to eight hours.");
    if (rhythm.weekly && !lasts_sensibly(rhythm.weekly->length))
        return refuse("weekly_minutes", "A meeting lasts from one minute to eight hours.");
    return rhythm;
}

}  // namespace

Day first_day_of_new_rhythm(storage::Connection& connection, const OrganisationId& organisation,
                            const TeamId& team, Instant now) {
    const Day today = today_in(connection, organisation, team, now);
    return storage::held_kpis(connection, organisation, team) ? today + std::chrono::days{1} : today;
}

Result<TeamId> change_rhythm(storage::Store& store, const Speaker& speaker, const TeamId& team,
                             const Dated<Rhythm>& rhythm) {
    if (const auto checked = sensible(rhythm.fact); !checked) return std::unexpected(checked.error());
    return store.write([&](storage::Transaction& transaction) -> Result<TeamId> {
        if (!may_arrange(transaction, speaker, team, transaction.now())) throw Forbidden{};
        if (rhythm.from < first_day_of_new_rhythm(transaction, speaker.organisation, team, transaction.now()))
            return refuse("from", "A new rhythm starts tomorrow at the earliest: what was due stays due.");
        storage::enter_rhythm(transaction, speaker.organisation, speaker.member, team, rhythm);
        return team;
    });
}

}  // namespace kept::actions
