#include "storage/processes.hpp"

#include "domain/refusal.hpp"
#include "storage/process_rows.hpp"

namespace kept::storage {
namespace {

std::vector<Process> without_authors(std::vector<ProcessVersion> all) {
    std::vector<Process> processes;
    for (ProcessVersion& each : all) processes.push_back(std::move(each.process));
    return processes;
}

}  // namespace

std::vector<Process> processes(Connection& connection, const OrganisationId& organisation, Sequence before) {
    const auto of = with("organisation", organisation);
    const auto until = with("before", before);
    auto rows = connection.select<Sequence, ProcessId, int, std::string, std::string, std::optional<TeamId>,
                                  Instant, MemberId>(
        R"sql(
        select versions.sequence, versions.process, versions.version, versions.name, versions.flows, versions.team,
               versions.arranged_at, (select author from journal where organisation = versions.organisation
                                      and sequence = versions.sequence)
        from (select organisation, process, max(sequence) as latest from process_versions
              where organisation = :organisation and sequence < :before group by organisation, process) as last
        join process_versions as versions on versions.organisation = last.organisation
            and versions.sequence = last.latest
        order by versions.process
        )sql",
        of, until);
    auto steps = connection.select<Sequence, int, StepId, std::string>(
        R"sql(
        select steps.sequence, steps.place, steps.step, steps.name
        from (select organisation, process, max(sequence) as latest from process_versions
              where organisation = :organisation and sequence < :before group by organisation, process) as last
        join steps_of_versions as steps on steps.organisation = last.organisation and steps.sequence = last.latest
        order by steps.sequence, steps.place
        )sql",
        of, until);
    const auto flows = connection.select<Sequence, int, int>(
        R"sql(
        select flows.sequence, flows.from_place, flows.to_place
        from (select organisation, process, max(sequence) as latest from process_versions
              where organisation = :organisation and sequence < :before group by organisation, process) as last
        join flows_of_versions as flows on flows.organisation = last.organisation and flows.sequence = last.latest
        order by flows.sequence, flows.from_place, flows.to_place
        )sql",
        of, until);
    return without_authors(put_together(std::move(rows), std::move(steps), flows));
}

Process process(Connection& connection, const OrganisationId& organisation, const ProcessId& id,
                Sequence before) {
    const auto of = with("organisation", organisation);
    const auto rows = connection.select<Sequence, ProcessId, int, std::string, std::string,
                                        std::optional<TeamId>, Instant, MemberId>(
        R"sql(
        select versions.sequence, versions.process, versions.version, versions.name, versions.flows, versions.team,
               versions.arranged_at, (select author from journal where organisation = versions.organisation
                                      and sequence = versions.sequence)
        from process_versions as versions
        where versions.organisation = :organisation and versions.process = :process and versions.sequence < :before
        order by versions.version desc limit 1
        )sql",
        of, with("process", id), with("before", before));
    if (rows.empty()) throw NotFound{};
    const auto at = with("sequence", std::get<0>(rows.front()));
    auto steps = connection.select<Sequence, int, StepId, std::string>(
        R"sql(
        select sequence, place, step, name from steps_of_versions
        where organisation = :organisation and sequence = :sequence order by place
        )sql",
        of, at);
    const auto flows = connection.select<Sequence, int, int>(
        R"sql(
        select sequence, from_place, to_place from flows_of_versions
        where organisation = :organisation and sequence = :sequence order by from_place, to_place
        )sql",
        of, at);
    return std::move(put_together(rows, std::move(steps), flows).front().process);
}

ProcessId process_of_step(Connection& connection, const OrganisationId& organisation, const StepId& step) {
    const auto rows = connection.select<ProcessId>(R"sql(
        select process from process_steps where organisation = :organisation and id = :step
        )sql",
                                                   with("organisation", organisation), with("step", step));
    if (rows.empty()) throw NotFound{};
    return std::get<0>(rows.front());
}

}  // namespace kept::storage
