#include "domain/new_start.hpp"

#include <algorithm>
#include <map>

namespace kept {
namespace {

bool holds(const std::vector<NewStart>& entered, const Period& from) {
    return std::ranges::any_of(standing_starts(entered),
                               [&](const NewStart& each) { return each.from == from; });
}

}  // namespace

std::vector<NewStart> standing_starts(const std::vector<NewStart>& entered) {
    std::map<Period, NewStart> latest;
    for (const NewStart& each : entered) latest[each.from] = each;
    std::vector<NewStart> standing;
    for (const auto& [from, start] : latest)
        if (start.kind == NewStartKind::begun) standing.push_back(start);
    return standing;
}

Result<NewStart> may_begin_anew(const std::optional<Period>& offered, const std::vector<NewStart>& entered,
                                const NewStart& start) {
    if (holds(entered, start.from))
        return refuse("reason", "A new start holds from {0} on already.", start.from);
    if (offered != start.from)
        return refuse("reason", "A new start from {0} on is no longer offered: the numbers have changed.",
                      start.from);
    return start;
}

Result<NewStart> may_withdraw_start(const std::vector<NewStart>& entered, const NewStart& withdrawal) {
    if (!holds(entered, withdrawal.from))
        return refuse("withdrawal_reason", "No new start holds from {0} on.", withdrawal.from);
    return withdrawal;
}

}  // namespace kept
