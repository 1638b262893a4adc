#include "commands/trend_scale.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace kept::commands {
namespace {

constexpr int rows_for_a_tick = 3;
constexpr int dots_in_a_row = 4;

}  // namespace

Scale::Scale(const trend::Series& series, const trend::Reading& reading, int rows)
    : lowest_(std::numeric_limits<double>::max()), highest_(-lowest_), rows_(rows) {
    const auto include = [this](double value) {
        lowest_ = std::min(lowest_, value);
        highest_ = std::max(highest_, value);
    };
    std::ranges::for_each(series.values, include);
    for (const trend::Segment& segment : reading.segments) {
        if (segment.status == trend::Status::none) continue;
        include(segment.limits.lower);
        include(segment.limits.upper);
    }
    if (series.target) include(*series.target);
    if (lowest_ > highest_) lowest_ = highest_ = 0;
    // A line alone lies in the middle.
    const double magnitude = std::max(std::fabs(lowest_), std::fabs(highest_));
    if (highest_ - lowest_ <= 1e-12 * magnitude || highest_ == lowest_) {
        const double room = magnitude > 0 ? magnitude / 10 : 1;
        lowest_ -= room;
        highest_ += room;
    }
}

int Scale::row_of(double value) const {
    return static_cast<int>(std::lround((highest_ - value) / (highest_ - lowest_) * (rows_ - 1)));
}

int Scale::dot_row_of(double value) const {
    // The middle of a cell lies between its second and third dot.
    const double row = (highest_ - value) / (highest_ - lowest_) * (rows_ - 1);
    return static_cast<int>(std::lround(row * dots_in_a_row + 1.5));
}

std::vector<double> Scale::ticks() const {
    std::vector<double> ticks;
    const double every = step();
    for (double count = std::ceil(lowest_ / every); count * every <= highest_; ++count)
        ticks.push_back(count * every);
    return ticks;
}

int Scale::tick_decimals() const {
    return std::clamp(static_cast<int>(-std::floor(std::log10(step()) + 1e-9)), 0, 15);
}

/// One, two or five times a power of ten.
double Scale::step() const {
    const double least = (highest_ - lowest_) * rows_for_a_tick / (rows_ - 1);
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double times : {1.0, 2.0, 5.0})
        if (times * power >= least) return times * power;
    return 10 * power;
}

}  // namespace kept::commands
