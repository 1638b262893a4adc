#include "views/tour.hpp"

#include <gtest/gtest.h>
#include <set>

namespace kept::views {
namespace {

constexpr TourStep all_steps[] = {TourStep::number,         TourStep::promise, TourStep::saying,
                                  TourStep::kept_or_broken, TourStep::six,     TourStep::board,
                                  TourStep::silence};

bool says(const Html& html, std::string_view what) {
    return html.text().find(what) != std::string::npos;
}

TEST(Tour, HasSevenStepsThatAreReadBack) {
    for (const TourStep each : all_steps) EXPECT_EQ(tour_step_of(tour_step_text(each)), each);
    for (const std::string_view text : {"", "0", "8", "end", "1 ", "-1", "1.5", "99999999999"})
        EXPECT_FALSE(tour_step_of(text)) << text;
}

TEST(Tour, SaysSomethingElseAtEachStepInBothLanguages) {
    std::set<std::string> strips;
    for (const auto* say : {&language::dutch(), &language::english()})
        for (const TourStep each : all_steps) strips.insert(tour_strip(*say, each, "t", home()).text());
    EXPECT_EQ(strips.size(), 14u);
}

TEST(Tour, CanBeEndedAtEachStepWhereOneIs) {
    for (const TourStep each : all_steps) {
        const Html strip = tour_strip(language::english(), each, "form-token", my_numbers());
        EXPECT_TRUE(says(strip, R"(name="step" value="end")"));
        EXPECT_TRUE(says(strip, R"(name="then" value="/my-numbers")"));
        EXPECT_TRUE(says(strip, R"(name="token" value="form-token")"));
    }
}

TEST(Tour, GoesBackFromAllButTheFirstAndOnFromAllButTheLast) {
    const Html first = tour_strip(language::english(), TourStep::number, "t", home());
    const Html last = tour_strip(language::english(), TourStep::silence, "t", home());
    EXPECT_TRUE(says(first, "Next"));
    EXPECT_FALSE(says(first, "Back"));
    EXPECT_TRUE(says(last, "Back"));
    EXPECT_FALSE(says(last, "Next"));
}

TEST(Tour, LeadsOnToTheHuddleAtItsEndAlone) {
    for (const TourStep each : all_steps) {
        const Html strip = tour_strip(language::english(), each, "form-token", my_numbers());
        EXPECT_EQ(says(strip, R"(action="/demo/huddle")"), each == TourStep::silence);
    }
}

TEST(Tour, IsOfferedByANameThatIsEscaped) {
    const Html offer = tour_offer(language::english(), "<script>", "t");
    EXPECT_TRUE(says(offer, "As &lt;script&gt; you see"));
    EXPECT_TRUE(says(offer, R"(action="/demo/tour")"));
}

}  // namespace
}  // namespace kept::views
