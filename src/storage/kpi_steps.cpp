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

std::vector<KpisOnPlace> kpis_on_places(Connection& connection, const OrganisationId& organisation) {
    std::vector<KpisOnPlace> found;
    for (auto& [process, step, team, kpis] : connection.select<ProcessId, std::optional<StepId>, TeamId, int>(
             R"sql(
             select placed.process, placed.step, said.team, count(*)
             from kpis
             join kpi_steps as placed on placed.organisation = kpis.organisation and placed.kpi = kpis.id
                 and placed.sequence = (select max(later.sequence) from kpi_steps as later
                                        where later.organisation = kpis.organisation and later.kpi = kpis.id)
             join movings as said on said.organisation = kpis.organisation and said.kpi = kpis.id
                 and said.sequence = (select max(later.sequence) from movings as later
                                      where later.organisation = kpis.organisation and later.kpi = kpis.id)
             where kpis.organisation = :organisation and kpis.place is not null and placed.process is not null
             group by placed.process, placed.step, said.team
             )sql",
             with("organisation", organisation)))
        found.push_back({{process, step}, team, kpis});
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
