#include "views/six_scale.hpp"

#include <algorithm>
#include <cmath>

namespace kept::views {
namespace {

constexpr double narrow_part = 0.42;
constexpr double smallest_foot = 14;
constexpr std::size_t longest_run = 3;

std::vector<double> drawn_values(const SixView& view) {
    std::vector<double> values;
    const auto take = [&](const std::optional<double>& value) {
        if (value) values.push_back(*value);
    };
    take(view.promised.at_least);
    take(view.promised.at_most);
    for (const auto& slot : view.slots) take(slot.value);
    return values;
}

/// Of 96 and 98 of a hundred columns show no difference; of 9 and 11 complaints they do.
bool lies_far_from_zero(const std::vector<double>& values) {
    const auto [smallest, largest] = std::minmax_element(values.begin(), values.end());
    if (*smallest < 0) return true;
    const bool can_be_counted = *largest <= 20 && std::ranges::all_of(values, [](double value) {
        return value == std::floor(value);
    });
    return !can_be_counted && *smallest > 0.75 * *largest;
}

bool is_wide(const SixSlot& slot, bool is_last) {
    return slot.value || slot.outcome == Outcome::open || (is_last && slot.outcome == Outcome::no_promise);
}

/// Ten days of leave are one bar, and a long silence a few marks: the six numbers stay readable.
bool is_told_already(const std::vector<SixSlot>& slots, std::size_t index) {
    const auto outcome = slots[index].outcome;
    const std::size_t shown = outcome == Outcome::excused ? 1 : longest_run;
    std::size_t before = 0;
    while (before < index && !slots[index - before - 1].value && slots[index - before - 1].outcome == outcome)
        ++before;
    return before >= shown;
}

}  // namespace

std::optional<double> main_bound(const DrawnBounds& bounds) {
    return bounds.at_least ? bounds.at_least : bounds.at_most;
}

SixScale::SixScale(const SixView& view, const SixFrame& frame) : top_(frame.top), ground_(frame.ground) {
    const auto values = drawn_values(view);
    if (values.empty()) {
        reference_y_ = ground_;
        return;
    }
    is_thread_ = lies_far_from_zero(values);
    const auto [smallest, largest] = std::minmax_element(values.begin(), values.end());
    const auto promised = main_bound(view.promised);
    if (is_thread_)
        fit_thread(frame, *smallest, *largest, promised);
    else
        fit_columns(frame, *largest, promised);
}

void SixScale::fit_columns(const SixFrame& frame, double largest, std::optional<double> promised) {
    const double above = frame.line - frame.top;
    if (!promised) {
        unit_ = largest > 0 ? (frame.ground - frame.line) / largest : 1;
    } else if (*promised == 0) {
        ground_ = frame.line;
        unit_ = above / std::max(largest, 1.0);
    } else {
        double foot = frame.ground - frame.line;
        if (largest > *promised) foot = std::min(foot, above * *promised / (largest - *promised));
        foot = std::max(foot, smallest_foot);
        ground_ = frame.line + foot;
        unit_ = foot / *promised;
    }
    reference_y_ = ground_;
}

void SixScale::fit_thread(const SixFrame& frame, double smallest, double largest,
                          std::optional<double> promised) {
    reference_ = promised.value_or((smallest + largest) / 2);
    reference_y_ = frame.line;
    const double below = reference_ - smallest;
    const double above = largest - reference_;
    const double down = below > 0 ? (frame.lowest_point - frame.line) / below : HUGE_VAL;
    const double up = above > 0 ? (frame.line - frame.top) / above : HUGE_VAL;
    unit_ = std::min(down, up);
    if (std::isinf(unit_)) unit_ = 1;
}

std::vector<PlacedSlot> place_slots(const std::vector<SixSlot>& slots, double width) {
    std::vector<PlacedSlot> placed;
    double wide = 0;
    double narrow = 0;
    for (std::size_t index = 0; index < slots.size(); ++index) {
        const bool is_narrow = !is_wide(slots[index], index + 1 == slots.size());
        if (is_narrow && is_told_already(slots, index)) continue;
        placed.push_back({&slots[index], 0, 0, is_narrow});
        (is_narrow ? narrow : wide) += 1;
    }
    const double one = width / (std::max(wide, 6.0) + narrow * narrow_part);
    double left = 0;
    for (auto& slot : placed) {
        slot.width = slot.is_narrow ? one * narrow_part : one;
        slot.middle = left + slot.width / 2;
        left += slot.width;
    }
    return placed;
}

}  // namespace kept::views
