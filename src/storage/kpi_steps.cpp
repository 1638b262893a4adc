#include "storage/kpi_steps.hpp"

#include "storage/kpi_entries.hpp"

namespace kept::storage {
namespace {

std::optional<ProcessId> process_in(const std::optional<StandsOn>& place) {
    return place ? std::optional(place->process) : std::nullopt;
}

std::optional<StepId> step_in(const std::optional<StandsOn>& place) {
    return place ? place->step : std::nullopt;
}

using PlaceRow = std::tuple<KpiId, std::optional<ProcessId>, std::optional<StepId>>;

std::map<KpiId, StandsOn> places(std::vector<PlaceRow> rows) {
    std::map<KpiId, StandsOn> found;
    for (auto& [kpi, process, step] : rows)
        if (process) found.emplace(kpi, StandsOn{*process, step});
    return found;
}

}  // namespace

void enter_kpi_step(Transaction& transaction, const OrganisationId& organisation, const Kpi& kpi,
                    const std::optional<StandsOn>& place) {
    const Entered entered =
        enter(transaction, organisation,
              entry_about(EntryKind::kpi_step, kpi, {},
                          {content(process_in(place)), content(step_in(place)), content(transaction.now())}));
    transaction.execute(R"sql(
        insert into kpi_steps (organisation, sequence, kpi, owner, process, step, placed_at, salt)
        values (:organisation, :sequence, :kpi, :owner, :process, :step, :placed_at, :salt)
        )sql",
                        with("organisation", organisation), with("sequence", entered.sequence),
                        with("kpi", kpi.id), with("owner", kpi.owner), with("process", process_in(place)),
                        with("step", step_in(place)), with("placed_at", transaction.now()),
                        with("salt", entered.salt));
    tell_of(transaction, organisation, kpi);
    transaction.changed(organisation, organisation);
}

std::map<KpiId, StandsOn> standing_kpis(Connection& connection, const OrganisationId& organisation,
                                        Sequence before) {
    return places(connection.select<KpiId, std::optional<ProcessId>, std::optional<StepId>>(
        R"sql(
        select placed.kpi, placed.process, placed.step
        from (select organisation, kpi, max(sequence) as latest from kpi_steps
              where organisation = :organisation and sequence < :before group by organisation, kpi) as last
        join kpi_steps as placed on placed.organisation = last.organisation and placed.sequence = last.latest
        )sql",
        with("organisation", organisation), with("before", before)));
}

std::optional<StandsOn> place_of_kpi(Connection& connection, const OrganisationId& organisation,
                                     const KpiId& kpi) {
    const auto rows = connection.select<std::optional<ProcessId>, std::optional<StepId>>(
        R"sql(
        select process, step from kpi_steps
        where organisation = :organisation and kpi = :kpi order by sequence desc limit 1
        )sql",
        with("organisation", organisation), with("kpi", kpi));
    if (rows.empty() || !std::get<0>(rows.front())) return std::nullopt;
    return StandsOn{*std::get<0>(rows.front()), std::get<1>(rows.front())};
}

std::map<KpiId, StandsOn> kpis_placed_on(Connection& connection, const OrganisationId& organisation,
                                         const ProcessId& process, Sequence before) {
    auto found = places(connection.select<KpiId, std::optional<ProcessId>, std::optional<StepId>>(
        R"sql(
        select placed.kpi, placed.process, placed.step
        from kpi_steps as placed
        where placed.organisation = :organisation and placed.process = :process
            and placed.sequence = (select max(later.sequence) from kpi_steps as later
                                   where later.organisation = placed.organisation and later.kpi = placed.kpi
                                       and later.sequence < :before)
        )sql",
        with("organisation", organisation), with("before", before), with("process", process)));
    return found;
}

/// Earlier, what was not retired was active: a place in a hand is only known of now.
std::vector<KpisOnPlace> kpis_on_places(Connection& connection, const OrganisationId& organisation,
                                        Sequence before) {
    const std::string when = before == now_and_all_before ? "now" : "then";
    std::vector<KpisOnPlace> found;
    for (auto& [process, step, kpis] : connection.select<ProcessId, std::optional<StepId>, int>(
             R"sql(
             select placed.process, placed.step, count(*)
             from (select organisation, kpi, max(sequence) as latest from kpi_steps
                   where organisation = :organisation and sequence < :before group by organisation, kpi) as last
             join kpi_steps as placed on placed.organisation = last.organisation and placed.sequence = last.latest
             join kpis on kpis.organisation = last.organisation and kpis.id = last.kpi
             where placed.process is not null
                 and (:when = 'then' or kpis.place is not null)
                 and not exists (select 1 from discards where discards.organisation = kpis.organisation
                                     and discards.kpi = kpis.id)
                 and not exists (select 1 from retirements
                                 where retirements.organisation = kpis.organisation
                                     and retirements.kpi = kpis.id and retirements.kind = 'retired'
                                     and retirements.sequence = (select max(later.sequence) from retirements as later
                                                                 where later.organisation = kpis.organisation
                                                                     and later.kpi = kpis.id
                                                                     and later.sequence < :before))
             group by placed.process, placed.step
             )sql",
             with("organisation", organisation), with("before", before), with("when", when)))
        found.push_back({{process, step}, kpis});
    return found;
}

std::vector<SideRow> kpi_step_rows(Connection& connection, const OrganisationId& organisation) {
    std::vector<SideRow> rows;
    for (const auto& [sequence, kpi, owner, process, step, placed_at, salt] :
         connection.select<Sequence, std::string, std::string, std::optional<std::string>,
                           std::optional<std::string>, Instant, std::string>(
             R"sql(
             select sequence, kpi, owner, process, step, placed_at, salt
             from kpi_steps where organisation = :organisation order by sequence
             )sql",
             with("organisation", organisation)))
        rows.push_back({"kpi_steps",
                        sequence,
                        EntryKind::kpi_step,
                        owner,
                        kpi,
                        kpi,
                        "",
                        salt,
                        {content(process), content(step), content(placed_at)}});
    return rows;
}

}  // namespace kept::storage
