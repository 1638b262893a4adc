#include "domain/said_by_period.hpp"

#include <algorithm>
#include <utility>

namespace kept {
namespace {

constexpr std::size_t reports_before_a_record = 5;

bool is_better(Direction direction, Decimal value, Decimal than) {
    return direction == Direction::increase ? value > than : value < than;
}

/// TRENDS 9: the best so far is all that a later value must beat.
std::set<Period> records_among(const std::vector<std::pair<Period, Decimal>>& values, Direction direction) {
    std::set<Period> records;
    if (direction == Direction::neutral || values.empty()) return records;
    Decimal best = values.front().second;
    for (std::size_t at = 1; at < values.size(); ++at) {
        const auto& [period, value] = values[at];
        if (!is_better(direction, value, best)) continue;
        best = value;
        if (at >= reports_before_a_record) records.insert(period);
    }
    return records;
}

}  // namespace

SaidByPeriod::SaidByPeriod(const std::vector<Report>& reports, Direction direction) {
    for (const Report& each : reports) said_[each.period].all.push_back(each);
    std::vector<std::pair<Period, Decimal>> values;
    for (const auto& [period, said] : said_) {
        const Report* latest = said.latest();
        if (!latest) continue;
        reported_.insert(period);
        if (!latest->value) continue;
        with_value_.push_back(period);
        values.emplace_back(period, *latest->value);
    }
    records_ = records_among(values, direction);
}

const Said& SaidByPeriod::about(const Period& period) const {
    static const Said nothing;
    const auto said = said_.find(period);
    return said == said_.end() ? nothing : said->second;
}

}  // namespace kept
