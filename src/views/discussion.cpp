#include "views/discussion.hpp"

#include "domain/codes.hpp"
#include "views/fields.hpp"
#include "views/paths.hpp"

namespace kept::views {
namespace {

Html applause_button(const language::Language& say, const ReportPage& view) {
    if (view.applauds == Applauds::may_not) return {};
    const bool is_pressed = view.applauds == Applauds::does;
    return html(R"(
        <form method="post" action="{}">{}
        <button class="button quiet" name="kind" value="{}" aria-pressed="{}">{}</button></form>)",
                applause_for(view.kpi.id, view.slot.period), hidden_fields(view.applause),
                code_of(is_pressed ? ApplauseKind::withdrawn : ApplauseKind::given),
                is_pressed ? "true" : "false", say.with_context("button", "Applaud"));
}

std::string written(const language::Language& say, const ReportPage& view, Instant at) {
    return say.moment(at, view.clock.zone, language::MomentStyle::dated);
}

Html taking_back(const language::Language& say, const ReportPage& view, const RemarkOnPage& said) {
    if (!said.taking_back) return {};
    return html(R"(
        <form method="post" action="{}">{}{}
        <button class="word-button small">{}<span class="heard"> {}</span></button></form>)",
                remarks_taken_back(view.kpi.id, view.slot.period), hidden_fields(*said.taking_back),
                hidden_field("remark", said.remark.id.text), say("take back"), said.remark.words);
}

Html words_of(const language::Language& say, const ReportPage& view, const RemarkOnPage& said) {
    const Remark& remark = said.remark;
    if (remark.taken_back)
        return html(R"(<p class="soft">{}</p>)",
                    say("Taken back on {0}.", written(say, view, *remark.taken_back)));
    const Html words = html(R"(<p class="words">{}</p>)", remark.words);
    if (remark.kind == RemarkKind::remark) return words;
    return html(R"(<p class="small"><b>{}</b></p>{})", say("What is needed"), words);
}

Html mark_of_coach(const language::Language& say, const RemarkOnPage& said) {
    if (said.speaks == Speaks::colleague) return {};
    return html(R"( <span class="by-coach">{}</span>)", say.with_context("whose words", "coach"));
}

Html remark_line(const language::Language& say, const ReportPage& view, const RemarkOnPage& said) {
    return html(R"(
        <li id="remark-{}"><p class="by"><b>{}</b>{} {}</p>
        {}</li>)",
                said.remark.id, said.author_name, mark_of_coach(say, said),
                written(say, view, said.remark.said),
                html("{}{}", words_of(say, view, said), taking_back(say, view, said)));
}

Html remark_form(const language::Language& say, const ReportPage& view) {
    const auto says = attributes_of(view.remark, "words", "words", "words-hint");
    const Html area =
        html(R"(<textarea class="field" id="words" name="words" rows="3" {} {} {}>{}</textarea>)",
             says.invalid, says.described, says.focused, view.remark.text("words"));
    const Html field =
        html(R"(
        <div class="asked"><label for="words">{}</label>{}{}{}
        <p class="hint" id="words-hint">{}</p></div>)",
             say("Your words"), area, says_back(say, view.remark, "words", "words"),
             refusal_of_form(say, view.remark, {"words"}),
             say("Everybody who may see this number reads it. It cannot be edited, only taken back."));
    return html(R"(
        <form class="form" method="post" action="{}" novalidate data-draft>{}{}
        <div class="buttons"><button class="button strong">{}</button></div></form>)",
                remarks_on(view.kpi.id, view.slot.period), hidden_fields(view.remark), field, say("Say it"));
}

}  // namespace

Html applause_part(const language::Language& say, const ReportPage& view) {
    if (view.applauding.empty() && view.applauds == Applauds::may_not) return {};
    const Html names = view.applauding.empty()
                           ? Html()
                           : html(R"(<p>{}</p>)", say("Applause from {0}.", say.listed(view.applauding)));
    return html(R"({}{})", applause_button(say, view), names);
}

Html discussion(const language::Language& say, const ReportPage& view) {
    const Html list =
        view.remarks.empty()
            ? html(R"(<p class="soft">{}</p>)", say("Nothing was said about it yet."))
            : html(R"(<ul class="conversation">{}</ul>)", each(view.remarks, [&](const RemarkOnPage& said) {
                       return remark_line(say, view, said);
                   }));
    const Html applause = html(R"(<div class="applause-part" id="applause" data-live="kpi-{}">{}</div>)",
                               view.kpi.id, applause_part(say, view));
    const Html remarks =
        html(R"(<div class="remarks" id="remarks" data-live="kpi-{}">{}</div>)", view.kpi.id, list);
    return html(R"(
        <section class="section" aria-labelledby="discussion">
        <header><h2 id="discussion">{}</h2></header>
        {}
        {}
        {}
        </section>)",
                say("Discussion"), applause, remarks, remark_form(say, view));
}

}  // namespace kept::views
