#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/ids.hpp"
#include "domain/instant.hpp"
#include "domain/meeting_deed.hpp"
#include "domain/period.hpp"

namespace kept {

/// What was said of a period: its number, a later value for it, or that the number is taken back.
enum class ReportKind { report, correction, withdrawal };

/// How its owner feels about a number.
enum class Feeling { none, proud, uncomfortable };

/// Who may know of the feeling.
enum class FeelingIs { the_owners, shared };

/// A number was said in the team's first live meeting of a kind on a date, within three planned lengths of
/// its start (WHEN 6.1).
struct HeardLive {
    MeetingKind kind = MeetingKind::huddle;
    Day date;

    bool operator==(const HeardLive&) const = default;
};

/// What an owner said about one period. Never erased: a correction adds a new value.
struct Report {
    ReportId id;
    Period period;
    ReportKind kind = ReportKind::report;
    std::optional<Decimal> value;  ///< nothing: no number, with the note saying why (and in a withdrawal)
    std::string note;
    Feeling feeling = Feeling::none;
    FeelingIs feeling_is = FeelingIs::the_owners;
    Sequence sequence = 0;
    Instant said;
    std::optional<HeardLive> heard = {};
    std::optional<Instant> sealed = {};  ///< typed then, and opened unchanged in time
};

/// The owner declares their own reached promise broken after all, or takes that back by a new entry.
enum class DeclarationKind { broken, withdrawn };

struct Declaration {
    DeclarationId id;
    Period period;
    DeclarationKind kind = DeclarationKind::broken;
    std::string reason;
    Sequence sequence = 0;
    Instant said;
};

/// What stands for one period after everything said about it.
struct Said {
    std::vector<Report> all;  ///< in order of sequence, withdrawn ones included

    /// The first report that was not withdrawn: it decides whether the number was on time.
    const Report* first() const;

    /// The value that holds now. Nothing when the period is open again or nothing was said.
    const Report* latest() const;
};

}  // namespace kept
