#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "http/fields.hpp"

namespace kept::http {

constexpr std::size_t most_fields = 100;

/// The fields of an application/x-www-form-urlencoded body. Nothing when an escape is broken, when the
/// decoded text is not UTF-8 or holds a NUL, or when there are more than `most_fields`.
std::optional<Fields> parse_form(std::string_view body);

/// The fields after the question mark of an address, by the same rules.
std::optional<Fields> parse_query(std::string_view query);

}  // namespace kept::http
