#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kept::http {

/// What a plus sign means: in forms and queries it is a space, in paths itself.
enum class Plus { space, itself };

/// The text with its %XX escapes decoded, once. Nothing when an escape is broken, or when the result is not
/// UTF-8 or holds a NUL.
std::optional<std::string> decode(std::string_view escaped, Plus plus);

/// Strict: no overlong forms, no surrogates, nothing beyond U+10FFFF.
bool is_utf8(std::string_view text);

}  // namespace kept::http
