#pragma once

#include <string>
#include <string_view>

#include "views/html.hpp"

namespace kept::views {

/// An address as a drawing that the camera of a phone reads, dark on light in every look, with the quiet
/// margin that it needs. The name is what a screen reader says. Nothing when the address is too long to be
/// drawn.
Html qr_code(const std::string& address, std::string_view name);

}  // namespace kept::views
