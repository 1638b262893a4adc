#pragma once

#include <vector>

#include "domain/live_meeting.hpp"
#include "storage/store.hpp"
#include "views/live_meeting.hpp"

namespace kept::web {

/// A number of a period as everybody in a meeting sees it, without applause.
views::NumberOnStage number_on_stage(const History& history, const Period& period, const std::string& owner,
                                     Instant now);

/// What a meeting of this date hears of a KPI: what is due on it and was not said.
std::vector<Slot> unsaid_on(const History& history, Day date, std::string_view zone, Instant now);

/// What its owner can say already although a later meeting hears it.
std::optional<Slot> ahead_of(const History& history, Day date, std::string_view zone, Instant now);

}  // namespace kept::web
