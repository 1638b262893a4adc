#include <gtest/gtest.h>

#include "actions/follow_up.hpp"
#include "actions/join_meeting.hpp"
#include "actions/run_meeting.hpp"
#include "actions/run_parts.hpp"
#include "actions/start_meeting.hpp"
#include "actions/take_turn.hpp"
#include "storage/meeting_plans.hpp"
#include "storage/meetings.hpp"
#include "support/browser.hpp"
#include "support/cast.hpp"

namespace kept {
namespace {

using namespace support;
using Part = MeetingPart;

class WeeklyMeetingPages : public OnBothDatabases {
  protected:
    WeeklyMeetingPages() {
        sanne.sign_in("sanne@frontwheel.example");
        tom.sign_in("tom@frontwheel.example");
        ingrid.sign_in("ingrid@frontwheel.example");
    }

    /// Tom runs it and Sanne is there.
    std::string weekly_in(Part part) {
        id =
            actions::start_weekly_meeting(store(), cast.tom, cast.frontwheel, TurnOrder::fixed, form("start"))
                .value();
        EXPECT_TRUE(actions::join_meeting(store(), cast.sanne, id, form("join")));
        EXPECT_TRUE(actions::begin_round(store(), cast.tom, id, 0, form("begin")));
        EXPECT_TRUE(actions::go_to_part(store(), cast.tom, id, 1, part, form("go")));
        return "/meetings/" + id.text;
    }

    MeetingId huddle_with_a_promise() {
        const MeetingId huddle =
            actions::start_meeting(store(), cast.sanne, cast.frontwheel, TurnOrder::fixed, form("huddle"))
                .value();
        EXPECT_TRUE(actions::propose_follow_up(store(), cast.sanne, huddle,
                                               {"Call the supplier.", cast.sanne.member,
                                                std::chrono::floor<std::chrono::days>(november(24, 0, 0))},
                                               form("call")));
        EXPECT_TRUE(actions::begin_round(store(), cast.sanne, huddle, 0, form("round")));
        EXPECT_TRUE(actions::say_stuck(store(), cast.sanne, huddle, 1, "The spokes come late.",
                                       {cast.tom.member}, form("stuck")));
        EXPECT_TRUE(actions::close_meeting(store(), cast.sanne, huddle, 1, form("close")));
        return huddle;
    }

    LiveMeeting meeting(const MeetingId& which) {
        return store().read([&](storage::Connection& connection) {
            return storage::meeting(connection, cast.sanne.organisation, which);
        });
    }

    std::vector<PlannedPart> plan() {
        return store().read([&](storage::Connection& connection) {
            return storage::meeting_plan_of(connection, cast.sanne.organisation, cast.frontwheel);
        });
    }

    std::string parts_page() const { return "/teams/" + cast.frontwheel.text + "/weekly-meeting/parts"; }

