#pragma once

#include <chrono>
#include <vector>

#include "domain/instant.hpp"
#include "language/language.hpp"
#include "views/html.hpp"

namespace kept::views {

/// How long one meeting was planned to take, and took.
struct MeetingLength {
    Day date;
    std::chrono::minutes planned;
    std::chrono::minutes took;
};

/// A column a meeting, oldest first, with the planned length as a mark across it: the team's, and nobody's
/// own. Nothing below two meetings.
Html meeting_lengths(const language::Language& say, const std::vector<MeetingLength>& meetings);

}  // namespace kept::views
