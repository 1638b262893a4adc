#pragma once

#include <string>
#include <vector>

#include "domain/worded.hpp"
#include "language/language.hpp"
#include "views/html.hpp"

namespace kept::views {

/// How a KPI was worded before, the newest first, each with the days it held; nothing when its words never
/// changed. Wordings are in order of sequence; the last one holds.
Html earlier_words(const language::Language& say, const std::vector<Worded>& wordings,
                   const std::string& zone);

}  // namespace kept::views
