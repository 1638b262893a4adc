#pragma once

#include <string>
#include <vector>

#include "views/guide.hpp"

namespace kept::views {

std::string guide_title(const language::Language& say, GuidePart part);

/// The text of a part, paragraph by paragraph.
std::vector<std::string> guide_paragraphs(const language::Language& say, GuidePart part);

}  // namespace kept::views
