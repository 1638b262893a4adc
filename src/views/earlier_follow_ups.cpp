#include "domain/codes.hpp"
#include "views/fields.hpp"
#include "views/meeting_parts.hpp"
#include "views/paths.hpp"

namespace kept::views {
namespace {

/// Whoever will do it says so, in the meeting and afterwards.
bool may_answer(const LiveMeetingPage& view, const EarlierFollowUp& item) {
    return view.takes_part != TakesPart::only_looks && item.follow_up.who == view.looking &&
           item.follow_up.is == FollowUpIs::accepted;
}

Html of_which(const EarlierFollowUp& item) {
    return html("{}{}", hidden_field("meeting", item.meeting.text),
                hidden_field("follow_up", item.follow_up.id.text));
}

Html answer_button(MeetingDeedKind kind, std::string_view words, std::string_view look) {
    return html(R"(<button class="button {}" name="answer" value="{}">{}</button>)", look, code_of(kind),
                words);
}

Html answering(const language::Language& say, const LiveMeetingPage& view, const EarlierFollowUp& item) {
    return html(R"(<form class="buttons" method="post" action="{}">{}{}{}{}</form>)",
                earlier_answers_in(view.meeting.start.id), hidden_fields(item.form), of_which(item),
                answer_button(MeetingDeedKind::done, say("Done"), ""),
                answer_button(MeetingDeedKind::not_done, say("Not done"), "quiet"));
}

Html moving_on(const language::Language& say, const LiveMeetingPage& view, const EarlierFollowUp& item) {
    FormState form = view.parts.moving_on;
    const bool is_this = form.text("follow_up") == item.follow_up.id.text;
    if (!is_this) form = {.token = form.token, .key = item.form.key};
    const auto reason_id = "earlier-reason-" + item.follow_up.id.text;
    const auto day_id = "earlier-day-" + item.follow_up.id.text;
    const Html reason = html(
        R"(<div class="asked"><label for="{}">{}</label><input class="field" id="{}" name="reason" value="{}" autocomplete="off">{}</div>)",
        reason_id, say("Why?"), reason_id, form.text("reason"), says_back(say, form, "reason", reason_id));
    const Html day = html(
        R"(<div class="asked"><label for="{}">{}</label><input class="field" type="date" id="{}" name="day" value="{}">{}</div>)",
        day_id, say("To which day?"), day_id, form.text("day"), says_back(say, form, "day", day_id));
    return html(
        R"(<details class="unfolds" {}><summary>{}</summary>
        <form class="form" method="post" action="{}" novalidate>{}{}</form></details>)",
        attribute("open").when(is_this), say("Move it on"), earlier_movings_in(view.meeting.start.id),
        html("{}{}{}", hidden_fields(form), of_which(item), refusal_of_form(say, form, {"reason", "day"})),
        html(R"({}{}<button class="button">{}</button>)", reason, day, say("Move it on")));
}

Html line(const language::Language& say, const LiveMeetingPage& view, const EarlierFollowUp& item) {
    const auto& what = item.follow_up;
    const auto by = say("by {0}", say.day(what.by_when, language::DayStyle::with_weekday));
    const Html reason = what.reason.empty() ? Html() : html(R"(<p class="soft small">{}</p>)", what.reason);
    const Html forms = may_answer(view, item)
                           ? html("{}{}", answering(say, view, item), moving_on(say, view, item))
                           : Html();
    return html(R"(<li><p>{}</p><p class="small"><b>{}</b> <span class="soft">{}</span></p>{}{}</li>)",
                what.what, name_of(view, what.who), follow_up_words(say, what.is) + " · " + by, reason,
                forms);
}

}  // namespace

std::string follow_up_words(const language::Language& say, FollowUpIs is) {
    switch (is) {
        case FollowUpIs::proposed:
            return say("asked");
        case FollowUpIs::accepted:
            return say("promised");
        case FollowUpIs::declined:
            return say("not taken on");
        case FollowUpIs::done:
            return say("done");
        case FollowUpIs::not_done:
            break;
    }
    return say("not done");
}

Html earlier_follow_ups(const language::Language& say, const LiveMeetingPage& view) {
    if (view.parts.earlier.empty())
        return html(R"(<p class="soft">{}</p>)", say("Nothing is still open from earlier meetings."));
    return html(R"(<ul class="follow-ups">{}</ul>)",
                each(view.parts.earlier, [&](const EarlierFollowUp& item) { return line(say, view, item); }));
}

}  // namespace kept::views
