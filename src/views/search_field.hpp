#pragma once

#include <string_view>

#include "views/html.hpp"
#include "views/paths.hpp"

namespace kept::views {

/// A field that searches there while one types. Its form says which part of the page that changes; without
/// scripts the button of its form does it.
Html search_field(std::string_view id, std::string_view name, std::string_view typed, const Path& there);

}  // namespace kept::views
