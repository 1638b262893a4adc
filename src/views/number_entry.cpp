#include "views/number_entry.hpp"

#include "domain/zone.hpp"
#include "views/fields.hpp"
#include "views/kpi_words.hpp"
#include "views/owners_side.hpp"
#include "views/paths.hpp"

namespace kept::views {
namespace {

/// One of several forms on a page: its ids carry the KPI and the period.
std::string id_of(std::string_view what, const NumberToSay& number) {
    return std::string(what) + "-" + number.kpi.id.text + "-" + key_of(number.slot.period);
}

/// The decimal keys of some phones have no minus.
std::string_view keys_for(const Measure& measure) {
    return measure.unit == Unit::score ? "text" : "decimal";
}

Html unit_under(const language::Language& say, const Measure& measure) {
    const auto word = say.unit_word(measure);
    return word.empty() ? Html() : html(R"(<span class="unit">{}</span>)", word);
}

/// Where a thumb begins: at the number before, else at what was promised.
std::string first_step(const language::Language& say, const NumberToSay& number) {
    std::optional<Decimal> from;
    if (number.slot.promise) from = number.slot.promise->bounds.least;
    if (number.slot.promise && !from) from = number.slot.promise->bounds.most;
    for (const auto& slot : number.six)
        if (slot.value) from = slot.value;
    return from ? say.bare(*from, number.kpi.measure.decimals) : std::string();
}

/// Asks the same reader what the number would become, while it is typed.
Html value_input(const language::Language& say, const NumberToSay& number, std::string_view id) {
    const auto says = attributes_of(number.form, "value", id);
    const auto sealed = number.seal && number.seal->value
                            ? say.bare(*number.seal->value, number.kpi.measure.decimals)
                            : std::string();
    const auto typed = number.form.text("value", sealed);
    return html(R"(
        <input id="{}" name="value" value="{}" inputmode="{}" autocomplete="off" placeholder="·"
            data-start="{}" {} {} {} {}
            hx-get="{}" hx-trigger="input changed delay:150ms" hx-target="next .will-be" hx-sync="this:replace"
            hx-include="#{}">)",
                id, typed, keys_for(number.kpi.measure), first_step(say, number),
                attribute("class", "long").when(typed.size() > 5), says.invalid, says.described, says.focused,
                number_preview(number.kpi.id), id_of("period", number));
}

Html stepper(std::string_view step, std::string_view words, std::string_view sign) {
    return html(R"(<button class="stepper" type="button" data-step="{}" aria-label="{}">{}</button>)", step,
                words, sign);
}

Html plate(const language::Language& say, const NumberToSay& number, std::string_view id) {
    return html(R"(
        <div class="plate">
        {}
        {}
        {}
        {}
        </div>)",
                stepper("-1", say("One less"), "−"), value_input(say, number, id),
                unit_under(say, number.kpi.measure), stepper("1", say("One more"), "+"));
}

/// A number may carry a note, and there may be none: then the note says why.
Html note_part(const language::Language& say, const NumberToSay& number) {
    const auto id = id_of("note", number);
    const auto says = attributes_of(number.form, "note", id);
    const bool is_open = says.focused != Attribute() || !number.form.text("note").empty() ||
                         number.form.text("feeling", "none") != "none";
    const Html area = html(R"(<textarea class="field" id="{}" name="note" rows="2" {} {} {}>{}</textarea>)",
                           id, says.invalid, says.described, says.focused, number.form.text("note"));
    return html(R"(
        <details {}>
        <summary>{}</summary>
        <div class="asked"><label for="{}">{}</label>{}</div>
        {}
        </details>)",
                attribute("open").when(is_open), say("A note, how it feels, or no number"), id,
                say("Note. Is there no number? Then say here why."),
                html(R"(
        {}{}
        <button class="button quiet" name="without" value="yes">{}</button>)",
                     area, says_back(say, number.form, "note", id), say("There is no number")),
                feeling_fields(say, number.form));
}

Html hidden(const NumberToSay& number) {
    return html(R"({}<input type="hidden" id="{}" name="period" value="{}">)", hidden_fields(number.form),
                id_of("period", number), key_of(number.slot.period));
}

