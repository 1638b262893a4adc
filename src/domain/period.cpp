#include "domain/period.hpp"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

#include "domain/week.hpp"

namespace kept {
namespace {

using namespace std::chrono;

constexpr days a_day{1};
constexpr days a_week{7};
constexpr unsigned months_in_quarter = 3;

int number(year which) {
    return static_cast<int>(which);
}
unsigned number(month which) {
    return static_cast<unsigned>(which);
}

month first_month_of_quarter(month any) {
    return month((number(any) - 1) / months_in_quarter * months_in_quarter + 1);
}

unsigned quarter_of(month any) {
    return (number(any) - 1) / months_in_quarter + 1;
}

/// ISO 8601: the week that holds 4 January is week 1 of that year.
Day first_monday_of(year iso_year) {
    return monday_of(sys_days(iso_year / January / 4));
}

/// ISO 8601: a week belongs to the year that holds its Thursday.
year iso_year_of(Day monday) {
    return year_month_day(monday + days(3)).year();
}

std::string week_key(Day monday) {
    const year iso_year = iso_year_of(monday);
    return fmt::format("{:04}-W{:02}", number(iso_year), (monday - first_monday_of(iso_year)) / a_week + 1);
}

/// Digits only, and exactly as many as asked: neither "+7" nor " 7" is a number in a key.
std::optional<int> digits(std::string_view key, std::size_t at, std::size_t count) {
    const std::string_view part = key.substr(at, count);
    if (part.size() != count || !std::ranges::all_of(part, [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    int value = 0;
    std::from_chars(part.data(), part.data() + part.size(), value);
    return value;
}

std::optional<Period> parse_quarter(year in, std::string_view key) {
    const auto quarter = digits(key, 6, 1);
    if (!quarter || *quarter < 1 || *quarter > 4) return std::nullopt;
    const month first((static_cast<unsigned>(*quarter) - 1) * months_in_quarter + 1);
    return Period{Cadence::quarter, in / first / 1};
}

std::optional<Period> parse_month(year in, std::string_view key) {
    const auto which = digits(key, 5, 2);
    const year_month_day first = in / month(static_cast<unsigned>(which.value_or(0))) / 1;
    if (!first.ok()) return std::nullopt;
    return Period{Cadence::month, first};
}

std::optional<Period> parse_week(year in, std::string_view key) {
    const auto week = digits(key, 6, 2);
    if (!week || *week < 1) return std::nullopt;
    const Day monday = first_monday_of(in) + a_week * (*week - 1);
    if (iso_year_of(monday) != in) return std::nullopt;
    return Period{Cadence::week, monday};
}

std::optional<Period> parse_day(year in, std::string_view key) {
    const auto which_month = digits(key, 5, 2);
    const auto which_day = digits(key, 8, 2);
    if (!which_month || !which_day || key[7] != '-') return std::nullopt;
    const year_month_day date =
        in / month(static_cast<unsigned>(*which_month)) / day(static_cast<unsigned>(*which_day));
    if (!date.ok()) return std::nullopt;
    return Period{Cadence::workday, date};
}

}  // namespace

Period period_of(Cadence cadence, Day any) {
    const year_month_day date(any);
    switch (cadence) {
        case Cadence::workday:
            return {cadence, any};
        case Cadence::week:
            return {cadence, monday_of(any)};
        case Cadence::month:
            return {cadence, date.year() / date.month() / 1};
        case Cadence::quarter:
            return {cadence, date.year() / first_month_of_quarter(date.month()) / 1};
    }
    return {};
}

Day last_day(const Period& period) {
    return following(period).first_day - a_day;
}

Period following(const Period& period) {
    const year_month_day first(period.first_day);
    switch (period.cadence) {
        case Cadence::workday:
            return {period.cadence, period.first_day + a_day};
        case Cadence::week:
            return {period.cadence, period.first_day + a_week};
        case Cadence::month:
            return {period.cadence, first + months(1)};
        case Cadence::quarter:
            return {period.cadence, first + months(months_in_quarter)};
    }
    return {};
}

Period preceding(const Period& period) {
    return period_of(period.cadence, period.first_day - a_day);
}

std::string key_of(const Period& period) {
    const year_month_day first(period.first_day);
    switch (period.cadence) {
        case Cadence::workday:
            return fmt::format("{:04}-{:02}-{:02}", number(first.year()), number(first.month()),
                               static_cast<unsigned>(first.day()));
        case Cadence::week:
            return week_key(period.first_day);
        case Cadence::month:
            return fmt::format("{:04}-{:02}", number(first.year()), number(first.month()));
        case Cadence::quarter:
            return fmt::format("{:04}-Q{}", number(first.year()), quarter_of(first.month()));
    }
    return {};
}

std::optional<Period> parse_period(std::string_view key) {
    const auto year_digits = digits(key, 0, 4);
    if (!year_digits || *year_digits == 0 || key.size() < 7 || key[4] != '-') return std::nullopt;
    const year in(*year_digits);
    if (key.size() == 10) return parse_day(in, key);
    if (key.size() == 8 && key[5] == 'W') return parse_week(in, key);
    if (key.size() == 7 && key[5] == 'Q') return parse_quarter(in, key);
    if (key.size() == 7) return parse_month(in, key);
    return std::nullopt;
}

}  // namespace kept
