#include "demo/dice.hpp"

namespace kept::demo {
namespace {

constexpr std::uint64_t seed = 0x4B65'7074'2031'3A38;

/// The last step of SplitMix64 (Steele, Lea and Flood, 2014): spreads every bit over all others.
std::uint64_t mixed(std::uint64_t bits) {
    bits = (bits ^ (bits >> 30)) * 0xBF58'476D'1CE4'E5B9;
    bits = (bits ^ (bits >> 27)) * 0x94D0'49BB'1331'11EB;
    return bits ^ (bits >> 31);
}

}  // namespace

std::uint64_t fingerprint(std::string_view text, std::uint64_t salt) {
    std::uint64_t print = mixed(seed + salt);
    for (const char each : text) print = mixed(print ^ static_cast<unsigned char>(each));
    return print;
}

Dice::Dice(std::string_view about, Day day)
    : state_(fingerprint(about, static_cast<std::uint64_t>(day.time_since_epoch().count()))) {}

std::uint64_t Dice::next() {
    return mixed(state_ += 0x9E37'79B9'7F4A'7C15);
}

std::int64_t Dice::between(std::int64_t least, std::int64_t most) {
    const auto choices = static_cast<std::uint64_t>(most - least) + 1;
    return least + static_cast<std::int64_t>(next() % choices);
}

std::int64_t Dice::around_zero(std::int64_t most) {
    const std::int64_t half = most / 2;
    return between(-half, half) + between(half - most, most - half);
}

bool Dice::one_in(int times) {
    return times > 0 && between(1, times) == 1;
}

}  // namespace kept::demo
