#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "language/language.hpp"
#include "views/html.hpp"
#include "views/paths.hpp"

namespace kept::views {

/// What the tour of the example shows, in this order. Each step is a real page with a strip above it.
enum class TourStep { number, promise, saying, kept_or_broken, six, board, silence };

/// How a step is written in a form and a cookie: "1" to "7".
std::string tour_step_text(TourStep step);

/// Nothing for any other text.
std::optional<TourStep> tour_step_of(std::string_view text);

/// The words of a step, with buttons to the one before, the one after and the end. `here` is the page's own
/// address, where ending the tour leaves one. Fields: step ("end" ends it), then.
Html tour_strip(const language::Language& say, TourStep step, std::string_view form_token, const Path& here);

/// Somebody shows a newcomer around.
Html tour_offer(const language::Language& say, std::string_view guide, std::string_view form_token);

}  // namespace kept::views
