#include "views/organisation_page.hpp"

#include <gtest/gtest.h>

#include "sanne.hpp"
#include "views/growth_words.hpp"

namespace kept::views {
namespace {

using namespace sanne;

/// So many weeks until week 47, each with what became of its promises.
std::vector<WeekShown> weeks_of(std::vector<std::optional<Tally>> tallies) {
    std::vector<WeekShown> weeks;
    Day at = monday - std::chrono::days(7) * tallies.size();
    for (auto& each : tallies) {
        weeks.push_back({{Cadence::week, at}, each});
        at += std::chrono::days(7);
    }
    return weeks;
}

std::optional<Tally> week(int kept, int broken, int silent = 0, int late = 0) {
    return Tally{.kept = kept, .broken = broken, .silent = silent, .late = late};
}

Announcement trend_of(trend::Side side, int reports = 6) {
    return {Tells::signals, {{.rule = trend::Rule::trend, .side = side, .reports = reports}}};
}

TEST(GrowthWords, TheHeadlineIsASentenceOfTheFacts) {
    const auto& en = language::english();
    const auto& nl = language::dutch();
    EXPECT_EQ(growth_headline(en, Going::growing), "We are growing.");
    EXPECT_EQ(growth_headline(nl, Going::growing), "We groeien.");
    EXPECT_EQ(growth_headline(nl, Going::dip), "We zitten in een dip.");
    EXPECT_EQ(growth_headline(nl, Going::steady), "Geen groei, geen dip: nog niets zeker.");
    EXPECT_EQ(growth_headline(nl, Going::early), "Groei of een dip? Nog te vroeg om te zeggen.");
}

TEST(GrowthWords, TheReasonsAreThoseOfTheRules) {
    const Growth growth{Going::growing, trend_of(trend::Side::high), {.good = 7, .wrong = 2}};
    EXPECT_EQ(
        growth_reasons(language::english(), growth, 48),
        "More of what we promise is kept than before. By week: six in a row, rising. Of 48 numbers 7 go "
        "the good way and 2 the wrong way.");
    EXPECT_EQ(growth_reasons(language::dutch(), growth, 48),
              "We maken meer waar van wat we beloven dan eerst. Per week: zes op rij omhoog. Van de 48 "
              "getallen gaan er 7 de goede kant op en 2 de verkeerde.");
}

TEST(GrowthWords, FewOwnersAreNotCounted) {
    const Growth growth{Going::early, {}, {}};
    const auto words = growth_reasons(language::english(), growth, 0);
    EXPECT_EQ(words.find("numbers"), std::string::npos);
}

TEST(GrowthWords, AShareIsSaidWithItsCountsAndOnlyOfMany) {
    const auto& en = language::english();
    const auto many = kept_shares(en, {.kept = 1'509, .broken = 356}, {.kept = 77, .broken = 23});
    EXPECT_EQ(
        many.text(),
        "<p>Of every 100 promises <b>81</b> were kept in the last six weeks (1,509 of 1,865). In the six "
        "weeks before, it was <b>77</b> (77 of 100).</p>");
    const auto few = kept_shares(en, {.kept = 9, .broken = 3}, {});
    EXPECT_EQ(few.text(), "<p>In the last six weeks <b>9</b> of 12 promises were kept.</p>");
    EXPECT_TRUE(kept_shares(en, {}, {.kept = 9}).empty());
}

TEST(WeeksChart, DrawsEachOutcomeInItsOwnShape) {
    const auto& en = language::english();
    const HalfYear view{weeks_of({week(10, 4, 2, 3), week(12, 3, 1, 0)})};
    const auto drawn = weeks_chart(en, view);
    EXPECT_TRUE(says(drawn, "Week 46: 10 kept, 4 not, 2 silent, 3 late"));
    for (const char* shape : {"class=\"solid\"", "week-broken", "week-silent", "late-dot"})
        EXPECT_TRUE(says(drawn, shape)) << shape;
    EXPECT_TRUE(says(drawn, "From week 46 to week 47: 22 promises kept, 7 not kept, 3 silent."));
}

TEST(WeeksChart, OfManyLateReportsOneDotIsSeveral) {
    const HalfYear view{weeks_of({week(100, 4, 2, 23)})};
    EXPECT_TRUE(says(weeks_chart(language::english(), view), "late, one dot is 5"));
}

TEST(WeeksSection, AWeekOfFewOwnersStaysEmpty) {
    const auto& en = language::english();
    const auto section = weeks_section(en, {weeks_of({std::nullopt, week(12, 3)})});
    EXPECT_TRUE(says(section, "fewer than three owners"));
    EXPECT_TRUE(weeks_section(en, {weeks_of({std::nullopt, std::nullopt})}).empty());
}

TEST(WeeksSection, DaysOffStandBesideTheirWeek) {
    HalfYear view{weeks_of({week(10, 4), week(12, 3)})};
    view.days_off[view.weeks.front().week.first_day] = {"Christmas"};
    const auto section = weeks_section(language::english(), view);
    EXPECT_TRUE(says(section, "Christmas"));
    EXPECT_TRUE(says(section, "week-off"));
}

OrganisationPage page_of(std::vector<MovingKpi> moving, std::size_t owners) {
    KpiGroup group{
        .name = hostile_name, .opens = board({"7"}), .moving = std::move(moving), .owners = owners};
    OrganisationPage view{.name = hostile_name, .members = 84};
    view.half_year = {weeks_of({week(10, 4), week(12, 3)})};
    view.groups = {group};
    return view;
}

TEST(OrganisationPage, NamesWhatStandsOutWithItsOwner) {
    const auto& en = language::english();
    const auto drawn =
        organisation_page(en, page_of({{complaints(), "Sanne Bakker", trend_of(trend::Side::high)},
                                       {first_answer(), "Sanne Bakker", trend_of(trend::Side::high)}},
                                      1));
    EXPECT_TRUE(says(drawn.main, "six in a row, rising, the good way"));
    EXPECT_TRUE(says(drawn.main, "six in a row, rising, the wrong way"));
    EXPECT_TRUE(says(drawn.main, "1 owner: not added up"));
}

TEST(OrganisationPage, NamesWhatStandsOutUnderItsStep) {
    MovingKpi on_step{complaints(), "Sanne Bakker", trend_of(trend::Side::high)};
    on_step.step = ProcessStep{{"solved"}, hostile_name, {}};
    const MovingKpi on_whole{first_answer(), "Sanne Bakker", trend_of(trend::Side::low)};
    OrganisationPage view = page_of({on_step, on_step, on_whole}, 1);
    view.groups.front().process = ProcessId{"smile"};
    const auto drawn = organisation_page(language::english(), view);
    EXPECT_TRUE(says(drawn.main, "/processes/smile#step-solved\">" + std::string(hostile_in_a_page)));
    EXPECT_TRUE(says(drawn.main, "on the whole process"));
    EXPECT_EQ(drawn.main.text().find("#step-solved"), drawn.main.text().rfind("#step-solved"));
}

TEST(OrganisationPage, SaysSharesOfWholeProcessesAlone) {
    OrganisationPage view = page_of({}, 3);
    view.groups.front().latest = {.kept = 101, .broken = 21};
    EXPECT_FALSE(says(organisation_page(language::english(), view).main, "class=\"share\""));
    view.groups.front().process = ProcessId{"smile"};
    const auto drawn = organisation_page(language::english(), view);
    EXPECT_TRUE(says(drawn.main, "<b class=\"share\">83</b>"));
    EXPECT_TRUE(says(drawn.main, "101 of 122"));
}

TEST(OrganisationPage, DrawsNoMoreDotsThanOneCanCount) {
    OrganisationPage view = page_of({}, 3);
    view.groups.front().uncertain = 72;
    EXPECT_TRUE(says(organisation_page(language::english(), view).main, "+12"));
}

TEST(OrganisationPage, EscapesWhatPeopleCallThings) {
    const auto drawn = organisation_page(language::dutch(), page_of({}, 0));
    EXPECT_FALSE(says(drawn.main, hostile_name));
    EXPECT_TRUE(says(drawn.main, hostile_in_a_page));
}

TEST(OrganisationPage, OfAnEmptyOrganisationSaysSo) {
    const auto drawn = organisation_page(language::english(), {.name = "Voorwiel", .members = 1});
    EXPECT_TRUE(says(drawn.main, "Nobody says a number yet."));
    EXPECT_TRUE(says(drawn.main, "Nobody said so in a meeting."));
}

TEST(TeamHalfYear, SaysNoShareOfATeam) {
    TeamHalfYearPage view{.team = {{"7"}, "Frontwheel"}};
    view.half_year = {weeks_of({week(100, 40), week(120, 30)})};
    const auto drawn = team_half_year_page(language::english(), view);
    EXPECT_FALSE(says(drawn.main, "Of every 100"));
    EXPECT_TRUE(says(drawn.main, "Frontwheel, half a year"));
    EXPECT_TRUE(says(drawn.main, "<b>Growth or a dip? It is too early to say.</b>"));
}

}  // namespace
}  // namespace kept::views
