#include "domain/owed_look.hpp"

#include <algorithm>

namespace kept {
namespace {

std::size_t reports_after(const trend::Series& series, trend::PeriodIndex period) {
    return static_cast<std::size_t>(series.periods.end() - std::ranges::upper_bound(series.periods, period));
}

}  // namespace

std::optional<LookToAsk> look_to_ask(trend::Reader& reader, const trend::Series& series,
                                     const trend::Announcing& announcing,
                                     std::span<const trend::PeriodIndex> asked) {
    if (series.values.size() < reports_between_looks) return std::nullopt;
    const bool is_first = asked.empty();
    if (!is_first && reports_after(series, std::ranges::max(asked)) < reports_between_looks)
        return std::nullopt;
    auto signals = new_signals(reader, series, announcing);
    if (!is_first && signals.empty()) return std::nullopt;
    return LookToAsk{series.periods.back(), std::move(signals)};
}

Instant released_at(const AskedLook& look) {
    Instant released = look.asked + longest_wait_for_look;
    if (look.next_meeting) released = std::min(released, *look.next_meeting);
    if (look.answered) released = std::min(released, *look.answered);
    return released;
}

bool is_owed(const AskedLook& look, Instant now) {
    return now < released_at(look);
}

}  // namespace kept
