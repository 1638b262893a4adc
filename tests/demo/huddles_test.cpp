#include "demo/huddles.hpp"

#include <algorithm>
#include <gtest/gtest.h>

#include "actions/follow_up.hpp"
#include "actions/join_meeting.hpp"
#include "actions/run_meeting.hpp"
#include "actions/say_number_live.hpp"
#include "actions/sign_in.hpp"
#include "actions/start_meeting.hpp"
#include "actions/take_turn.hpp"
#include "demo/folder.hpp"
#include "demo/form.hpp"
#include "storage/applause.hpp"
#include "storage/check.hpp"
#include "storage/kpis.hpp"
#include "storage/meetings.hpp"
#include "storage/members.hpp"
#include "storage/organisations.hpp"
#include "storage/teams.hpp"

namespace kept::demo {
namespace {

using namespace std::chrono_literals;
using Kind = MeetingDeedKind;

enum class Visits { dutch_company, english_company };

/// Somebody who visits the example as one of its members, in a huddle of that member's team.
class Visitor {
  public:
    Visitor(Folder& folder, Visits visits, std::size_t member) : folder_(folder) {
        const auto company = folder_.store().read([](storage::Connection& connection) {
            return storage::organisations(connection, storage::OrganisationKind::example);
        });
        who_.organisation = company.at(static_cast<std::size_t>(visits)).id;
        who_.member = folder_.store().read([&](storage::Connection& connection) {
            return storage::members(connection, who_.organisation).at(member).id;
        });
        team_ = folder_.store().read([&](storage::Connection& connection) {
            return storage::teams_of(connection, who_.organisation, who_.member,
                                     std::chrono::floor<std::chrono::days>(folder_.now()))
                .front()
                .team.id;
        });
    }

    void starts() {
        id_ = actions::start_meeting(folder_.store(), who_, team_, TurnOrder::shuffled, form()).value();
        began_ = folder_.now();
    }

    void comes_into(const Visitor& other) {
        id_ = other.id_;
        EXPECT_TRUE(actions::join_meeting(folder_.store(), who_, id_, form()));
    }

    LiveMeeting meeting() const {
        return folder_.store().read([&](storage::Connection& connection) {
            return storage::meeting(connection, who_.organisation, id_);
        });
    }

    std::chrono::seconds since_start() const {
        return std::chrono::floor<std::chrono::seconds>(folder_.now() - began_);
    }

    bool has_the_turn() const { return meeting().speaking == who_.member; }

    void begins_the_round() { press(actions::begin_round); }
    void ends_the_turn() { press(actions::end_turn); }
    void closes() { press(actions::close_meeting); }

    void asks(const MemberId& somebody) {
        EXPECT_TRUE(actions::propose_follow_up(folder_.store(), who_, id_,
                                               {"Bring coffee.", somebody, meeting().start.date}, form()));
    }

    Result<ReportId> says(const KpiId& kpi, const Period& period, int number) {
        return actions::say_number_live(folder_.store(), who_,
                                        {.meeting = id_,
                                         .step = meeting().step,
                                         .reporting = {.kpi = kpi, .period = period, .value = whole(number)}},
                                        form());
    }

    /// One of those who came in.
    MemberId a_colleague() const {
        const LiveMeeting now = meeting();
        for (const Seat& each : now.seats)
            if (each.presence == Presence::here && each.member != who_.member) return each.member;
        throw std::logic_error("nobody came in");
    }

    const actions::Speaker& who() const { return who_; }

  private:
    using Presses = Result<MeetingId> (*)(storage::Store&, const actions::Speaker&, const MeetingId&, int,
                                          const storage::SentForm&);

    void press(Presses presses) { EXPECT_TRUE(presses(folder_.store(), who_, id_, meeting().step, form())); }

    storage::SentForm form() { return form_about(who_.member.text + " visits " + std::to_string(++forms_)); }

