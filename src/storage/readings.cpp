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
    return {.asked = asked_of(connection, organisation, kpi),
            .looks = looks_of(connection, organisation, kpi),
            .seen = signals_of(connection, organisation, kpi),
            .starts = new_starts_of(connection, organisation, kpi)};
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
