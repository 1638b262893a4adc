#include <gtest/gtest.h>

#include "views/name_kpi.hpp"
#include "views/promise.hpp"
#include "views/sanne.hpp"

namespace kept::views {
namespace {

using namespace sanne;

const auto& say = language::english();

NameKpi second_number() {
    return {.teams = {{{"voorwiel"}, "Voorwiel"}}, .kpis_in_hand = 1, .form = form()};
}

TEST(NameKpi, AsksInOwnWordsWhatGrows) {
    const Html page = name_kpi_page(say, second_number()).main;
    EXPECT_TRUE(says_before(page, "What do you call your number?", "What grows by it?"));
    EXPECT_TRUE(says(page, "You say one number already."));
    EXPECT_TRUE(says(page, R"(action="/kpis")"));
}

TEST(NameKpi, AsksTheTeamOnlyOfWhoIsInMoreThanOne) {
    auto view = second_number();
    EXPECT_TRUE(says(name_kpi_page(say, view).main, R"(type="hidden" name="team" value="voorwiel")"));
    view.teams.push_back({{"achterwiel"}, hostile_name});
    const Html page = name_kpi_page(say, view).main;
    EXPECT_TRUE(says(page, "In which team do you say it?"));
    EXPECT_TRUE(says(page, hostile_in_a_page + "</option>"));
}

TEST(NameKpi, AsksWhyPresenceIsAContribution) {
    auto view = second_number();
    EXPECT_FALSE(says(name_kpi_page(say, view).main, "presence_reason"));
    view.form = typed({{"name", "Hours worked"}, {"contribution", "Everybody sees me."}});
    view.form.refusal =
        Refusal{"presence_reason",
                "Being present is not yet a contribution. Say in one sentence why this one is.",
                {}};
    const Html page = name_kpi_page(say, view).main;
    EXPECT_TRUE(says_before(page, "Why is this a contribution to growth?",
                            "Being present is not yet a contribution."));
    EXPECT_TRUE(says(page, R"(value="Everybody sees me.")"));
}

TEST(NameKpi, ABoundThatWasChosenBeforeGoesAlong) {
    auto view = second_number();
    view.form = typed({{"least", "1,234"}, {"chosen_least", "1234"}, {"most", "2,000"}});
    view.form.asked = AskedBack{"most", {whole(2), whole(2000), {whole(2), whole(2000)}}};
    const Html page = name_kpi_page(say, view).main;
    EXPECT_TRUE(says(page, R"(type="hidden" name="chosen_least" value="1234")"));
    EXPECT_TRUE(says(page, R"(name="chosen_most" value="2000")"));
}

TEST(NameKpi, AHostileNameIsText) {
    auto view = second_number();
    view.form = typed({{"name", hostile_name}, {"contribution", hostile_name}, {"quality", hostile_name}});
    EXPECT_FALSE(says(name_kpi_page(say, view).main, "<script"));
}

TEST(FullHand, AsksWhichOneMayRetire) {
    FullHand view{.hand = {}, .form = form()};
    view.form.typed["name"] = hostile_name;
    view.hand.push_back({complaints(), workdays_until(friday, {3, 4, 5}, at_least(5)), friday});
    const Html page = full_hand_page(say, view).main;
    EXPECT_TRUE(says_before(page, "A fifth fits once one retires.", "Which one may retire?"));
    EXPECT_TRUE(says(page, R"(action="/kpis/complaints/retirement")"));
    EXPECT_TRUE(says(page, R"(aria-label="Retire Complaints solved")"));
    EXPECT_TRUE(says(page, "since November 2026"));
    EXPECT_FALSE(says(page, "<script"));
}

NewPromise next_promise() {
    NewPromise view{.kpi = complaints(), .earlier = {at_least(5)}, .may_start = {}, .form = form()};
    view.earlier[0].quality = "to satisfaction";
    view.may_start = {{Cadence::workday, monday + std::chrono::days(1)}};
    return view;
}

TEST(NewPromise, AsksWhatTheDirectionAsksAndFromWhen) {
    const Html page = promise_page(say, next_promise()).main;
    EXPECT_TRUE(says(page, R"(name="least")"));
    EXPECT_FALSE(says(page, R"(name="most")"));
    EXPECT_TRUE(says(page, R"(<option value="2026-11-24">Tuesday 24 November</option>)"));
    EXPECT_TRUE(says(page, R"(name="quality" type="text" value="to satisfaction")"));
}

TEST(NewPromise, ShowsTheOnesBefore) {
    EXPECT_TRUE(says(promise_page(say, next_promise()).main, "<small>at least</small>5"));
}

TEST(NewPromise, AsksForAReasonOnlyWhenItBecomesEasier) {
    auto view = next_promise();
    EXPECT_FALSE(says(promise_page(say, view).main, R"(name="reason")"));
    view.form = typed({{"least", "4"}});
    view.form.refusal = Refusal{"reason", "This makes the promise easier. Say in one sentence why.", {}};
    const Html page = promise_page(say, view).main;
    EXPECT_TRUE(says_before(page, R"(name="reason")", "This makes the promise easier."));
    EXPECT_TRUE(says(page, R"(value="4")"));
}

TEST(NewPromise, AHostileReasonIsText) {
    auto view = next_promise();
    view.kpi.name = hostile_name;
    view.earlier[0].reason = hostile_name;
    const Html page = promise_page(say, view).main;
    EXPECT_FALSE(says(page, "<script"));
    EXPECT_TRUE(says(page, "Made easier: “" + hostile_in_a_page));
}

}  // namespace
}  // namespace kept::views
