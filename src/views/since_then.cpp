#include "views/since_then.hpp"

#include <algorithm>

#include "views/paths.hpp"

namespace kept::views {
namespace {

/// One thing that changed, and when.
struct Line {
    Instant at;
    Html what;
};

std::string amount(const language::Language& say, const NumberChanged& item,
                   const std::optional<Decimal>& value) {
    return value ? say.amount(*value, item.kpi.measure) : say("no number");
}

std::string became(const language::Language& say, const NumberChanged& item) {
    const auto& changed = item.changed;
    switch (changed.by) {
        case ChangedBy::correction:
            return say("{0} was corrected to {1}", amount(say, item, changed.before),
                       amount(say, item, changed.after));
        case ChangedBy::withdrawal:
            return say("{0} was taken back", amount(say, item, changed.before));
        case ChangedBy::declared_broken:
            return say("declared not kept");
        case ChangedBy::declaration_withdrawn:
            break;
    }
    return say("kept after all");
}

Html words_beside(const std::string& words) {
    return words.empty() ? Html() : html(R"(<span class="words">{}</span>)", words);
}

Html number_line(const language::Language& say, const NumberChanged& item) {
    return html(R"(<b>{}</b> <a href="{}">{}</a> <span class="soft">{}</span> {})",
                say.capitalised(became(say, item)), report(item.kpi.id, item.period), item.kpi.name,
                item.owner, words_beside(item.changed.words));
}

std::string became(const language::Language& say, const FollowUp& follow_up) {
    switch (follow_up.is) {
        case FollowUpIs::done:
            return say("done");
        case FollowUpIs::not_done:
            return say("not done");
        case FollowUpIs::declined:
            return say("not taken on");
        default:
            break;
    }
    if (follow_up.reason.empty()) return say("promised");
    return say("moved on to {0}", say.day(follow_up.by_when, language::DayStyle::with_weekday));
}

Html follow_up_line(const language::Language& say, const LiveMeetingPage& view, const FollowUp& item) {
    const auto& words = item.said.empty() ? item.reason : item.said;
    return html(R"(<b>{}</b> {} <span class="soft">{}</span> {})", say.capitalised(became(say, item)),
                item.what, name_of(view, item.who), words_beside(words));
}

Html answer_line(const language::Language& say, const PassedStuck& item) {
    const auto from = say("Answer from {0}", team_words(say, item.to));
    return html(R"(<b>{}</b> {} <span class="soft">{}</span>)", from,
                item.answer->words.empty() ? say("It was answered.") : item.answer->words, item.answered_by);
}

std::vector<Line> lines_of(const language::Language& say, const LiveMeetingPage& view) {
    std::vector<Line> lines;
    for (const NumberChanged& each : view.changed) lines.push_back({each.changed.at, number_line(say, each)});
    for (const FollowUp& each : view.meeting.follow_ups)
        if (each.at > *view.meeting.closed) lines.push_back({each.at, follow_up_line(say, view, each)});
    for (const PassedStuck& each : view.stucks.passed)
        if (each.answer) lines.push_back({each.answer->said, answer_line(say, each)});
    std::ranges::stable_sort(lines, {}, &Line::at);
    return lines;
}

}  // namespace

Html since_then(const language::Language& say, const LiveMeetingPage& view) {
    if (!view.meeting.closed) return {};
    const auto lines = lines_of(say, view);
    if (lines.empty()) return {};
    const Html list = each(lines, [&](const Line& line) {
        return html(R"(<li>{}<span class="soft small">{}</span></li>)", line.what,
                    say.moment(line.at, view.clock.zone, language::MomentStyle::dated));
    });
    return html(R"(
        <section class="section since-then" aria-labelledby="since-then">
        <header><h2 id="since-then">{}</h2></header><ul class="lines">{}</ul></section>)",
                say("Since then"), list);
}

}  // namespace kept::views
