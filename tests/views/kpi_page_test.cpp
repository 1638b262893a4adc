#include "views/kpi_page.hpp"

#include <gtest/gtest.h>

#include "views/correction.hpp"
#include "views/sanne.hpp"

namespace kept::views {
namespace {

using namespace sanne;

const auto& say = language::english();

/// Said as nine, and corrected to seven the next morning.
Slot corrected(Slot slot) {
    auto correction = slot.said.all.front();
    slot.said.all.front().value = whole(9);
    correction.kind = ReportKind::correction;
    correction.sequence = 2;
    correction.said += 1h;
    slot.said.all.push_back(correction);
    return slot;
}

/// The page with the course of its slots.
KpiPage seen(KpiPage view, Reach reach = Reach::recent) {
    view.course = {.course = course_of(view.kpi, view.slots, reach, std::nullopt)};
    return view;
}

KpiPage page_of(Onlooker onlooker) {
    KpiPage view{.kpi = complaints(),
                 .owner_name = "Sanne Bakker",
                 .team = {{"voorwiel"}, "Voorwiel"},
                 .slots = workdays_until(friday, {4, 7, 8}, at_least(5)),
                 .promises = {at_least(5)},
                 .onlooker = onlooker,
                 .clock = nine_twelve(),
                 .retiring = {.form = form()}};
    view.slots[1] = corrected(view.slots[1]);
    return seen(view);
}

TEST(KpiPage, OpensWithTheLatestNumberOnItsPromise) {
    const Html page = kpi_page(say, page_of(Onlooker::other)).main;
    EXPECT_TRUE(says_before(page, R"(<p class="figure  ">8</p>)", "<h1>Complaints solved</h1>"));
    EXPECT_TRUE(says_before(page, "At least 5.", "about Friday 20 November"));
}

TEST(KpiPage, StrikesTheEarlierValueAndKeepsItVisible) {
    const Html page = kpi_page(say, page_of(Onlooker::other)).main;
    EXPECT_TRUE(says(page, R"(<del>9</del><span class="figure">7</span>)"));
    EXPECT_TRUE(says_before(page, "<b>reported 9</b>", "<b>corrected to 7</b>"));
}

TEST(KpiPage, OnlyItsOwnerCanDoSomethingThere) {
    const Html own = kpi_page(say, page_of(Onlooker::owner)).main;
    EXPECT_TRUE(says(own, R"(href="/kpis/complaints/promises/new")"));
    EXPECT_TRUE(says(own, R"(action="/kpis/complaints/retirement")"));
    EXPECT_TRUE(says(own, R"(href="/kpis/complaints/corrections/2026-11-20")"));
    const Html others = kpi_page(say, page_of(Onlooker::other)).main;
    EXPECT_FALSE(says(others, "<form"));
    EXPECT_FALSE(says(others, "/promises/new"));
    EXPECT_FALSE(says(others, "/corrections/"));
}

TEST(KpiPage, OnlyItsOwnerSeesAPromiseCounted) {
    EXPECT_TRUE(says(kpi_page(say, page_of(Onlooker::owner)).main, "3 numbers: 2 kept, 1 not."));
    EXPECT_FALSE(says(kpi_page(say, page_of(Onlooker::other)).main, "2 kept"));
}

TEST(KpiPage, ALongHistoryIsFoldedAway) {
    auto view = page_of(Onlooker::other);
    view.slots = workdays_until(friday, std::vector<std::int64_t>(25, 6), at_least(5));
    EXPECT_TRUE(says(kpi_page(say, view).main, "<summary>5 earlier periods</summary>"));
}

KpiPage long_page(Reach reach) {
    auto view = page_of(Onlooker::other);
    view.slots = workdays_until(friday, std::vector<std::int64_t>(60, 6), at_least(5));
    return seen(view, reach);
}

TEST(KpiPage, OneLooksFurtherBackByALink) {
    const Html page = kpi_page(say, long_page(Reach::recent)).main;
    EXPECT_TRUE(says(page, R"(<a href="/kpis/complaints#course" aria-current="true">26 workdays</a>)"));
    EXPECT_TRUE(says(page, R"(<a href="/kpis/complaints?course=longer#course">52 weeks</a>)"));
    EXPECT_TRUE(says(page, "course=everything"));
}

TEST(KpiPage, WeeksOfWorkdaysSayWhatTheyAre) {
    const Html page = kpi_page(say, long_page(Reach::longer)).main;
    EXPECT_TRUE(says(page, "Added up per week. The promise is made for each workday"));
    EXPECT_FALSE(says(kpi_page(say, long_page(Reach::everything)).main, "Added up per week."));
}

TEST(KpiPage, AShortHistoryHasNothingToChoose) {
    EXPECT_FALSE(says(kpi_page(say, page_of(Onlooker::other)).main, "course=longer"));
}

TEST(KpiPage, WithoutNumbersItSaysWhatComes) {
    auto view = page_of(Onlooker::other);
    view.slots.clear();
    EXPECT_TRUE(
        says(kpi_page(say, view).main, "No numbers yet. Sanne Bakker says the first one when it is there."));
}

TEST(KpiPage, ARetiredOneCanBeTakenBack) {
    auto view = page_of(Onlooker::owner);
    view.retiring.retired = friday;
    const Html page = kpi_page(say, view).main;
    EXPECT_TRUE(says(page, "Retired on 20 November 2026."));
    EXPECT_TRUE(says(page, R"(name="back" value="yes")"));
    EXPECT_FALSE(says(page, "/promises/new"));
}

TEST(KpiPage, AHostileNoteIsText) {
    auto view = page_of(Onlooker::owner);
    view.kpi.name = hostile_name;
    view.owner_name = hostile_name;
    view.slots[2].said.all[0].note = hostile_name;
    EXPECT_FALSE(says(kpi_page(say, seen(view)).main, "<script"));
}

Correction correction_of(const Slot& slot) {
    return {.kpi = complaints(),
            .slot = slot,
            .clock = nine_twelve(),
            .may_withdraw = MayWithdraw::no,
            .may_declare = MayDeclare::nothing,
            .correct = form(),
            .withdraw = form(),
            .declare = form()};
}

TEST(Correction, HoldsWhatWasSaidAndAsksForTheRightNumber) {
    const auto slot = corrected(workdays_until(friday, {7}, at_least(5)).front());
    const Html page = correction_page(say, correction_of(slot)).main;
    EXPECT_TRUE(says_before(page, "<h1>Correct Friday 20 November</h1>", "<del>9</del>"));
    EXPECT_TRUE(says(page, R"(name="value" type="text" value="7")"));
    EXPECT_TRUE(says(page, R"(name="corrects" value="report-2026-11-20")"));
    EXPECT_FALSE(says(page, "/withdrawals"));
    EXPECT_FALSE(says(page, "/declarations"));
}

TEST(Correction, OffersWhatElseCanBeDone) {
    auto view = correction_of(workdays_until(friday, {7}, at_least(5)).front());
    view.may_withdraw = MayWithdraw::yes;
    view.may_declare = MayDeclare::broken;
    const Html page = correction_page(say, view).main;
    EXPECT_TRUE(says(page, R"(action="/kpis/complaints/withdrawals")"));
    EXPECT_TRUE(says(page, R"(name="kind" value="broken")"));
}

TEST(Correction, AHostileNoteIsText) {
    auto slot = workdays_until(friday, {7}, at_least(5)).front();
    slot.said.all[0].note = hostile_name;
    const Html page = correction_page(say, correction_of(slot)).main;
    EXPECT_TRUE(says(page, ">" + hostile_in_a_page + "</textarea>"));
    EXPECT_FALSE(says(page, "<script"));
}

}  // namespace
}  // namespace kept::views
