#include "storage/process_versions.hpp"

#include <algorithm>
#include <map>

#include "storage/process_rows.hpp"

namespace kept::storage {
namespace {

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

std::vector<ProcessVersion> versions_of(Connection& connection, const OrganisationId& organisation,
                                        const ProcessId& id) {
    const auto of = with("organisation", organisation);
    const auto about = with("process", id);
    auto rows = connection.select<Sequence, ProcessId, int, std::string, std::string, std::optional<TeamId>,
                                  Instant, MemberId>(
        R"sql(
        select versions.sequence, versions.process, versions.version, versions.name, versions.flows, versions.team,
               versions.arranged_at, (select author from journal where organisation = versions.organisation
                                      and sequence = versions.sequence)
        from process_versions as versions
        where versions.organisation = :organisation and versions.process = :process order by versions.version
        )sql",
        of, about);
    auto steps = connection.select<Sequence, int, StepId, std::string>(
        R"sql(
        select sequence, place, step, name from steps_of_versions
        where organisation = :organisation
            and sequence in (select sequence from process_versions
                             where organisation = :organisation and process = :process)
        order by sequence, place
        )sql",
        of, about);
    const auto flows = connection.select<Sequence, int, int>(
        R"sql(
        select sequence, from_place, to_place from flows_of_versions
        where organisation = :organisation
            and sequence in (select sequence from process_versions
                             where organisation = :organisation and process = :process)
        order by sequence, from_place, to_place
        )sql",
        of, about);
    return put_together(std::move(rows), std::move(steps), flows);
}

std::vector<ProcessVersion> all_process_versions(Connection& connection, const OrganisationId& organisation) {
    const auto of = with("organisation", organisation);
    auto rows = connection.select<Sequence, ProcessId, int, std::string, std::string, std::optional<TeamId>,
                                  Instant, MemberId>(
        R"sql(
        select versions.sequence, versions.process, versions.version, versions.name, versions.flows, versions.team,
               versions.arranged_at, (select author from journal where organisation = versions.organisation
                                      and sequence = versions.sequence)
        from process_versions as versions
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
    return put_together(std::move(rows), std::move(steps), flows);
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
