#include "domain/codes.hpp"
#include "views/fields.hpp"
#include "views/glyphs.hpp"
#include "views/kpi_words.hpp"
#include "views/live_meeting.hpp"
#include "views/number_entry.hpp"
#include "views/paths.hpp"

namespace kept::views {
namespace {

constexpr std::size_t longest_in_large_digits = 8;

std::string id_of(std::string_view what, const NumberOfTurn& number) {
    return std::string(what) + "-" + number.kpi.id.text + "-" + key_of(number.slot.period);
}

Html secrets(const LiveMeetingPage& view, const NumberOfTurn& number, const FormState& form) {
    return html("{}{}{}{}", hidden_fields(form), hidden_field("step", std::to_string(view.meeting.step)),
                hidden_field("kpi", number.kpi.id.text), hidden_field("period", key_of(number.slot.period)));
}

std::string sealed_words(const language::Language& say, const NumberOfTurn& number) {
    return number.seal->value ? say.amount(*number.seal->value, number.kpi.measure) : say("no number");
}

/// The number whose turn it is: its button alone is the one that redeems a promise.
std::string_view look_of(const LiveMeetingPage& view, const NumberOfTurn& number) {
    const auto& next = view.to_say.front();
    const bool is_next = next.kpi.id == number.kpi.id && next.slot.period == number.slot.period;
    return is_next && number.slot.promise ? "redeems" : "";
}

/// What was typed before comes out with one tap.
Html sealed(const language::Language& say, const LiveMeetingPage& view, const NumberOfTurn& number) {
    return html(R"(
        <form method="post" action="{}">{}{}{}</form>)",
                numbers_in(view.meeting.start.id), secrets(view, number, number.opening),
                hidden_field("comes", "sealed"),
                html(R"(<button class="button {}">{}</button>)", look_of(view, number),
                     say("Say {0}", sealed_words(say, number))));
}

Html no_number(const language::Language& say, const NumberOfTurn& number) {
    const auto id = id_of("note", number);
    const auto says = attributes_of(number.form, "note", id);
    const Html area = html(R"(<textarea class="field" id="{}" name="note" rows="2" {} {} {}>{}</textarea>)",
                           id, says.invalid, says.described, says.focused, number.form.text("note"));
    const bool is_open = says.focused != Attribute() || !number.form.text("note").empty();
    return html(R"(
        <details class="unfolds" {}><summary>{}</summary><div class="asked"><label for="{}">{}</label>{}</div></details>)",
                attribute("open").when(is_open), say("A note, or no number"), id,
                say("Note. Is there no number? Then say here why."),
                html(R"({}{}<button class="button quiet" name="without" value="yes">{}</button>)", area,
                     says_back(say, number.form, "note", id), say("There is no number")));
}

Html typed(const language::Language& say, const LiveMeetingPage& view, const NumberOfTurn& number) {
    const auto id = id_of("value", number);
    const auto says = attributes_of(number.form, "value", id);
    const auto unit = say.unit_word(number.kpi.measure);
    const Attribute keys =
        attribute("inputmode", number.kpi.measure.unit == Unit::score ? "text" : "decimal");
    const Html input =
        html(R"(<input class="field number" id="{}" name="value" value="{}" autocomplete="off" {} {} {}>)",
             id, number.form.text("value"), keys, says.invalid, says.described);
    const Html field = html(R"(<div class="asked"><label for="{}">{}</label>{}{}</div>)", id,
                            unit.empty() ? say("Your number") : say("Your number, in {0}", unit), input,
                            says_back(say, number.form, "value", id));
    return html(R"(<form class="form" method="post" action="{}" novalidate>{}{}{}{}</form>)",
                numbers_in(view.meeting.start.id),
                html("{}{}", secrets(view, number, number.form),
                     refusal_of_form(say, number.form, {"value", "note"})),
                field,
                html(R"(<button class="button {}">{}</button>)",
                     number.seal ? std::string_view() : look_of(view, number), say("Say this number")),
                no_number(say, number));
}

