#include "domain/growth.hpp"

#include <algorithm>
#include <cstdint>

#include "domain/trend/parameters.hpp"
#include "domain/trend/verdict.hpp"

namespace kept {
namespace {

enum class Leans { good_way, wrong_way, neither };

Leans leans(const Announcement& announcement) {
    const auto way = way_of(announcement);
    if (!way || way->side == trend::Side::none) return Leans::neither;
    return way->side == trend::Side::high ? Leans::good_way : Leans::wrong_way;
}

Leans leans(const Ways& ways) {
    if (outweighs(ways.good, ways.wrong)) return Leans::good_way;
    return outweighs(ways.wrong, ways.good) ? Leans::wrong_way : Leans::neither;
}

Going together(Leans promises, Leans numbers) {
    if (promises == Leans::neither && numbers == Leans::neither) return Going::steady;
    const bool is_good = promises == Leans::good_way || numbers == Leans::good_way;
    const bool is_wrong = promises == Leans::wrong_way || numbers == Leans::wrong_way;
    if (is_good && is_wrong) return Going::both_ways;
    return is_good ? Going::growing : Going::dip;
}

/// The shares of the weeks that may be shown, and which weeks those are.
struct Shares {
    std::vector<double> values;
    std::vector<trend::PeriodIndex> places;
};

Shares shares_of(const std::vector<WeekShown>& half_year) {
    Shares shares;
    for (std::size_t at = 0; at < half_year.size(); ++at) {
        const auto& tally = half_year[at].tally;
        if (!tally || tally->promises() == 0) continue;
        shares.values.push_back(100.0 * tally->kept / tally->promises());
        shares.places.push_back(static_cast<trend::PeriodIndex>(at));
    }
    return shares;
}

}  // namespace

std::optional<SeenSignal> way_of(const Announcement& announcement) {
    const auto goes = [](const SeenSignal& each) {
        return each.rule == trend::Rule::trend || each.rule == trend::Rule::shift ||
               each.rule == trend::Rule::run_chart;
    };
    const auto way = std::ranges::find_if(announcement.signals, goes);
    if (way == announcement.signals.end()) return std::nullopt;
    return *way;
}

void count(Ways& ways, const SeenSignal& way, Direction direction) {
    switch (trend::verdict_of(way.side, direction)) {
        case trend::Verdict::improvement:
            ++ways.good;
            break;
        case trend::Verdict::concern:
            ++ways.wrong;
            break;
        default:
            ++ways.neither;
    }
}

// The normal approximation with its correction for whole numbers: 1.6449² is 2.7055.
bool outweighs(int many, int few) {
    const std::int64_t difference = many - few - 1;
    return difference > 0 && difference * difference * 10'000 >= std::int64_t{27'055} * (many + few);
}

Announcement announced(const std::vector<WeekShown>& half_year) {
    const Shares shares = shares_of(half_year);
    if (shares.values.size() < trend::trend_reports) return {};
    const trend::Series series{.values = shares.values,
                               .periods = shares.places,
                               .period_count = half_year.size(),
                               .direction = Direction::increase};
    Announcement told{.tells = Tells::nothing_certain};
    trend::Reader reader;
    for (const trend::Signal& each :
         trend::latest_signals(reader, series, {Cadence::week, Unit::percentage})) {
        const auto within = std::ranges::count_if(shares.places, [&](trend::PeriodIndex place) {
            return each.first <= place && place <= each.last;
        });
        told.signals.push_back({.rule = each.rule,
                                .side = each.side,
                                .first = half_year[each.first].week,
                                .last = half_year[each.last].week,
                                .reports = static_cast<int>(within)});
    }
    if (!told.signals.empty()) told.tells = Tells::signals;
    return told;
}

Growth growth(const std::vector<WeekShown>& half_year, const Ways& ways) {
    Growth growth{.promises = announced(half_year), .ways = ways};
    if (growth.promises.tells != Tells::too_few) growth.going = together(leans(growth.promises), leans(ways));
    return growth;
}

std::optional<int> kept_of_every_hundred(const Tally& tally) {
    const int of = tally.promises();
    if (of < promises_for_a_share) return std::nullopt;
    return (200 * tally.kept + of) / (2 * of);
}

}  // namespace kept
