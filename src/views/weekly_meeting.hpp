#pragma once

#include "views/live_meeting.hpp"

namespace kept::views {

/// Whether whoever looks may change the parts: the lead of the team, and administrators.
enum class PlansParts { no, yes };

/// Where a team starts its weekly meeting.
struct WeeklyStart {
    Team team;
    TakesPart takes_part = TakesPart::only_looks;
    PlansParts plans = PlansParts::no;
    std::chrono::minutes length{60};
    std::vector<PlannedPart> parts;
    FormState form;
};

Sheet weekly_start_page(const language::Language& say, const WeeklyStart& view);

/// How a team's weekly meeting goes. The form goes to meeting_plan_of(team): parts ("good_news numbers", in
/// their order), length-good_news and so on in minutes, and with the button that was pressed change
/// ("earlier:numbers", "drop:topics", "short", "whole", or nothing: the lengths alone).
struct MeetingPlan {
    Team team;
    PlansParts plans = PlansParts::no;
    std::chrono::minutes length{60};  ///< of the meeting, as the rhythm says
    std::vector<PlannedPart> parts;
    FormState form;
};

Sheet meeting_plan_page(const language::Language& say, const MeetingPlan& view);

}  // namespace kept::views
