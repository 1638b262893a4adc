#pragma once

#include <string_view>

#include "storage/form_keys.hpp"

namespace kept::demo {

/// The form with which the cast does something: the same text is done once.
storage::SentForm form_about(std::string_view text);

}  // namespace kept::demo
