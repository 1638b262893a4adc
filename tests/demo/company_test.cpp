#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <set>

#include "demo/playing.hpp"
#include "demo/script.hpp"
#include "domain/rhythm.hpp"
#include "domain/week.hpp"
#include "domain/zone.hpp"

// What a visitor finds, at whatever moment the example is opened.
namespace kept::demo {
namespace {

using namespace std::chrono;
using namespace std::chrono_literals;

class CompanyAt : public testing::TestWithParam<Instant> {
  protected:
    struct Seen {
        const Part* part;
        std::vector<Slot> slots;
    };

    /// Planned once for each moment.
    static const Situation& situation() {
        static std::map<Instant, Situation> situations;
        const auto [found, is_new] = situations.try_emplace(GetParam());
        const Company& company = the_companies().back();
        const Day monday = monday_of(day_at(GetParam(), company.zone) - weeks(26));
        if (is_new) found->second = opened_at(company, monday, GetParam());
        return found->second;
    }

    static const std::vector<Seen>& everything() {
        static std::map<Instant, std::vector<Seen>> all;
        auto& seen = all[GetParam()];
        if (seen.empty())
            for (const Part& each : situation().parts)
                seen.push_back({&each, all_slots(each.history, Schedule(each.history.planning), GetParam())});
        return seen;
    }

    int slots_that(const std::function<bool(const Slot&)>& fit) const {
        int count = 0;
        for (const Seen& each : everything())
            count += static_cast<int>(std::ranges::count_if(each.slots, fit));
        return count;
    }

    std::vector<Decimal> values_of(std::string_view kpi) const {
        std::vector<Decimal> values;
        for (const Seen& each : everything())
            if (each.part->kpi->code == kpi)
                for (const Slot& slot : each.slots)
                    if (slot.value) values.push_back(*slot.value);
        return values;
    }

