#include "storage/process_rows.hpp"

#include <map>

namespace kept::storage {

std::vector<ProcessVersion> put_together(std::vector<VersionRow> rows, std::vector<StepRow> steps,
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

}  // namespace kept::storage
