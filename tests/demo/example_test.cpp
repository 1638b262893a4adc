#include "demo/example.hpp"

#include <gtest/gtest.h>

#include "actions/report_kpi.hpp"
#include "demo/cast.hpp"
#include "demo/climb.hpp"
#include "demo/company.hpp"
#include "demo/folder.hpp"
#include "domain/outcome.hpp"
#include "domain/zone.hpp"
#include "storage/check.hpp"
#include "storage/histories.hpp"
#include "storage/kpis.hpp"
#include "storage/members.hpp"
#include "storage/organisations.hpp"
#include "storage/remarks.hpp"
#include "storage/team_arrangements.hpp"
#include "storage/teams.hpp"

namespace kept::demo {
namespace {

using namespace std::chrono;
using namespace std::chrono_literals;

std::vector<Organisation> companies(Folder& folder) {
    return folder.store().read([](storage::Connection& connection) {
        return storage::organisations(connection, storage::OrganisationKind::example);
    });
}

std::vector<Member> members(Folder& folder, const Organisation& organisation) {
    return folder.store().read(
        [&](storage::Connection& connection) { return storage::members(connection, organisation.id); });
}

std::vector<History> histories(Folder& folder, const Organisation& organisation) {
    return folder.store().read([&](storage::Connection& connection) {
        storage::Histories all(connection, organisation.id);
        return all.of(storage::all_kpis(connection, organisation.id));
    });
}

History history_of(Folder& folder, const Organisation& organisation, std::string_view name) {
    for (History& each : histories(folder, organisation))
        if (each.kpi.name == name) return std::move(each);
    throw std::invalid_argument("no such KPI");
}

std::size_t kpis_of_the_cast() {
    std::size_t kpis = 0;
    for (const CastMember& each : the_cast()) kpis += each.kpis.size();
    return kpis;
}

Result<ReportId> report(Folder& folder, const Organisation& organisation, const History& history,
                        const Period& period, std::int64_t number) {
    return actions::report_kpi(folder.store(), {organisation.id, history.kpi.owner},
                               {.kpi = history.kpi.id, .period = period, .value = whole(number)},
                               {.key = std::string(32, 'a'), .body_hash = std::string(64, 'b')});
}

/// What holds of every period of every KPI but the one that waits for a visitor.
std::vector<std::tuple<std::string, std::string, std::optional<Decimal>>> numbers_of_the_others(
    Folder& folder, const Organisation& organisation) {
    std::vector<std::tuple<std::string, std::string, std::optional<Decimal>>> numbers;
    const auto all = histories(folder, organisation);
    for (std::size_t each = 1; each < all.size(); ++each)
        for (const Slot& slot : all_slots(all[each], Schedule(all[each].planning), folder.now()))
            numbers.emplace_back(all[each].kpi.name, key_of(slot.period), slot.value);
    return numbers;
}

class Example : public testing::Test {
  protected:
    static Folder& folder() { return made(); }
};

TEST_F(Example, IsTheSameCompanyTwice) {
    const auto both = companies(folder());
    ASSERT_EQ(both.size(), 2u);
    for (std::size_t each = 0; each < 2; ++each) {
        EXPECT_EQ(both[each].name, the_companies()[each].organisation);
        EXPECT_EQ(histories(folder(), both[each]).size(), kpis_of_the_cast());
    }
}

TEST_F(Example, RefusesNothingThatItsCastDoes) {
    EXPECT_GT(folder().played().acts, 5'000);
    EXPECT_EQ(folder().played().refused, 0);
}

TEST_F(Example, ListsWhoSolvesComplaintsFirst) {
    const auto both = companies(folder());
    EXPECT_EQ(members(folder(), both[0]).front().name, "Sanne Bakker");
    EXPECT_EQ(members(folder(), both[1]).front().name, "Sarah Baker");
    EXPECT_EQ(members(folder(), both[0]).size(), 14u);
}

TEST_F(Example, HoldsNobodyWhoCouldSignInWithAPassword) {
    for (const Organisation& organisation : companies(folder()))
        for (const Member& each : members(folder(), organisation))
            EXPECT_FALSE(folder().store().read([&](storage::Connection& connection) {
                return storage::credentials_of(connection, organisation.id, each.email);
            })) << each.name;
}

TEST_F(Example, FillsNobodysHandBeyondFour) {
    for (const Organisation& organisation : companies(folder()))
        for (const Member& each : members(folder(), organisation)) {
            const auto hand = folder().store().read([&](storage::Connection& connection) {
                return storage::hand_of(connection, organisation.id, each.id);
            });
            EXPECT_GE(hand.size(), 3u);
            EXPECT_LE(hand.size(), 4u);
        }
}

TEST_F(Example, IsClosedToOutsidersInOneOfItsThreeTeams) {
    for (const Organisation& organisation : companies(folder())) {
        const auto teams = folder().store().read(
            [&](storage::Connection& connection) { return storage::teams(connection, organisation.id); });
        ASSERT_EQ(teams.size(), 3u);
        EXPECT_EQ(std::ranges::count(teams, Openness::closed, &Team::openness), 1);
    }
}

TEST_F(Example, NeedsSomethingAtTheNextMeetingOfEveryTeam) {
    for (const Organisation& organisation : companies(folder())) {
        const auto needs = folder().store().read([&](storage::Connection& connection) {
            return storage::needs_since(connection, organisation.id, folder().now() - 24h);
        });
        EXPECT_GE(needs.size(), the_teams().size());
    }
}

TEST_F(Example, NamesItsTeamsInTheJournal) {
    const auto named = folder().store().read([&](storage::Connection& connection) {
        return storage::team_name_rows(connection, companies(folder()).front().id);
    });
    EXPECT_EQ(named.size(), 3u);
}

TEST_F(Example, KeepsWhatWasSaidBeforeItWasCorrected) {
    const auto complaints_solved = history_of(folder(), companies(folder())[1], "Complaints solved");
    const auto correction =
        std::ranges::find(complaints_solved.reports, ReportKind::correction, &Report::kind);
    ASSERT_NE(correction, complaints_solved.reports.end());
    EXPECT_EQ(correction->value, whole(7));
    EXPECT_EQ(said_about(complaints_solved, correction->period).all.front().value, whole(9));
}

TEST_F(Example, SaysWhyAPromiseBecameEasier) {
    const auto revenue = history_of(folder(), companies(folder())[1], "Web shop revenue");
    ASSERT_EQ(revenue.promises.size(), 2u);
    EXPECT_LT(revenue.promises[1].bounds.least, revenue.promises[0].bounds.least);
    EXPECT_FALSE(revenue.promises[1].reason.empty());
}

TEST_F(Example, RisesSixTimesInARow) {
    const auto decisions = history_of(folder(), companies(folder())[1], "Decisions within 2 days");
    int rising = 1;
    for (std::size_t each = 1; each < decisions.reports.size(); ++each)
        rising = decisions.reports[each].value > decisions.reports[each - 1].value ? rising + 1 : 1;
    EXPECT_GE(rising, 6);
}

TEST_F(Example, IsKeptAsItWasSaid) {
    folder().store().read([](storage::Connection& connection) {
        for (const auto& each : storage::check_file(connection)) ADD_FAILURE() << each.sentence;
        for (const auto& each : storage::check_journals(connection)) ADD_FAILURE() << each.sentence;
    });
}

TEST_F(Example, CannotGoBack) {
    Folder folder(made());
    EXPECT_THROW(folder.open_at(tuesday_morning - 24h), LivesLater);
}

TEST(PlayedOn, GivesTheSameNumbersInOneGoOrInPieces) {
    Folder in_one_go(made());
    in_one_go.open_at(tuesday_morning + days(23));
    Folder in_pieces(made());
    for (const auto later : {26h, 31h, 9 * 24h, 12 * 24h + 5h, 23 * 24h})
        in_pieces.open_at(tuesday_morning + later);
    for (std::size_t each = 0; each < 2; ++each)
        EXPECT_EQ(numbers_of_the_others(in_pieces, companies(in_pieces)[each]),
                  numbers_of_the_others(in_one_go, companies(in_one_go)[each]));
}

TEST(PlayedOn, KeepsWhatAVisitorSaid) {
    Folder folder(made());
    const Organisation organisation = companies(folder).back();
    const History complaints_solved = history_of(folder, organisation, "Complaints solved");
    const Period running = Schedule(complaints_solved.planning).running_at(folder.now());
    ASSERT_TRUE(report(folder, organisation, complaints_solved, running, the_record_that_waits));
    folder.open_at(tuesday_morning + days(10));
    EXPECT_EQ(folder.played().refused, 0);
    const History later = history_of(folder, organisation, "Complaints solved");
    EXPECT_EQ(said_about(later, running).all.size(), 1u);
    EXPECT_EQ(said_about(later, running).latest()->value, whole(8));
}

TEST(PlayedOn, LeavesTheSceneAloneUntilAClimbFits) {
    Folder folder(made());
    folder.open_at(tuesday_morning + days(1));
    const Organisation organisation = companies(folder).front();
    const History history = history_of(folder, organisation, "Klachten opgelost");
    const Schedule schedule(history.planning);
    ASSERT_TRUE(report(folder, organisation, history, schedule.running_at(folder.now()), 8));
    const History now = history_of(folder, organisation, "Klachten opgelost");
    EXPECT_TRUE(judge(now, schedule, schedule.running_at(folder.now()), folder.now()).is_record);
}

TEST(PlayedOn, ClimbsAgainAfterAWeek) {
    Folder folder(made());
    folder.open_at(tuesday_morning + days(8));
    const Organisation organisation = companies(folder).front();
    const History history = history_of(folder, organisation, "Klachten opgelost");
    std::vector<Decimal> last;
    for (const Report& each : history.reports)
        if (each.value) last.push_back(*each.value);
    last.erase(last.begin(), last.end() - 5);
    EXPECT_EQ(last, (std::vector{whole(3), whole(4), whole(5), whole(6), whole(7)}));
}

TEST(PlayedLive, SaysNumbersAtTheirMoments) {
    Folder folder(made());
    const Instant before_the_huddle = sys_days(2026y / 11 / 25) + 7h + 45min;
    const Instant after_the_huddle = sys_days(2026y / 11 / 25) + 8h + 46min;
    folder.open_at(before_the_huddle);
    const Organisation organisation = companies(folder).front();
    Instant now = before_the_huddle;
    int refused = 0;
    for (Instant next = folder.played().next; next < after_the_huddle;) {
        EXPECT_GT(next, now);
        now = next;
        const Played played = folder.live_until(now);
        refused += played.refused;
        next = played.next;
    }
    EXPECT_GT(now, before_the_huddle);
    EXPECT_EQ(refused, 0);
    const Period tuesday = period_of(Cadence::workday, sys_days(2026y / 11 / 24));
    const History invoiced = history_of(folder, organisation, "Facturen zelfde dag");
    const Slot slot = judge(invoiced, Schedule(invoiced.planning), tuesday, after_the_huddle);
    EXPECT_TRUE(slot.value);
    EXPECT_EQ(slot.timeliness, Timeliness::on_time);
}

}  // namespace
}  // namespace kept::demo