    Folder& folder_;
    actions::Speaker who_;
    TeamId team_;
    MeetingId id_;
    Instant began_;
    int forms_ = 0;
};

class PlayedHuddle : public testing::Test {
  protected:
    /// Time passes, and the example acts, until something holds or it has taken too long.
    template <class Holds>
    testing::AssertionResult until(Holds&& holds, std::chrono::seconds at_most = 5min,
                                   std::chrono::milliseconds between = 250ms) {
        for (Instant end = folder.now() + at_most; folder.now() < end;) {
            if (holds()) return testing::AssertionSuccess();
            folder.pass(between);
            refused += huddles->act().refused;
        }
        return testing::AssertionFailure() << "it never came to that";
    }

    /// The whole round, in which the visitor has nothing to say themselves.
    void go_round(Visitor& visitor) {
        ASSERT_TRUE(until([&] { return visitor.since_start() >= 12s; }));
        visitor.begins_the_round();
        ASSERT_TRUE(until([&] {
            if (visitor.has_the_turn()) visitor.ends_the_turn();
            return visitor.meeting().phase == Phase::talk;
        }));
    }

    void expect_whole() {
        folder.store().read([](storage::Connection& connection) {
            for (const auto& each : storage::check_journals(connection)) ADD_FAILURE() << each.sentence;
            return 0;
        });
    }

