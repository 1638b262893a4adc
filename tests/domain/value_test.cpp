#include "domain/value.hpp"

#include <gtest/gtest.h>
#include <limits>

namespace kept {
namespace {

constexpr Decimal smallest_step{1};
constexpr Decimal below(Decimal number) {
    return {number.ten_thousandths - smallest_step.ten_thousandths};
}
constexpr Decimal above(Decimal number) {
    return {number.ten_thousandths + smallest_step.ten_thousandths};
}

TEST(Value, StaysInTheRangeOfItsUnit) {
    struct Range {
        Unit unit;
        Decimal lowest;
        Decimal highest;
    };
    for (const Range& each : {Range{Unit::number, whole(-500'000'000'000), largest_number},
                              Range{Unit::count, whole(0), largest_number},
                              Range{Unit::percentage, whole(-500'000'000'000), largest_number},
                              Range{Unit::money, whole(-500'000'000'000), largest_number},
                              Range{Unit::score, whole(-100), whole(100)},
                              Range{Unit::duration, whole(-500'000'000'000), largest_number}}) {
        EXPECT_EQ(in_range(each.lowest, each.unit, "value"), each.lowest);
        EXPECT_EQ(in_range(each.highest, each.unit, "value"), each.highest);
        EXPECT_FALSE(in_range(below(each.lowest), each.unit, "value"));
        EXPECT_FALSE(in_range(above(each.highest), each.unit, "value"));
    }
}

TEST(Value, IsRefusedAtTheEndsOfSixtyFourBits) {
    for (const auto extreme :
         {std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()})
        for (const Unit unit : {Unit::number, Unit::count, Unit::score})
            EXPECT_FALSE(value_in({.unit = unit, .decimals = 4}, Decimal{extreme}, "value"));
}

TEST(Value, HasAtMostTheDecimalsOfItsKpi) {
    const Decimal eight_and_a_half{85'000};
    EXPECT_EQ(value_in({.decimals = 1}, eight_and_a_half, "value"), eight_and_a_half);
    const auto refused = value_in({.decimals = 0}, eight_and_a_half, "value");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error(), (Refusal{"value", "This KPI has no decimals.", {}}));
}

TEST(Value, IsRefusedAtTheFieldThatAskedForIt) {
    EXPECT_EQ(value_in({.unit = Unit::count}, whole(-1), "least").error(),
              (Refusal{"least", "A count starts at zero.", {}}));
    EXPECT_EQ(value_in({.unit = Unit::score}, whole(101), "most").error(),
              (Refusal{"most", "A score runs from −100 to 100.", {}}));
}

}  // namespace
}  // namespace kept
