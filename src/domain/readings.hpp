#pragma once

#include <optional>
#include <vector>

#include "domain/history.hpp"
#include "domain/look.hpp"
#include "domain/new_start.hpp"
#include "domain/next_meeting.hpp"
#include "domain/trend/signal.hpp"

// What the rules see in a KPI, what its owner sees in it, and which of the two may be told when (rule 10).
namespace kept {

/// A signal of the rules about a KPI: it reaches the report of the period `last`.
struct SeenSignal {
    trend::Rule rule = trend::Rule::none;
    trend::Side side = trend::Side::none;
    Period first;
    Period last;
    int reports = 0;        ///< from first to last
    Sequence sequence = 0;  ///< of the entry with which it was first seen; 0 when it was just worked out
    Instant seen;
};

/// What was kept about a KPI besides what its owner said: in order of sequence.
struct Readings {
    std::vector<Asking> asked;
    std::vector<Look> looks;
    std::vector<SeenSignal> seen;
    std::vector<NewStart> starts;      ///< as they were entered, withdrawals included
    std::vector<LiveStart> live = {};  ///< around the last look that was asked and is not answered
};

/// The numbers of a KPI that stand, as the rules read them. Between two of them periods may have none: that
/// changes no rule.
class StandingNumbers {
  public:
    StandingNumbers(const History& history, const Readings& readings);

    trend::Series series() const;
    trend::Announcing announcing() const;
    const std::vector<Period>& periods() const { return periods_; }
    const std::vector<double>& values() const { return values_; }

    /// The place of the first number that is not before a period.
    trend::PeriodIndex at(const Period& period) const;

  private:
    std::vector<Period> periods_;  // of the numbers
    std::vector<double> values_;
    std::vector<trend::PeriodIndex> places_;
    std::vector<std::int64_t> starts_;
    trend::Announcing announcing_;
    Direction direction_;
};

/// What a report, or a correction, brings with it.
struct Reached {
    std::vector<SeenSignal> signals;  ///< new ones that were not seen yet
    std::optional<Period> asks;       ///< with this report the owner is asked to look first
};

/// What is to be kept when something was said. A signal is seen first when the latest number carries it and
/// the one before did not; a look is asked for what nobody has seen yet.
Reached reached_now(const History& history, const Readings& before);

/// A look that everybody waits for.
struct OwedLook {
    Period period;
    Instant until;  ///< then everybody sees what the rules see, also when nobody looked
};

/// The first look that is still owed: asked about a number that stands, and neither answered nor skipped, nor
/// has its owner's next meeting begun, nor have 24 hours passed.
std::optional<OwedLook> owed_look(const History& history, const Schedule& schedule, const Readings& readings,
                                  Instant now);

/// How much may be said of a KPI's numbers.
enum class Tells { too_few, nothing_certain, steady, signals };

/// What is announced of the latest report (rule 9). Steady: six or more numbers that are all the same and
/// keep the promise: no change, and nothing to explain.
struct Announcement {
    Tells tells = Tells::too_few;
    std::vector<SeenSignal> signals;  ///< the one that is named first stands first
};

/// While a look is owed, what stood before that report and still reaches the latest one.
Announcement announced(const History& history, const Readings& readings, const std::optional<OwedLook>& owed);

/// The first period of a sustained change, from which its owner may begin anew. Nothing while a look is owed.
std::optional<Period> offered_start(const History& history, const Readings& readings,
                                    const std::optional<OwedLook>& owed);

/// A look is taken while it is owed, once.
Result<Look> may_look(const std::optional<OwedLook>& owed, const Readings& readings, const Look& look);

/// The look that was taken about a period, or skipped.
const Look* look_about(const Readings& readings, const Period& period);

/// What the rules saw with the report of a period, in the order in which they are named.
std::vector<SeenSignal> seen_with(const Readings& readings, const Period& period);

/// Whether the owner and the rules saw the same.
enum class Agreement { same, different, open };

/// Higher or rising is seen as rising, lower or falling as falling, and nothing certain as level. Who cannot
/// tell leaves it open, unless the rules cannot tell either.
Agreement agreement(Reading reading, const std::vector<SeenSignal>& rules);

/// How often both saw the same, of all looks that can be held beside the rules. For the owner alone.
struct Agreements {
    int same = 0;
    int of = 0;
};

Agreements agreements(const Readings& readings);

}  // namespace kept