/// What stands sealed is its owner's alone, until they say it.
Html sealed(const language::Language& say, const NumberToSay& number) {
    if (!number.seal) return {};
    const auto what =
        number.seal->value ? say.amount(*number.seal->value, number.kpi.measure) : say("no number");
    return html(R"(<p class="small sealed">{} <span class="soft">{}</span></p>)", say("Sealed: {0}.", what),
                say("Only you can see this."));
}

/// Where the team meets in Kept a number waits for the meeting; it can be said now as well.
Html sending(const language::Language& say, const NumberToSay& number, bool redeems) {
    const Html about = html(R"(<span class="heard">{}</span>)", ": " + number.kpi.name);
    if (number.meets == MeetsWhere::elsewhere)
        return html(R"(<button class="button {}">{}{}</button>)", redeems ? "redeems" : "",
                    say("Report my number"), about);
    return html(R"(<button class="button">{}{}</button>
        <button class="word-button" formaction="{}">{}</button>)",
                number.seal ? say("Seal it anew") : say("Seal it for the meeting"), about,
                reports_of(number.kpi.id), say("Say it now"));
}

Html entry(const language::Language& say, const NumberToSay& number, Turn turn, const Clock& clock) {
    const bool redeems = turn == Turn::now && number.slot.promise;
    return html(R"(
        <form class="entry" method="post" action="{}" novalidate>
        {}
        {}
        {}
        </form>)",
                number.meets == MeetsWhere::in_kept ? seals_of(number.kpi.id) : reports_of(number.kpi.id),
                number_asked(say, number, clock),
                html("{}{}", sealed(say, number), sending(say, number, redeems)), note_part(say, number));
}

std::string look_of(const NumberToSay& number, Turn turn) {
    std::string look = "row";
    if (turn == Turn::now) look += " now";
    if (!number.slot.promise) look += " unpromised";
    return look;
}

}  // namespace

std::string spoken_period(const language::Language& say, const Period& period, const Clock& clock) {
    if (period.cadence != Cadence::workday) return say.period(period, language::PeriodStyle::spoken);
    const Day today = day_at(clock.now, clock.zone);
    if (period.first_day == today) return say("today");
    const bool is_near = today - period.first_day < std::chrono::days(7);
    return say.period(period, is_near ? language::PeriodStyle::spoken : language::PeriodStyle::dated);
}

Html number_asked(const language::Language& say, const NumberToSay& number, const Clock& clock) {
    const auto id = id_of("value", number);
    const Html field = html(R"(<label for="{}">{}</label>{}<div class="will-be" role="status"></div>{}{})",
                            id, say("Your number for {0}", spoken_period(say, number.slot.period, clock)),
                            plate(say, number, id), says_back(say, number.form, "value", id),
                            refusal_of_form(say, number.form, {"value", "note"}));
    return html("{}{}", hidden(number), field);
}

Html number_row(const language::Language& say, const NumberToSay& number, Turn turn, const Clock& clock) {
    const Html words =
        html(R"(
        <div class="says">
        <div><h3><a href="{}">{}</a></h3>{}</div>
        <p class="soft">{}</p>{}
        </div>)",
             kpi(number.kpi.id), number.kpi.name, promise_line(say, number.slot.promise, number.kpi.measure),
             number.kpi.contribution, place_line(say, number.place));
    return html(R"(
        <article class="{}" id="{}">
        {}
        {}
        {}
        </article>)",
                look_of(number, turn), id_of("number", number), words,
                six(six_view(say, number.kpi, number.six, number.slot.promise), SixPlace::row),
                entry(say, number, turn, clock));
}

Html silent_row(const language::Language& say, const NumberToSay& number, const Clock& clock) {
    const auto& form = number.form;
    const bool is_open = form.refusal || form.asked;
    const auto until = number.slot.closes
                           ? say("Can be said until {0}.", moment_from_now(say, *number.slot.closes, clock))
                           : std::string();
    const auto period = say.capitalised(spoken_period(say, number.slot.period, clock));
    return html(R"(
        <li><details class="silent-number unfolds" {}>
        <summary><b>{}</b> <span>{}</span></summary>
        <div class="silent-entry"><div>{}</div>{}</div>
        </details></li>)",
                attribute("open").when(is_open), number.kpi.name, period,
                html(R"({}<p class="soft">{}</p>)",
                     promise_line(say, number.slot.promise, number.kpi.measure), until),
                entry(say, number, Turn::later, clock));
}

}  // namespace kept::views
