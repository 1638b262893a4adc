#include "domain/decimal.hpp"

#include <gtest/gtest.h>
#include <limits>

namespace kept {
namespace {

constexpr std::int64_t smallest = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();

struct Written {
    std::int64_t ten_thousandths;
    const char* key;
    int decimals;
};

constexpr Written written[] = {
    {0, "0", 0},
    {10'000, "1", 0},
    {100'000, "10", 0},
    {85'000, "8.5", 1},
    {-12'345'000, "-1234.5", 1},
    {1, "0.0001", 4},
    {-1, "-0.0001", 4},
    {10'050, "1.005", 3},
    {largest_number.ten_thousandths, "500000000000", 0},
    {largest, "922337203685477.5807", 4},
    {smallest, "-922337203685477.5808", 4},
};

TEST(Decimal, HasOneKeyThatReadsBackExactly) {
    for (const auto& [ten_thousandths, key, decimals] : written) {
        EXPECT_EQ(key_of({ten_thousandths}), key);
        EXPECT_EQ(parse_decimal(key), Decimal{ten_thousandths}) << key;
    }
}

TEST(Decimal, NeedsAsManyDecimalsAsItsKeyShows) {
    for (const auto& [ten_thousandths, key, decimals] : written)
        EXPECT_EQ(decimals_needed({ten_thousandths}), decimals) << key;
}

TEST(Decimal, ReadsNoOtherTextThanAKey) {
    using namespace std::string_view_literals;
    for (const auto text : {""sv,
                            "-"sv,
                            "."sv,
                            "-0"sv,
                            "+1"sv,
                            " 1"sv,
                            "1 "sv,
                            "01"sv,
                            "1."sv,
                            ".5"sv,
                            "-.5"sv,
                            "1.50"sv,
                            "1.0"sv,
                            "1,5"sv,
                            "1.23456"sv,
                            "1.2.3"sv,
                            "1.-2"sv,
                            "--1"sv,
                            "1e3"sv,
                            "0x1"sv,
                            "nan"sv,
                            "٨"sv,
                            "1\0"sv,
                            "922337203685477.5808"sv,
                            "-922337203685477.5809"sv,
                            "99999999999999999999999"sv})
        EXPECT_EQ(parse_decimal(text), std::nullopt) << text;
}

}  // namespace
}  // namespace kept
