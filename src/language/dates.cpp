#include <chrono>
#include <cstdlib>
#include <utility>

#include "domain/zone.hpp"
#include "language/icu_locale.hpp"
#include "language/parts.hpp"

namespace kept::language {
namespace {

using std::chrono::days;
using std::chrono::year_month_day;

std::size_t month_index(Day day) {
    return static_cast<unsigned>(year_month_day(day).month()) - 1;
}
std::string day_of_month(Day day) {
    return std::to_string(static_cast<unsigned>(year_month_day(day).day()));
}
std::string year_of(Day day) {
    return std::to_string(static_cast<int>(year_month_day(day).year()));
}

/// An ISO week belongs to the year of its Thursday.
Day thursday_of(const Period& week) {
    return week.first_day + days(3);
}

std::int64_t week_number(const Period& week) {
    const Day thursday = thursday_of(week);
    const Day new_year = year_month_day(thursday).year() / std::chrono::January / 1;
    return (thursday - new_year).count() / 7 + 1;
}

std::size_t quarter_index(const Period& quarter) {
    return month_index(quarter.first_day) / 3;
}

std::string quarter_in_words(const Language& say, const Period& quarter) {
    switch (quarter_index(quarter)) {
        case 0:
            return say("the first quarter");
        case 1:
            return say("the second quarter");
        case 2:
            return say("the third quarter");
        default:
            return say("the fourth quarter");
    }
}

std::string two_digits(std::int64_t number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

}  // namespace

std::string Language::day(Day day, DayStyle style) const {
    const auto& words = parts_->calendar;
    const std::string plain = day_of_month(day) + " " + words.months[month_index(day)];
    switch (style) {
        case DayStyle::weekday:
            return weekday(weekday_of(day));
        case DayStyle::brief:
            return short_weekday(weekday_of(day)) + " " + short_day(day);
        case DayStyle::plain:
            return plain;
        case DayStyle::with_weekday:
            return weekday(weekday_of(day)) + " " + plain;
        case DayStyle::with_year:
            return plain + " " + year_of(day);
    }
    std::unreachable();
}

std::string Language::short_day(Day day) const {
    return day_of_month(day) + " " + parts_->calendar.short_months[month_index(day)];
}

std::string Language::period(const Period& period, PeriodStyle style) const {
    switch (period.cadence) {
        case Cadence::workday:
            return workday(period.first_day, style);
        case Cadence::week:
            return week(period, style);
        case Cadence::month:
            return month(period.first_day, style);
        case Cadence::quarter:
            return quarter(period, style);
    }
    std::unreachable();
}

std::string Language::workday(Day day, PeriodStyle style) const {
    switch (style) {
        case PeriodStyle::spoken:
            return this->day(day, DayStyle::weekday);
        case PeriodStyle::dated:
            return this->day(day, DayStyle::with_weekday);
        case PeriodStyle::brief:
            return this->day(day, DayStyle::brief);
        case PeriodStyle::axis:
            return short_day(day);
    }
    std::unreachable();
}

std::string Language::week(const Period& week, PeriodStyle style) const {
    const Language& say = *this;
    const std::int64_t number = week_number(week);
    if (style == PeriodStyle::axis) return std::to_string(number);
    if (style == PeriodStyle::dated) return say("week {0} of {1}", number, year_of(thursday_of(week)));
    return say("week {0}", number);
}

std::string Language::month(Day first_day, PeriodStyle style) const {
    const auto& words = parts_->calendar;
    const std::size_t index = month_index(first_day);
    switch (style) {
        case PeriodStyle::spoken:
            return words.months[index];
        case PeriodStyle::dated:
            return words.months[index] + " " + year_of(first_day);
        case PeriodStyle::brief:
            return words.short_months[index] + " " + year_of(first_day);
        case PeriodStyle::axis:
            return words.short_months[index];
    }
    std::unreachable();
}

std::string Language::quarter(const Period& quarter, PeriodStyle style) const {
    const Language& say = *this;
    const std::string& brief = parts_->calendar.short_quarters[quarter_index(quarter)];
    const std::string year = year_of(quarter.first_day);
    switch (style) {
        case PeriodStyle::spoken:
            return quarter_in_words(say, quarter);
        case PeriodStyle::dated:
            return say("{0} of {1}", quarter_in_words(say, quarter), year);
        case PeriodStyle::brief:
            return brief + " " + year;
        case PeriodStyle::axis:
            return brief;
    }
    std::unreachable();
}

std::string Language::moment(Instant instant, std::string_view zone, MomentStyle style) const {
    const Day day = day_at(instant, zone);
    const std::string time = this->time(instant, zone);
    switch (style) {
        case MomentStyle::time:
            return time;
        case MomentStyle::weekday:
            return short_weekday(weekday_of(day)) + " " + time;
        case MomentStyle::dated:
            return this->day(day, DayStyle::brief) + " " + time;
        case MomentStyle::complete:
            return this->day(day, DayStyle::with_year) + " " + time;
    }
    std::unreachable();
}

std::string Language::time(Instant instant, std::string_view zone) const {
    return clock(std::chrono::floor<std::chrono::minutes>(time_of_day_at(instant, zone)));
}

std::string Language::clock(std::chrono::minutes since_midnight) const {
    return two_digits(since_midnight.count() / 60) + ":" + two_digits(since_midnight.count() % 60);
}

std::string Language::relative(Instant then, Instant now) const {
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(then - now).count();
    UErrorCode error = U_ZERO_ERROR;
    icu::UnicodeString text;
    if (minutes == 0)
        parts_->distance.format(UDAT_DIRECTION_PLAIN, UDAT_ABSOLUTE_NOW, text, error);
    else if (std::abs(minutes) < 60)
        parts_->distance.formatNumeric(static_cast<double>(minutes), UDAT_REL_UNIT_MINUTE, text, error);
    else if (std::abs(minutes) < 24 * 60)
        parts_->distance.formatNumeric(static_cast<double>(minutes / 60), UDAT_REL_UNIT_HOUR, text, error);
    else
        parts_->distance.formatNumeric(static_cast<double>(minutes / (24 * 60)), UDAT_REL_UNIT_DAY, text,
                                       error);
    check_icu(error);
    std::string result;
    return text.toUTF8String(result);
}

std::string Language::weekday(Weekday weekday) const {
    return parts_->calendar.weekdays[static_cast<std::size_t>(weekday)];
}

std::string Language::short_weekday(Weekday weekday) const {
    return parts_->calendar.short_weekdays[static_cast<std::size_t>(weekday)];
}

}  // namespace kept::language
