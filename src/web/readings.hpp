#pragma once

#include <optional>
#include <vector>

#include "domain/course.hpp"
#include "domain/history.hpp"
#include "domain/readings.hpp"
#include "views/kpi_chart.hpp"
#include "views/look.hpp"
#include "web/app.hpp"
#include "web/people.hpp"

namespace kept::web {

/// What may be told now of what is seen in a KPI's numbers.
struct Told {
    Readings readings;
    std::optional<OwedLook> owed;
    Announcement announcement;
};

/// The one place where pages learn it. Whoever watches is told when a look that is owed is released.
Told told_of(App& app, storage::Connection& connection, const OrganisationId& organisation,
             const History& history, const Schedule& schedule, Instant now);

/// What of the history is looked at, and what the rules see in it; while a look is owed lines and marks end
/// before that report, for everybody.
views::KpiCourse course_seen(const History& history, const Schedule& schedule, const std::vector<Slot>& slots,
                             Reach reach, const Told& told);

/// The look that is asked of its owner, with a fresh form; nothing for anybody else, and when none is owed.
std::optional<views::LookToTake> look_to_take(App& app, const SignedIn& me, const History& history,
                                              const Schedule& schedule, const Told& told,
                                              const views::Clock& clock);

/// What was seen with the report of one period. Nothing while that look is owed, and where none was asked and
/// no rule spoke.
std::optional<views::BothReadings> readings_of(const SignedIn& me, const History& history, const Told& told,
                                               const Period& period, const std::string& owner_name,
                                               const views::Clock& clock);

/// The same of every report, newest first.
std::vector<views::BothReadings> all_readings(const SignedIn& me, const History& history, const Told& told,
                                              const std::string& owner_name, const views::Clock& clock);

}  // namespace kept::web
