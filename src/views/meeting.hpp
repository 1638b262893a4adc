#pragma once

#include <string>

#include "domain/instant.hpp"
#include "language/language.hpp"
#include "views/html.hpp"

namespace kept::views {

/// The moment at which numbers are said: without meetings, the end of the next workday.
enum class Meets { huddle, weekly_meeting, workday_end };

/// A planned moment at which numbers are said.
struct Meeting {
    Meets kind = Meets::huddle;
    Instant starts;
    Instant ends;  ///< the due moment of what is said there

    bool operator==(const Meeting&) const = default;
};

/// The clock of whoever is looking.
struct Clock {
    Instant now;
    std::string zone;  ///< IANA name
};

/// When a moment is, seen from now: "13:00" today, "Monday 13:00" within a week, "30 November 13:00" later.
std::string moment_from_now(const language::Language& say, Instant moment, const Clock& clock);

/// "the weekly meeting of Monday 13:00".
std::string meeting_name(const language::Language& say, const Meeting& meeting, const Clock& clock);

/// "For the weekly meeting of Monday 13:00".
std::string for_the_meeting(const language::Language& say, const Meeting& meeting, const Clock& clock);

/// "2026-11-23T08:30:00Z": how machines read an instant, in whole seconds.
std::string machine_time(Instant instant);

/// "in 18 minutes", which stays true while the page is open.
Html time_from_now(const language::Language& say, Instant then, const Clock& clock);

}  // namespace kept::views
