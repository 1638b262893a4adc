#pragma once

#include <span>

#include "views/kpi_chart.hpp"

// The parts of a KPI's chart. Slots are those in sight, oldest first; places are counted among them.
namespace kept::views {

/// Says where weeks, months or years begin, whichever fits the time in sight.
void divide(const language::Language& say, std::span<const Slot> slots, ChartView& view);

/// Round heights between the lowest number and the highest.
std::vector<ChartLevel> levels(const language::Language& say, const Measure& measure,
                               std::span<const Slot> slots);

/// Centre, limits, bands, exceptional numbers and those near the edge, and new starts.
void take_judged(const language::Language& say, const Kpi& kpi, const KpiCourse& course, ChartView& view);

/// "Centre 5.3, natural limits 2.1 and 8.6." and what the latest numbers say together; empty without limits.
std::string judged_in_words(const language::Language& say, const ChartView& view);

}  // namespace kept::views
