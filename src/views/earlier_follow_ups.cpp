#include "views/fields.hpp"
#include "views/follow_up_forms.hpp"
#include "views/meeting_parts.hpp"
#include "views/paths.hpp"

namespace kept::views {
namespace {

/// Whoever will do it says so, in the meeting and afterwards.
bool may_answer(const LiveMeetingPage& view, const EarlierFollowUp& item) {
    return view.takes_part != TakesPart::only_looks && item.follow_up.who == view.looking &&
           item.follow_up.is == FollowUpIs::accepted;
}

Html answering(const language::Language& say, const LiveMeetingPage& view, const EarlierFollowUp& item) {
    return html(R"(<form class="buttons" method="post" action="{}">{}{}{}{}</form>)",
                earlier_answers_in(view.meeting.start.id),
                html("{}{}", hidden_fields(item.form), hidden_field("meeting", item.meeting.text)),
                hidden_field("follow_up", item.follow_up.id.text),
                follow_up_answer(MeetingDeedKind::done, say("Done"), ""),
                follow_up_answer(MeetingDeedKind::not_done, say("Not done"), "quiet"));
}

Html moving_on(const language::Language& say, const LiveMeetingPage& view, const EarlierFollowUp& item) {
    FormState form = view.parts.moving_on;
    if (form.text("follow_up") != item.follow_up.id.text) form = {.token = form.token, .key = item.form.key};
    return moving_on_form(say, earlier_movings_in(view.meeting.start.id), form, item.follow_up.id,
                          hidden_field("meeting", item.meeting.text));
}

Html line(const language::Language& say, const LiveMeetingPage& view, const EarlierFollowUp& item) {
    const auto& what = item.follow_up;
    const Html reason = what.reason.empty() ? Html() : html(R"(<p class="soft small">{}</p>)", what.reason);
    const Html forms = may_answer(view, item)
                           ? html("{}{}", answering(say, view, item), moving_on(say, view, item))
                           : Html();
    return follow_up_item(say, what, name_of(view, what.who), reason, forms);
}

}  // namespace

Html earlier_follow_ups(const language::Language& say, const LiveMeetingPage& view) {
    if (view.parts.earlier.empty())
        return html(R"(<p class="soft">{}</p>)", say("Nothing is still open from earlier meetings."));
    return html(R"(<ul class="follow-ups">{}</ul>)",
                each(view.parts.earlier, [&](const EarlierFollowUp& item) { return line(say, view, item); }));
}

}  // namespace kept::views
