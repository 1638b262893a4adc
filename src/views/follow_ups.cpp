#include "views/fields.hpp"
#include "views/follow_up_forms.hpp"
#include "views/live_meeting.hpp"
#include "views/paths.hpp"

namespace kept::views {
namespace {

Html secrets(const FollowUpOnPage& item) {
    return html("{}{}{}", hidden_fields(item.form), hidden_field("follow_up", item.follow_up.id.text),
                hidden_field("then", item.form.text("then")));
}

/// What goes along with done or not done, for who likes to say more.
Html with_a_sentence(const language::Language& say, const FollowUpOnPage& item) {
    return html(
        R"(<details class="unfolds" {}><summary>{}</summary>{}</details>)",
        attribute("open").when(item.form.refusal.has_value()), say("With a sentence"),
        text_field(say, item.form,
                   {.name = "words", .label = say("What became of it?"), .row = item.follow_up.id.text}));
}

/// "Count on me!" is said by the person who will do it, and what became of it as well.
Html answering(const language::Language& say, const LiveMeetingPage& view, const FollowUpOnPage& item) {
    const bool is_asked = item.follow_up.is == FollowUpIs::proposed;
    if (item.follow_up.who != view.looking || view.takes_part == TakesPart::only_looks) return {};
    if (!is_asked && item.follow_up.is != FollowUpIs::accepted) return {};
    const Html buttons =
        is_asked ? html("{}{}", follow_up_answer(MeetingDeedKind::accept, say("Count on me!"), "redeems"),
                        follow_up_answer(MeetingDeedKind::decline, say("Not me"), "quiet"))
                 : html("{}{}", follow_up_answer(MeetingDeedKind::done, say("Done"), ""),
                        follow_up_answer(MeetingDeedKind::not_done, say("Not done"), "quiet"));
    return html(R"(<form class="form settling" method="post" action="{}" novalidate>{}{}{}</form>)",
                follow_up_answers_in(view.meeting.start.id),
                html("{}{}", secrets(item), refusal_of_form(say, item.form, {"words"})),
                html(R"(<div class="buttons">{}</div>)", buttons),
                is_asked ? Html() : with_a_sentence(say, item));
}

Html moving_on(const language::Language& say, const LiveMeetingPage& view, const FollowUpOnPage& item) {
    const bool may = item.follow_up.who == view.looking && item.follow_up.is == FollowUpIs::accepted &&
                     view.takes_part != TakesPart::only_looks && view.meeting.phase == Phase::closed;
    if (!may) return {};
    const bool is_this = view.moving_on.text("follow_up") == item.follow_up.id.text;
    const FormState& form = is_this ? view.moving_on : item.moving_on;
    return moving_on_form(say, follow_up_movings_in(view.meeting.start.id), form, item.follow_up.id,
                          hidden_field("then", item.form.text("then")));
}

Html proposing(const language::Language& say, const LiveMeetingPage& view) {
    const bool may = view.takes_part == TakesPart::is_here && view.meeting.phase != Phase::closed;
    if (!may) return {};
    const auto& form = view.proposal;
    std::vector<Option> who{{view.looking.text, say("I will")}};
    for (const Seat& each : view.meeting.seats)
        if (each.member != view.looking) who.push_back({each.member.text, name_of(view, each.member)});
    const auto tomorrow = key_of(Period{Cadence::workday, view.meeting.start.date + std::chrono::days{1}});
    const Html fields =
        html("{}{}{}", text_field(say, form, {.name = "what", .label = say("What will be done?")}),
             select_field(say, form, {.name = "who", .label = say("Who will do it?")}, who),
             text_field(say, form,
                        {.name = "day", .label = say("By when?"), .at_first = tomorrow, .type = "date"}));
    const bool is_what_comes_now = view.meeting.part == MeetingPart::agreements;
    return html(
        R"(
        <details class="unfolds" id="{}" {}><summary>{}</summary>
        <form class="form" method="post" action="{}" novalidate>{}{}</form></details>)",
        // A reader's own folding stays while a page changes by itself: in its own part it is another one.
        is_what_comes_now ? "agreeing-now" : "agreeing",
        attribute("open").when(form.refusal || is_what_comes_now), say("Agree on something"),
        follow_ups_in(view.meeting.start.id),
        html("{}{}", hidden_fields(form), refusal_of_form(say, form, {"what", "who", "day"})),
        html(R"({}<button class="button">{}</button>)", fields, say("Propose it")));
}

}  // namespace

Html follow_up_line(const language::Language& say, const LiveMeetingPage& view, const FollowUpOnPage& item) {
    const auto& what = item.follow_up;
    Html beside;
    if (!item.agreed_in.empty())
        beside += html(R"(<p class="small"><a href="{}">{}</a></p>)", meeting(view.meeting.start.id),
                       item.agreed_in);
    for (const std::string& each : {what.reason, what.said})
        if (!each.empty()) beside += html(R"(<p class="soft small">{}</p>)", each);
    return follow_up_item(say, what, item.agreed_in.empty() ? name_of(view, what.who) : std::string(), beside,
                          html("{}{}", answering(say, view, item), moving_on(say, view, item)));
}

Html follow_ups_part(const language::Language& say, const LiveMeetingPage& view) {
    const Html list = view.follow_ups.empty() ? html(R"(<p class="soft">{}</p>)", say("Nothing agreed yet."))
                                              : html(R"(<ul class="follow-ups">{}</ul>)",
                                                     each(view.follow_ups, [&](const FollowUpOnPage& item) {
                                                         return follow_up_line(say, view, item);
                                                     }));
    return html(R"(
        <section class="section" aria-labelledby="follow-ups"><header><h2 id="follow-ups">{}</h2></header>
        {}{}</section>)",
                say("Follow-ups"), list, proposing(say, view));
}

}  // namespace kept::views