/// A sealed number is said with one tap; another one can still be typed.
Html saying(const language::Language& say, const LiveMeetingPage& view, const NumberOfTurn& number) {
    if (!number.seal) return typed(say, view, number);
    const bool is_open = number.form.refusal || number.form.asked;
    return html(R"({}<details class="unfolds" {}><summary>{}</summary>{}</details>)",
                sealed(say, view, number), attribute("open").when(is_open), say("Say another number"),
                typed(say, view, number));
}

Html number_to_say(const language::Language& say, const LiveMeetingPage& view, const NumberOfTurn& number) {
    return html(R"(
        <article class="to-say" id="{}"><h3>{}</h3><p class="soft">{}</p>{}{}</article>)",
                id_of("say", number), number.kpi.name,
                say.capitalised(spoken_period(say, number.slot.period, view.clock)),
                promise_line(say, number.slot.promise, number.kpi.measure), saying(say, view, number));
}

Html win(const language::Language& say, const LiveMeetingPage& view) {
    const auto& form = view.win;
    return html(
        R"(
        <details class="unfolds" {}><summary>{}</summary>
        <form class="form" method="post" action="{}" novalidate>{}{}</form></details>)",
        attribute("open").when(form.refusal.has_value()), say("A win first?"), wins_in(view.meeting.start.id),
        html("{}{}{}", hidden_fields(form), hidden_field("step", std::to_string(view.meeting.step)),
             refusal_of_form(say, form, {"win"})),
        html(R"({}<button class="button">{}</button>)",
             text_field(say, form, {.name = "win", .label = say("What went well?")}), say("Say my win")));
}

std::vector<Option> others(const LiveMeetingPage& view, std::string nobody) {
    std::vector<Option> options;
    if (!nobody.empty()) options.push_back({"", std::move(nobody)});
    for (const Seat& each : view.meeting.seats)
        if (each.member != view.looking) options.push_back({each.member.text, name_of(view, each.member)});
    return options;
}

Html stuck(const language::Language& say, const LiveMeetingPage& view) {
    const auto& form = view.stuck;
    const Html fields = html(
        "{}{}{}", text_field(say, form, {.name = "stuck", .label = say("Where are you stuck? In one line.")}),
        select_field(say, form, {.name = "helper", .label = say("Who can help?")},
                     others(view, say("Choose somebody"))),
        select_field(say, form, {.name = "other_helper", .label = say("And perhaps")},
                     others(view, say("nobody else"))));
    return html(R"(
        <details class="unfolds" {}><summary>{}</summary>
        <form class="form" method="post" action="{}" novalidate>{}{}{}</form></details>)",
                attribute("open").when(form.refusal.has_value()), say("I am stuck"),
                stucks_in(view.meeting.start.id),
                html("{}{}{}", hidden_fields(form), hidden_field("step", std::to_string(view.meeting.step)),
                     refusal_of_form(say, form, {"stuck", "helper", "other_helper"})),
                fields, html(R"(<button class="button">{}</button>)", say("Ask for help")));
}

Html said_already(const LiveMeetingPage& view) {
    Html all;
    for (const Win& each : view.meeting.wins)
        if (each.by == view.looking) all += html(R"(<p class="own-words">{}</p>)", each.words);
    for (const Stuck& each : view.meeting.stucks) {
        if (each.by != view.looking) continue;
        std::string helpers;
        for (const MemberId& helper : each.helpers)
            helpers += (helpers.empty() ? "" : ", ") + first_name_of(view, helper);
        all += html(R"(<p class="own-words">{} <span class="soft">{}</span></p>)", each.words, helpers);
    }
    return all;
}

Html done(const language::Language& say, const LiveMeetingPage& view) {
    const auto next = still_to_speak(view.meeting);
    const auto words =
        next.empty() ? say("I am done") : say("I am done, over to {0}", first_name_of(view, next.front()));
    return html(R"(<div class="thumb">{}{}</div>)",
                press_form(view, MeetingDeedKind::end_turn, words, view.to_say.empty() ? "strong" : ""),
                press_form(view, MeetingDeedKind::skip, say("Come back to me later"), "quiet"));
}

