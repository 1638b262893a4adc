#pragma once

#include <string>
#include <string_view>

namespace kept::samples {

/// The markup of a sample as it can stand beside others: its ids, and what refers to them, begin with its
/// name; it neither takes the focus nor listens for changes.
std::string with_own_ids(std::string_view markup, std::string_view sample);

}  // namespace kept::samples
