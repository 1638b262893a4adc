#include "views/new_starts.hpp"

#include <algorithm>

#include "views/fields.hpp"
#include "views/paths.hpp"

namespace kept::views {
namespace {

std::string spoken(const language::Language& say, const Period& period) {
    return say.period(period, language::PeriodStyle::spoken);
}

Html offer(const language::Language& say, const NewStarts& starts) {
    if (!starts.offered || starts.onlooker != Onlooker::owner) return {};
    const Html field = text_field(say, starts.begin,
                                  {.name = "reason",
                                   .label = say("What changed then?"),
                                   .hint = say("One sentence. It stands in the chart, for everybody.")});
    return html(
        R"(
        <form class="question modest" method="post" action="{}" novalidate>
        <p><b>{}</b> {}</p>
        {}
        <div class="buttons"><button class="button">{}</button></div>
        </form>)",
        new_start(starts.kpi, *starts.offered),
        say("Since {0} your numbers lie elsewhere than before.", spoken(say, *starts.offered)),
        say("Shall the lines begin anew there? What came before stays, and keeps its own lines."),
        html("{}{}{}", hidden_fields(starts.begin), refusal_of_form(say, starts.begin, {"reason"}), field),
        say("Begin anew from {0}", spoken(say, *starts.offered)));
}

bool holds(const NewStarts& starts, const NewStart& start) {
    const auto standing = standing_starts(starts.entered);
    return std::ranges::any_of(standing,
                               [&](const NewStart& each) { return each.sequence == start.sequence; });
}

/// Behind a fold, open where the form came back.
Html withdrawing(const language::Language& say, const NewStarts& starts, const NewStart& start) {
    if (starts.onlooker != Onlooker::owner || !holds(starts, start)) return {};
    const bool came_back = starts.withdrawing == start.from;
    FormState form = starts.withdraw;
    if (!came_back) {
        form.refusal.reset();
        form.typed.clear();
    }
    const auto id = "withdrawal-" + key_of(start.from);
    const auto says = attributes_of(form, "withdrawal_reason", id);
    const Html input = html(R"(<input class="field" id="{}" name="withdrawal_reason" value="{}" {} {} {}>)",
                            id, form.text("withdrawal_reason"), says.invalid, says.described, says.focused);
    const Html field =
        html(R"(<div class="asked"><label for="{}">{}</label>{}{}</div>)", id,
             say("Why do you take it back?"), input, says_back(say, form, "withdrawal_reason", id));
    return html(R"(
        <details class="unfolds" {}><summary>{}</summary>
        <form method="post" action="{}" novalidate>{}
        <div class="buttons"><button class="button quiet">{}</button></div></form></details>)",
                attribute("open").when(came_back), say("Take it back"),
                start_withdrawn(starts.kpi, start.from),
                html("{}{}{}", hidden_fields(form), refusal_of_form(say, form, {"withdrawal_reason"}), field),
                say("Take the new start back"));
}

Html entry(const language::Language& say, const NewStarts& starts, const NewStart& start) {
    const auto period = spoken(say, start.from);
    const auto words = start.kind == NewStartKind::begun ? say("New start from {0}", period)
                                                         : say("New start from {0} taken back", period);
    return html(R"(<li><p class="when">{}</p><p>{}</p><p class="small soft">{}</p>{}</li>)", words,
                start.reason, say.moment(start.said, starts.clock.zone, language::MomentStyle::dated),
                withdrawing(say, starts, start));
}

}  // namespace

Html new_starts_part(const language::Language& say, const NewStarts& starts) {
    const Html asks = offer(say, starts);
    if (asks.empty() && starts.entered.empty()) return {};
    const Html entries =
        each(starts.entered, [&](const NewStart& start) { return entry(say, starts, start); });
    return html(R"(
        <section class="section" aria-labelledby="new-starts">
        <header><h2 id="new-starts">{}</h2></header>
        {}<ul class="looks">{}</ul>
        </section>)",
                say("New starts"), asks, entries);
}

}  // namespace kept::views
