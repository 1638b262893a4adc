#pragma once

#include <string>

#include "views/html.hpp"
#include "views/layout.hpp"

namespace kept::views {

/// What one page says, before its frame stands around it.
struct Sheet {
    std::string title;  ///< without the product's name
    Html main = {};
    Room room = Room::elsewhere;
    Breadth breadth = Breadth::wide;
};

}  // namespace kept::views
