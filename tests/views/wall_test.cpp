#include "views/wall.hpp"

#include <gtest/gtest.h>

#include "views/sanne.hpp"

namespace kept::views {
namespace {

using namespace sanne;

const MemberId sanne_bakker{"sanne"};
const MemberId tom{"tom"};

WallPage meeting_of_two() {
    WallPage view{.code = "ABCD-EFGH",
                  .address = "https://kept.example/walls",
                  .admits = "https://kept.example/walls/ABCD-EFGH",
                  .names = "wall-ABCDEFGH",
                  .team = Team{{"voorwiel"}, "Voorwiel"},
                  .clock = nine_twelve()};
    view.joins = "https://kept.example/meet/K7PQ";
    view.members = {{sanne_bakker, "Sanne Bakker"}, {tom, "Tom de Graaf"}};
    view.meeting = begun({.id = {"huddle"}, .members = {sanne_bakker, tom}, .by = tom, .at = at(9h + 6min)});
    for (Seat& each : view.meeting->seats) each.presence = Presence::here;
    return view;
}

NumberOnStage number(const Kpi& kpi, const Slot& slot) {
    return {.kpi = kpi, .owner = "Sanne Bakker", .slot = slot, .six = {slot}};
}

WallPage saying(const NumberOnStage& number) {
    WallPage view = meeting_of_two();
    view.meeting->phase = Phase::round;
    view.meeting->speaking = sanne_bakker;
    view.said = {number};
    return view;
}

std::string drawn(const WallPage& view) {
    return wall_sheet(language::english(), view).main.text();
}

TEST(Wall, ShowsACodeForTheCameraBesideTheOneToType) {
    WallPage view = meeting_of_two();
    view.team.reset();
    const std::string page = drawn(view);
    EXPECT_TRUE(page.contains("Let this screen in with your phone: ABCD-EFGH"));
    EXPECT_TRUE(page.contains(">kept.example/walls<")) << "nobody types the scheme";
}

TEST(Wall, SaysInItsCornerHowOneJoinsWhileTheMeetingRuns) {
    WallPage view = meeting_of_two();
    EXPECT_TRUE(drawn(view).contains("kept.example/meet/K7PQ"));
    view.meeting->phase = Phase::closed;
    EXPECT_FALSE(drawn(view).contains("kept.example/meet/K7PQ"));
}

TEST(Wall, MakesAFigureSmallerAsItIsLonger) {
    Kpi money = refunded();
    money.measure.decimals = 4;
    const std::pair<std::int64_t, std::string_view> sizes[] = {{9, "is-kept \""}, {48'613, "is-kept long\""}};
    for (const auto& [value, size] : sizes)
        EXPECT_TRUE(drawn(saying(number(complaints(),
                                        reported({Cadence::workday, friday}, whole(value), at_least(8)))))
                        .contains(size))
            << value;
    EXPECT_TRUE(drawn(saying(number(
                          money, reported({Cadence::workday, friday}, whole(123'456'789'012), at_least(8)))))
                    .contains("is-kept longest\""));
}

TEST(Wall, OnceItIsClosedSaysWhatWasSaidAndNotMoreThanFits) {
    WallPage view = saying(number(complaints(), reported({Cadence::workday, friday}, whole(9), at_least(8))));
    view.meeting->phase = Phase::closed;
    view.meeting->speaking.reset();
    EXPECT_TRUE(drawn(view).contains("What we said"));
    EXPECT_FALSE(drawn(view).contains("on your phone"));
    view.said.resize(12, view.said.front());
    EXPECT_TRUE(drawn(view).contains("And 5 more, on your phone."));
}

TEST(Wall, EscapesWhatPeopleTyped) {
    WallPage view = meeting_of_two();
    view.members[tom] = hostile_name;
    view.meeting->phase = Phase::closed;
    view.meeting->follow_ups = {{.id = {"call"}, .who = tom, .what = hostile_name}};
    EXPECT_FALSE(drawn(view).contains("<script>"));
    EXPECT_TRUE(drawn(view).contains(hostile_in_a_page));
}

}  // namespace
}  // namespace kept::views
