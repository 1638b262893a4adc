#include "domain/codes.hpp"
#include "views/between_teams.hpp"
#include "views/paths.hpp"

namespace kept::views {
namespace {

std::string when(const language::Language& say, Instant at, const Clock& clock) {
    return say.moment(at, clock.zone, language::MomentStyle::dated);
}

Html taking_back(const language::Language& say, const PassedStuck& item, const MeetingId& meeting) {
    if (item.form.token.empty()) return {};
    return html(R"(
        <form method="post" action="{}">{}{}<button class="word-button small">{}</button></form>)",
                passings_taken_back_in(meeting), hidden_fields(item.form),
                hidden_field("passing", item.passing.id.text), say("take back"));
}

Html answer(const language::Language& say, const PassedStuck& item, const Clock& clock) {
    if (!item.answer) return html(R"(<p class="small soft">{}</p>)", say("No answer yet."));
    if (item.answer->words.empty()) return html(R"(<p class="small soft">{}</p>)", say("It was answered."));
    const auto by = item.answered_by.empty() ? team_words(say, item.to) : item.answered_by;
    const Html promise = item.will_do ? html(R"(<p class="small">{} <span class="soft">{}</span></p>)",
                                             item.will_do->follow_up.what, item.will_do->who)
                                      : Html();
    return html(R"(<p class="by"><b>{}</b> {}</p><p class="words">{}</p>{})", by,
                when(say, item.answer->said, clock), item.answer->words, promise);
}

Html passed(const language::Language& say, const PassedStuck& item, const MeetingId& meeting,
            const Clock& clock) {
    const auto to = say("Passed on to {0} by {1}, {2}", team_words(say, item.to), item.by,
                        when(say, item.passing.said, clock));
    if (item.passing.taken_back)
        return html(R"(<div class="came-back"><p class="small soft">{} {}</p></div>)", to + ".",
                    say("Taken back on {0}.", when(say, *item.passing.taken_back, clock)));
    const Html words =
        item.passing.words.empty() ? Html() : html(R"(<p class="words">{}</p>)", item.passing.words);
    return html(R"(<div class="came-back"><p class="small soft">{}</p>{}{}{}</div>)", to, words,
                answer(say, item, clock), taking_back(say, item, meeting));
}

/// What its owner said after three in a row, for everybody.
Html on_the_agenda(const language::Language& say, const StucksOfMeeting& view, const Stuck& stuck) {
    Html all;
    for (const StuckAnswer& each : view.answered) {
        if (each.stuck != stuck.place) continue;
        const auto words = each.kind == OfferAnswerKind::on_the_agenda ? say("On the weekly agenda.")
                                                                       : say("Not for the weekly agenda.");
        all += html(R"(<div class="came-back"><p class="small soft">{}</p><p class="words">{}</p></div>)",
                    words, each.reason);
    }
    return all;
}

std::string hint(const language::Language& say, const StucksOfMeeting& view) {
    if (view.openness == Openness::closed)
        return say("Your team is closed. The other team reads this sentence, and nothing else.");
    return say(
        "If the other team should know more. They read what was said as well, and answer at their "
        "next meeting.");
}

Html passing_on(const language::Language& say, const StucksOfMeeting& view, const MeetingId& meeting,
                const Stuck& stuck) {
    const auto found = view.passing_on.find(stuck.place);
    if (view.towards.empty() || found == view.passing_on.end()) return {};
    const FormState& form = found->second;
    const std::string row = std::to_string(stuck.place);
    const Html fields = html(
        "{}{}",
        select_field(say, form, {.name = "to", .label = say("To which team?"), .row = row}, view.towards),
        text_field(say, form,
                   {.name = "words", .label = say("In a sentence"), .hint = hint(say, view), .row = row}));
    return html(R"(
        <details class="unfolds" {}><summary>{}</summary>
        <form class="form" method="post" action="{}" novalidate>{}{}</form></details>)",
                attribute("open").when(form.refusal.has_value()), say("Pass it on"), passings_in(meeting),
                html("{}{}{}", hidden_fields(form), hidden_field("stuck", row),
                     refusal_of_form(say, form, {"to", "words"})),
                html(R"({}<button class="button">{}</button>)", fields, say("Pass it on to them")));
}

}  // namespace

Html passing_of(const language::Language& say, const StucksOfMeeting& view, const MeetingId& meeting,
                const Stuck& stuck, const Clock& clock) {
    Html all = on_the_agenda(say, view, stuck);
    bool is_with_others = false;
    for (const PassedStuck& each : view.passed) {
        if (each.passing.stuck != stuck.place) continue;
        all += passed(say, each, meeting, clock);
        is_with_others = is_with_others || !each.passing.taken_back;
    }
    return is_with_others ? all : html("{}{}", all, passing_on(say, view, meeting, stuck));
}

Html stuck_again_part(const language::Language& say, const StucksOfMeeting& view, const MeetingId& meeting,
                      int step) {
    if (view.last_time.empty()) return {};
    const Html buttons = each(view.last_time, [&](const Stuck& stuck) {
        return html(R"(<button class="button quiet again" name="again" value="{}">{}</button>)", stuck.place,
                    say("Again: {0}", stuck.words));
    });
    return html(R"(<form method="post" action="{}">{}{}{}</form>)", stucks_again_in(meeting),
                hidden_fields(view.again), hidden_field("step", std::to_string(step)), buttons);
}

Html stuck_offer_part(const language::Language& say, const StucksOfMeeting& view) {
    if (!view.offered) return {};
    const auto& form = view.offer;
    const Html field = text_field(say, form,
                                  {.name = "reason",
                                   .label = say("What is it about, or why not?"),
                                   .hint = say("Saying no asks for one sentence."),
                                   .row = "offer"});
    const Html buttons = html(R"(
        <div class="buttons"><button class="button" name="kind" value="{}">{}</button>
        <button class="button quiet" name="kind" value="{}">{}</button></div>)",
                              code_of(OfferAnswerKind::on_the_agenda), say("On the agenda"),
                              code_of(OfferAnswerKind::declined), say("No, because…"));
    return html(
        R"(
        <section class="offer" aria-labelledby="stuck-offer"><h3 id="stuck-offer">{}</h3>
        <p class="own-words">{}</p>
        <form class="asked" method="post" action="{}" novalidate>{}{}</form></section>)",
        say("Stuck on this three times in a row. Shall we put it on the weekly agenda?"),
        view.offered->stuck.words, stuck_answers_in(view.offered->meeting),
        html("{}{}{}", hidden_fields(form), hidden_field("stuck", std::to_string(view.offered->stuck.place)),
             refusal_of_form(say, form, {"reason"})),
        html("{}{}", field, buttons));
}

}  // namespace kept::views
