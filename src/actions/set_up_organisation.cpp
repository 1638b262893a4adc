#include "actions/set_up_organisation.hpp"

#include "actions/joining.hpp"
#include "domain/wording.hpp"
#include "domain/zone.hpp"
#include "storage/organisations.hpp"
#include "storage/rhythms.hpp"
#include "storage/teams.hpp"

namespace kept::actions {
namespace {

/// An odd huddle time is kept better than a round one; on Monday everybody looks back on last week.
Rhythm sensible_rhythm(const std::string& zone) {
    using std::chrono::hours, std::chrono::minutes;
    return {.zone = zone,
            .workdays = monday_to_friday,
            .huddle = Huddle{hours{9} + minutes{7}, minutes{15}, HuddleSpeaksOf::last_workday},
            .weekly = WeeklyMeeting{Weekday::monday, hours{13}, minutes{60}, WeeklySpeaksOf::last_week}};
}

Result<SettingUp> readable(SettingUp asked) {
    const auto organisation =
        worded("organisation", asked.organisation, Wording::name, "What is your organisation called?");
    if (!organisation) return std::unexpected(organisation.error());
    const auto team = worded("team", asked.team, Wording::name, "What is your team called?");
    if (!team) return std::unexpected(team.error());
    if (!is_zone(asked.zone)) return refuse("zone", "Kept does not know this time zone.");
    asked.organisation = *organisation;
    asked.team = *team;
    return asked;
}

}  // namespace

Result<Founded> set_up_organisation(storage::Store& store, const SettingUp& typed) {
    const auto asked = readable(typed);
    if (!asked) return std::unexpected(asked.error());
    const auto newcomer = readable(Newcomer{asked->name, asked->email, asked->password, asked->tongue});
    if (!newcomer) return std::unexpected(newcomer.error());
    const auto password = kept_password(*newcomer);

    return store.write([&](storage::Transaction& transaction) -> Result<Founded> {
        const Organisation organisation{transaction.new_id<Organisation>(), asked->organisation};
        storage::add_organisation(transaction, organisation, storage::OrganisationKind::company);
        const MemberId administrator =
            add_newcomer(transaction, organisation.id, *newcomer, password, Role::administrator);
        const Team team{transaction.new_id<Team>(), asked->team};
        storage::add_team(transaction, organisation.id, team);
        const Day today = day_at(transaction.now(), asked->zone);
        storage::enter_rhythm(transaction, organisation.id, administrator, team.id,
                              {today, sensible_rhythm(asked->zone)});
        storage::enter_membership(transaction, organisation.id, administrator,
                                  {team.id, administrator, Standing::lead, today});
        return Founded{{organisation.id, administrator}, team.id};
    });
}

}  // namespace kept::actions
