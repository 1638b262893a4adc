#include "commands/check_coaches.hpp"

#include <algorithm>

#include "storage/coachings.hpp"

namespace kept::commands {
namespace {

using storage::Entry;
using storage::EntryKind;

std::string named(const std::string& team, const std::string& invitation) {
    return team + " " + invitation;
}

bool is_a_coachs(EntryKind kind) {
    return kind == EntryKind::remark || kind == EntryKind::remark_taken_back;
}

}  // namespace

CoachCheck::CoachCheck(storage::Connection& connection, const OrganisationId& organisation) {
    for (Coaching& each : storage::all_coachings(connection, organisation))
        coachings_.emplace(each.sequence, each);
}

std::optional<std::string> CoachCheck::fault_of(const Entry& entry) {
    if (entry.kind == EntryKind::coach_invitation) invited_.insert(named(entry.about, entry.subject));
    if (entry.kind == EntryKind::coaching) return fault_in_coaching(entry);
    if (entry.kind == EntryKind::membership || entry.kind == EntryKind::role) members_.insert(entry.subject);
    if (!until_.contains(entry.author)) return std::nullopt;
    if (!is_a_coachs(entry.kind)) return "A coach reads along and remarks, and says nothing else.";
    if (!reads_along(entry.author, entry.instant)) return "This coach read along with no team any more.";
    return std::nullopt;
}

/// Who arranges a team may move its coach's last day; by whom it began, only the coach and an invitation say.
std::optional<std::string> CoachCheck::fault_in_coaching(const Entry& entry) {
    const auto found = coachings_.find(entry.sequence);
    if (found == coachings_.end()) return std::nullopt;  // a missing row is found elsewhere
    const Coaching& coaching = found->second;
    auto& teams = until_[entry.subject];
    const bool is_known = teams.contains(entry.about);
    teams[entry.about] = coaching.ends;
    if (members_.contains(entry.subject)) return "A member is no coach.";
    if (coaching.ends > entry.instant + std::chrono::days{368})
        return "A coach reads along for at most a year.";
    if (coaching.kind != CoachingKind::begun) {
        if (is_known) return std::nullopt;
        return "Nobody reads along with a team before an invitation let them.";
    }
    const bool was_invited = coaching.invitation &&
                             invited_.erase(named(entry.about, coaching.invitation->text)) > 0 &&
                             entry.author == entry.subject;
    if (was_invited) return std::nullopt;
    return "A coach begins by an invitation into that team, which works once.";
}

bool CoachCheck::reads_along(const std::string& coach, Instant at) const {
    return std::ranges::any_of(until_.at(coach), [&](const auto& each) { return at < each.second; });
}

}  // namespace kept::commands
