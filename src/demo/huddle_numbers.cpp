#include "demo/huddle_numbers.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "demo/dice.hpp"
#include "demo/reporting.hpp"
#include "domain/promise.hpp"
#include "domain/reporting.hpp"
#include "domain/said_by_period.hpp"
#include "domain/spoken_of.hpp"
#include "domain/zone.hpp"

namespace kept::demo {
namespace {

constexpr std::size_t reports_between_records = 10;
constexpr std::size_t reports_before_a_record = 5;

enum class Hears { what_is_due, what_is_open };

std::vector<Period> to_say(const History& history, const Schedule& schedule, Day date, Hears hears,
                           Instant now) {
    const auto is_due = [&](const Period& each) {
        const auto due = schedule.due(each);
        return due && day_at(*due - std::chrono::microseconds{1}, schedule.rhythm_on(date).zone) == date;
    };
    std::vector<Period> all = still_to_say_late(history, schedule, now);
    if (const auto next = first_to_say(history, schedule, now)) all.push_back(*next);
    std::erase_if(all, [&](const Period& each) {
        const bool is_heard = hears == Hears::what_is_due
                                  ? is_due(each)
                                  : each.cadence == Cadence::workday && each == schedule.running_at(now);
        return !is_heard || !may_report(history, schedule, each, now);
    });
    return all;
}

int index_of(const History& history, const Schedule& schedule, const Period& period) {
    const auto all = schedule.periods_in({history.kpi.first_period.first_day, period.first_day});
    return static_cast<int>(all.size()) - 1;
}

/// One step better than everything before; nothing where there is none, or the last record is too recent.
std::optional<Decimal> a_record(const Part& part, const Period& period) {
    const CastKpi& kpi = *part.kpi;
    if (kpi.direction == Direction::neutral) return std::nullopt;
    const SaidByPeriod said = said_by_period(part.history);
    const auto& reported = said.with_value();
    if (reported.size() < reports_before_a_record || period < reported.back()) return std::nullopt;
    const std::size_t recent = std::min(reported.size(), reports_between_records);
    const bool was_recent =
        std::ranges::any_of(reported.end() - static_cast<std::ptrdiff_t>(recent), reported.end(),
                            [&](const Period& each) { return said.records().contains(each); });
    if (was_recent) return std::nullopt;
    std::vector<Decimal> values;
    for (const Period& each : reported) values.push_back(*said.about(each).latest()->value);
    const bool is_more = kpi.direction == Direction::increase;
    const Decimal best = is_more ? std::ranges::max(values) : std::ranges::min(values);
    const std::int64_t step = decimal_of(kpi, kpi.course.grain).ten_thousandths;
    const Decimal better{best.ten_thousandths + (is_more ? step : -step)};
    const bool is_possible =
        better >= decimal_of(kpi, kpi.course.least) && better <= decimal_of(kpi, kpi.course.most);
    return is_possible ? std::optional(better) : std::nullopt;
}

/// What is said of a broken promise afterwards must fit the number.
bool is_kept(const History& history, const Period& period, Decimal value) {
    const Promise* promise = promise_for(history.promises, period);
    return !promise || keeps(promise->bounds, value);
}

bool tries_a_record(const Part& part, const LiveMeeting& meeting, const std::vector<NumberHeard>& heard) {
    const bool was_heard = std::ranges::any_of(heard, &NumberHeard::is_record);
    Dice dice(fmt::format("{} record {}", meeting.start.id.text, part.kpi->code), meeting.start.date);
    return !was_heard && dice.one_in(2);
}

std::optional<NumberReady> ready_of(const Part& part, const LiveMeeting& meeting,
                                    const std::vector<NumberHeard>& heard, Hears hears, Instant now) {
    // That one waits for a visitor.
    if (part.kpi->code == complaints || part.history.kpi.team != meeting.start.team) return std::nullopt;
    const Schedule schedule(part.history.planning);
    for (const Period& each : to_say(part.history, schedule, meeting.start.date, hears, now)) {
        const auto usual = usually_said(part, {each, index_of(part.history, schedule, each), now, now});
        if (!usual) continue;
        const bool tries = tries_a_record(part, meeting, heard) && is_kept(part.history, each, *usual);
        const auto record = tries ? a_record(part, each) : std::optional<Decimal>();
        return NumberReady{part.kpi, part.history.kpi.id, each, record.value_or(*usual)};
    }
    return std::nullopt;
}

}  // namespace

std::optional<NumberReady> number_ready(const std::vector<Part>& parts, const LiveMeeting& meeting,
                                        const std::vector<NumberHeard>& heard, Instant now) {
    for (const Part& each : parts)
        if (auto ready = ready_of(each, meeting, heard, Hears::what_is_due, now)) return ready;
    if (std::ranges::find(meeting.numbers, *meeting.speaking, &NumberSaid::by) != meeting.numbers.end())
        return std::nullopt;
    for (const Part& each : parts)
        if (auto ready = ready_of(each, meeting, heard, Hears::what_is_open, now)) return ready;
    return std::nullopt;
}

}  // namespace kept::demo
