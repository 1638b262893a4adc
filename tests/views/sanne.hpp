#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "domain/outcome.hpp"
#include "domain/zone.hpp"
#include "views/form.hpp"
#include "views/html.hpp"
#include "views/meeting.hpp"

// Sanne Bakker's numbers on Monday 23 November 2026 at 09:12, as the pages show them.
namespace kept::views::sanne {

using namespace std::chrono_literals;

inline constexpr Day monday = Day(std::chrono::year(2026) / 11 / 23);
inline constexpr Day friday = monday - std::chrono::days(3);

inline Clock nine_twelve() {
    return {instant_of(monday, 9h + 12min, "Europe/Amsterdam"), "Europe/Amsterdam"};
}
inline Instant at(std::chrono::minutes since_midnight, Day day = monday) {
    return instant_of(day, since_midnight, "Europe/Amsterdam");
}
inline Meeting huddle() {
    return {Meets::huddle, at(9h + 30min), at(9h + 45min)};
}
inline Meeting weekly_meeting() {
    return {Meets::weekly_meeting, at(13h), at(14h)};
}

inline Kpi complaints() {
    Kpi kpi;
    kpi.id = {"complaints"};
    kpi.owner = {"sanne"};
    kpi.team = {"voorwiel"};
    kpi.name = "Complaints solved";
    kpi.contribution = "A complaint that is gone the same day is a customer who returns.";
    kpi.measure = {Unit::count, "", 0};
    kpi.direction = Direction::increase;
    kpi.cadence = Cadence::workday;
    kpi.first_period = {Cadence::workday, friday - std::chrono::days(90)};
    kpi.place = 1;
    return kpi;
}

inline Kpi first_answer() {
    Kpi kpi = complaints();
    kpi.id = {"answer"};
    kpi.name = "First answer";
    kpi.contribution = "Whoever hears something soon does not call twice.";
    kpi.measure = {Unit::duration, "", 0};
    kpi.direction = Direction::decrease;
    return kpi;
}

inline Kpi refunded() {
    Kpi kpi = complaints();
    kpi.id = {"refunded"};
    kpi.name = "Refunded";
    kpi.contribution = "Every euro we do not refund was right the first time.";
    kpi.measure = {Unit::money, "EUR", 2};
    kpi.direction = Direction::decrease;
    kpi.cadence = Cadence::week;
    return kpi;
}

inline Promise at_least(std::int64_t bound) {
    Promise promise;
    promise.id = {"least" + std::to_string(bound)};
    promise.bounds.least = whole(bound);
    promise.from = {Cadence::workday, friday - std::chrono::days(30)};
    return promise;
}
inline Promise at_most(std::int64_t bound) {
    Promise promise = at_least(bound);
    promise.id = {"most" + std::to_string(bound)};
    promise.bounds = {.least = std::nullopt, .most = whole(bound)};
    return promise;
}

/// One said number.
inline Report said(std::optional<Decimal> value, const Period& period, Instant when) {
    Report report;
    report.id = {"report-" + key_of(period)};
    report.period = period;
    report.value = value;
    report.sequence = 1;
    report.said = when;
    return report;
}

/// A period as it stands once a number was said.
inline Slot reported(const Period& period, Decimal value, const std::optional<Promise>& promise) {
    Slot slot;
    slot.period = period;
    slot.value = value;
    slot.promise = promise;
    slot.outcome = !promise                        ? Outcome::no_promise
                   : keeps(promise->bounds, value) ? Outcome::kept
                                                   : Outcome::broken;
    slot.said.all = {said(value, period, at(9h + 11min, last_day(period) + std::chrono::days(1)))};
    slot.due = at(9h + 45min, last_day(period) + std::chrono::days(1));
    return slot;
}

/// A period in which nothing was said.
inline Slot unsaid(const Period& period, Outcome outcome, const std::optional<Promise>& promise) {
    Slot slot;
    slot.period = period;
    slot.promise = promise;
    slot.outcome = outcome;
    slot.due = at(9h + 45min, last_day(period) + std::chrono::days(3));
    slot.closes = at(9h + 45min, last_day(period) + std::chrono::days(9));
    return slot;
}

/// The workdays before and with a day, oldest first, each with its number.
inline std::vector<Slot> workdays_until(Day last, const std::vector<std::int64_t>& values,
                                        const std::optional<Promise>& promise) {
    std::vector<Slot> slots;
    Day day = last;
    for (auto value = values.rbegin(); value != values.rend(); ++value) {
        while (weekday_of(day) >= Weekday::saturday) day -= std::chrono::days(1);
        slots.insert(slots.begin(), reported({Cadence::workday, day}, whole(*value), promise));
        day -= std::chrono::days(1);
    }
    return slots;
}

/// The same for weeks.
inline std::vector<Slot> weeks_until(Day last_monday, const std::vector<std::int64_t>& values,
                                     const std::optional<Promise>& promise) {
    std::vector<Slot> slots;
    Day monday_of_week = last_monday;
    for (auto value = values.rbegin(); value != values.rend(); ++value) {
        slots.insert(slots.begin(), reported({Cadence::week, monday_of_week}, whole(*value), promise));
        monday_of_week -= std::chrono::days(7);
    }
    return slots;
}

inline FormState form() {
    FormState state;
    state.token = "form-token";
    state.key = "form-key";
    return state;
}

/// The same form after it was sent with this, and refused or not.
inline FormState typed(std::vector<std::pair<std::string, std::string>> fields) {
    FormState state = form();
    for (auto& [name, text] : fields) state.typed.emplace(std::move(name), std::move(text));
    return state;
}

/// What somebody might call a KPI, a team or themselves to break a page.
inline const std::string hostile_name = R"("><script>alert(1)</script>)";
inline const std::string hostile_in_a_page = "&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;";

inline bool says(const Html& page, std::string_view what) {
    return page.text().find(what) != std::string::npos;
}

/// Whether one thing stands before another on a page.
inline bool says_before(const Html& page, std::string_view first, std::string_view second) {
    const auto at = page.text().find(first);
    return at != std::string::npos && page.text().find(second, at) != std::string::npos;
}

}  // namespace kept::views::sanne
