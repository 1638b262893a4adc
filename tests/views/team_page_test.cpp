#include "views/team_page.hpp"

#include <gtest/gtest.h>

#include "views/rhythm_words.hpp"
#include "views/sanne.hpp"
#include "views/teams.hpp"

namespace kept::views {
namespace {

using namespace sanne;

const auto& say = language::english();

Rhythm usual_rhythm() {
    return {.zone = "America/New_York",
            .workdays = monday_to_friday,
            .huddle = Huddle{9h + 7min, 15min, HuddleSpeaksOf::last_workday},
            .weekly = WeeklyMeeting{Weekday::monday, 13h, 60min, WeeklySpeaksOf::last_week}};
}

TeamPage page_of(Steers steers) {
    TeamPage view;
    view.team = {{"voorwiel"}, "Voorwiel"};
    view.rhythm = {friday, usual_rhythm()};
    view.members = {{{"sanne"}, "Sanne Bakker", Standing::lead, 4},
                    {{"pim"}, "Pim Aerts", Standing::member, 0}};
    view.zones = {"America/New_York", "Europe/Amsterdam"};
    view.clock = nine_twelve();
    view.steers = steers;
    view.rhythm_form = form();
    view.invitation_form = form();
    return view;
}

TEST(TeamPage, SaysWhenTheTeamMeets) {
    const Html page = team_page(say, page_of(Steers::no)).main;
    EXPECT_TRUE(says(page, "Monday to Friday."));
    EXPECT_TRUE(says(page, "Huddle at 09:07, for 15 minutes, about the last workday."));
    EXPECT_TRUE(says(page, "Weekly meeting on Monday at 13:00, for 60 minutes, about the week before."));
    EXPECT_TRUE(says(page, "On the clock of America/New York."));
}

TEST(TeamPage, IsOnlyReadByWhoDoesNotSteer) {
    EXPECT_FALSE(says(team_page(say, page_of(Steers::no)).main, "<form"));
    const Html page = team_page(say, page_of(Steers::yes)).main;
    EXPECT_TRUE(says(page, R"(action="/teams/voorwiel/rhythms")"));
    EXPECT_TRUE(says(page, R"(action="/teams/voorwiel/invitations")"));
}

TEST(TeamPage, FillsTheFormWithTheRhythmThatHolds) {
    const Html page = team_page(say, page_of(Steers::yes)).main;
    EXPECT_TRUE(says(page, R"(name="fri" value="yes" checked)"));
    EXPECT_TRUE(says(page, R"(name="sat" value="yes">)"));
    EXPECT_TRUE(says(page, R"(name="huddle_start" type="time" value="09:07")"));
    EXPECT_TRUE(says(page, R"(name="from" type="date" value="2026-11-30")"));
}

TEST(TeamPage, ADayThatWasUntickedStaysUnticked) {
    auto view = page_of(Steers::yes);
    view.rhythm_form = typed({{"mon", "yes"}});
    view.rhythm_form.refusal = Refusal{"workdays", "A team works on at least one day of the week.", {}};
    const Html page = team_page(say, view).main;
    EXPECT_TRUE(says(page, R"(name="mon" value="yes" checked)"));
    EXPECT_TRUE(says(page, R"(name="fri" value="yes">)"));
    EXPECT_TRUE(says(page, R"(<details class="unfolds" open>)"));
}

TEST(TeamPage, ShowsTheLinkOfANewInvitation) {
    auto view = page_of(Steers::yes);
    EXPECT_FALSE(says(team_page(say, view).main, "hand-over"));
    view.new_link = "https://kept.example/invitations/abc";
    EXPECT_TRUE(says(team_page(say, view).main, "https://kept.example/invitations/abc</output>"));
}

TEST(TeamPage, AHostileNameIsText) {
    auto view = page_of(Steers::yes);
    view.team.name = hostile_name;
    view.members[0].name = hostile_name;
    view.zones.push_back(hostile_name);
    EXPECT_FALSE(says(team_page(say, view).main, "<script"));
}

TEST(RhythmInWords, ListsDaysThatAreNoRange) {
    EXPECT_EQ(weekdays_in_words(say, Weekdays{0b0010011}), "Monday, Tuesday and Friday");
    EXPECT_EQ(weekdays_in_words(say, Weekdays{0b0000011}), "Monday and Tuesday");
    EXPECT_EQ(weekdays_in_words(say, Weekdays{0b0111110}), "Tuesday to Saturday");
}

TEST(Teams, ListsThemAndSaysWhatToDoWithoutAny) {
    Teams view{.organisation = "Bikes",
               .teams = {{{{"voorwiel"}, hostile_name}, 6, Belongs::yes}},
               .may_add = MayAddTeam::no};
    const Html page = teams_page(say, view).main;
    EXPECT_TRUE(says(page, hostile_in_a_page + "</a></h2>"));
    EXPECT_TRUE(says_before(page, "6 members", "your team"));
    EXPECT_FALSE(says(page, "/teams/new"));
    view = {.organisation = "Bikes", .teams = {}, .may_add = MayAddTeam::yes};
    EXPECT_TRUE(says(teams_page(say, view).main, "There is no team yet."));
    EXPECT_TRUE(says(teams_page(say, view).main, R"(href="/teams/new")"));
}

TEST(NewTeam, KeepsWhatWasTyped) {
    NewTeam view{.zones = {"Europe/Amsterdam"}, .form = typed({{"name", hostile_name}})};
    view.form.refusal = Refusal{"name", "What is the team called?", {}};
    EXPECT_TRUE(says(new_team_page(say, view).main, "value=\"" + hostile_in_a_page + "\""));
}

}  // namespace
}  // namespace kept::views
