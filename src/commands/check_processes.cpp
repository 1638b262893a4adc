#include "commands/check_processes.hpp"

#include <utility>

namespace kept::commands {

using storage::Entry;
using storage::EntryKind;

ProcessesCheck::ProcessesCheck(storage::Connection& connection, const OrganisationId& organisation) {
    for (auto& each : storage::all_process_versions(connection, organisation))
        versions_.emplace(each.sequence, std::move(each.process));
}

std::optional<Refusal> ProcessesCheck::refusal_of(const Entry& entry) {
    if (entry.kind == EntryKind::process_version) return refusal_of_version(entry);
    if (entry.kind == EntryKind::proposal_answer) return refusal_of_answer(entry);
    if (entry.kind == EntryKind::process_proposal) proposed_.insert(entry.about + entry.subject);
    return std::nullopt;
}

std::optional<Refusal> ProcessesCheck::refusal_of_version(const Entry& entry) {
    const auto found = versions_.find(entry.sequence);
    if (found == versions_.end()) return std::nullopt;
    const Process& process = found->second;
    const int before = std::exchange(latest_[entry.subject], process.version);
    if (process.version != before + 1)
        return refuse("", "It is not the next version of the process.").error();
    if (process.arranged != entry.instant) return refuse("", "This is not when it was arranged.").error();
    if (!is_lawful(process)) return refuse("", "Work does not flow like this.").error();
    return std::nullopt;
}

std::optional<Refusal> ProcessesCheck::refusal_of_answer(const Entry& entry) {
    if (!proposed_.contains(entry.about + entry.subject))
        return refuse("", "Nobody had proposed this.").error();
    if (!answered_.insert(entry.subject).second)
        return refuse("", "This proposal was answered already.").error();
    return std::nullopt;
}

}  // namespace kept::commands