    const History& history_of(std::string_view kpi) const {
        return std::ranges::find_if(situation().parts,
                                    [&](const Part& each) { return each.kpi->code == kpi; })
            ->history;
    }
};

/// How many of the last values each lie above the one before, or below.
template <class Comparison>
int in_a_row(const std::vector<Decimal>& values, Comparison is_further) {
    int steps = 1;
    for (std::size_t at = values.size() - 1; at > 0 && is_further(values[at], values[at - 1]); --at) ++steps;
    return steps;
}

std::int64_t mean_of(std::span<const Decimal> values) {
    std::int64_t sum = 0;
    for (const Decimal& each : values) sum += each.ten_thousandths;
    return sum / static_cast<std::int64_t>(values.size());
}

TEST_P(CompanyAt, ShowsEveryOutcome) {
    std::set<Outcome> outcomes;
    for (const Seen& each : everything())
        for (const Slot& slot : each.slots) outcomes.insert(slot.outcome);
    EXPECT_EQ(outcomes.size(), 7u);
}

TEST_P(CompanyAt, ShowsWhatStandsBesideAnOutcome) {
    EXPECT_GT(slots_that([](const Slot& each) { return each.timeliness == Timeliness::late; }), 20);
    EXPECT_GT(slots_that([](const Slot& each) { return each.is_record; }), 5);
    EXPECT_GT(slots_that([](const Slot& each) { return each.said.all.size() > 1; }), 4);
    EXPECT_GT(slots_that([](const Slot& each) { return each.declared_broken.has_value(); }), 3);
}

TEST_P(CompanyAt, RisesAndFallsSixTimesInARow) {
    EXPECT_GE(in_a_row(values_of("decisions"), std::greater<>()), 6);
    EXPECT_GE(in_a_row(values_of("test rides"), std::less<>()), 6);
}

TEST_P(CompanyAt, ChangesForGood) {
    const auto repairs = values_of("within a day");
    ASSERT_GT(repairs.size(), 100u);
    const std::span all(repairs);
    EXPECT_GT(mean_of(all.last(50)), mean_of(all.first(60)) + whole(6).ten_thousandths);
}

TEST_P(CompanyAt, SaysWhyANumberIsExceptional) {
    for (const std::string_view kpi : {"first response", "outage", "bikes sold"}) {
        const auto& reports = history_of(kpi).reports;
        const auto furthest = std::ranges::max(
            reports, {}, [](const Report& each) { return each.value ? each.value->ten_thousandths : 0; });
        EXPECT_FALSE(furthest.note.empty()) << kpi;
    }
}

TEST_P(CompanyAt, EasesAPromiseWithAReasonAndRaisesItAgain) {
    const auto& promises = history_of("suppliers on time").promises;
    ASSERT_EQ(promises.size(), 3u);
    EXPECT_LT(promises[1].bounds.least, promises[0].bounds.least);
    EXPECT_FALSE(promises[1].reason.empty());
    EXPECT_EQ(promises[2].bounds.least, promises[0].bounds.least);
}

TEST_P(CompanyAt, LetsAKpiRetireAndASuccessorGoOn) {
    EXPECT_EQ(history_of("returned bikes").retirements.size(), 1u);
    EXPECT_GE(history_of("returned bikes").reports.size(), 6u);
    EXPECT_GE(history_of("returned bikes again").reports.size(), 6u);
    EXPECT_EQ(kpi_called("returned bikes again").continues, "returned bikes");
}

/// The last meeting of a team that has ended by now.
Instant last_meeting_before(const Company& company, const CastTeam& team, Instant now, Day began) {
    const Rhythm rhythm = rhythm_of(company, team);
    std::set<Day> days_off;
    for (const DayOff& each : days_off_from(began, company.tongue)) days_off.insert(each.day);
    Instant last;
    for (Day day = floor<days>(now) - days(15); day <= floor<days>(now) + days(1); day += days(1))
        for (const auto& meeting : {days_off.contains(day) ? std::nullopt : huddle_on(rhythm, day),
                                    weekly_meeting_of(rhythm, monday_of(day), days_off)})
            if (meeting && meeting->ends <= now) last = std::max(last, meeting->ends);
    return last;
}

TEST_P(CompanyAt, NeedsSomethingInEveryTeamAtItsNextMeeting) {
    for (const Company& company : the_companies()) {
        const Day began = monday_of(day_at(GetParam(), company.zone) - weeks(26));
        const auto acts = plan_until(opening_of(company, began), GetParam()).acts;
        for (const CastTeam* team : the_teams()) {
            const Instant last = last_meeting_before(company, *team, GetParam() - 2min, began);
            EXPECT_TRUE(std::ranges::any_of(acts, [&](const Act& each) {
                return each.at > last && each.member->team == team &&
                       std::holds_alternative<Needs>(each.deed);
            })) << team->name.english;
        }
    }
}

TEST_P(CompanyAt, TalksAboutTheLatestNumbers) {
    for (const CastTeam* team : the_teams()) {
        const auto acts = plan_until(opening_of(the_companies().back(), situation().began), GetParam()).acts;
        const auto remarks = std::ranges::count_if(acts, [&](const Act& each) {
            return each.at > GetParam() - days(7) && each.member->team == team &&
                   std::holds_alternative<Remarks>(each.deed);
        });
        EXPECT_GE(remarks, 2) << team->name.english;
    }
}

TEST_P(CompanyAt, IsAskedThingsByACoachWhoWasLetInBefore) {
    const auto acts = plan_until(opening_of(the_companies().back(), situation().began), GetParam()).acts;
    const auto is_let_in = [](const Act& each) { return std::holds_alternative<LetsACoachIn>(each.deed); };
    const auto asks = [](const Act& each) { return std::holds_alternative<CoachAsks>(each.deed); };
    const auto let_in = std::ranges::find_if(acts, is_let_in);
    ASSERT_NE(let_in, acts.end());
    EXPECT_TRUE(std::none_of(acts.begin(), let_in, asks));
    EXPECT_GE(std::ranges::count_if(acts, asks), 2);
}

TEST_P(CompanyAt, HasOneClosedTeam) {
    const auto acts = plan_until(opening_of(the_companies().back(), situation().began), GetParam()).acts;
    const auto closing = std::ranges::find_if(
        acts, [](const Act& each) { return std::holds_alternative<ChangesOpenness>(each.deed); });
    ASSERT_NE(closing, acts.end());
    EXPECT_EQ(std::get<ChangesOpenness>(closing->deed).team->name.english, "Brooklyn");
    EXPECT_EQ(closing->member->role, Role::administrator);
}

INSTANTIATE_TEST_SUITE_P(AnyMoment, CompanyAt,
                         testing::Values(sys_days(2026y / 11 / 20) + 8h + 12min,
                                         sys_days(2026y / 11 / 23) + 8h, sys_days(2026y / 11 / 23) + 15h,
                                         sys_days(2026y / 11 / 27) + 19h, sys_days(2026y / 12 / 25) + 12h,
                                         sys_days(2027y / 1 / 1) + 30min, sys_days(2027y / 7 / 14) + 15h,
                                         sys_days(2028y / 4 / 1) + 22h));

}  // namespace
}  // namespace kept::demo
