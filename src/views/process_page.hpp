#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/rearranging.hpp"
#include "views/meeting.hpp"
#include "views/process_step.hpp"
#include "views/sheet.hpp"

namespace kept::views {

/// Who looks may change the process, or propose to.
enum class Arranges { proposes, changes };

/// How far back a map may be looked at, and the day it is looked at as it stood then.
struct LookedBack {
    Day first;
    Day today;
    std::optional<Day> on;  ///< nothing: as it stands now
};

/// Two numbers that keep each other honest, one of whose owners says how. Of a number that the reader may not
/// see there is only that it exists.
struct HonestPair {
    StepCard one;
    std::optional<StepCard> other;
    std::string why;
};

/// What somebody changed about a process.
struct ProcessChange {
    std::vector<Difference> differences;  ///< none: it was drawn then
    std::string by;
    Instant at;
};

struct ProcessPage {
    Process process;
    std::string team_name;  ///< whose it is; empty: the whole organisation's
    std::vector<StepView> steps;
    StepView whole;  ///< what stands on no step of it
    std::vector<HonestPair> pairs;
    std::vector<ProcessChange> changes;  ///< newest first
    int open_proposals = 0;
    Arranges arranges = Arranges::proposes;
    LookedBack looked_back;
    Clock clock;
};

Sheet process_page(const language::Language& say, const ProcessPage& view);

/// "Make was added": a difference in words.
std::string difference_words(const language::Language& say, const Difference& difference);

/// The form that asks for an earlier day; a script lays a slider beside it.
Html looking_back(const language::Language& say, const Path& page, const LookedBack& looked);

}  // namespace kept::views
