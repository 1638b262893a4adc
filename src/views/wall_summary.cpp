#include <algorithm>

#include "views/glyphs.hpp"
#include "views/number_entry.hpp"
#include "views/wall.hpp"

namespace kept::views {
namespace {

constexpr std::size_t most_numbers = 7;
constexpr std::size_t most_agreements = 5;

Html number(const language::Language& say, const NumberOnStage& said) {
    const auto value = said.slot.value ? say.amount(*said.slot.value, said.kpi.measure) : say("no number");
    Html marks = outcome(say, said.slot.outcome);
    if (said.slot.is_record) marks += mark(say, Mark::record);
    return html(R"(<li><b class="counts-wide">{}</b><span>{} <span class="soft">{}</span></span>{}</li>)",
                value, said.kpi.name, said.owner, html(R"(<span class="marks">{}</span>)", marks));
}

/// What does not fit is on everybody's phone.
Html and_more(const language::Language& say, std::size_t all, std::size_t shown) {
    if (all <= shown) return {};
    const auto more = static_cast<std::int64_t>(all - shown);
    return html(R"(<li class="soft">{}</li>)",
                say.plural("And one more, on your phone.", "And {0} more, on your phone.", more));
}

Html numbers(const language::Language& say, const WallPage& view) {
    if (view.said.empty()) return html(R"(<p class="soft">{}</p>)", say("No number was said."));
    Html lines;
    for (std::size_t each = 0; each < std::min(view.said.size(), most_numbers); ++each)
        lines += number(say, view.said[each]);
    return html(R"(<ul class="wall-lines">{}{}</ul>)", lines, and_more(say, view.said.size(), most_numbers));
}

std::vector<Html> agreements(const WallPage& view) {
    std::vector<Html> lines;
    const auto add = [&](const std::string& words, const MemberId& who) {
        lines.push_back(
            html(R"(<li><span>{} <span class="soft">{}</span></span></li>)", words, name_of(view, who)));
    };
    for (const FollowUp& each : view.meeting->follow_ups)
        if (each.is != FollowUpIs::declined) add(each.what, each.who);
    for (const Stuck& each : view.meeting->stucks) add(each.words, each.by);
    return lines;
}

Html agreed(const language::Language& say, const WallPage& view) {
    std::vector<Html> lines = agreements(view);
    if (lines.empty()) return {};
    const std::size_t all = lines.size();
    lines.resize(std::min(all, most_agreements));
    return html(R"(<div><h2>{}</h2><ul class="wall-lines">{}{}</ul></div>)", say("Agreed"), lines,
                and_more(say, all, most_agreements));
}

}  // namespace

Html summary_on_wall(const language::Language& say, const WallPage& view) {
    return html(R"(
        <div class="wall-summary"><h1>{}</h1><div class="wall-columns"><div>{}</div>{}</div></div>)",
                say("What we said"), numbers(say, view), agreed(say, view));
}

}  // namespace kept::views
