#include "views/teams.hpp"

#include "cast.hpp"
#include "sample.hpp"
#include "views/team_page.hpp"

namespace kept::samples {
namespace {

Rhythm usual_rhythm() {
    return {.zone = "Europe/Amsterdam",
            .workdays = monday_to_friday,
            .huddle = Huddle{9h + 30min, 15min, HuddleSpeaksOf::last_workday},
            .weekly = WeeklyMeeting{Weekday::monday, 13h, 60min, WeeklySpeaksOf::last_week}};
}

TeamPage page_of(const language::Language& say, Steers steers) {
    TeamPage view;
    view.team = frontwheel(say);
    view.rhythm = {friday, usual_rhythm()};
    view.members = {{{"ingrid"}, "Ingrid Hofman", Standing::lead, 4},
                    {{"sanne"}, "Sanne Bakker", Standing::member, 3},
                    {{"pim"}, "Pim Aerts", Standing::member, 0}};
    view.zones = {"America/New_York", "Europe/Amsterdam"};
    view.clock = nine_twelve();
    view.steers = steers;
    view.rhythm_form = view.invitation_form = view.arranging.form = form();
    view.arranging.own = MemberId{"sanne"};
    return view;
}

TeamPage arranged(const language::Language& say) {
    TeamPage view = page_of(say, Steers::yes);
    view.arranging.administers = Administers::yes;
    view.arranging.not_in_team = {{{"tom"}, "Tom de Graaf"}, {{"noor"}, "Noor Visser"}};
    view.members[2].unconfirmed_email = "pim@frontwheel.example";
    view.invitations = {{"Ingrid Hofman", at(9h, friday), at(9h, monday + days(11))}};
    view.new_link = "https://kept.example/invitations/3k9fq27w.0hv5m1x8c4";
    return view;
}

TeamPage changing(const language::Language& say) {
    TeamPage view = page_of(say, Steers::yes);
    Rhythm evening = usual_rhythm();
    evening.huddle->start = 16h + 45min;
    evening.huddle->speaks_of = HuddleSpeaksOf::today;
    view.coming = {{monday + days(14), evening}};
    view.rhythm_form = refused({{"from", "2026-11-30"}, {"zone", "Europe/Amsterdam"}},
                               {"workdays", "A team works on at least one day of the week.", {}});
    return view;
}

TeamPage closed(const language::Language& say) {
    TeamPage view = page_of(say, Steers::no);
    view.team = rearwheel(say, Openness::closed);
    view.rhythm.fact.huddle.reset();
    view.rhythm.fact.weekly.reset();
    return view;
}

Teams list(const language::Language& say, MayAddTeam may_add) {
    return {.organisation = "Frontwheel Leasing",
            .teams = {{rearwheel(say, Openness::closed), 4, Belongs::no}, {frontwheel(say), 7, Belongs::yes}},
            .may_add = may_add,
            .closed_to_them = 1};
}

NewTeam nameless() {
    return {.zones = {"America/New_York", "Europe/Amsterdam"},
            .form = refused({{"name", ""}}, {"name", "What is the team called?", {}}),
            .huddle_start = 9h + 23min};
}

}  // namespace

Samples teams(const language::Language& say) {
    return {page_sample("team", "As its members read it", team_page(say, page_of(say, Steers::no))),
            page_sample("team-arranged", "As an administrator arranges it, with an invitation just made",
                        team_page(say, arranged(say))),
            page_sample("team-changing", "A rhythm to come, and one without workdays",
                        team_page(say, changing(say))),
            page_sample("team-closed", "A closed team that never meets", team_page(say, closed(say))),
            page_sample("teams", "All teams", teams_page(say, list(say, MayAddTeam::no))),
            page_sample("teams-administrator", "An administrator may add one",
                        teams_page(say, list(say, MayAddTeam::yes))),
            page_sample("team-new", "A new team without a name", new_team_page(say, nameless()))};
}

}  // namespace kept::samples
