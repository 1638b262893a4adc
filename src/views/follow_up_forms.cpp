#include "views/follow_up_forms.hpp"

#include "domain/codes.hpp"
#include "views/fields.hpp"

namespace kept::views {

Html follow_up_answer(MeetingDeedKind kind, std::string_view words, std::string_view look) {
    return html(R"(<button class="button {}" name="answer" value="{}">{}</button>)", look, code_of(kind),
                words);
}

Html moving_on_form(const language::Language& say, const Path& to, const FormState& form,
                    const FollowUpId& follow_up, const Html& secrets) {
    const bool is_this = form.text("follow_up") == follow_up.text;
    const Html fields = html(
        "{}{}", text_field(say, form, {.name = "reason", .label = say("Why?"), .row = follow_up.text}),
        text_field(say, form,
                   {.name = "day", .label = say("To which day?"), .type = "date", .row = follow_up.text}));
    return html(R"(<details class="unfolds" {}><summary>{}</summary>
        <form class="form" method="post" action="{}" novalidate>{}{}</form></details>)",
                attribute("open").when(is_this), say("Move it on"), to,
                html("{}{}{}{}", hidden_fields(form), hidden_field("follow_up", follow_up.text), secrets,
                     refusal_of_form(say, form, {"reason", "day"})),
                html(R"({}<button class="button">{}</button>)", fields, say("Move it on")));
}

Html follow_up_item(const language::Language& say, const FollowUp& follow_up, std::string_view who,
                    const Html& beside, const Html& forms) {
    const auto by = say("by {0}", say.day(follow_up.by_when, language::DayStyle::with_weekday));
    return html(R"(<li><p>{}</p><p class="small"><b>{}</b> <span class="soft">{}</span></p>{}{}</li>)",
                follow_up.what, who, follow_up_words(say, follow_up.is) + " · " + by, beside, forms);
}

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

}  // namespace kept::views
