#pragma once

#include <string>

#include "views/paths.hpp"

namespace kept::web {

/// An address that came in with a form, when it is one of our own: a path that cannot lead elsewhere. Else
/// the fallback.
std::string own_path_or(const std::string& typed, const views::Path& fallback);

}  // namespace kept::web
