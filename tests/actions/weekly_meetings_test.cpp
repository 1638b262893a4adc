#include <algorithm>
#include <gtest/gtest.h>
#include <random>
#include <thread>

#include "actions/answer_offer.hpp"
#include "actions/follow_up.hpp"
#include "actions/join_meeting.hpp"
#include "actions/pick_topic.hpp"
#include "actions/plan_meeting.hpp"
#include "actions/run_meeting.hpp"
#include "actions/run_parts.hpp"
#include "actions/say_line.hpp"
#include "actions/say_number_live.hpp"
#include "actions/start_meeting.hpp"
#include "actions/stuck_again.hpp"
#include "actions/take_turn.hpp"
#include "domain/outcome.hpp"
#include "storage/check.hpp"
#include "storage/earlier_follow_ups.hpp"
#include "storage/histories.hpp"
#include "storage/kpis.hpp"
#include "storage/meetings.hpp"
#include "storage/readings.hpp"
#include "storage/waiting_topics.hpp"
#include "support/cast.hpp"

namespace kept {
namespace {

using namespace support;
using namespace std::chrono_literals;
using Kind = MeetingDeedKind;
using Part = MeetingPart;

class WeeklyMeetings : public OnBothDatabases {
  protected:
    storage::SentForm next_form() { return form("form " + std::to_string(++forms_)); }

    LiveMeeting meeting(const MeetingId& id) {
        return store().read([&](storage::Connection& connection) {
            return storage::meeting(connection, cast.sanne.organisation, id);
        });
    }

    /// Tom runs it, Sanne is there, and it has come to a part.
    MeetingId weekly_in(Part part) {
        const MeetingId id =
            actions::start_weekly_meeting(store(), cast.tom, cast.frontwheel, TurnOrder::fixed, next_form())
                .value();
        EXPECT_TRUE(actions::join_meeting(store(), cast.sanne, id, next_form()));
        EXPECT_TRUE(actions::begin_round(store(), cast.tom, id, 0, next_form()));
        go_to(id, part);
        return id;
    }

    void go_to(const MeetingId& id, Part part) {
        EXPECT_TRUE(actions::go_to_part(store(), cast.tom, id, meeting(id).step, part, next_form()));
    }

    void close(const MeetingId& id) {
        EXPECT_TRUE(actions::close_meeting(store(), cast.tom, id, meeting(id).step, next_form()));
    }

    void until_it_is_sannes_turn(const MeetingId& id) {
        while (meeting(id).speaking && meeting(id).speaking != cast.sanne.member)
            EXPECT_TRUE(actions::end_turn(store(), cast.tom, id, meeting(id).step, next_form()));
    }

    /// In a huddle Sanne is stuck, and promises something.
    MeetingId huddle_with_a_stuck() {
        const MeetingId id =
            actions::start_meeting(store(), cast.tom, cast.frontwheel, TurnOrder::fixed, next_form()).value();
        EXPECT_TRUE(actions::join_meeting(store(), cast.sanne, id, next_form()));
        EXPECT_TRUE(actions::propose_follow_up(
            store(), cast.sanne, id, {"Call the supplier.", cast.sanne.member, meeting(id).start.date},
            next_form()));
        EXPECT_TRUE(actions::begin_round(store(), cast.tom, id, 0, next_form()));
        until_it_is_sannes_turn(id);
        EXPECT_TRUE(actions::say_stuck(store(), cast.sanne, id, meeting(id).step, "The spokes come late.",
                                       {cast.tom.member}, next_form()));
        close(id);
        return id;
    }

    std::vector<WaitingTopic> waiting(const MeetingId& id) {
        return store().read([&](storage::Connection& connection) {
            return storage::what_waits_for(connection, cast.sanne.organisation,
                                           storage::meeting(connection, cast.sanne.organisation, id).start,
                                           store().now());
        });
    }

    std::vector<storage::TakenOn> earlier(const MeetingId& id) {
        return store().read([&](storage::Connection& connection) {
            return storage::open_before(connection, cast.sanne.organisation,
                                        storage::meeting(connection, cast.sanne.organisation, id).start);
        });
    }

    KpiId name_weekly_kpi() {
        return actions::name_kpi(store(), cast.sanne,
                                 {.name = "Orders sent",
                                  .contribution = "What is sent is paid.",
                                  .measure = {.unit = Unit::count},
                                  .cadence = Cadence::week,
                                  .team = cast.frontwheel,
                                  .promise = actions::FirstPromise{{.least = whole(8)}, ""}},
                                 next_form())
            .value();
    }

