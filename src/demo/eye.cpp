#include "demo/eye.hpp"

#include <cstdlib>
#include <span>

#include "demo/dice.hpp"
#include "demo/words.hpp"

namespace kept::demo {
namespace {

constexpr std::size_t numbers_in_sight = 6;

constexpr Words rising[] = {
    {"Sinds we de oudste eerst doen, loopt het.", "Since we do the oldest first, it runs."},
    {"Elke week een stapje erbij.", "A small step up each time."},
    {"De drukte van het seizoen.", "The season is getting busy."}};
constexpr Words level[] = {{"Al weken rond hetzelfde.", "Around the same for weeks."},
                           {"Op en neer, niets bijzonders.", "Up and down, nothing special."}};
constexpr Words falling[] = {{"Er kwam steeds iets tussen.", "Something always came in between."},
                             {"Sinds de nieuwe planning gaat het omlaag.", "Down since the new schedule."}};
constexpr Words cannot_tell[] = {{"Te grillig om iets te zeggen.", "Too jumpy to say anything."}};

std::span<const Words> lines_for(Reading reading) {
    switch (reading) {
        case Reading::rising:
            return rising;
        case Reading::level:
            return level;
        case Reading::falling:
            return falling;
        case Reading::cannot_tell:
            break;
    }
    return cannot_tell;
}

/// An eye compares the end of the six with their beginning, and takes a small difference for none.
Reading seen_in(const std::vector<Decimal>& numbers) {
    if (numbers.size() < numbers_in_sight) return Reading::cannot_tell;
    const auto half = [&](std::size_t from) {
        std::int64_t sum = 0;
        for (std::size_t at = from; at < from + 3; ++at) sum += numbers[at].ten_thousandths;
        return sum;
    };
    const std::int64_t before = half(numbers.size() - numbers_in_sight);
    const std::int64_t after = half(numbers.size() - numbers_in_sight / 2);
    const std::int64_t little = std::abs(before) / 8;
    if (std::abs(after - before) <= little) return Reading::level;
    return after > before ? Reading::rising : Reading::falling;
}

}  // namespace

Looks look_of(const CastKpi& kpi, const Period& period, const std::vector<Decimal>& numbers, Tongue tongue) {
    Dice dice(std::string(kpi.code) + " looks", period.first_day);
    if (dice.one_in(9)) return {period, std::nullopt, {}};
    const Reading reading = dice.one_in(11) ? Reading::cannot_tell : seen_in(numbers);
    if (dice.one_in(3)) return {period, reading, {}};
    const auto lines = lines_for(reading);
    const auto line = dice.between(0, static_cast<std::int64_t>(lines.size()) - 1);
    return {period, reading, lines[static_cast<std::size_t>(line)].in(tongue)};
}

}  // namespace kept::demo
