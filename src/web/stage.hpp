#pragma once

#include <vector>

#include "domain/live_meeting.hpp"
#include "storage/store.hpp"
#include "views/live_meeting.hpp"

namespace kept::web {

/// A number of a period as everybody in a meeting sees it, without applause.
views::NumberOnStage number_on_stage(const History& history, const Period& period, const std::string& owner,
                                     Instant now);

/// What a meeting hears of a KPI. A huddle: what is due on its date and was not said. A weekly meeting:
/// weeks, months and quarters that are due on its date, or were before and can still be said.
std::vector<Slot> unsaid_in(const MeetingStart& meeting, const History& history, std::string_view zone,
                            Instant now);

/// What its owner can say already although a later meeting hears it.
std::optional<Slot> ahead_of(const History& history, Day date, std::string_view zone, Instant now);

}  // namespace kept::web
