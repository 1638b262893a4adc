#include "domain/ids.hpp"

#include <algorithm>

namespace kept {
namespace {

constexpr std::size_t id_length = 25;  // 36^25 is the first power of 36 beyond 2^128
constexpr std::string_view digits = "0123456789abcdefghijklmnopqrstuvwxyz";

using Wide = unsigned __int128;

Wide uuid_version_7(Instant made, const IdRandomness& random) {
    const auto milliseconds =
        std::chrono::duration_cast<std::chrono::milliseconds>(made.time_since_epoch()).count();
    Wide value = static_cast<std::uint64_t>(milliseconds) & 0xFFFF'FFFF'FFFF;
    value = value << 16 | 0x7000U | (random[0] & 0x0FU) << 8 | random[1];
    value = value << 8 | 0x80U | (random[2] & 0x3FU);
    for (std::size_t at = 3; at < random.size(); ++at) value = value << 8 | random[at];
    return value;
}

}  // namespace

std::string id_text(Instant made, const IdRandomness& random) {
    Wide rest = uuid_version_7(made, random);
    std::string text(id_length, '0');
    for (auto place = text.rbegin(); place != text.rend(); ++place) {
        *place = digits[static_cast<std::size_t>(rest % 36)];
        rest /= 36;
    }
    return text;
}

bool is_id_text(std::string_view text) {
    return text.size() == id_length &&
           std::ranges::all_of(text, [](char each) { return digits.find(each) != std::string_view::npos; });
}

}  // namespace kept
