#include <algorithm>

#include "domain/codes.hpp"
#include "views/fields.hpp"
#include "views/glyphs.hpp"
#include "views/kpi_words.hpp"
#include "views/live_meeting.hpp"
#include "views/number_entry.hpp"
#include "views/paths.hpp"

namespace kept::views {
namespace {

std::string id_of(std::string_view what, const NumberOfTurn& number) {
    return std::string(what) + "-" + number.kpi.id.text + "-" + key_of(number.slot.period);
}

Html secrets(const LiveMeetingPage& view, const NumberOfTurn& number, const FormState& form) {
    return html("{}{}{}", secrets_of_turn(view, form), hidden_field("kpi", number.kpi.id.text),
                hidden_field("period", key_of(number.slot.period)));
}

/// The laptop lies in sight of everybody: it does not show what is sealed before it is said.
std::string sealed_words(const language::Language& say, const LiveMeetingPage& view,
                         const NumberOfTurn& number) {
    if (view.lent) return say("what I sealed");
    return number.seal->value ? say.amount(*number.seal->value, number.kpi.measure) : say("no number");
}

/// The number whose turn it is: its button alone is the one that redeems a promise.
std::string_view look_of(const LiveMeetingPage& view, const NumberOfTurn& number) {
    const auto& next = view.to_say.empty() ? view.ahead.front() : view.to_say.front();
    const bool is_next = next.kpi.id == number.kpi.id && next.slot.period == number.slot.period;
    return is_next && number.slot.promise ? "redeems" : "";
}

/// What was typed before comes out with one tap.
Html sealed(const language::Language& say, const LiveMeetingPage& view, const NumberOfTurn& number) {
    return html(R"(
        <form method="post" action="{}">{}{}{}</form>)",
                numbers_of_turn(view), secrets(view, number, number.opening), hidden_field("comes", "sealed"),
                html(R"(<button class="button {}">{}</button>)", look_of(view, number),
                     say("Say {0}", sealed_words(say, view, number))));
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
                numbers_of_turn(view),
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
        <article class="to-say" id="{}"><h2>{}</h2><p class="soft">{}</p>{}{}</article>)",
                id_of("say", number), number.kpi.name,
                say.capitalised(spoken_period(say, number.slot.period, view.clock)),
                promise_line(say, number.slot.promise, number.kpi.measure), saying(say, view, number));
}

bool comes_back(const NumberOfTurn& number) {
    return number.form.refusal || number.form.asked;
}

bool said_none(const LiveMeetingPage& view) {
    return std::ranges::find(view.meeting.numbers, view.looking, &NumberSaid::by) ==
           view.meeting.numbers.end();
}

/// What a later meeting hears can be said already; where nothing else is to be said, that is what the turn is
/// for.
Html ahead(const language::Language& say, const LiveMeetingPage& view) {
    if (view.ahead.empty()) return {};
    const bool is_all_there_is = view.to_say.empty() && said_none(view);
    const bool is_open = is_all_there_is || std::ranges::any_of(view.ahead, comes_back);
    return html(
        R"(<details class="unfolds" {}><summary>{}</summary><div class="own-turn">{}</div></details>)",
        attribute("open").when(is_open), say("Say one that is due later"),
        each(view.ahead, [&](const NumberOfTurn& number) { return number_to_say(say, view, number); }));
}

Html win(const language::Language& say, const LiveMeetingPage& view) {
    const auto& form = view.win;
    return html(
        R"(
        <details class="unfolds" {}><summary>{}</summary>
        <form class="form" method="post" action="{}" novalidate>{}{}</form></details>)",
        attribute("open").when(form.refusal.has_value()), say("A win first?"), wins_of_turn(view),
        html("{}{}", secrets_of_turn(view, form), refusal_of_form(say, form, {"win"})),
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
                attribute("open").when(form.refusal.has_value()), say("I am stuck"), stucks_of_turn(view),
                html("{}{}", secrets_of_turn(view, form),
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
    return html(
        R"(<div class="thumb">{}{}</div>)",
        press_form(view, MeetingDeedKind::end_turn, words, view.to_say.empty() ? "strong" : ""),
        view.lent ? Html() : press_form(view, MeetingDeedKind::skip, say("Come back to me later"), "quiet"));
}

}  // namespace

Html still_typed(const language::Language& say, const LiveMeetingPage& view) {
    Html all;
    for (const auto* numbers : {&view.to_say, &view.ahead})
        for (const NumberOfTurn& each : *numbers)
            if (comes_back(each)) all += number_to_say(say, view, each);
    if (view.win.refusal) all += win(say, view);
    if (view.stuck.refusal) all += stuck(say, view);
    return all;
}

Html own_turn(const language::Language& say, const LiveMeetingPage& view) {
    const Html numbers =
        view.to_say.empty()
            ? html(R"(<p class="soft">{}</p>)",
                   said_none(view) ? say("You have no number to say today.") : say("You said them all."))
            : each(view.to_say, [&](const NumberOfTurn& number) { return number_to_say(say, view, number); });
    return html(
        R"(<div class="own-turn">{}{}{}{}</div>)", numbers, said_already(view),
        html("{}{}{}{}", ahead(say, view), view.meeting.parts.empty() ? win(say, view) : Html(),
             stuck_again_part(say, view.stucks, view.meeting.start.id, view.meeting.step), stuck(say, view)),
        done(say, view));
}

}  // namespace kept::views