    Slot slot(const KpiId& kpi, const std::string& period) {
        return store().read([&](storage::Connection& connection) {
            const History now = storage::Histories(connection, cast.sanne.organisation)
                                    .of(storage::kpi(connection, cast.sanne.organisation, kpi));
            return judge(now, Schedule(now.planning), parse_period(period).value(), store().now());
        });
    }

    void expect_whole() {
        store().read([](storage::Connection& connection) {
            for (const auto& each : storage::check_journals(connection)) ADD_FAILURE() << each.sentence;
            return 0;
        });
    }

    Cast cast = set_up_cast(store(), clock);

  private:
    int forms_ = 0;
};
KEPT_ON_BOTH_DATABASES(WeeklyMeetings);

TEST_P(WeeklyMeetings, BeginsWithThePartsThatTheTeamPlannedAndKeepsThem) {
    const std::vector<PlannedPart> planned{{Part::topics, 20min}, {Part::numbers, 10min}};
    ASSERT_TRUE(actions::plan_weekly_meeting(store(), cast.ingrid, cast.frontwheel, planned));
    const MeetingId id = weekly_in(Part::numbers);
    ASSERT_TRUE(actions::plan_weekly_meeting(store(), cast.ingrid, cast.frontwheel, sensible_parts(60min)));
    EXPECT_EQ(meeting(id).start.parts, planned);
    EXPECT_EQ(meeting(id).start.length, 60min) << "as the rhythm says";
    expect_whole();
}

TEST_P(WeeklyMeetings, WithoutAPlanGoesAsFitsItsLength) {
    EXPECT_EQ(meeting(weekly_in(Part::numbers)).start.parts, sensible_parts(60min));
}

TEST_P(WeeklyMeetings, IsPlannedByTheLeadAndAdministratorsAlone) {
    EXPECT_THROW(
        (void)actions::plan_weekly_meeting(store(), cast.tom, cast.frontwheel, sensible_parts(60min)),
        Forbidden);
    EXPECT_THROW(
        (void)actions::plan_weekly_meeting(store(), cast.pim, cast.frontwheel, sensible_parts(60min)),
        NotFound);
    EXPECT_FALSE(actions::plan_weekly_meeting(store(), cast.ingrid, cast.frontwheel, {{Part::topics, 5min}}));
}

TEST_P(WeeklyMeetings, OneMeetingOfAnyKindIsUnderWayAtATime) {
    weekly_in(Part::numbers);
    EXPECT_FALSE(actions::start_meeting(store(), cast.sanne, cast.frontwheel, TurnOrder::fixed, next_form()));
    EXPECT_FALSE(
        actions::start_weekly_meeting(store(), cast.sanne, cast.frontwheel, TurnOrder::fixed, next_form()));
}

TEST_P(WeeklyMeetings, TwoWhoGoOnAtOnceGoOneOn) {
    const MeetingId id = weekly_in(Part::follow_ups);
    const int step = meeting(id).step;
    const auto first = next_form();
    const auto second = next_form();
    std::thread other([&] { EXPECT_TRUE(actions::end_part(store(), cast.tom, id, step, first)); });
    EXPECT_TRUE(actions::end_part(store(), cast.tom, id, step, second));
    other.join();
    EXPECT_EQ(meeting(id).part, Part::numbers)
        << "the first that was not there yet, and not the one after it";
    expect_whole();
}

TEST_P(WeeklyMeetings, AWeekSaidLiveIsOnTimeHoweverLongTheMeetingRuns) {
    const KpiId orders = name_weekly_kpi();
    clock.turn_to(november(30, 12, 0));
    const MeetingId id = weekly_in(Part::numbers);
    until_it_is_sannes_turn(id);
    clock.turn_to(november(30, 13, 20));  // it was planned to end at 13:00 UTC
    ASSERT_TRUE(actions::say_number_live(
        store(), cast.sanne,
        {.meeting = id,
         .step = meeting(id).step,
         .reporting = {.kpi = orders, .period = parse_period("2026-W48").value(), .value = whole(9)}},
        next_form()));
    EXPECT_EQ(slot(orders, "2026-W48").outcome, Outcome::kept);
    EXPECT_EQ(slot(orders, "2026-W48").timeliness, Timeliness::on_time);
    expect_whole();
}

TEST_P(WeeklyMeetings, AWeekSaidInTheHuddleOfThatDateAfterItsDueMomentIsLate) {
    const KpiId orders = name_weekly_kpi();
    clock.turn_to(november(30, 13, 10));
    const MeetingId id =
        actions::start_meeting(store(), cast.sanne, cast.frontwheel, TurnOrder::fixed, next_form()).value();
    ASSERT_TRUE(actions::begin_round(store(), cast.sanne, id, 0, next_form()));
    ASSERT_TRUE(actions::say_number_live(
        store(), cast.sanne,
        {.meeting = id,
         .step = meeting(id).step,
         .reporting = {.kpi = orders, .period = parse_period("2026-W48").value(), .value = whole(9)}},
        next_form()));
    EXPECT_EQ(slot(orders, "2026-W48").timeliness, Timeliness::late);
}

TEST_P(WeeklyMeetings, LinesAreSaidByWhoIsInTheTeamAndThere) {
    const MeetingId id = weekly_in(Part::good_news);
    EXPECT_TRUE(
        actions::say_line(store(), cast.sanne, id, LineKind::good_news, " A new customer. ", next_form()));
    EXPECT_EQ(actions::say_line(store(), cast.sanne, id, LineKind::good_news, " ", next_form()).error().field,
              "words");
    EXPECT_FALSE(actions::say_line(store(), cast.ingrid, id, LineKind::good_news, "Ours.", next_form()))
        << "not there";
    EXPECT_THROW((void)actions::say_line(store(), cast.pim, id, LineKind::good_news, "Theirs.", next_form()),
                 NotFound);
    ASSERT_EQ(meeting(id).lines.size(), 1u);
    EXPECT_EQ(meeting(id).lines.front().words, "A new customer.");
}

TEST_P(WeeklyMeetings, TopicsArePickedFromWhereSomebodyIsStuck) {
    huddle_with_a_stuck();
    const MeetingId id = weekly_in(Part::topics);
    ASSERT_EQ(waiting(id).size(), 1u);
    const WaitingTopic stuck = waiting(id).front();
    EXPECT_EQ(stuck.helpers, std::vector{cast.tom.member});
    ASSERT_TRUE(actions::pick_topic(store(), cast.sanne, id, stuck.about, next_form()));
    EXPECT_EQ(meeting(id).topics.front().words, "The spokes come late.");
    EXPECT_THROW((void)actions::pick_topic(store(), cast.sanne, id, 1, next_form()), NotFound);
    ASSERT_TRUE(actions::put_topic_back(store(), cast.tom, id, stuck.about, next_form()));
    EXPECT_TRUE(meeting(id).topics.empty());
    expect_whole();
}

TEST_P(WeeklyMeetings, WhatAWeeklyMeetingSpokeOfWaitsNoMore) {
    huddle_with_a_stuck();
    const MeetingId first = weekly_in(Part::topics);
    ASSERT_TRUE(actions::pick_topic(store(), cast.tom, first, waiting(first).front().about, next_form()));
    EXPECT_EQ(waiting(first).size(), 1u) << "in the meeting itself it can be put back";
    close(first);
    clock.turn_to(november(30, 12, 0));
    EXPECT_TRUE(waiting(weekly_in(Part::topics)).empty());
}

TEST_P(WeeklyMeetings, ANumberThatItsOwnerPutOnTheAgendaWaits) {
    for (const char* day : {"2026-11-18", "2026-11-19", "2026-11-20"})
        ASSERT_TRUE(actions::report_kpi(store(), cast.sanne, complaints_of(cast, day, 2), next_form()));
    ASSERT_TRUE(actions::answer_offer(store(), cast.sanne,
                                      {.kpi = cast.complaints,
                                       .period = parse_period("2026-11-20").value(),
                                       .kind = OfferAnswerKind::on_the_agenda},
                                      next_form()));
    const MeetingId id = weekly_in(Part::topics);
    ASSERT_EQ(waiting(id).size(), 1u);
    ASSERT_TRUE(actions::pick_topic(store(), cast.tom, id, waiting(id).front().about, next_form()));
    EXPECT_EQ(meeting(id).topics.front(),
              (Topic{waiting(id).front().about, cast.sanne.member, "Complaints solved"}));
}

TEST_P(WeeklyMeetings, WhatItsOwnerPutThereAfterThreeTimesWaitsOnceAndForLonger) {
    huddle_with_a_stuck();
    huddle_with_a_stuck();
    const MeetingId third = huddle_with_a_stuck();
    ASSERT_TRUE(actions::answer_stuck(
        store(), cast.sanne,
        {third, meeting(third).stucks.front().place, OfferAnswerKind::on_the_agenda, "Nobody decides."},
        next_form()));
    ASSERT_EQ(waiting(third).size(), 1u) << "not once more for each time it was said";
    EXPECT_EQ(waiting(third).front().waits_as, WaitsAs::stuck_in_a_row);
    EXPECT_EQ(waiting(third).front().reason, "Nobody decides.");
    clock.turn_to(november(30, 12, 0) + std::chrono::days{21});
    const MeetingId id = weekly_in(Part::topics);
    ASSERT_TRUE(actions::pick_topic(store(), cast.tom, id, waiting(id).front().about, next_form()));
    EXPECT_EQ(meeting(id).topics.front().words, "The spokes come late.");
}

TEST_P(WeeklyMeetings, SpeaksOfWhatWasStillOpenWhenItBegan) {
    const MeetingId huddle = huddle_with_a_stuck();
    const FollowUpId call = meeting(huddle).follow_ups.front().id;
    const MeetingId id = weekly_in(Part::follow_ups);
    ASSERT_EQ(earlier(id).size(), 1u);
    ASSERT_TRUE(actions::answer_follow_up(store(), cast.sanne, huddle, call, Kind::done, next_form()));
    ASSERT_EQ(earlier(id).size(), 1u) << "it is told what became of it";
    EXPECT_EQ(earlier(id).front().follow_up.is, FollowUpIs::done);
    close(id);
    clock.turn_to(november(30, 12, 0));
    EXPECT_TRUE(earlier(weekly_in(Part::follow_ups)).empty());
}

TEST_P(WeeklyMeetings, AnOwedLookIsReleasedWhenTheNextMeetingBeginsLiveBeforeItsTime) {
    for (const char* day : {"2026-11-16", "2026-11-17", "2026-11-18", "2026-11-19", "2026-11-20"})
        ASSERT_TRUE(actions::report_kpi(store(), cast.sanne, complaints_of(cast, day, 5), next_form()));
    clock.turn_to(november(23, 8, 30));  // after the huddle
    ASSERT_TRUE(actions::report_kpi(store(), cast.sanne, complaints_of(cast, "2026-11-23", 9), next_form()));
    const auto owed = [&] {
        return store().read([&](storage::Connection& connection) {
            const auto& organisation = cast.sanne.organisation;
            const History now = storage::Histories(connection, organisation)
                                    .of(storage::kpi(connection, organisation, cast.complaints));
            return owed_look(now, Schedule(now.planning),
                             storage::readings_of(connection, organisation, cast.complaints), store().now());
        });
    };
    ASSERT_TRUE(owed());
    EXPECT_EQ(owed()->until, november(23, 12, 0)) << "as the weekly meeting is planned";
    clock.turn_to(november(23, 11, 40));
    weekly_in(Part::numbers);
    EXPECT_FALSE(owed());
}

/// Anything by anybody; what the store tells over is what was answered, also after it was opened again.
TEST_P(WeeklyMeetings, AreToldOverFromStorageAsTheyWere) {
    std::mt19937 random(10);
    const MeetingId id = weekly_in(Part::numbers);
    const actions::Speaker people[] = {cast.sanne, cast.tom, cast.ingrid};
    LiveMeeting expected = meeting(id);
    for (int each = 0; each < 250; ++each) {
        clock.pass(1s);
        constexpr Kind kinds[] = {Kind::join,      Kind::run,       Kind::end_turn,   Kind::skip, Kind::line,
                                  Kind::next_part, Kind::skip_part, Kind::go_to_part, Kind::stuck};
        MeetingDeed deed{.kind = kinds[random() % 9], .step = expected.step, .words = "Words."};
        if (deed.kind == Kind::line) deed.line = static_cast<LineKind>(random() % 4);
        if (deed.kind == Kind::go_to_part) deed.part = static_cast<Part>(random() % 7);
        const actions::Speaker& who = people[random() % 3];
        if (random() % 2) deed.members.push_back(people[random() % 3].member);
        (void)actions::press_once(store(), who, id, deed, next_form());
        deed.by = who.member;
        deed.at = store().now();
        if (const auto after = pressed(expected, deed); after && *after) expected = **after;
        ASSERT_EQ(meeting(id), expected);
    }
    opened_again();
    EXPECT_EQ(meeting(id), expected);
    expect_whole();
}

}  // namespace
}  // namespace kept
