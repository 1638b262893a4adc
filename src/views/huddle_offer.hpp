#pragma once

#include <string_view>

#include "language/language.hpp"
#include "views/html.hpp"

namespace kept::views {

/// In the example: one tap, and whoever visits is in a huddle with played colleagues. A form without fields.
Html huddle_offer(const language::Language& say, std::string_view form_token);

/// The button alone, behind the last step of the tour.
Html huddle_button(const language::Language& say, std::string_view form_token, std::string_view look);

}  // namespace kept::views
