#include <algorithm>
#include <cmath>

#include "views/chart_plan.hpp"
#include "views/kpi_chart_parts.hpp"
#include "views/kpi_words.hpp"

namespace kept::views {
namespace {

/// The letters of a note that stand in the drawing; the rest is read with the point.
constexpr std::size_t note_letters = 26;

/// A computed line is written with one decimal more than whole numbers have; money as it is always written.
std::string line_words(const language::Language& say, double value, const Measure& measure) {
    const int decimals = measure.unit == Unit::money ? 2 : std::max(measure.decimals, 1);
    const double unit = std::pow(10, most_decimals - decimals);
    const double rounded = std::round(value * ten_thousandths_in_one / unit) * unit;
    return say.short_amount(Decimal{static_cast<std::int64_t>(rounded)}, measure);
}

ChartLimits limits_of(const language::Language& say, const Measure& measure, const JudgedStretch& stretch,
                      std::size_t skipped) {
    const auto& lines = stretch.limits;
    ChartLimits limits{
        .first = std::max(stretch.first, skipped) - skipped,
        .last = stretch.last - skipped,
        .centre = lines.centre,
        .upper = lines.upper,
        .lower = lines.lower,
        .certainty = stretch.status == trend::Status::firm ? Certainty::firm : Certainty::provisional,
        .centre_words = say("centre {0}", line_words(say, lines.centre, measure)),
        .upper_words = say("upper {0}", line_words(say, lines.upper, measure)),
        .lower_words = say("lower {0}", line_words(say, lines.lower, measure))};
    if (limits.certainty == Certainty::provisional)
        limits.upper_words = say("{0}, provisional", limits.upper_words);
    return limits;
}

std::string row_words(const language::Language& say, const JudgedRun& run) {
    const auto count = say.spelled(static_cast<std::int64_t>(run.length));
    const bool is_high = run.side == trend::Side::high;
    if (run.rule == trend::Rule::trend)
        return is_high ? say("{0} in a row, rising", count) : say("{0} in a row, falling", count);
    return is_high ? say("{0} in a row above the centre", count)
                   : say("{0} in a row below the centre", count);
}

/// "six in a row, rising, one missing" (TRENDS 2.3).
std::string band_words(const language::Language& say, const JudgedRun& run, const Course& course) {
    const auto words = row_words(say, run);
    if (!run.has_gap) return words;
    std::int64_t missing = 0;
    for (auto index = run.first; index <= run.last; ++index) {
        const Slot& slot = course.slots[index];
        missing += !slot.value && (slot.outcome == Outcome::silent || slot.outcome == Outcome::no_number);
    }
    return say.plural("{1}, one missing", "{1}, {2} missing", missing, words, say.spelled(missing));
}

/// The first line, as far as whole words go.
std::string shortened(const std::string& note) {
    const std::string line = note.substr(0, note.find('\n'));
    std::size_t letters = 0;
    for (std::size_t at = 0; at < line.size(); ++at) {
        if ((line[at] & 0xC0) == 0x80 || ++letters <= note_letters) continue;
        const auto space = line.rfind(' ', at);
        return line.substr(0, space == std::string::npos ? at : space) + "…";
    }
    return line;
}

/// Of all near the same edge the last one says it.
bool is_said_later(const std::vector<JudgedReport>& reports, std::size_t index) {
    const auto& one = reports[index];
    for (auto next = index + 1; next < reports.size(); ++next)
        if (reports[next].near_edge == one.near_edge && reports[next].outside == trend::Side::none)
            return true;
    return false;
}

void mark(const language::Language& say, const Kpi& kpi, const KpiCourse& course, std::size_t report,
          ChartSlot& slot) {
    const auto& judged = course.judged.reports[report];
    const Slot& said = course.course.slots[judged.slot];
    if (judged.outside == trend::Side::none) {
        slot.standing =
            judged.near_edge == trend::Side::high ? Standing::near_high_edge : Standing::near_low_edge;
        slot.words += ", " + say("near the edge");
        if (!is_said_later(course.judged.reports, report)) slot.standing_words = say("near the edge");
        return;
    }
    slot.standing = Standing::exceptional;
    slot.standing_words = say("exceptional: {0}", say.short_amount(*said.value, kpi.measure));
    slot.words += ", " + say("exceptional");
    if (const auto* latest = said.said.latest()) slot.note = shortened(latest->note);
}

}  // namespace

void take_judged(const language::Language& say, const Kpi& kpi, const KpiCourse& course, ChartView& view) {
    const auto skipped = course.course.first_in_sight;
    const auto shows = [&](std::size_t place) { return is_judged(view, std::max(place, skipped) - skipped); };
    for (const auto& stretch : course.judged.stretches)
        if (stretch.status != trend::Status::none && stretch.last >= skipped && shows(stretch.first))
            view.limits.push_back(limits_of(say, kpi.measure, stretch, skipped));
    for (const auto& run : course.judged.runs)
        if (run.last >= skipped && shows(run.last))
            view.bands.push_back({std::max(run.first, skipped) - skipped, run.last - skipped,
                                  band_words(say, run, course.course)});
    for (std::size_t report = 0; report < course.judged.reports.size(); ++report)
        if (const auto slot = course.judged.reports[report].slot; slot >= skipped && shows(slot))
            mark(say, kpi, course, report, view.slots[slot - skipped]);
    for (const auto& start : course.starts) {
        const auto& slots = course.course.slots;
        const auto at = std::ranges::find_if(
            slots, [&](const Slot& slot) { return last_day(slot.period) >= start.from.first_day; });
        const auto index = static_cast<std::size_t>(at - slots.begin());
        if (at != slots.end() && index >= skipped && shows(index))
            view.starts.push_back({index - skipped, say("new start: {0}", shortened(start.reason))});
    }
}

std::string judged_in_words(const language::Language& say, const ChartView& view) {
    if (view.limits.empty()) return {};
    const auto& limits = view.limits.back();
    std::string words = " " + say.capitalised(limits.centre_words) + ", " + limits.upper_words + ", " +
                        limits.lower_words + ".";
    for (const auto& band : view.bands) words += " " + say.capitalised(band.words) + ".";
    return words;
}

}  // namespace kept::views