    int refused = 0;
    Folder folder{made()};
    std::optional<Huddles> huddles{std::in_place, folder.store()};
};

bool everybody_spoke(const LiveMeeting& meeting) {
    return std::ranges::all_of(meeting.seats, [](const Seat& each) {
        return each.presence == Presence::not_here || each.turn == TurnIs::over;
    });
}

TEST_F(PlayedHuddle, IsLivedThroughAloneInThreeMinutesInEveryTeamAndBothLanguages) {
    for (const Visits visits : {Visits::dutch_company, Visits::english_company})
        for (const std::size_t member : {0u, 7u, 12u}) {
            Visitor visitor(folder, visits, member);
            visitor.starts();
            go_round(visitor);
            EXPECT_TRUE(everybody_spoke(visitor.meeting()));
            EXPECT_LE(visitor.since_start(), 180s);
            EXPECT_FALSE(visitor.meeting().wins.empty() && visitor.meeting().numbers.empty());
            EXPECT_FALSE(visitor.meeting().stucks.empty());
            visitor.closes();
        }
    EXPECT_EQ(refused, 0);
    expect_whole();
}

TEST_F(PlayedHuddle, SomebodyComesLateAndSomebodySkipsAndComesBack) {
    Visitor sanne(folder, Visits::dutch_company, 0);
    sanne.starts();
    ASSERT_TRUE(until([&] { return sanne.since_start() >= 40s; }));
    const auto away = [&] {
        return std::ranges::count(sanne.meeting().seats, Presence::not_here, &Seat::presence);
    };
    EXPECT_EQ(away(), 2) << "Joyce is on leave, and somebody comes once the round goes on";
    go_round(sanne);
    EXPECT_EQ(away(), 1);
    EXPECT_EQ(std::ranges::count(sanne.meeting().seats, 1, &Seat::skips), 1);
}

TEST_F(PlayedHuddle, TheOthersWaitForTheVisitorHoweverLongAndItIsOverByItself) {
    Visitor sanne(folder, Visits::dutch_company, 0);
    sanne.starts();
    sanne.begins_the_round();
    ASSERT_TRUE(until([&] { return sanne.since_start() >= 20min; }, 21min, 5s));
    EXPECT_TRUE(sanne.has_the_turn());
    EXPECT_TRUE(until([&] { return is_over(at_instant(sanne.meeting(), folder.now())); }, 40min, 5s));
    EXPECT_EQ(huddles->act().acts, 0);
}

TEST_F(PlayedHuddle, AnswersWhatTheVisitorProposesAlsoAfterClosing) {
    Visitor sanne(folder, Visits::english_company, 0);
    sanne.starts();
    ASSERT_TRUE(until([&] { return sanne.since_start() >= 10s; }));
    sanne.asks(sanne.a_colleague());
    sanne.closes();
    EXPECT_TRUE(until([&] { return sanne.meeting().follow_ups.front().is == FollowUpIs::accepted; }, 10s));
}

TEST_F(PlayedHuddle, ApplaudsTheNumberOfTheVisitor) {
    Visitor sanne(folder, Visits::english_company, 0);
    sanne.starts();
    ASSERT_TRUE(until([&] { return sanne.since_start() >= 12s; }));
    sanne.begins_the_round();
    ASSERT_TRUE(until([&] { return sanne.has_the_turn(); }));
    const Kpi complaints_solved = folder.store().read([&](storage::Connection& connection) {
        return storage::hand_of(connection, sanne.who().organisation, sanne.who().member).front();
    });
    const Period today = period_of(Cadence::workday, std::chrono::floor<std::chrono::days>(folder.now()));
    ASSERT_TRUE(sanne.says(complaints_solved.id, today, 8));
    EXPECT_TRUE(until(
        [&] {
            return folder.store().read([&](storage::Connection& connection) {
                return storage::applause_of(connection, sanne.who().organisation, complaints_solved.id)
                           .size() >= 3;
            });
        },
        10s));
    EXPECT_TRUE(sanne.has_the_turn());
}

TEST_F(PlayedHuddle, GoesOnWhereItWasWhenTheServerIsStartedAgain) {
    Visitor sanne(folder, Visits::dutch_company, 0);
    sanne.starts();
    ASSERT_TRUE(until([&] { return sanne.since_start() >= 12s; }));
    sanne.begins_the_round();
    ASSERT_TRUE(until([&] {
        if (sanne.has_the_turn()) sanne.ends_the_turn();
        huddles.emplace(folder.store());  // knows nothing of what it did
        return sanne.meeting().phase == Phase::talk;
    }));
    EXPECT_TRUE(everybody_spoke(sanne.meeting()));
    expect_whole();
}

TEST_F(PlayedHuddle, LeavesEverybodyAloneWhoIsVisited) {
    Visitor sanne(folder, Visits::dutch_company, 0);
    Visitor tom(folder, Visits::dutch_company, 1);
    sanne.starts();
    tom.comes_into(sanne);
    ASSERT_TRUE(until([&] { return sanne.since_start() >= 12s; }));
    sanne.begins_the_round();
    ASSERT_TRUE(until([&] {
        if (sanne.has_the_turn()) sanne.ends_the_turn();
        return tom.has_the_turn();
    }));
    EXPECT_FALSE(until([&] { return !tom.has_the_turn(); }, 2min));
}

TEST_F(PlayedHuddle, WhoIsLookedAtAsSomebodyElseDoesNotComeByItself) {
    Visitor sanne(folder, Visits::dutch_company, 0);
    Visitor tom(folder, Visits::dutch_company, 1);
    actions::begin_session(folder.store(), tom.who());
    sanne.starts();
    ASSERT_TRUE(until([&] { return sanne.since_start() >= 30s; }));
    EXPECT_FALSE(is_here(sanne.meeting(), tom.who().member));
}

TEST_F(PlayedHuddle, GoesOnWithoutTheVisitorWhoLeaves) {
    Visitor sanne(folder, Visits::dutch_company, 0);
    sanne.starts();
    ASSERT_TRUE(until([&] { return sanne.since_start() >= 12s; }));
    ASSERT_TRUE(
        actions::leave_meeting(folder.store(), sanne.who(), sanne.meeting().start.id, form_about("leaves")));
    EXPECT_TRUE(until([&] { return is_over(sanne.meeting()); }, 4min));
}

/// What was said in the huddle is what would have been said without it, or a record: nobody says it twice.
TEST_F(PlayedHuddle, SaysNothingThatTheDayWouldSayAgain) {
    std::size_t numbers = 0;
    for (const std::size_t member : {0u, 6u, 10u}) {
        Visitor visitor(folder, Visits::english_company, member);
        visitor.starts();
        go_round(visitor);
        numbers += visitor.meeting().numbers.size();
        visitor.closes();
    }
    EXPECT_GE(numbers, 3u);
    folder.open_at(folder.now() + std::chrono::days{5});
    EXPECT_EQ(folder.played().refused, 0);
    expect_whole();
}

TEST_F(PlayedHuddle, DoesNothingWhereNobodyVisits) {
    EXPECT_EQ(huddles->act().acts, 0);
    folder.pass(1h);
    EXPECT_EQ(huddles->act().acts, 0);
}

}  // namespace
}  // namespace kept::demo
