#include "views/retiring.hpp"

#include "views/fields.hpp"
#include "views/paths.hpp"

namespace kept::views {
namespace {

std::string dated(const language::Language& say, const Period& period) {
    return say.period(period, language::PeriodStyle::dated);
}

Html still_due(const language::Language& say, const Slot& slot, const Clock& clock) {
    const auto period = say.capitalised(dated(say, slot.period));
    if (!slot.due || slot.outcome == Outcome::silent) return html("<li>{}</li>", period);
    return html(R"(<li>{} <span class="soft">{}</span></li>)", period,
                say("due {0}", say.moment(*slot.due, clock.zone, language::MomentStyle::dated)));
}

Html what_stays(const language::Language& say, const Retiring& then, const Clock& clock) {
    if (then.still_due.empty()) return html(R"(<p class="soft">{}</p>)", say("Nothing is left to be said."));
    return html(R"(<p class="soft">{}</p><ul class="still-due">{}</ul>)", say("These still have to be said:"),
                each(then.still_due, [&](const Slot& slot) { return still_due(say, slot, clock); }));
}

Html what_lapses(const language::Language& say, const Retiring& then) {
    if (then.lapsing.empty()) return {};
    return html(R"(<p class="soft">{}</p>)",
                say("What is running now lapses: {0}.", dated(say, then.lapsing.front().period)));
}

Html returning(const language::Language& say, const Kpi& kpi, const RetiringDeed& deed) {
    const Html from =
        deed.next
            ? html(R"(<p class="soft">{}</p>)",
                   say("You say it again from {0}. What lay between stays empty.", dated(say, *deed.next)))
            : Html();
    return html(R"(
        <form method="post" action="{}">{}{}
        <button class="button quiet">{}</button></form>)",
                retirement_of(kpi.id),
                html("{}{}{}", hidden_fields(deed.form), refusal_of_form(say, deed.form, {}),
                     hidden_field("back", "yes")),
                from, say("Take it back into my hand"));
}

}  // namespace

Html retiring_deed(const language::Language& say, const Kpi& kpi, const RetiringDeed& deed,
                   const Clock& clock) {
    if (deed.retired) return returning(say, kpi, deed);
    return html(
        R"(
        <form method="post" action="{}">{}
        <p>{}</p>
        {}
        <button class="button quiet">{}</button></form>)",
        retirement_of(kpi.id), html("{}{}", hidden_fields(deed.form), refusal_of_form(say, deed.form, {})),
        say("It keeps its whole history, and your hand has room at once. You may take it back later."),
        html("{}{}", what_stays(say, deed.then, clock), what_lapses(say, deed.then)),
        say("Retire {0}", kpi.name));
}

}  // namespace kept::views
