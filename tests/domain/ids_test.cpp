#include "domain/ids.hpp"

#include <chrono>
#include <gtest/gtest.h>
#include <string>
#include <type_traits>

namespace kept {
namespace {

using namespace std::chrono_literals;

constexpr IdRandomness nothing_random{};
constexpr IdRandomness all_random{255, 255, 255, 255, 255, 255, 255, 255, 255, 255};
constexpr Instant noon = std::chrono::sys_days(std::chrono::year(2026) / 11 / 23) + 12h;

TEST(Id, SortsByTheMomentItWasMade) {
    EXPECT_LT(id_text(noon, all_random), id_text(noon + 1ms, nothing_random));
    EXPECT_LT(id_text(Instant{}, all_random), id_text(noon, nothing_random));
    EXPECT_LT(id_text(noon, nothing_random), id_text(noon + std::chrono::years(1000), nothing_random));
}

TEST(Id, DiffersByItsRandomBitsWithinAMillisecond) {
    EXPECT_NE(id_text(noon, nothing_random), id_text(noon, all_random));
    EXPECT_EQ(id_text(noon, all_random), id_text(noon, all_random));
}

TEST(Id, HasTheShapeThatIsAskedFor) {
    for (const auto& random : {nothing_random, all_random})
        for (const Instant made : {Instant{}, noon, noon + std::chrono::years(8000)})
            EXPECT_TRUE(is_id_text(id_text(made, random))) << id_text(made, random);
}

TEST(Id, IsNotReadFromAnyOtherText) {
    const std::string text = id_text(noon, all_random);
    EXPECT_EQ(parse_id<struct Kpi>(text), KpiId{text});
    for (const std::string& other :
         {std::string(), text + "0", text.substr(1), "A" + text.substr(1), "-" + text.substr(1),
          " " + text.substr(1), std::string(25, '\0'), std::string("é") + text.substr(2)})
        EXPECT_EQ(parse_id<struct Kpi>(other), std::nullopt) << other;
}

TEST(Id, OfATeamCannotStandForAKpi) {
    EXPECT_FALSE((std::is_convertible_v<TeamId, KpiId>));
}

}  // namespace
}  // namespace kept