    Cast cast = set_up_cast(store(), clock);
    Web web{store(), clock};
    Browser sanne{web};
    Browser tom{web};
    Browser ingrid{web};
    MeetingId id;
};
KEPT_ON_BOTH_DATABASES(WeeklyMeetingPages);

TEST_P(WeeklyMeetingPages, IsStartedWhereItsPartsStandAndIsJoinedByWhoComesLater) {
    const std::string start = "/teams/" + cast.frontwheel.text + "/weekly-meeting";
    tom.get(start);
    EXPECT_TRUE(tom.page().contains("Numbers of the week"));
    EXPECT_EQ(tom.post(start, {{"order", "fixed"}}).status, 303);
    const std::string page = *tom.last().header("location");
    EXPECT_TRUE(page.starts_with("/meetings/"));
    sanne.get(start);
    EXPECT_EQ(*sanne.last().header("location"), page);
}

TEST_P(WeeklyMeetingPages, EveryScreenSaysWhichPartItIsAndWhoRunsItGoesOn) {
    const std::string page = weekly_in(Part::good_news);
    sanne.get(page);
    EXPECT_TRUE(sanne.page().contains("What is your good news?"));
    EXPECT_FALSE(sanne.page().contains(R"(value="next_part")"));
    tom.get(page);
    ASSERT_TRUE(tom.page().contains("On to: Numbers of the week"));
    EXPECT_EQ(
        tom.post(page + "/parts", {{"deed", "next_part"}, {"step", std::to_string(meeting(id).step)}}).status,
        303);
    sanne.get(page);
    EXPECT_TRUE(sanne.page().contains("Numbers of the week: "));
}

TEST_P(WeeklyMeetingPages, WhatWasTypedInAPartThatIsOverIsStillThere) {
    const std::string page = weekly_in(Part::headlines);
    sanne.get(page);
    const auto& answer = sanne.post(page + "/lines", {{"line", "good_news"}, {"words", "A new <customer>."}});
    EXPECT_EQ(answer.status, 422);
    EXPECT_TRUE(answer.body.contains("A new &lt;customer&gt;."));
    EXPECT_TRUE(answer.body.contains("The meeting is in another part now."));
}

TEST_P(WeeklyMeetingPages, WhoPromisedItSaysWhatBecameOfIt) {
    const MeetingId huddle = huddle_with_a_promise();
    const FollowUpId call = meeting(huddle).follow_ups.front().id;
    const std::string page = weekly_in(Part::follow_ups);
    tom.get(page);
    EXPECT_TRUE(tom.page().contains("Call the supplier."));
    EXPECT_FALSE(tom.page().contains("earlier-follow-ups/answers"));
    sanne.get(page);
    const Filled later{
        {"follow_up", call.text}, {"meeting", huddle.text}, {"reason", ""}, {"day", "2026-12-01"}};
    EXPECT_EQ(sanne.post(page + "/earlier-follow-ups/movings", later).status, 422);
    EXPECT_TRUE(sanne.page().contains("2026-12-01"));
    EXPECT_EQ(sanne.post(page + "/earlier-follow-ups/answers", {{"follow_up", call.text}, {"answer", "done"}})
                  .status,
              303);
    EXPECT_EQ(meeting(huddle).follow_ups.front().is, FollowUpIs::done);
    tom.get(page);
    EXPECT_TRUE(tom.page().contains("done · by"));
}

TEST_P(WeeklyMeetingPages, TopicsArePickedFromWhatWaits) {
    huddle_with_a_promise();
    const std::string page = weekly_in(Part::topics);
    sanne.get(page);
    ASSERT_TRUE(sanne.page().contains("The spokes come late."));
    const auto at = sanne.page().find(R"(name="topic" value=")") + 20;
    const std::string topic = sanne.page().substr(at, sanne.page().find('"', at) - at);
    EXPECT_EQ(sanne.post(page + "/topics", {{"deed", "pick"}, {"topic", topic}}).status, 303);
    tom.get(page);
    EXPECT_TRUE(tom.page().contains("Put it back"));
    sanne.get(page);
    EXPECT_EQ(sanne.post(page + "/topics", {{"deed", "pick"}, {"topic", "1"}}).status, 404);
}

TEST_P(WeeklyMeetingPages, TheSummaryTellsOfEveryPart) {
    huddle_with_a_promise();
    const std::string page = weekly_in(Part::good_news);
    sanne.get(page);
    sanne.post(page + "/lines", {{"line", "good_news"}, {"words", "A new customer."}});
    EXPECT_TRUE(actions::close_meeting(store(), cast.tom, id, meeting(id).step, form("close weekly")));
    for (Browser* each : {&sanne, &tom, &ingrid}) {
        each->get(page);
        for (const char* said : {"A new customer.", "Call the supplier.", "Weekly meeting: what we said"})
            EXPECT_TRUE(each->page().contains(said)) << said;
    }
}

TEST_P(WeeklyMeetingPages, PartsAreReorderedDroppedAndGivenAnotherLengthByWhoLeads) {
    ingrid.get(parts_page());
    Filled fields{{"parts", "numbers topics closing"},
                  {"length-numbers", "20"},
                  {"length-topics", "35"},
                  {"length-closing", "5"},
                  {"change", "earlier:topics"}};
    EXPECT_EQ(ingrid.post(parts_page(), fields).status, 303);
    ASSERT_EQ(plan().size(), 3u);
    EXPECT_EQ(plan().front(), (PlannedPart{Part::topics, std::chrono::minutes{35}}));
    fields["change"] = "drop:closing";
    ingrid.get(parts_page());
    EXPECT_EQ(ingrid.post(parts_page(), fields).status, 303);
    EXPECT_EQ(plan().size(), 2u);
    fields["length-topics"] = "ages";
    ingrid.get(parts_page());
    EXPECT_EQ(ingrid.post(parts_page(), fields).status, 422);
    EXPECT_TRUE(ingrid.page().contains(R"(value="ages")"));
    EXPECT_EQ(plan().size(), 2u);
}

TEST_P(WeeklyMeetingPages, WhoDoesNotLeadReadsThePartsAndChangesNothing) {
    tom.get(parts_page());
    EXPECT_TRUE(tom.page().contains("Numbers of the week"));
    EXPECT_FALSE(tom.page().contains(R"(name="change")"));
    EXPECT_EQ(tom.post(parts_page(), {{"parts", "numbers"}, {"length-numbers", "5"}}).status, 403);
}

TEST_P(WeeklyMeetingPages, TheWallShowsThePartItsClockAndWhatWasSaid) {
    Browser wall(web);
    wall.get("/wall");
    const auto at = wall.page().find("wall-code\">") + 11;
    tom.get("/walls");
    tom.post("/walls", {{"code", wall.page().substr(at, 9)}, {"team", cast.frontwheel.text}});
    const std::string page = weekly_in(Part::good_news);
    sanne.get(page);
    sanne.post(page + "/lines", {{"line", "good_news"}, {"words", "A new customer."}});
    wall.get("/wall");
    EXPECT_TRUE(wall.page().contains("A new customer."));
    EXPECT_TRUE(wall.page().contains("Good news: "));
    EXPECT_TRUE(wall.page().contains("Numbers of the week")) << "what comes after it";
    EXPECT_FALSE(wall.page().contains("<form"));
}

}  // namespace
}  // namespace kept
