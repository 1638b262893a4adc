#pragma once

#include <string>

#include "domain/growth.hpp"
#include "language/language.hpp"
#include "views/html.hpp"

namespace kept::views {

/// The headline, made from the facts: "We are growing."
std::string growth_headline(const language::Language& say, Going going);

/// Why: what the rules see in the promises, and where the numbers go. `numbers` in all; 0: too few owners to
/// count.
std::string growth_reasons(const language::Language& say, const Growth& growth, int numbers);

/// "Of every 100 promises 81 were kept in the last six weeks (1,509 of 1,865)." and the six before; where
/// they are few only their counts. Nothing where no promise may be shown.
Html kept_shares(const language::Language& say, const Tally& latest, const Tally& before);

}  // namespace kept::views
