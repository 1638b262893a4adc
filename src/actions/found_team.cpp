#include "actions/found_team.hpp"

#include "actions/once.hpp"
#include "actions/standing.hpp"
#include "domain/rhythm.hpp"
#include "domain/sensible_huddle.hpp"
#include "domain/wording.hpp"
#include "domain/zone.hpp"
#include "storage/rhythms.hpp"
#include "storage/team_arrangements.hpp"
#include "storage/teams.hpp"

namespace kept::actions {
namespace {

Result<FoundingTeam> readable(FoundingTeam asked) {
    const auto name = worded("name", asked.name, Wording::name, "What is the team called?");
    if (!name) return std::unexpected(name.error());
    if (!is_zone(asked.zone)) return refuse("zone", "Kept does not know this time zone.");
    asked.name = *name;
    return asked;
}

TeamId founded(storage::Transaction& transaction, const Speaker& speaker, const FoundingTeam& asked) {
    const Team team{transaction.new_id<struct kept::Team>(), asked.name};
    Rhythm rhythm = sensible_rhythm(asked.zone);
    rhythm.huddle->start =
        asked.huddle_start.value_or(proposed_huddle_start(transaction, speaker.organisation));
    storage::add_team(transaction, speaker.organisation, team);
    storage::enter_team_name(transaction, speaker.organisation, speaker.member, team.id, team.name);
    storage::enter_rhythm(transaction, speaker.organisation, speaker.member, team.id,
                          {day_at(transaction.now(), asked.zone), rhythm});
    return team.id;
}

}  // namespace

std::chrono::minutes proposed_huddle_start(storage::Connection& connection,
                                           const OrganisationId& organisation) {
    std::vector<std::chrono::minutes> taken;
    for (const Team& each : storage::teams(connection, organisation))
        for (const Dated<Rhythm>& rhythm : storage::rhythms_of(connection, organisation, each.id))
            if (rhythm.fact.huddle) taken.push_back(rhythm.fact.huddle->start);
    return sensible_huddle_start(taken);
}

Result<TeamId> found_team(storage::Store& store, const Speaker& speaker, const FoundingTeam& typed,
                          const storage::SentForm& form) {
    const auto asked = readable(typed);
    if (!asked) return std::unexpected(asked.error());
    return store.write([&](storage::Transaction& transaction) {
        if (!is_administrator(transaction, speaker)) throw Forbidden{};
        return once<TeamId>(transaction, speaker, form,
                            [&]() -> Result<TeamId> { return founded(transaction, speaker, *asked); });
    });
}

Result<TeamId> rename_team(storage::Store& store, const Speaker& speaker, const TeamId& team,
                           const std::string& typed) {
    const auto name = worded("name", typed, Wording::name, "What is the team called?");
    if (!name) return std::unexpected(name.error());
    return store.write([&](storage::Transaction& transaction) -> Result<TeamId> {
        if (!is_administrator(transaction, speaker)) throw Forbidden{};
        if (storage::team(transaction, speaker.organisation, team).name != *name)
            storage::enter_team_name(transaction, speaker.organisation, speaker.member, team, *name);
        return team;
    });
}

}  // namespace kept::actions
