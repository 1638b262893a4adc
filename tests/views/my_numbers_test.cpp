#include "views/my_numbers.hpp"

#include <gtest/gtest.h>

#include "views/sanne.hpp"

namespace kept::views {
namespace {

using namespace sanne;

const auto& say = language::english();
const Period about_friday{Cadence::workday, friday};

NumberToSay complaints_to_say() {
    NumberToSay number;
    number.kpi = complaints();
    number.slot = unsaid(about_friday, Outcome::open, at_least(8));
    number.six = workdays_until(friday - std::chrono::days(1), {3, 4, 5, 6, 7}, at_least(8));
    number.form = form();
    return number;
}

MyNumbers one_to_go() {
    MyNumbers view;
    view.member_name = "Sanne Bakker";
    view.team_name = "Voorwiel";
    view.clock = nine_twelve();
    view.next = huddle();
    view.to_say = {{huddle(), {complaints_to_say()}}};
    view.hand = {4};
    view.member = {"sanne"};
    return view;
}

Answer answer_of(const Slot& slot) {
    Answer answer{complaints(), slot, {slot}, {1204, "3f9a01c2aa55"}, std::nullopt};
    return answer;
}

MyNumbers answered(Slot slot) {
    auto view = one_to_go();
    slot.said.all.front().said = at(9h + 11min);
    view.answer = answer_of(slot);
    return view;
}

TEST(MyNumbers, GreetWithHowManyAreToGo) {
    const Html page = my_numbers_page(say, one_to_go()).main;
    EXPECT_TRUE(says(page, "<h1>Good morning Sanne, one number to go.</h1>"));
    EXPECT_TRUE(says(page, "The huddle of <b>09:30</b> starts <b><time"));
    EXPECT_TRUE(says(page, "in 18 minutes</time></b>."));
}

TEST(MyNumbers, WhatIsSaidTomorrowIsNotToGoToday) {
    auto view = one_to_go();
    view.to_say[0].meeting = {Meets::huddle, at(9h + 30min, monday + std::chrono::days(1)),
                              at(9h + 45min, monday + std::chrono::days(1))};
    const Html page = my_numbers_page(say, view).main;
    EXPECT_TRUE(says(page, "<h1>Good morning Sanne, everything is said.</h1>"));
    EXPECT_TRUE(says(page, "After that, one more for the huddle of Tuesday 09:30."));
    EXPECT_TRUE(says(page, "For the huddle of Tuesday 09:30</h2>"));
}

TEST(MyNumbers, AskForTheNumberUnderItsPromise) {
    const Html page = my_numbers_page(say, one_to_go()).main;
    EXPECT_TRUE(says_before(page, "Complaints solved</a></h3>", "At least 8."));
    EXPECT_TRUE(says(page, "Your number for Friday</label>"));
    EXPECT_TRUE(says(page, R"(name="period" value="2026-11-20")"));
    EXPECT_TRUE(says(page, R"(action="/kpis/complaints/reports")"));
    EXPECT_TRUE(says(page, R"(name="token" value="form-token")"));
    EXPECT_TRUE(says(page, R"(name="key" value="form-key")"));
}

TEST(MyNumbers, AThumbBeginsAtTheNumberBefore) {
    EXPECT_TRUE(says(my_numbers_page(say, one_to_go()).main, R"(data-start="7")"));
    auto view = one_to_go();
    view.to_say[0].numbers[0].six.clear();
    EXPECT_TRUE(says(my_numbers_page(say, view).main, R"(data-start="8")"));
}

TEST(MyNumbers, OnlyTheFirstButtonRedeemsAPromise) {
    auto view = one_to_go();
    view.to_say.push_back({weekly_meeting(), {complaints_to_say()}});
    const auto text = my_numbers_page(say, view).main.text();
    const auto first = text.find("button redeems");
    ASSERT_NE(first, std::string::npos);
    EXPECT_EQ(text.find("button redeems", first + 1), std::string::npos);
}

TEST(MyNumbers, WhatComesLaterStandsUnderItsMeeting) {
    auto view = one_to_go();
    view.to_say.push_back({weekly_meeting(), {complaints_to_say()}});
    const Html page = my_numbers_page(say, view).main;
    EXPECT_TRUE(says(page, "For the weekly meeting of 13:00</h2><p class=\"soft\">about Friday</p>"));
    EXPECT_TRUE(says(page, "After that, one more for the weekly meeting of 13:00."));
}

TEST(MyNumbers, AKeptNumberTurnsTheBoardGreen) {
    const Html page = my_numbers_page(say, answered(reported(about_friday, whole(8), at_least(8)))).main;
    EXPECT_TRUE(says(page, R"(<section class="board answer")"));
    EXPECT_TRUE(says_before(page, "Kept!</h2>", "Reported at 09:11"));
    EXPECT_TRUE(says(page, "Entry 1,204 · 3f9a01c2</p>"));
    EXPECT_TRUE(says(page, R"(href="/kpis/complaints/corrections/2026-11-20">correct</a>)"));
}

TEST(MyNumbers, ARecordIsSaidAloud) {
    auto view = answered(reported(about_friday, whole(8), at_least(8)));
    view.answer->slot.is_record = true;
    view.answer->best_before = whole(7);
    EXPECT_TRUE(says(my_numbers_page(say, view).main, "Record: never this many before (was 7)"));
}

TEST(MyNumbers, ABrokenNumberStaysOnPaperAndAsksWhatIsNeeded) {
    const Html page = my_numbers_page(say, answered(reported(about_friday, whole(3), at_least(8)))).main;
    EXPECT_FALSE(says(page, "board answer"));
    EXPECT_TRUE(says_before(page, "Not kept.</h2>", "What do you need?"));
    EXPECT_TRUE(says(page, "Say it at the huddle of 09:30."));
}

TEST(MyNumbers, ANumberThatNobodyPromisedIsThankedFor) {
    const Html page = my_numbers_page(say, answered(reported(about_friday, whole(3), std::nullopt))).main;
    EXPECT_TRUE(says_before(page, "Thank you!</h2>", "No promise yet."));
}

TEST(MyNumbers, NoNumberShowsWhy) {
    auto slot = unsaid(about_friday, Outcome::no_number, at_least(8));
    slot.said.all = {said(std::nullopt, about_friday, at(9h + 11min))};
    slot.said.all.front().note = "Nobody answered the survey.";
    const Html page = my_numbers_page(say, answered(slot)).main;
    EXPECT_TRUE(says_before(page, "No number.</h2>", "<p>Nobody answered the survey.</p>"));
}

TEST(MyNumbers, ALateNumberSaysSo) {
    auto slot = reported(about_friday, whole(8), at_least(8));
    slot.timeliness = Timeliness::late;
    EXPECT_TRUE(says(my_numbers_page(say, answered(slot)).main, "Reported late"));
}

TEST(MyNumbers, SilentNumbersCanStillBeSaid) {
    auto view = one_to_go();
    auto silent = complaints_to_say();
    silent.slot = unsaid({Cadence::workday, friday - std::chrono::days(1)}, Outcome::silent, at_least(8));
    view.silent = {silent};
    const Html page = my_numbers_page(say, view).main;
    EXPECT_TRUE(says_before(page, "Still silent</h2>", "<b>Complaints solved</b> <span>Thursday</span>"));
    EXPECT_TRUE(says(page, "Can be said until Saturday 09:45."));
}

TEST(MyNumbers, TheHandSaysWhetherThereIsRoom) {
    const std::pair<int, std::string> cases[] = {
        {4, "Your hand is full: four of four."},
        {3, "Three numbers, and room for one more."},
        {2, "You say two numbers. Three make a handful: which one is missing?"},
        {1, "You say one number. Three make a handful: which ones are missing?"}};
    for (const auto& [kpis, sentence] : cases) {
        auto view = one_to_go();
        view.hand = {kpis};
        EXPECT_TRUE(says(my_numbers_page(say, view).main, sentence)) << kpis;
    }
}

TEST(MyNumbers, TheFirstDayAsksOneQuestion) {
    MyNumbers view;
    view.member_name = "Pim Aerts";
    view.team_name = "Voorwiel";
    view.clock = nine_twelve();
    const Html page = my_numbers_page(say, view).main;
    EXPECT_TRUE(says(page, "Which handful of numbers describe your contribution to growth?</h1>"));
    EXPECT_TRUE(says(page, R"(method="get" action="/kpis/new")"));
}

TEST(MyNumbers, ARefusedNumberIsStillThere) {
    auto view = one_to_go();
    auto& state = view.to_say[0].numbers[0].form;
    state = typed({{"value", "8,5"}, {"note", hostile_name}});
    state.refusal = Refusal{"value", "This KPI has no decimals.", {}};
    const Html page = my_numbers_page(say, view).main;
    EXPECT_TRUE(says_before(page, R"(value="8,5")", "This KPI has no decimals."));
    EXPECT_TRUE(says(page, ">" + hostile_in_a_page + "</textarea>"));
}

TEST(MyNumbers, AHostileNameIsText) {
    auto view = one_to_go();
    view.member_name = hostile_name;
    view.to_say[0].numbers[0].kpi.name = hostile_name;
    view.to_say[0].numbers[0].kpi.contribution = hostile_name;
    const Html page = my_numbers_page(say, view).main;
    EXPECT_FALSE(says(page, "<script"));
    EXPECT_TRUE(says(page, hostile_in_a_page + "</a></h3>"));
}

TEST(NumberPreview, SaysWhatTheNumberWouldBecome) {
    const auto preview = [&](const TypedNumber& typed, const std::optional<Promise>& promise) {
        return number_preview(say, complaints(), promise, typed);
    };
    EXPECT_TRUE(says(preview(Understood{whole(8)}, at_least(8)), "8: that will be kept"));
    EXPECT_TRUE(says(preview(Understood{whole(7)}, at_least(8)), "7: that will not be kept"));
    EXPECT_TRUE(says(preview(Understood{whole(7)}, std::nullopt), "<b>7</b>"));
    EXPECT_TRUE(
        says(preview(Ambiguous{whole(1234), Decimal{12'340}, {whole(1234), Decimal{12'340}}}, at_least(8)),
             "You will be asked: 1,234 or 1.234?"));
    EXPECT_TRUE(
        says(preview(Refusal{"value", "That is not a number.", {}}, at_least(8)), "That is not a number."));
    EXPECT_TRUE(preview(NothingTyped{}, at_least(8)).empty());
}

}  // namespace
}  // namespace kept::views
