#include <algorithm>
#include <fmt/format.h>
#include <gtest/gtest.h>
#include <random>

#include "actions/in_meeting.hpp"
#include "actions/say_number_live.hpp"
#include "actions/start_meeting.hpp"
#include "storage/check.hpp"
#include "storage/meetings.hpp"
#include "support/cast.hpp"

namespace kept {
namespace {

using namespace support;
using namespace std::chrono_literals;
using Kind = MeetingDeedKind;

constexpr int deeds_in_a_meeting = 100;
constexpr int deeds_in_a_commit = 25;

/// Anything, pressed by anybody: out of turn, on an older page, after the end, by a stranger, and about a
/// follow-up or a person that is not there. Beside the store the meeting is kept in memory.
class RandomMeetings : public OnBothDatabases {
  protected:
    void begin_meeting() {
        clock.pass(1min);
        const auto started = actions::start_meeting(store(), somebody_of_the_team(), cast.frontwheel,
                                                    static_cast<TurnOrder>(dice(3)), next_form());
        ASSERT_TRUE(started);
        expected = from_storage(*started);
        ASSERT_EQ(expected, begun(expected.start));
    }

    void press_some() {
        store().write_together([&] {
            for (int each = 0; each < deeds_in_a_commit; ++each) {
                clock.pass(std::chrono::seconds(dice(40)));
                if (dice(12) == 0)
                    say_a_number();
                else
                    press(anything());
            }
        });
    }

    /// Sometimes nobody does anything any more.
    void end_meeting() {
        clock.turn_to(std::max(store().now(), closes_by_itself(expected) + 1s));
        expected = at_instant(expected, store().now());
        ASSERT_TRUE(is_over(expected));
    }

    LiveMeeting from_storage(const MeetingId& id) {
        return store().read([&](storage::Connection& connection) {
            return at_instant(storage::meeting(connection, cast.sanne.organisation, id), store().now());
        });
    }

    LiveMeeting expected;
    int pressed_in_all = 0;
    int changed = 0;

  private:
    int dice(int sides) { return static_cast<int>(random_() % static_cast<unsigned>(sides)); }

    const actions::Speaker& somebody_of_the_team() {
        const actions::Speaker* people[] = {&cast.sanne, &cast.tom, &cast.ingrid};
        return *people[dice(3)];
    }

    const actions::Speaker& anybody() { return dice(20) == 0 ? cast.pim : somebody_of_the_team(); }

    int any_step() { return expected.step - (dice(4) == 0 ? 1 + dice(2) : 0); }

    MeetingDeed anything() {
        MeetingDeed deed{.kind = static_cast<Kind>(dice(17)), .step = any_step()};
        if (deed.kind == Kind::number || (deed.kind == Kind::close && dice(6) != 0)) deed.kind = Kind::join;
        if (dice(9) != 0) deed.words = "Words.";
        for (int each = dice(4); each > 0; --each) deed.members.push_back(anybody().member);
        deed.follow_up = FollowUpId{fmt::format("{:025}", dice(6))};
        deed.day = expected.start.date + std::chrono::days(dice(4) - 1);
        return deed;
    }

    void remember(MeetingDeed deed, const actions::Speaker& who) {
        deed.by = who.member;
        deed.at = store().now();
        const auto after = pressed(expected, deed);
        if (!after || !*after) return;
        expected = **after;
        ++changed;
    }

    void press(const MeetingDeed& deed) {
        const actions::Speaker& who = anybody();
        ++pressed_in_all;
        try {
            (void)actions::press_once(store(), who, expected.start.id, deed, next_form());
            remember(deed, who);
        } catch (const NotFound&) {
            EXPECT_EQ(who.member, cast.pim.member);
        }
    }

    void say_a_number() {
        const actions::Speaker& who = anybody();
        const auto reporting = complaints_of(cast, fmt::format("2026-11-{:02}", 2 + dice(22)), dice(20));
        const int step = any_step();
        ++pressed_in_all;
        try {
            const auto report = actions::say_number_live(
                store(), who, {.meeting = expected.start.id, .step = step, .reporting = reporting},
                next_form());
            EXPECT_EQ(who.member, cast.sanne.member) << "nobody says somebody else's number";
            if (!report) return;
            remember({.kind = Kind::number,
                      .step = step,
                      .kpi = reporting.kpi,
                      .period = reporting.period,
                      .report = *report},
                     who);
        } catch (const NotFound&) {
            EXPECT_NE(who.member, cast.sanne.member);
        }
    }

    storage::SentForm next_form() { return form("form " + std::to_string(++forms_)); }

    Cast cast = set_up_cast(store(), clock);
    std::mt19937 random_{6};
    int forms_ = 0;
};
KEPT_ON_BOTH_DATABASES(RandomMeetings);

TEST_P(RandomMeetings, AreToldOverFromStorageAsTheyWereWhateverIsPressed) {
    const int meetings = GetParam() == Which::sqlite ? 210 : 40;
    for (int each = 0; each < meetings; ++each) {
        ASSERT_NO_FATAL_FAILURE(begin_meeting());
        for (int deeds = 0; deeds < deeds_in_a_meeting; deeds += deeds_in_a_commit) {
            press_some();
            ASSERT_EQ(from_storage(expected.start.id), at_instant(expected, store().now()));
        }
        ASSERT_NO_FATAL_FAILURE(end_meeting());
        ASSERT_EQ(from_storage(expected.start.id), expected);
    }
    EXPECT_EQ(pressed_in_all, meetings * deeds_in_a_meeting);
    EXPECT_GE(changed, pressed_in_all / 10);
    opened_again();
    EXPECT_EQ(from_storage(expected.start.id), expected);
    store().read([](storage::Connection& connection) {
        for (const auto& each : storage::check_journals(connection)) ADD_FAILURE() << each.sentence;
        return 0;
    });
}

}  // namespace
}  // namespace kept
