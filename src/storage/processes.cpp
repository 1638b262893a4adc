#include "storage/processes.hpp"

#include <map>

#include "domain/refusal.hpp"

namespace kept::storage {
namespace {

using VersionRow =
    std::tuple<Sequence, ProcessId, int, std::string, std::string, std::optional<TeamId>, Instant, MemberId>;
using StepRow = std::tuple<Sequence, int, StepId, std::string>;
using FlowRow = std::tuple<Sequence, int, int>;

/// Puts versions together with their steps; everything comes in order of sequence, steps in order of place.
std::vector<ProcessVersion> versions(std::vector<VersionRow> rows, std::vector<StepRow> steps,
                                     const std::vector<FlowRow>& flows) {
    std::vector<ProcessVersion> all;
    std::map<Sequence, std::size_t> at;
    for (auto& [sequence, id, version, name, process_flows, team, arranged, author] : rows) {
        at[sequence] = all.size();
        all.push_back({{.id = id,
                        .name = std::move(name),
                        .flows = std::move(process_flows),
                        .team = team,
                        .steps = {},
                        .version = version,
                        .arranged = arranged},
                       author,
                       sequence});
    }
    for (auto& [sequence, place, step, name] : steps)
        if (const auto found = at.find(sequence); found != at.end())
            all[found->second].process.steps.push_back({step, std::move(name), {}});
    for (const auto& [sequence, from, to] : flows) {
        const auto found = at.find(sequence);
        if (found == at.end()) continue;
        auto& of_version = all[found->second].process.steps;
        const auto first = static_cast<std::size_t>(from), last = static_cast<std::size_t>(to);
        if (first <= of_version.size() && last <= of_version.size() && first > 0 && last > 0)
            of_version[first - 1].next.push_back(of_version[last - 1].id);
    }
    return all;
}

std::vector<Process> without_authors(std::vector<ProcessVersion> all) {
    std::vector<Process> processes;
    for (ProcessVersion& each : all) processes.push_back(std::move(each.process));
    return processes;
}

std::vector<std::string> content_of(const Process& process) {
    std::vector<std::string> fields{content(process.version),
                                    process.name,
                                    process.flows,
                                    content(process.team),
                                    content(process.arranged),
                                    content(std::int64_t(process.steps.size()))};
    for (const ProcessStep& each : process.steps) {
        fields.push_back(each.id.text);
        fields.push_back(each.name);
    }
    for (const ProcessStep& each : process.steps)
        for (const StepId& next : each.next) fields.push_back(each.id.text + ">" + next.text);
    return fields;
}

void add_what_is_new(Transaction& transaction, const OrganisationId& organisation, const Process& process) {
    transaction.execute(R"sql(
        insert into processes (organisation, id, founded_at)
        select :organisation, :id, :founded_at
        where not exists (select 1 from processes where organisation = :organisation and id = :id)
        )sql",
                        with("organisation", organisation), with("id", process.id),
                        with("founded_at", transaction.now()));
    for (const ProcessStep& each : process.steps)
        transaction.execute(R"sql(
            insert into process_steps (organisation, id, process)
            select :organisation, :id, :process
            where not exists (select 1 from process_steps where organisation = :organisation and id = :id)
            )sql",
                            with("organisation", organisation), with("id", each.id),
                            with("process", process.id));
}

void add_steps(Transaction& transaction, const OrganisationId& organisation, Sequence sequence,
               const Process& process) {
    int place = 0;
    for (const ProcessStep& each : process.steps)
        transaction.execute(R"sql(
            insert into steps_of_versions (organisation, sequence, place, step, name)
            values (:organisation, :sequence, :place, :step, :name)
            )sql",
                            with("organisation", organisation), with("sequence", sequence),
                            with("place", ++place), with("step", each.id), with("name", each.name));
    int from = 0;
    for (const ProcessStep& each : process.steps) {
        ++from;
        for (const StepId& next : each.next)
            transaction.execute(R"sql(
                insert into flows_of_versions (organisation, sequence, from_place, to_place)
                values (:organisation, :sequence, :from_place, :to_place)
                )sql",
                                with("organisation", organisation), with("sequence", sequence),
                                with("from_place", from),
                                with("to_place", static_cast<int>(place_of(process, next)) + 1));
    }
}

/// The steps a version goes on at stand in their order, as they are read again.
Process in_order(Process process) {
    for (ProcessStep& each : process.steps)
        std::ranges::sort(each.next, {}, [&](const StepId& step) { return place_of(process, step); });
    return process;
}

}  // namespace

void enter_process_version(Transaction& transaction, const OrganisationId& organisation,
                           const MemberId& author, const Process& arranged) {
    Process process = in_order(arranged);
    process.arranged = transaction.now();
    const Entered entered = enter(transaction, organisation,
                                  {.kind = EntryKind::process_version,
                                   .author = author,
                                   .subject = process.id.text,
                                   .about = content(process.team),
                                   .content = content_of(process)});
    add_what_is_new(transaction, organisation, process);
    transaction.execute(R"sql(
        insert into process_versions (organisation, sequence, process, version, name, flows, team, arranged_at, salt)
        values (:organisation, :sequence, :process, :version, :name, :flows, :team, :arranged_at, :salt)
        )sql",
                        with("organisation", organisation), with("sequence", entered.sequence),
                        with("process", process.id), with("version", process.version),
                        with("name", process.name), with("flows", process.flows), with("team", process.team),
                        with("arranged_at", process.arranged), with("salt", entered.salt));
    add_steps(transaction, organisation, entered.sequence, process);
    transaction.changed(organisation, organisation);
}

