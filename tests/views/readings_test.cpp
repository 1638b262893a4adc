#include <gtest/gtest.h>

#include "views/look.hpp"
#include "views/new_starts.hpp"
#include "views/sanne.hpp"
#include "views/signal_words.hpp"

namespace kept::views {
namespace {

using namespace sanne;
using trend::Rule;
using trend::Side;

const auto& say = language::english();
const auto& zeg = language::dutch();
const Period about_friday{Cadence::workday, friday};

SeenSignal signal(Rule rule, Side side, int reports = 6) {
    return {.rule = rule, .side = side, .first = about_friday, .last = about_friday, .reports = reports};
}

BothReadings both(std::optional<Reading> reading, std::vector<SeenSignal> rules) {
    return {.kpi = complaints(),
            .owner_name = "Sanne Bakker",
            .onlooker = Onlooker::owner,
            .period = about_friday,
            .look = Look{.period = about_friday, .reading = reading, .why = "The <old> ones first."},
            .rules = std::move(rules),
            .clock = nine_twelve()};
}

TEST(SignalWords, SayWhichOfTheFourItIsInBothLanguages) {
    const struct {
        SeenSignal seen;
        const char* english;
        const char* dutch;
    } cases[] = {
        {signal(Rule::trend, Side::high), "trend: six in a row, rising", "trend: zes op rij omhoog"},
        {signal(Rule::shift, Side::low, 8), "sustained change: eight in a row below the centre",
         "blijvende verandering: acht op rij onder het midden"},
        {signal(Rule::outside, Side::high, 1), "exceptional: higher than the natural limits",
         "uitzonderlijk: hoger dan de natuurlijke grenzen"},
        {signal(Rule::two_of_three, Side::low, 2), "near the edge: two of the last three near the lower edge",
         "dicht bij de grens: twee van de laatste drie bij de ondergrens"}};
    for (const auto& each : cases) {
        EXPECT_EQ(signal_name(say, each.seen.rule) + ": " + signal_words(say, each.seen), each.english);
        EXPECT_EQ(signal_name(zeg, each.seen.rule) + ": " + signal_words(zeg, each.seen), each.dutch);
    }
}

TEST(SignalGlyph, IsSolidTheGoodWayAndHollowTheWrongWay) {
    const SeenSignal up = signal(Rule::trend, Side::high);
    EXPECT_TRUE(says(signal_glyph(up, Direction::increase), "class=\"solid\""));
    EXPECT_TRUE(says(signal_glyph(up, Direction::decrease), "class=\"hollow\""));
    EXPECT_TRUE(says(signal_glyph(up, Direction::neutral), "class=\"plain\""));
    EXPECT_EQ(way_words(say, up, Direction::neutral), "");
}

TEST(Announcement, PraisesWhoAlwaysKeepsTheSameAndNeverAlarms) {
    const Html line = announcement_line(say, {.tells = Tells::steady}, Direction::increase);
    EXPECT_TRUE(says(line, "as promised every time"));
    EXPECT_FALSE(says(line, "chance"));
    EXPECT_TRUE(says(announcement_line(say, {.tells = Tells::nothing_certain}, Direction::increase),
                     "Nothing certain yet."));
    EXPECT_TRUE(announcement_line(say, {.tells = Tells::too_few}, Direction::increase).empty());
}

TEST(Look, AsksOnThePlainChartWithFourChoicesAndAWayToSkip) {
    LookToTake look{.kpi = complaints(),
                    .slot = reported(about_friday, whole(8), at_least(5)),
                    .course = {.slots = workdays_until(friday, {3, 4, 5, 6, 7, 8}, at_least(5))},
                    .until = at(9h + 30min),
                    .clock = nine_twelve(),
                    .form = form()};
    const Html part = look_part(say, look);
    for (const char* value : {"rising", "level", "falling", "cannot_tell", "skipped"})
        EXPECT_TRUE(says(part, std::string("name=\"reading\" value=\"") + value + "\"")) << value;
    EXPECT_TRUE(says(part, "at the latest until 09:30"));
    for (const char* unseen : {"in a row", "centre", "at least", "promise-line"})
        EXPECT_FALSE(says(part, unseen)) << unseen;
}

TEST(BothReadings, StandSideBySideInFriendlyWords) {
    const Html same = readings_part(say, both(Reading::rising, {signal(Rule::trend, Side::high)}));
    EXPECT_TRUE(says_before(same, "Sanne sees", "The rules see"));
    EXPECT_TRUE(says(same, "The &lt;old&gt; ones first."));
    EXPECT_TRUE(says(same, "You and the rules see the same."));
    const Html other = readings_part(say, both(Reading::level, {signal(Rule::shift, Side::high, 8)}));
    EXPECT_TRUE(
        says(other, "something different, and that is fine. What happened around Friday 20 November?"));
    const Html nothing = readings_part(say, both(Reading::level, {}));
    EXPECT_TRUE(says(nothing, "You and the rules agree: nothing certain yet."));
}

TEST(BothReadings, AreCountedForTheOwnerAlone) {
    const std::vector all{both(Reading::rising, {signal(Rule::trend, Side::high)})};
    EXPECT_TRUE(says(readings_list(say, all, Agreements{1, 1}), "Only you see this counted."));
    EXPECT_FALSE(says(readings_list(say, all, std::nullopt), "Only you"));
}

TEST(NewStarts, AreOfferedToTheOwnerWithAReason) {
    NewStarts starts{.kpi = {"complaints"}, .offered = about_friday, .begin = form(), .withdraw = form()};
    EXPECT_TRUE(new_starts_part(say, starts).empty());
    starts.onlooker = Onlooker::owner;
    EXPECT_TRUE(says(new_starts_part(say, starts), R"(action="/kpis/complaints/new-starts/2026-11-20")"));
    EXPECT_TRUE(says(new_starts_part(zeg, starts), "Begin opnieuw vanaf vrijdag"));
}

TEST(NewStarts, AreShownToEverybodyAndWithdrawnByTheOwner) {
    NewStarts starts{.kpi = {"complaints"},
                     .entered = {{.from = about_friday, .reason = "Two <b>of</b> us."}},
                     .begin = form(),
                     .withdraw = form(),
                     .clock = nine_twelve()};
    EXPECT_TRUE(says(new_starts_part(say, starts), "Two &lt;b&gt;of&lt;/b&gt; us."));
    EXPECT_FALSE(says(new_starts_part(say, starts), "<form"));
    starts.onlooker = Onlooker::owner;
    EXPECT_TRUE(says(new_starts_part(say, starts), "/new-starts/2026-11-20/withdrawn"));
}

}  // namespace
}  // namespace kept::views
