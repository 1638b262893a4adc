#include <algorithm>

#include "views/chart_plan.hpp"
#include "views/glyphs.hpp"

namespace kept::views {
namespace {

bool has(const ChartView& view, Outcome outcome) {
    return std::ranges::any_of(view.slots, [&](const ChartSlot& slot) { return slot.outcome == outcome; });
}

bool has_number_without_promise(const ChartView& view) {
    return std::ranges::any_of(
        view.slots, [](const ChartSlot& slot) { return slot.value && slot.outcome == Outcome::no_promise; });
}

Html item(const Html& shape, std::string_view words) {
    return html(R"(<li><svg viewBox="0 0 22 16" aria-hidden="true">{}</svg>{}</li>)", shape, words);
}

bool stands(const ChartView& view, Standing first, Standing second) {
    for (std::size_t index = 0; index < view.slots.size(); ++index) {
        const auto standing = view.slots[index].standing;
        if (is_judged(view, index) && (standing == first || standing == second)) return true;
    }
    return false;
}

/// What the rules drew.
Html judged_items(const ChartView& view, const language::Language& say) {
    Html items;
    const bool has_lines = !view.limits.empty() && is_judged(view, view.limits.front().first);
    if (has_lines) items += item(html(R"(<path class="centre-line" d="M0 8H22"/>)"), say("centre"));
    const bool has_limits = std::ranges::any_of(
        view.limits, [](const ChartLimits& limits) { return limits.upper > limits.centre; });
    if (has_lines && has_limits)
        items += item(html(R"(<path class="natural-limit" d="M0 8H22"/>)"), say("natural limits"));
    if (stands(view, Standing::exceptional, Standing::exceptional))
        items += item(html(R"(<path class="diamond" d="M11 1l7 7-7 7-7-7z"/>)"), say("exceptional"));
    if (stands(view, Standing::near_high_edge, Standing::near_low_edge))
        items += item(html(R"(<circle class="point-kept" cx="11" cy="11" r="4"/>)"
                           R"(<path class="near-edge" d="M3 3H19"/>)"),
                      say("near the edge"));
    return items;
}

}  // namespace

Html chart_key(const ChartView& view, const language::Language& say) {
    const auto word = [&](Outcome outcome) { return outcome_word(say, outcome); };
    Html items;
    if (has(view, Outcome::kept))
        items += item(html(R"(<circle class="point-kept" cx="11" cy="8" r="6"/>)"), word(Outcome::kept));
    if (has(view, Outcome::broken))
        items += item(html(R"(<circle class="point-broken" cx="11" cy="8" r="5"/>)"), word(Outcome::broken));
    if (view.step_words.empty() && has_number_without_promise(view))
        items +=
            item(html(R"(<circle class="point-plain" cx="11" cy="8" r="6"/>)"), word(Outcome::no_promise));
    if (!view.step_words.empty())
        items += item(html(R"(<circle class="point-plain" cx="11" cy="8" r="6"/>)"), view.step_words);
    if (!view.promises.empty())
        items += item(html(R"(<path class="promise-line" stroke-width="3.5" d="M0 8H22"/>)"), say("promise"));
    items += judged_items(view, say);
    if (std::ranges::any_of(view.slots, [](const ChartSlot& slot) { return slot.earlier.has_value(); }))
        items += item(html(R"(<circle class="ghost" cx="11" cy="8" r="5"/>)"), say("reported earlier"));
    if (has(view, Outcome::no_number))
        items += item(
            html(
                R"(<circle class="no-number" cx="11" cy="8" r="5"/><path class="no-number" d="M7.5 11.5l7-7"/>)"),
            word(Outcome::no_number));
    if (has(view, Outcome::silent))
        items +=
            item(html(R"(<rect class="silent" x="6" y="1" width="9" height="14"/>)"), word(Outcome::silent));
    if (has(view, Outcome::excused))
        items += item(html(R"(<rect class="excused" x="3" y="7" width="16" height="4" rx="2"/>)"),
                      word(Outcome::excused));
    if (std::ranges::any_of(view.slots,
                            [](const ChartSlot& slot) { return slot.timeliness == Timeliness::late; }))
        items += item(
            html(
                R"(<circle class="clock" cx="11" cy="8" r="6"/><path class="clock" d="M11 4.5V8l2.4 1.6"/>)"),
            mark_word(say, Mark::late));
    if (view.predecessor)
        items += item(html(R"(<circle class="point-earlier" cx="11" cy="8" r="4"/>)"), say("predecessor"));
    return html(R"(<ul class="chart-key">{}</ul>)", items);
}

}  // namespace kept::views
