#include "domain/readings.hpp"

#include <algorithm>

#include "domain/next_meeting.hpp"
#include "domain/owed_look.hpp"
#include "domain/trend/new_start.hpp"
#include "domain/trend/parameters.hpp"

namespace kept {
namespace {

bool is_same(const SeenSignal& one, const SeenSignal& other) {
    return one.rule == other.rule && one.side == other.side;
}

bool is_among(const std::vector<SeenSignal>& signals, const SeenSignal& signal) {
    return std::ranges::any_of(signals, [&](const SeenSignal& each) { return is_same(each, signal); });
}

std::vector<SeenSignal> at_their_periods(const StandingNumbers& numbers,
                                         const std::vector<trend::Signal>& signals) {
    std::vector<SeenSignal> all;
    for (const trend::Signal& each : signals)
        all.push_back({.rule = each.rule,
                       .side = each.side,
                       .first = numbers.periods()[each.first],
                       .last = numbers.periods()[each.last],
                       .reports = static_cast<int>(each.last - each.first) + 1});
    return all;
}

/// The latest numbers are all the same, as many as make a trend, and keep the promise that holds.
bool are_steady(const History& history, const trend::Series& series) {
    const auto latest = series.values.last(trend::trend_reports);
    const auto differs = [&](double value) { return value != latest.front(); };
    if (history.promises.empty() || std::ranges::any_of(latest, differs)) return false;
    const SaidByPeriod said = said_by_period(history);
    const Period& period = said.with_value()[series.periods.back()];
    const Promise* promise = promise_for(history.promises, period);
    return promise && keeps(promise->bounds, *said.about(period).latest()->value);
}

trend::Series series_until(const StandingNumbers& numbers, const std::optional<OwedLook>& owed) {
    return owed ? trend::before(numbers.series(), numbers.at(owed->period)) : numbers.series();
}

}  // namespace

StandingNumbers::StandingNumbers(const History& history, const Readings& readings)
    : announcing_{history.kpi.cadence, history.kpi.measure.unit}, direction_(history.kpi.direction) {
    const SaidByPeriod said = said_by_period(history);
    periods_ = said.with_value();
    for (const Period& each : periods_) {
        values_.push_back(as_double(*said.about(each).latest()->value));
        places_.push_back(static_cast<trend::PeriodIndex>(places_.size()));
    }
    for (const NewStart& each : standing_starts(readings.starts)) starts_.push_back(at(each.from));
}

trend::Series StandingNumbers::series() const {
    return {.values = values_,
            .periods = places_,
            .period_count = values_.size(),
            .direction = direction_,
            .new_starts = starts_};
}

trend::Announcing StandingNumbers::announcing() const {
    return announcing_;
}

trend::PeriodIndex StandingNumbers::at(const Period& period) const {
    return static_cast<trend::PeriodIndex>(std::ranges::lower_bound(periods_, period) - periods_.begin());
}

Reached reached_now(const History& history, const Readings& before) {
    const StandingNumbers numbers(history, before);
    Reached reached;
    if (numbers.periods().empty()) return reached;
    trend::Reader reader;
    reached.signals =
        at_their_periods(numbers, trend::new_signals(reader, numbers.series(), numbers.announcing()));
    const auto seen = seen_with(before, numbers.periods().back());
    std::erase_if(reached.signals, [&](const SeenSignal& each) { return is_among(seen, each); });
    std::vector<trend::PeriodIndex> asked;
    for (const Asking& each : before.asked) asked.push_back(numbers.at(each.period));
    if (!asked.empty() && reached.signals.empty()) return reached;
    if (look_to_ask(reader, numbers.series(), numbers.announcing(), asked))
        reached.asks = numbers.periods().back();
    return reached;
}

std::optional<OwedLook> owed_look(const History& history, const Schedule& schedule, const Readings& readings,
                                  Instant now) {
    for (const Asking& each : readings.asked) {
        if (now - each.asked >= longest_wait_for_look) continue;
        if (look_about(readings, each.period)) continue;
        const AskedLook asked{.asked = each.asked,
                              .next_meeting = next_meeting_begins(schedule, each.asked, readings.live)};
        const Said said = said_about(history, each.period);
        const Report* latest = said.latest();
        if (latest && latest->value && is_owed(asked, now)) return OwedLook{each.period, released_at(asked)};
    }
    return std::nullopt;
}

Announcement announced(const History& history, const Readings& readings,
                       const std::optional<OwedLook>& owed) {
    const StandingNumbers numbers(history, readings);
    const trend::Series series = series_until(numbers, owed);
    if (series.values.size() < trend::trend_reports) return {};
    trend::Reader reader;
    Announcement told{.tells = Tells::nothing_certain};
    told.signals =
        at_their_periods(numbers, trend::latest_signals(reader, numbers.series(), numbers.announcing()));
    if (owed) {
        const auto before =
            at_their_periods(numbers, trend::latest_signals(reader, series, numbers.announcing()));
        std::erase_if(told.signals, [&](const SeenSignal& each) { return !is_among(before, each); });
    }
    if (!told.signals.empty())
        told.tells = Tells::signals;
    else if (are_steady(history, series))
        told.tells = Tells::steady;
    return told;
}

std::optional<Period> offered_start(const History& history, const Readings& readings,
                                    const std::optional<OwedLook>& owed) {
    const StandingNumbers numbers(history, readings);
    if (owed || numbers.periods().empty()) return std::nullopt;
    trend::Reader reader;
    const trend::Series judged = trend::judged_part(numbers.series(), numbers.announcing().cadence);
    const trend::Reading& reading = reader.read(judged);
    if (trend::is_small_count(reading.segments.back(), numbers.announcing().unit)) return std::nullopt;
    const auto start = trend::suggested_start(judged, reading);
    return start ? std::optional(numbers.periods()[*start]) : std::nullopt;
}

Result<Look> may_look(const std::optional<OwedLook>& owed, const Readings& readings, const Look& look) {
    if (look_about(readings, look.period))
        return refuse("reading", "You looked at {0} already. What you saw then stands.", look.period);
    if (!owed || owed->period != look.period)
        return refuse("reading", "The moment to look first has passed: what the rules see is shown already.");
    return look;
}

const Look* look_about(const Readings& readings, const Period& period) {
    const auto look = std::ranges::find(readings.looks, period, &Look::period);
    return look == readings.looks.end() ? nullptr : &*look;
}

std::vector<SeenSignal> seen_with(const Readings& readings, const Period& period) {
    std::vector<SeenSignal> signals;
    std::ranges::copy_if(readings.seen, std::back_inserter(signals),
                         [&](const SeenSignal& each) { return each.last == period; });
    std::ranges::stable_sort(signals, {}, &SeenSignal::rule);
    return signals;
}

Agreement agreement(Reading reading, const std::vector<SeenSignal>& rules) {
    const auto sided =
        std::ranges::find_if(rules, [](const SeenSignal& each) { return each.side != trend::Side::none; });
    if (sided == rules.end() && !rules.empty()) return Agreement::open;
    if (rules.empty())
        return reading == Reading::level || reading == Reading::cannot_tell ? Agreement::same
                                                                            : Agreement::different;
    if (reading == Reading::cannot_tell) return Agreement::open;
    const Reading rules_see = sided->side == trend::Side::high ? Reading::rising : Reading::falling;
    return reading == rules_see ? Agreement::same : Agreement::different;
}

Agreements agreements(const Readings& readings) {
    Agreements counted;
    for (const Look& each : readings.looks) {
        if (!each.reading) continue;
        const Agreement seen = agreement(*each.reading, seen_with(readings, each.period));
        if (seen == Agreement::open) continue;
        ++counted.of;
        if (seen == Agreement::same) ++counted.same;
    }
    return counted;
}

}  // namespace kept
