#include "storage/readings.hpp"

#include "domain/codes.hpp"
#include "storage/looks.hpp"
#include "storage/new_starts.hpp"

namespace kept::storage {
namespace {

std::vector<Asking> asked_of(Connection& connection, const OrganisationId& organisation, const KpiId& kpi) {
    std::vector<Asking> asked;
    for (const auto& [period, sequence, asked_at] : connection.select<std::string, Sequence, Instant>(
             R"sql(
             select period, sequence, asked_at from asked_looks
             where organisation = :organisation and kpi = :kpi order by sequence
             )sql",
             with("organisation", organisation), with("kpi", kpi)))
        asked.push_back({parse_period(period).value(), sequence, asked_at});
    return asked;
}

std::vector<SeenSignal> signals_of(Connection& connection, const OrganisationId& organisation,
                                   const KpiId& kpi) {
    std::vector<SeenSignal> signals;
    for (const auto& [rule, side, first, last, reports, sequence, seen_at] :
         connection.select<std::string, std::string, std::string, std::string, int, Sequence, Instant>(
             R"sql(
             select rule, side, first_period, period, reports, sequence, seen_at from signals
             where organisation = :organisation and kpi = :kpi order by sequence, rule, side
             )sql",
             with("organisation", organisation), with("kpi", kpi)))
        signals.push_back({.rule = choice_of<trend::Rule>(rule).value(),
                           .side = choice_of<trend::Side>(side).value(),
                           .first = parse_period(first).value(),
                           .last = parse_period(last).value(),
                           .reports = reports,
                           .sequence = sequence,
                           .seen = seen_at});
    return signals;
}

/// A planned meeting may have begun this much before it.
constexpr std::chrono::days around{1};

/// The live meetings of the KPI's team around the last look that was asked and is not answered.
std::vector<LiveStart> live_around(Connection& connection, const OrganisationId& organisation,
                                   const KpiId& kpi, const Readings& readings) {
    std::vector<LiveStart> live;
    if (readings.asked.empty() || look_about(readings, readings.asked.back().period)) return live;
    const Instant asked = readings.asked.back().asked;
    for (const auto& [kind, day, began] : connection.select<std::string, Day, Instant>(
             R"sql(
             select meetings.kind, meetings.day, meetings.started_at
             from meetings join kpis_as_worded as kpis
                 on kpis.organisation = meetings.organisation and kpis.team = meetings.team
             where meetings.organisation = :organisation and kpis.id = :kpi
                 and meetings.started_at > :earliest and meetings.started_at < :latest
             order by meetings.started_at
             )sql",
             with("organisation", organisation), with("kpi", kpi), with("earliest", asked - around),
             with("latest", asked + around)))
        live.push_back({{choice_of<MeetingKind>(kind).value(), day}, began});
    return live;
}

void keep_signal(Transaction& transaction, const OrganisationId& organisation, const KpiId& kpi,
                 const SeenSignal& signal, Sequence entry) {
    transaction.execute(R"sql(
        insert into signals (organisation, kpi, period, rule, side, first_period, reports, sequence, seen_at)
        values (:organisation, :kpi, :period, :rule, :side, :first, :reports, :sequence, :seen_at)
        )sql",
                        with("organisation", organisation), with("kpi", kpi),
                        with("period", key_of(signal.last)), with("rule", code_of(signal.rule)),
                        with("side", code_of(signal.side)), with("first", key_of(signal.first)),
                        with("reports", signal.reports), with("sequence", entry),
                        with("seen_at", transaction.now()));
}

}  // namespace

Readings readings_of(Connection& connection, const OrganisationId& organisation, const KpiId& kpi) {
    Readings readings{.asked = asked_of(connection, organisation, kpi),
                      .looks = looks_of(connection, organisation, kpi),
                      .seen = signals_of(connection, organisation, kpi),
                      .starts = new_starts_of(connection, organisation, kpi)};
    readings.live = live_around(connection, organisation, kpi, readings);
    return readings;
}

void keep_reached(Transaction& transaction, const OrganisationId& organisation, const KpiId& kpi,
                  const Reached& reached, Sequence entry) {
    for (const SeenSignal& each : reached.signals) keep_signal(transaction, organisation, kpi, each, entry);
    if (!reached.asks) return;
    transaction.execute(R"sql(
        insert into asked_looks (organisation, kpi, period, sequence, asked_at)
        values (:organisation, :kpi, :period, :sequence, :asked_at)
        )sql",
                        with("organisation", organisation), with("kpi", kpi),
                        with("period", key_of(*reached.asks)), with("sequence", entry),
                        with("asked_at", transaction.now()));
}

}  // namespace kept::storage
