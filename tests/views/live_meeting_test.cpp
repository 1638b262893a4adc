#include "views/live_meeting.hpp"

#include <gtest/gtest.h>

#include "views/sanne.hpp"
#include "views/wall.hpp"

namespace kept::views {
namespace {

using namespace sanne;

const MemberId sanne_bakker{"sanne"};
const MemberId tom{"tom"};

LiveMeetingPage page_of(const MemberId& looking) {
    LiveMeetingPage view{.team = {{"voorwiel"}, "Voorwiel"}, .clock = nine_twelve()};
    view.meeting = begun({.id = {"huddle"},
                          .team = {"voorwiel"},
                          .members = {sanne_bakker, tom},
                          .by = sanne_bakker,
                          .date = monday,
                          .at = at(9h + 6min)});
    view.meeting.seats.back().presence = Presence::here;
    view.looking = looking;
    view.takes_part = TakesPart::is_here;
    view.names = {{sanne_bakker, "Sanne Bakker"}, {tom, "Tom de Graaf"}};
    for (const auto each : {MeetingDeedKind::join, MeetingDeedKind::leave, MeetingDeedKind::run,
                            MeetingDeedKind::begin_round, MeetingDeedKind::end_turn, MeetingDeedKind::skip,
                            MeetingDeedKind::give_turn, MeetingDeedKind::close})
        view.press[each] = {};
    return view;
}

std::string drawn(const LiveMeetingPage& view) {
    return live_meeting_page(language::english(), view).main.text();
}

bool has(const std::string& page, std::string_view part) {
    return page.contains(part);
}

TEST(LiveMeetingPage, OnlyWhoRunsItBeginsAndCloses) {
    EXPECT_TRUE(has(drawn(page_of(sanne_bakker)), R"(value="begin_round")"));
    const std::string toms = drawn(page_of(tom));
    EXPECT_FALSE(has(toms, R"(value="begin_round")"));
    EXPECT_FALSE(has(toms, R"(value="close")"));
    EXPECT_TRUE(has(toms, R"(value="run")"));
}

TEST(LiveMeetingPage, SaysHowLongItHasLastedAndNeverCuts) {
    EXPECT_TRUE(has(drawn(page_of(tom)), R"(<span data-seconds-passed="360">6</span> of 15 minutes)"));
}

TEST(LiveMeetingPage, AsksOnlyWhoWillDoItToBeCountedOn) {
    for (const MemberId& looking : {sanne_bakker, tom}) {
        LiveMeetingPage view = page_of(looking);
        view.follow_ups = {{{.id = {"call"}, .proposed_by = sanne_bakker, .who = tom, .what = "<Call>"}, {}}};
        EXPECT_EQ(has(drawn(view), "Count on me!"), looking == tom);
        EXPECT_TRUE(has(drawn(view), "&lt;Call&gt;"));
    }
}

TEST(LiveMeetingPage, KeepsWhatWasTypedWhenTheTurnIsOver) {
    LiveMeetingPage view = page_of(tom);
    view.win.typed["win"] = "A new customer.";
    view.win.refusal = refuse("win", "It is not your turn now. What you typed is still here.").error();
    EXPECT_TRUE(has(drawn(view), R"(value="A new customer.")"));
}

TEST(LiveMeetingPage, WhoOnlyLooksHasNothingToPress) {
    LiveMeetingPage view = page_of(tom);
    view.takes_part = TakesPart::only_looks;
    EXPECT_FALSE(has(drawn(view), "<form"));
}

TEST(WallPage, ShowsItsCodeUntilItIsLetInAndThenNoFormAtAll) {
    WallPage view{.code = "ABCD-EFGH", .address = "https://kept.example/walls", .clock = nine_twelve()};
    EXPECT_TRUE(has(wall_sheet(language::english(), view).main.text(), "ABCD-EFGH"));
    view.team = Team{{"voorwiel"}, "Voorwiel"};
    view.meeting = page_of(tom).meeting;
    view.members = page_of(tom).names;
    const std::string shown = wall_sheet(language::english(), view).main.text();
    EXPECT_TRUE(has(shown, "Tom de Graaf"));
    EXPECT_FALSE(has(shown, "ABCD-EFGH"));
    EXPECT_FALSE(has(shown, "<form"));
}

}  // namespace
}  // namespace kept::views
