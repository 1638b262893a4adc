#include "actions/process_rights.hpp"

#include <algorithm>
#include <set>

#include "actions/reading.hpp"
#include "actions/standing.hpp"
#include "domain/refusal.hpp"
#include "storage/processes.hpp"
#include "storage/teams.hpp"

namespace kept::actions {

bool may_read(storage::Connection& connection, const Speaker& speaker, const Process& process, Instant now) {
    if (is_coach(connection, speaker)) return false;
    return !process.team ||
           may_read(connection, speaker, storage::team(connection, speaker.organisation, *process.team), now);
}

Process readable_process(storage::Connection& connection, const Speaker& speaker, const ProcessId& id,
                         Instant now) {
    Process process = storage::process(connection, speaker.organisation, id);
    if (!may_read(connection, speaker, process, now)) throw NotFound{};
    return process;
}

bool may_arrange(storage::Connection& connection, const Speaker& speaker, const Process& process,
                 Instant now) {
    if (process.team) return may_arrange(connection, speaker, *process.team, now);
    return is_administrator(connection, speaker);
}

std::vector<Team> teams_to_draw_for(storage::Connection& connection, const Speaker& speaker, Instant now) {
    const Day tomorrow = std::chrono::floor<std::chrono::days>(now) + std::chrono::days{1};
    std::vector<Team> teams;
    if (is_administrator(connection, speaker)) return storage::teams(connection, speaker.organisation);
    for (const auto& each : storage::teams_of(connection, speaker.organisation, speaker.member, tomorrow))
        if (each.standing == Standing::lead) teams.push_back(each.team);
    return teams;
}

ProcessesInSight processes_in_sight(storage::Connection& connection, const Speaker& speaker, Instant now) {
    std::set<TeamId> readable;
    for (const Team& each : teams_in_sight(connection, speaker, now).readable) readable.insert(each.id);
    ProcessesInSight sight;
    for (Process& each : storage::processes(connection, speaker.organisation)) {
        if (!each.team || readable.contains(*each.team))
            sight.readable.push_back(std::move(each));
        else
            ++sight.closed_to_them;
    }
    return sight;
}

}  // namespace kept::actions
