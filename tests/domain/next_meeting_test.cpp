#include "domain/next_meeting.hpp"

#include <gtest/gtest.h>

#include "cast.hpp"

namespace kept {
namespace {

using namespace testing;

// Sanne's team huddles at 09:07 in Amsterdam: 08:07 UTC. On Mondays it meets at 13:00 as well.
const Instant planned = utc("2026-11-09 08:07");
const Instant planned_weekly = utc("2026-11-09 12:00");
const Day monday = std::chrono::floor<std::chrono::days>(planned);

std::optional<Instant> after(const Instant& asked, const std::vector<LiveStart>& live) {
    const Sanne sanne;
    return next_meeting_begins(sanne.schedule(), asked, live);
}

TEST(NextMeeting, BeginsAsItIsPlanned) {
    EXPECT_EQ(after(planned - 30min, {}), planned);
    EXPECT_EQ(after(planned, {}), planned_weekly);
    EXPECT_EQ(after(planned_weekly, {}), planned + 24h);
}

TEST(NextMeeting, BeginsLiveWhenThatIsEarlier) {
    const LiveStart early{{MeetingKind::huddle, monday}, planned - 10min};
    EXPECT_EQ(after(planned - 30min, {early}), planned - 10min);
    const LiveStart weekly{{MeetingKind::weekly_meeting, monday}, planned_weekly - 10min};
    EXPECT_EQ(after(planned + 1h, {weekly}), planned_weekly - 10min);
}

TEST(NextMeeting, IsNotTheOneThatHadBegunByThen) {
    const LiveStart early{{MeetingKind::huddle, monday}, planned - 10min};
    EXPECT_EQ(after(planned - 5min, {early}), planned_weekly);
}

TEST(NextMeeting, BeginsAsPlannedWhenItIsHeldLater) {
    const LiveStart late{{MeetingKind::huddle, monday}, planned + 10min};
    EXPECT_EQ(after(planned - 5min, {late}), planned);
}

}  // namespace
}  // namespace kept
