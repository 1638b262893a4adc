#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/ids.hpp"

namespace kept::storage {

/// Several members in one column, in their order, with spaces between them.
std::string written(const std::vector<MemberId>& members);
std::vector<MemberId> member_list(std::string_view text);

}  // namespace kept::storage
