#include "views/process_page.hpp"

#include <gtest/gtest.h>

#include "sanne.hpp"
#include "views/process_map.hpp"
#include "views/process_words.hpp"

namespace kept::views {
namespace {

using namespace sanne;
using namespace std::chrono_literals;

StepCard card(const std::string& owner, Outcome outcome) {
    Kpi kpi = complaints();
    kpi.owner = {owner};
    kpi.id = {owner};
    return {{kpi, unsaid({Cadence::workday, friday}, outcome, at_least(8)), {}}, owner};
}

StepView step(const std::string& name, std::vector<StepId> next, std::vector<StepCard> cards = {}) {
    StepView view{.step = {{name}, name, std::move(next)}};
    view.cards = std::move(cards);
    return view;
}

/// Quote, order, a purchase that work may come past, and payment.
std::vector<StepView> four_steps() {
    std::vector<StepView> steps{
        step("quote", {{"order"}}, {card("noor", Outcome::kept)}), step("order", {{"purchase"}, {"payment"}}),
        step("purchase", {{"payment"}}, {card("tom", Outcome::silent)}), step("payment", {})};
    steps[2].lies = Lies::beside_it;
    return steps;
}

TEST(ProcessLine, CountsWhatOneCannotSeeAtAGlance) {
    StepView step{.step = {{"quote"}, "quote", {}}};
    step.closed = 50;
    const auto drawn = step_line(step, {});
    EXPECT_TRUE(says(drawn, "+45"));
    step.closed = 6;
    EXPECT_FALSE(says(step_line(step, {}), "+"));
}

TEST(ProcessWords, CountOutcomesFromThreeOwnersOn) {
    auto steps = four_steps();
    EXPECT_EQ(how_it_stands(language::english(), steps),
              "Four steps, two numbers. Two steps nobody measures.");
    steps[3].cards = {card("ingrid", Outcome::kept)};
    EXPECT_EQ(
        how_it_stands(language::english(), steps),
        "Four steps, three numbers. Two stand on their promise and one is silent. One step nobody measures.");
}

TEST(ProcessStep, IsBlindUnlessAClosedTeamSaysANumberThere) {
    auto steps = four_steps();
    EXPECT_TRUE(is_blind(steps[1]));
    steps[1].closed = 1;
    EXPECT_FALSE(is_blind(steps[1]));
    EXPECT_TRUE(step_part(language::english(), steps, 1).text().contains("1 number of a closed team"));
}

TEST(ProcessStep, SaysWhereTheWorkGoesOnWhenItBranches) {
    const auto steps = four_steps();
    EXPECT_TRUE(
        step_part(language::english(), steps, 1).text().contains("Goes on at: purchase and payment."));
    for (const std::size_t simple : {0u, 2u, 3u})
        EXPECT_FALSE(step_part(language::english(), steps, simple).text().contains("Goes on at")) << simple;
}

TEST(ProcessStep, LiesInASidingBesideAThinBypass) {
    const auto steps = four_steps();
    EXPECT_TRUE(step_part(language::english(), steps, 2).text().contains("bypass"));
    EXPECT_FALSE(step_part(language::english(), steps, 1).text().contains("bypass"));
}

TEST(ProcessStep, HasNoNameThatIsMarkup) {
    auto steps = four_steps();
    steps[0].step.name = "<b>製造</b>";
    EXPECT_TRUE(step_part(language::english(), steps, 0).text().contains("&lt;b&gt;製造&lt;/b&gt;"));
}

TEST(Differences, AreSaidInWords) {
    const auto& say = language::english();
    EXPECT_EQ(difference_words(say, {Differs::renamed, "Build", "Make"}), "“Make” is now called “Build”");
    EXPECT_EQ(change_words(say, {{}, "Ingrid", at(9h)}), "drew this process.");
    EXPECT_EQ(change_words(say, {{{Differs::added, "A", {}}, {Differs::removed, "B", {}}}, "Ingrid", at(9h)}),
              "“A” was added; “B” was taken out.");
}

TEST(ProcessMap, OfManyNumbersShowsWhereSomeAre) {
    ProcessMap view{.shows = MapShows::places};
    view.processes.push_back({{.id = {"order"}, .name = "From order to payment"}, four_steps()});
    const std::string page = process_map(language::english(), view).main.text();
    EXPECT_TRUE(page.contains("One block is one number."));
    EXPECT_TRUE(page.contains("type=\"date\"")) << "an earlier day can be asked for";
}

}  // namespace
}  // namespace kept::views
