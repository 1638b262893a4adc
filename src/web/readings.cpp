#include "web/readings.hpp"

#include <set>

#include "domain/judging.hpp"
#include "domain/outcome.hpp"
#include "live/names.hpp"
#include "storage/readings.hpp"
#include "web/drawing.hpp"

namespace kept::web {
namespace {

/// The numbers of a row; a single report speaks for itself.
std::vector<Decimal> numbers_in(const History& history, const std::vector<SeenSignal>& rules) {
    constexpr int longest_in_words = 12;
    std::vector<Decimal> numbers;
    if (rules.empty() || rules.front().reports > longest_in_words) return numbers;
    const bool is_row = rules.front().rule == trend::Rule::trend || rules.front().rule == trend::Rule::shift;
    const SaidByPeriod said = said_by_period(history);
    for (const Period& each : said.with_value())
        if (is_row && rules.front().first <= each && each <= rules.front().last)
            numbers.push_back(*said.about(each).latest()->value);
    return numbers;
}

bool was_asked(const Readings& readings, const Period& period) {
    return std::ranges::find(readings.asked, period, &Asking::period) != readings.asked.end();
}

}  // namespace

Told told_of(App& app, storage::Connection& connection, const OrganisationId& organisation,
             const History& history, const Schedule& schedule, Instant now) {
    Told told{.readings = storage::readings_of(connection, organisation, history.kpi.id)};
    told.owed = owed_look(history, schedule, told.readings, now);
    told.announcement = announced(history, told.readings, told.owed);
    if (told.owed)
        for (const std::string& name : {live::kpi_name(history.kpi.id), live::board_name(history.kpi.team),
                                        live::member_name(history.kpi.owner)})
            app.alarms.announce_at(organisation, name, told.owed->until);
    return told;
}

views::KpiCourse course_seen(const History& history, const Schedule& schedule, const std::vector<Slot>& slots,
                             Reach reach, const Told& told) {
    const auto next = slots.empty() ? std::nullopt : schedule.next(slots.back().period);
    views::KpiCourse seen{.course = course_of(history.kpi, slots, reach, next)};
    Judging judging;
    if (!slots.empty()) judging.promise = slots.back().promise;
    if (told.owed) judging.ends_before = seen.ends_before = told.owed->period;
    for (const NewStart& each : standing_starts(told.readings.starts)) {
        judging.new_starts.push_back(each.from);
        seen.starts.push_back({each.from, each.reason});
    }
    seen.judged = judge_course(seen.course, history.kpi, judging);
    return seen;
}

std::optional<views::LookToTake> look_to_take(App& app, const SignedIn& me, const History& history,
                                              const Schedule& schedule, const Told& told,
                                              const views::Clock& clock) {
    if (!told.owed || !may_speak_for(me.member.id, history.kpi)) return std::nullopt;
    const auto slots = all_slots(history, schedule, clock.now);
    const auto next = slots.empty() ? std::nullopt : schedule.next(slots.back().period);
    return views::LookToTake{.kpi = history.kpi,
                             .slot = judge(history, schedule, told.owed->period, clock.now),
                             .course = course_of(history.kpi, slots, Reach::recent, next),
                             .until = told.owed->until,
                             .clock = clock,
                             .form = fresh_form(app, me.form_token)};
}

std::optional<views::BothReadings> readings_of(const SignedIn& me, const History& history, const Told& told,
                                               const Period& period, const std::string& owner_name,
                                               const views::Clock& clock) {
    if (told.owed && told.owed->period <= period) return std::nullopt;
    const Look* look = look_about(told.readings, period);
    const auto rules = seen_with(told.readings, period);
    if (!look && rules.empty() && !was_asked(told.readings, period)) return std::nullopt;
    views::BothReadings both{.kpi = history.kpi,
                             .owner_name = owner_name,
                             .period = period,
                             .rules = rules,
                             .numbers = numbers_in(history, rules),
                             .clock = clock};
    if (look) both.look = *look;
    if (may_speak_for(me.member.id, history.kpi)) both.onlooker = views::Onlooker::owner;
    return both;
}

std::vector<views::BothReadings> all_readings(const SignedIn& me, const History& history, const Told& told,
                                              const std::string& owner_name, const views::Clock& clock) {
    std::set<Period> periods;
    for (const Asking& each : told.readings.asked) periods.insert(each.period);
    for (const SeenSignal& each : told.readings.seen) periods.insert(each.last);
    for (const Look& each : told.readings.looks) periods.insert(each.period);
    std::vector<views::BothReadings> all;
    for (auto period = periods.rbegin(); period != periods.rend(); ++period)
        if (auto both = readings_of(me, history, told, *period, owner_name, clock))
            all.push_back(std::move(*both));
    return all;
}

}  // namespace kept::web
