#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

#include "domain/ids.hpp"
#include "domain/instant.hpp"

namespace kept::storage {

/// Reads what was entered as it is now; a lower sequence reads it as it was before that entry.
constexpr Sequence now_and_all_before = std::numeric_limits<Sequence>::max();

/// How a side row's columns are written down for its commitment; nothing is an empty text.
inline std::string content(std::int64_t number) {
    return std::to_string(number);
}
inline std::string content(std::string_view text) {
    return std::string(text);
}
inline std::string content(const std::string& text) {
    return text;
}
inline std::string content(Instant instant) {
    return std::to_string(instant.time_since_epoch().count());
}
inline std::string content(Day day) {
    return std::to_string(day.time_since_epoch().count());
}
template <class Of>
std::string content(const Id<Of>& id) {
    return id.text;
}
template <class Value>
std::string content(const std::optional<Value>& value) {
    return value ? content(*value) : std::string();
}

}  // namespace kept::storage
