#pragma once

#include <string>
#include <string_view>

#include "domain/schedule.hpp"

namespace kept::commands {

/// {"periods": [{"period", "opens", "excused", "due", "closes"}, …]} on one line; moments are UTC, as in
/// "2026-11-23T08:22:00Z", and null where there is none.
std::string when_json(const Schedule& schedule, Span asked);

/// {"error", "line"} on one line.
std::string when_json_error(std::string_view sentence, int line);

}  // namespace kept::commands
