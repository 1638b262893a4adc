#pragma once

#include <string>
#include <vector>

#include "domain/public_holidays.hpp"
#include "language/language.hpp"

namespace kept::views {

/// "Christmas Day": what a public holiday is called.
std::string holiday_name(const language::Language& say, Holiday holiday);

/// "The Netherlands": where its public holidays are.
std::string region_name(const language::Language& say, Region region);

}  // namespace kept::views
