#pragma once

#include "views/layout.hpp"

namespace kept::views {

/// What leads to searching from every page: a script opens the dialog with it, without one it is a link.
Html search_link(const Frame& frame);

/// The dialog, on every page but the one that searches itself.
Html search_dialog(const Frame& frame);

}  // namespace kept::views
