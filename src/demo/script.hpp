#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "demo/cast.hpp"
#include "demo/words.hpp"
#include "domain/instant.hpp"
#include "domain/leave.hpp"
#include "domain/report.hpp"
#include "domain/tongue.hpp"
#include "domain/week.hpp"

namespace kept::demo {

/// What becomes of a period that does not run as usual.
enum class Happens {
    is_said,            ///< a number that the script chose
    is_late,            ///< after the meeting
    is_silent,          ///< nobody says anything
    is_no_number,       ///< and the words say why
    is_corrected,       ///< said wrongly, and put right after the huddle
    is_withdrawn,       ///< a slip of the thumb, taken back and said again
    is_declared_broken  ///< reached, and the words say why it is broken after all
};

/// One such period: the first of a KPI has index 0.
struct Turn {
    std::string_view kpi;
    int index = 0;
    Happens happens = Happens::is_said;
    std::int64_t units = 0;    ///< the number in units of the last decimal
    std::int64_t wrongly = 0;  ///< what was said at first
    Words words = {};          ///< the note, or the sentence why
    Feeling feeling = Feeling::none;
};

/// Nothing when the period runs as usual.
const Turn* turn_of(const CastKpi& kpi, int index);

/// A promise that replaces an earlier one from a week on, counted from the first week of the history.
struct NewPromise {
    std::string_view kpi;
    int from_week = 0;
    Promised promise;
    Words reason = {};  ///< said when it becomes easier
};

std::span<const NewPromise> the_new_promises();

/// Whether somebody could say beforehand that they would be away: nobody can announce being ill.
enum class Told { beforehand, afterwards };

/// Days on which a member is away.
struct Away {
    std::string_view mailbox;  ///< whose
    int week = 0;              ///< counted from the first week of the history
    Weekday first = Weekday::monday;
    Weekday last = Weekday::friday;
    int more_weeks = 0;  ///< how many weeks later the last day is
    Told told = Told::beforehand;
};

std::span<const Away> the_leave();

Span days_of(const Away& leave, Day began);

/// A KPI that goes out of its owner's hand at the end of a Friday.
struct Retiring {
    std::string_view kpi;
    int week = 0;  ///< counted from the first week of the history
};

/// The Friday on which a KPI retires, if it does.
std::optional<Day> retires_on(const CastKpi& kpi, Day began);

/// A day on which nobody works.
struct DayOff {
    Day day;
    std::string name;
};

/// Those of a company that speaks this language in the ten years from a day on, oldest first.
std::vector<DayOff> days_off_from(Day first, Tongue tongue);

}  // namespace kept::demo
