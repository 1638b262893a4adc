#include "commands/check_days.hpp"

#include "actions/days.hpp"
#include "domain/leave.hpp"
#include "storage/days_off.hpp"
#include "storage/histories.hpp"
#include "storage/leaves.hpp"
#include "storage/workdays.hpp"

namespace kept::commands {
namespace {

using storage::Entry;
using storage::EntryKind;

/// Where the day begins last: a day that has begun even there has begun for everybody.
constexpr std::chrono::hours behind_all_clocks{12};

std::optional<Refusal> unless_later(const std::optional<Day>& day, const Entry& entry) {
    const Day begun = std::chrono::floor<std::chrono::days>(entry.instant - behind_all_clocks);
    if (!day || *day > begun) return std::nullopt;
    return refuse("day", "Days change from a later day: what was due stays due.").error();
}

/// As they were before an entry; a KPI that nobody had named yet has no rhythm.
std::vector<History> histories_before(storage::Connection& connection, const OrganisationId& organisation,
                                      const MemberId& member, Sequence sequence) {
    storage::Histories histories(connection, organisation, sequence);
    auto all = histories.of(actions::numbers_of(connection, {organisation, member}));
    std::erase_if(all, [](const History& each) { return each.planning.rhythms.empty(); });
    return all;
}

std::optional<Refusal> unless_in_time(storage::Connection& connection, const OrganisationId& organisation,
                                      const Entry& entry) {
    const MemberId member{entry.about};
    for (const Leave& each : storage::leaves_of(connection, organisation, member, entry.sequence)) {
        if (each.id.text != entry.subject) continue;
        const auto allowed = may_take_back(
            each, histories_before(connection, organisation, member, entry.sequence), entry.instant);
        if (!allowed) return allowed.error();
    }
    return std::nullopt;
}

}  // namespace

std::optional<Refusal> unlawful_days(storage::Connection& connection, const OrganisationId& organisation,
                                     const Entry& entry) {
    switch (entry.kind) {
        case EntryKind::workdays:
            return unless_later(storage::workdays_entered(connection, organisation, entry.sequence), entry);
        case EntryKind::day_off:
            return unless_later(storage::day_off_entered(connection, organisation, entry.sequence), entry);
        case EntryKind::leave_taken_back:
            return unless_in_time(connection, organisation, entry);
        default:
            return std::nullopt;
    }
}

}  // namespace kept::commands