Html large(const language::Language& say, const NumberOnStage& number) {
    if (!number.slot.value) return html(R"(<p class="number figure" aria-hidden="true">–</p>)");
    const auto full = say.figure(*number.slot.value, number.kpi.measure, language::Length::full);
    const auto length =
        full.number.size() > longest_in_large_digits ? language::Length::brief : language::Length::full;
    const auto digits = figure_length(say, *number.slot.value, number.kpi.measure, length);
    return html(R"(<p class="number figure {}">{}</p>)", digits.empty() ? "" : "long",
                figure(say, *number.slot.value, number.kpi.measure, length));
}

Html verdict(const language::Language& say, const NumberOnStage& number) {
    Html words = outcome(say, number.slot.outcome);
    if (number.slot.is_record && number.best_before)
        words += mark_saying(Mark::record,
                             say("Record. Was {0}.", say.amount(*number.best_before, number.kpi.measure)));
    return html(R"(<p class="outcomes">{}</p>)", words);
}

Html applause(const language::Language& say, const NumberOnStage& number, std::string_view then) {
    const Html names = number.applauding.empty()
                           ? Html()
                           : html(R"(<span class="soft">{}</span>)",
                                  say("Applause from {0}", say.listed(number.applauding)));
    if (number.claps == Claps::may_not) return html(R"(<p class="small">{}</p>)", names);
    const bool does = number.claps == Claps::does;
    return html(R"(<form method="post" action="{}">{}{}{}{}</form>)",
                applause_for(number.kpi.id, number.slot.period),
                html("{}{}", hidden_fields(number.applause), hidden_field("then", then)),
                hidden_field("kind", does ? "withdrawn" : "given"),
                html(R"(<button class="button quiet" aria-pressed="{}">{}</button> )",
                     does ? "true" : "false", say("Applause")),
                names);
}

/// Not kept: as in the answer to its owner, the figure hangs under the line of its six.
Html hanging(const language::Language& say, const NumberOnStage& number, const Clock& clock) {
    const Html about = html(R"(<p class="soft">{} · {}</p>)", number.kpi.name,
                            spoken_period(say, number.slot.period, clock));
    const Html words = html(R"(<div class="verdict"><div>{}<h2 class="loud">{}</h2></div>{}</div>)", about,
                            say("Not kept."), promise_line(say, number.slot.promise, number.kpi.measure));
    return html(R"(
        <section class="broken-answer" aria-label="{}"><div class="stage">{}{}{}</div>{}</section>)",
                number.kpi.name, words, large(say, number),
                six(six_view(say, number.kpi, number.six, number.slot.promise), SixPlace::broken_answer),
                applause(say, number, number.applause.text("then")));
}

}  // namespace

Html on_stage(const language::Language& say, const NumberOnStage& number, const Clock& clock) {
    if (number.slot.outcome == Outcome::broken) return hanging(say, number, clock);
    const std::string_view stands = number.slot.promise ? "stands" : "unpromised";
    const Html about = html(R"(<p class="soft">{} · {}</p>)", number.kpi.name,
                            spoken_period(say, number.slot.period, clock));
    return html(R"(
        <section class="on-stage {}" aria-label="{}">{}{}{}</section>)",
                stands, number.kpi.name, html("{}{}", about, large(say, number)),
                six(six_view(say, number.kpi, number.six, number.slot.promise), SixPlace::kept_answer),
                html("{}{}{}", promise_line(say, number.slot.promise, number.kpi.measure),
                     verdict(say, number), applause(say, number, number.applause.text("then"))));
}

Html still_typed(const language::Language& say, const LiveMeetingPage& view) {
    Html all;
    for (const NumberOfTurn& each : view.to_say)
        if (each.form.refusal || each.form.asked) all += number_to_say(say, view, each);
    if (view.win.refusal) all += win(say, view);
    if (view.stuck.refusal) all += stuck(say, view);
    return all;
}

Html own_turn(const language::Language& say, const LiveMeetingPage& view) {
    const Html numbers =
        view.to_say.empty()
            ? html(R"(<p class="soft">{}</p>)",
                   view.said.empty() ? say("You have no number to say today.") : say("You said them all."))
            : each(view.to_say, [&](const NumberOfTurn& number) { return number_to_say(say, view, number); });
    return html(R"(<div class="own-turn">{}{}{}{}</div>)", numbers, said_already(view),
                html("{}{}", win(say, view), stuck(say, view)), done(say, view));
}

}  // namespace kept::views
