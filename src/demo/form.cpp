#include "demo/form.hpp"

#include <fmt/format.h>

#include "demo/dice.hpp"

namespace kept::demo {

storage::SentForm form_about(std::string_view text) {
    const std::string key = fmt::format("{:016x}{:016x}", fingerprint(text, 1), fingerprint(text, 2));
    return {.key = key, .body_hash = key + key};
}

}  // namespace kept::demo