std::vector<Process> processes(Connection& connection, const OrganisationId& organisation, Sequence before) {
    const auto of = with("organisation", organisation);
    const auto until = with("before", before);
    auto rows = connection.select<Sequence, ProcessId, int, std::string, std::string, std::optional<TeamId>,
                                  Instant, MemberId>(
        R"sql(
        select versions.sequence, versions.process, versions.version, versions.name, versions.flows, versions.team,
               versions.arranged_at, journal.author
        from (select organisation, process, max(sequence) as latest from process_versions
              where organisation = :organisation and sequence < :before group by organisation, process) as last
        join process_versions as versions on versions.organisation = last.organisation
            and versions.sequence = last.latest
        join journal on journal.organisation = versions.organisation and journal.sequence = versions.sequence
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
    return without_authors(versions(std::move(rows), std::move(steps), flows));
}

Process process(Connection& connection, const OrganisationId& organisation, const ProcessId& id,
                Sequence before) {
    auto all = versions_of(connection, organisation, id);
    std::erase_if(all, [&](const ProcessVersion& each) { return each.sequence >= before; });
    if (all.empty()) throw NotFound{};
    return std::move(all.back().process);
}

std::vector<ProcessVersion> versions_of(Connection& connection, const OrganisationId& organisation,
                                        const ProcessId& id) {
    const auto of = with("organisation", organisation);
    const auto about = with("process", id);
    auto rows = connection.select<Sequence, ProcessId, int, std::string, std::string, std::optional<TeamId>,
                                  Instant, MemberId>(
        R"sql(
        select versions.sequence, versions.process, versions.version, versions.name, versions.flows, versions.team,
               versions.arranged_at, journal.author
        from process_versions as versions
        join journal on journal.organisation = versions.organisation and journal.sequence = versions.sequence
        where versions.organisation = :organisation and versions.process = :process order by versions.version
        )sql",
        of, about);
    auto steps = connection.select<Sequence, int, StepId, std::string>(
        R"sql(
        select steps.sequence, steps.place, steps.step, steps.name
        from steps_of_versions as steps
        join process_versions as versions on versions.organisation = steps.organisation
            and versions.sequence = steps.sequence
        where steps.organisation = :organisation and versions.process = :process
        order by steps.sequence, steps.place
        )sql",
        of, about);
    const auto flows = connection.select<Sequence, int, int>(
        R"sql(
        select flows.sequence, flows.from_place, flows.to_place
        from flows_of_versions as flows
        join process_versions as versions on versions.organisation = flows.organisation
            and versions.sequence = flows.sequence
        where flows.organisation = :organisation and versions.process = :process
        order by flows.sequence, flows.from_place, flows.to_place
        )sql",
        of, about);
    return versions(std::move(rows), std::move(steps), flows);
}

std::vector<ProcessVersion> all_process_versions(Connection& connection, const OrganisationId& organisation) {
    const auto of = with("organisation", organisation);
    auto rows = connection.select<Sequence, ProcessId, int, std::string, std::string, std::optional<TeamId>,
                                  Instant, MemberId>(
        R"sql(
        select versions.sequence, versions.process, versions.version, versions.name, versions.flows, versions.team,
               versions.arranged_at, journal.author
        from process_versions as versions
        join journal on journal.organisation = versions.organisation and journal.sequence = versions.sequence
        where versions.organisation = :organisation order by versions.sequence
        )sql",
        of);
    auto steps = connection.select<Sequence, int, StepId, std::string>(
        R"sql(
        select sequence, place, step, name from steps_of_versions
        where organisation = :organisation order by sequence, place
        )sql",
        of);
    const auto flows = connection.select<Sequence, int, int>(
        R"sql(
        select sequence, from_place, to_place from flows_of_versions
        where organisation = :organisation order by sequence, from_place, to_place
        )sql",
        of);
    return versions(std::move(rows), std::move(steps), flows);
}

ProcessId process_of_step(Connection& connection, const OrganisationId& organisation, const StepId& step) {
    const auto rows = connection.select<ProcessId>(R"sql(
        select process from process_steps where organisation = :organisation and id = :step
        )sql",
                                                   with("organisation", organisation), with("step", step));
    if (rows.empty()) throw NotFound{};
    return std::get<0>(rows.front());
}

std::vector<SideRow> process_version_rows(Connection& connection, const OrganisationId& organisation) {
    std::map<Sequence, std::string> salts;
    for (const auto& [sequence, salt] :
         connection.select<Sequence, std::string>(R"sql(
             select sequence, salt from process_versions where organisation = :organisation
             )sql",
                                                  with("organisation", organisation)))
        salts[sequence] = salt;
    std::vector<SideRow> rows;
    for (const ProcessVersion& each : all_process_versions(connection, organisation))
        rows.push_back({.table = "process_versions",
                        .sequence = each.sequence,
                        .kind = EntryKind::process_version,
                        .subject = each.process.id.text,
                        .about = content(each.process.team),
                        .salt = salts[each.sequence],
                        .content = content_of(each.process)});
    return rows;
}

}  // namespace kept::storage
