#pragma once

#include <chrono>
#include <optional>
#include <vector>

#include "domain/refusal.hpp"

namespace kept {

/// What a weekly meeting consists of, in the order in which it goes when a team says nothing else.
enum class MeetingPart { good_news, numbers, follow_ups, headlines, topics, agreements, closing };

/// A part with the time that is meant for it: it informs, it never cuts.
struct PlannedPart {
    MeetingPart part = MeetingPart::numbers;
    std::chrono::minutes length{5};  ///< at least one

    bool operator==(const PlannedPart&) const = default;
};

/// One line that anybody may say in a part of its own: good news, a headline about customers or colleagues,
/// the one phrase with which somebody closes.
enum class LineKind { good_news, customers, colleagues, closing };

MeetingPart part_of(LineKind line);

/// The parts of a weekly meeting of this length: all of them from three quarters of an hour on; in less time
/// the short form, with the numbers, what was promised and one topic.
std::vector<PlannedPart> sensible_parts(std::chrono::minutes length);

std::chrono::minutes length_of(const std::vector<PlannedPart>& parts);

/// Each part at most once, none of them endless, and the numbers among them: a weekly meeting is where
/// everybody says their own.
Result<std::vector<PlannedPart>> may_plan(const std::vector<PlannedPart>& parts);

/// How whoever plans changes the order: a part goes one place earlier or later, out, or in again at the end.
/// What cannot be done leaves the parts as they are.
enum class PlanChange { earlier, later, drop, add };

std::vector<PlannedPart> changed(std::vector<PlannedPart> parts, PlanChange change, MeetingPart part);

}  // namespace kept
