#pragma once

#include <string>
#include <string_view>

#include "domain/decimal.hpp"

namespace kept {

/// What a KPI counts. A count starts at zero; a score runs from −100 to 100; a duration is kept in minutes.
enum class Unit { number, count, percentage, money, score, duration };

/// Which way is good: at least, at most, or between.
enum class Direction { increase, decrease, neutral };

/// How often a KPI is said.
enum class Cadence { workday, week, month, quarter };

/// How a KPI's numbers are written. Unit and currency never change; decimals may grow.
struct Measure {
    Unit unit = Unit::number;
    std::string currency;  ///< three capitals such as "EUR", and only with money
    int decimals = 0;      ///< 0 to 4

    bool operator==(const Measure&) const = default;
};

/// Whether money goes, or once went, by this ISO 4217 code: three capitals.
bool is_currency(std::string_view code);

}  // namespace kept
