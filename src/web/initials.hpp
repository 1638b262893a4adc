#pragma once

#include <string>
#include <string_view>

namespace kept::web {

/// The first characters of the first and the last word of a name: "SB" of "Sanne Bakker".
std::string initials_of(std::string_view name);

}  // namespace kept::web
