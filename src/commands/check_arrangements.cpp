#include "commands/check_arrangements.hpp"

#include "domain/administration.hpp"
#include "storage/coachings.hpp"
#include "storage/members.hpp"
#include "storage/roles.hpp"
#include "storage/teams.hpp"

namespace kept::commands {

using storage::Entry;
using storage::EntryKind;

Arrangements::Arrangements(storage::Connection& connection, const OrganisationId& organisation) {
    for (const auto& row : storage::role_rows(connection, organisation))
        words_[row.sequence] = row.content.front();
    for (const auto& row : storage::membership_rows(connection, organisation))
        words_[row.sequence] = row.content.front();
    for (const auto& row : storage::coaching_rows(connection, organisation))
        words_[row.sequence] = row.content.front();
    for (const Member& each : storage::members(connection, organisation)) members_[each.id.text] = each;
}

std::optional<std::string> Arrangements::fault_of(const Entry& entry) {
    if (left_.contains(entry.author)) return "Whoever left the organisation says nothing more.";
    if (entry.sequence == 1) administrators_.insert({entry.author});  // whoever founds it administers it
    switch (entry.kind) {
        case EntryKind::role:
            return fault_in_role(entry);
        case EntryKind::account_closed:
            return fault_in_closing(entry);
        case EntryKind::membership:
            return fault_in_membership(entry);
        case EntryKind::rhythm:
        case EntryKind::invitation:
        case EntryKind::coach_invitation:
        case EntryKind::meeting_plan:
            if (arranges(entry.author, entry.about)) return std::nullopt;
            return "Only the lead of a team and administrators arrange it.";
        case EntryKind::team_name:
        case EntryKind::team_opening:
            if (administrators_.contains({entry.author})) return std::nullopt;
            return "Only administrators found teams, name them and close them.";
        case EntryKind::coaching:
            if (word_of(entry) == "begun" || arranges(entry.author, entry.about)) return std::nullopt;
            return "Only the lead of a team and administrators say how long a coach reads along.";
        case EntryKind::process_version:
            return fault_in_process(entry);
        case EntryKind::proposal_answer:
            if (arranges(entry.author, processes_[entry.about])) return std::nullopt;
            return "Only the lead of its team and administrators answer proposals about a process.";
        default:
            return std::nullopt;
    }
}

/// Whoever came in by a link from the shell says so of themselves, at the moment of joining.
std::optional<std::string> Arrangements::fault_in_role(const Entry& entry) {
    const auto member = members_.find(entry.subject);
    const bool joins =
        entry.author == entry.subject && member != members_.end() && member->second.joined == entry.instant;
    if (!joins && !administrators_.contains({entry.author})) return "Only administrators give roles.";
    if (word_of(entry) == "administrator") {
        administrators_.insert({entry.subject});
        return std::nullopt;
    }
    if (unlawful_dismissal(administrators_, {entry.subject}))
        return "An organisation always has an administrator.";
    administrators_.erase({entry.subject});
    return std::nullopt;
}

std::optional<std::string> Arrangements::fault_in_closing(const Entry& entry) {
    if (!administrators_.contains({entry.author})) return "Only administrators close accounts.";
    if (unlawful_dismissal(administrators_, {entry.subject}))
        return "An organisation always has an administrator.";
    administrators_.erase({entry.subject});
    left_.insert(entry.subject);
    return std::nullopt;
}

std::optional<std::string> Arrangements::fault_in_membership(const Entry& entry) {
    const std::string standing = word_of(entry);
    const bool may = entry.author == entry.subject || arranges(entry.author, entry.about);
    if (standing == "lead")
        leads_[entry.about].insert(entry.subject);
    else
        leads_[entry.about].erase(entry.subject);
    if (may) return std::nullopt;
    return "Only the lead of a team and administrators say who is in it.";
}

/// Who gives a process to another team arranged it before, and arranges that of the other team as well.
std::optional<std::string> Arrangements::fault_in_process(const Entry& entry) {
    const auto before = processes_.find(entry.subject);
    const bool may = arranges(entry.author, entry.about) &&
                     (before == processes_.end() || arranges(entry.author, before->second));
    processes_[entry.subject] = entry.about;
    if (may) return std::nullopt;
    return "Only the lead of its team and administrators arrange a process.";
}

bool Arrangements::arranges(const std::string& member, const std::string& team) const {
    const auto leads = leads_.find(team);
    return administrators_.contains({member}) || (leads != leads_.end() && leads->second.contains(member));
}

std::string Arrangements::word_of(const Entry& entry) const {
    const auto found = words_.find(entry.sequence);
    return found == words_.end() ? std::string() : found->second;
}

}  // namespace kept::commands
