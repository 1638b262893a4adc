#include "views/first_number.hpp"

#include <algorithm>

#include "domain/codes.hpp"
#include "views/first_quarter.hpp"
#include "views/guide.hpp"
#include "views/kpi_words.hpp"
#include "views/library_words.hpp"
#include "views/naming_fields.hpp"
#include "views/number_entry.hpp"
#include "views/paths.hpp"
#include "views/promise_fields.hpp"

namespace kept::views {
namespace {

/// More places than these are easier to find in a list that opens.
constexpr std::size_t most_places_in_sight = 9;

Html places_field(const language::Language& say, const FormState& form, std::string_view chosen,
                  const std::vector<Option>& places) {
    std::vector<Option> all(places);
    all.push_back({"", say("on none yet"), {}});
    const Field field{.name = "step", .label = say("Where does it stand?"), .at_first = chosen};
    return all.size() > most_places_in_sight ? select_field(say, form, field, all)
                                             : options(say, form, field, all);
}

std::string unit_words(const language::Language& say, std::string_view unit) {
    switch (choice_of<Unit>(unit).value_or(Unit::count)) {
        case Unit::count:
            return say("A count");
        case Unit::money:
            return say("Money");
        case Unit::percentage:
            return say("A percentage");
        case Unit::duration:
            return say("A duration");
        case Unit::score:
            return say("A score");
        case Unit::number:
            break;
    }
    return say("Another number");
}

std::string as_proposed(const language::Language& say, const FormState& form) {
    return unit_words(say, form.text("unit")) + " · " +
           direction_words(say, choice_of<Direction>(form.text("direction")).value_or(Direction::increase)) +
           " · " + cadence_words(say, choice_of<Cadence>(form.text("cadence")).value_or(Cadence::workday));
}

Html team_choice(const language::Language& say, const NameCandidate& view) {
    if (view.teams.size() < 2) return {};
    std::vector<Option> teams;
    for (const auto& each : view.teams) teams.push_back({each.id.text, each.name, {}});
    return select_field(say, view.form,
                        {.name = "team",
                         .label = say("In which team do you say it?"),
                         .at_first = view.teams.front().id.text},
                        teams);
}

/// Folded: what is proposed fits most of the time, and stands in the line that unfolds it.
Html counted(const language::Language& say, const NameCandidate& view) {
    const auto& form = view.form;
    const bool is_refused = form.refuses("unit") || form.refuses("currency") || form.refuses("decimals") ||
                            form.refuses("direction") || form.refuses("cadence");
    const Html like = view.like.empty() ? Html()
                                        : html(R"(<p class="hint">{}</p>)",
                                               say("Proposed after “{0}” from the library.", view.like));
    const Html fields =
        html(R"({}<div class="side-by-side">{}{}</div>{}{})", unit_field(say, form),
             decimals_field(say, form, 0), currency_field(say, form), direction_field(say, form),
             html("{}{}", cadence_field(say, form), team_choice(say, view)));
    return html(R"(
        <details class="unfolds how-counted" {}><summary><span><b>{}</b> <span class="soft">{}</span></span></summary>
        {}<div class="unfolded-fields">{}</div></details>)",
                attribute("open").when(is_refused), say("How it is counted"), as_proposed(say, form), like,
                fields);
}

Html step_again(const language::Language& say, const NameCandidate& view) {
    if (view.places.empty()) return {};
    return places_field(say, view.form, "", view.places);
}

/// A full hand is said above the form; there it can be looked at.
Html to_the_hand(const language::Language& say, const FormState& form) {
    if (!form.refuses("hand")) return {};
    return html(R"(<p><a href="{}">{}</a></p>)", my_hand(), say("My hand"));
}

Html promise_fields(const language::Language& say, const NewPromise& view) {
    const bool is_open = view.form.refuses("quality") || !view.form.text("quality").empty();
    const auto from = view.may_start.empty() ? std::string() : key_of(view.may_start.front());
    return html(R"({}{}<details class="unfolds" {}><summary>{}</summary>{}</details>)",
                bounds_fields(say, view.form, view.kpi.direction), hidden_field("from", from),
                attribute("open").when(is_open), say("Not only how much, also how well"),
                quality_field(say, view.form, ""));
}

std::string promise_holds(const language::Language& say, const NewPromise& view) {
    if (view.may_start.empty()) return say("A promise looks forward: what has started keeps the one it has.");
    return say("It holds from {0} on. You can promise something else later; nobody else can.",
               say.period(view.may_start.front(), language::PeriodStyle::dated));
}

std::string asks_bound(const language::Language& say, const Measure& measure) {
    const auto word = say.unit_word(measure);
    return word.empty() ? say("What do you promise?") : say("What do you promise, in {0}?", word);
}

/// Where the team meets in Kept a number waits for the meeting; it can be said now as well.
Html report_buttons(const language::Language& say, const NumberToSay& number) {
    const std::string_view look = number.slot.promise ? "redeems" : "strong";
    if (number.meets == MeetsWhere::elsewhere)
        return html(R"(<button class="button {}">{}</button>)", look, say("Report my number"));
    return html(R"(<button class="button {}" name="sealed" value="yes">{}</button>
        <button class="button quiet">{}</button>)",
                look, say("Seal it for the meeting"), say("Say it now"));
}

}  // namespace

Sheet place_candidate_page(const language::Language& say, const PlaceCandidate& view) {
    const Html form = html(
        R"(
        <form class="form" method="post" action="{}" novalidate>
        {}{}
        <div class="buttons"><button class="button strong">{}</button></div>
        </form>)",
        candidate_place(view.candidate.place),
        html("{}{}", hidden_fields(view.form), refusal_of_form(say, view.form, {"step"})),
        places_field(say, view.form, view.candidate.stands_on.value_or(""), view.places), say("Go on"));
    return first_sheet(say,
                       {.about = view.candidate.name,
                        .asks = say("On which step of the work does it stand?"),
                        .why = say("Then everybody sees where you contribute."),
                        .next = view.next},
                       form);
}

Sheet name_candidate_page(const language::Language& say, const NameCandidate& view) {
    const auto& form = view.form;
    const Html words = html(
        "{}{}{}",
        text_field(say, form,
                   {.name = "contribution",
                    .label = say("What grows by it?"),
                    .hint = say("One sentence: “Whoever hears something soon does not call twice.”")}),
        text_field(
            say, form,
            {.name = "name", .label = say("What do you call your number?"), .at_first = view.candidate.name}),
        presence_challenge(say, form));
    const Html above = html("{}{}{}{}", hidden_fields(form),
                            refusal_of_form(say, form,
                                            {"name", "contribution", "presence_reason", "unit", "currency",
                                             "decimals", "direction", "cadence", "team", "step"}),
                            to_the_hand(say, form), step_again(say, view));
    const Html all =
        html(R"(
        <form class="form naming" method="post" action="{}" novalidate data-draft>
        {}
        {}
        {}
        <div class="buttons"><button class="button strong">{}</button></div>
        </form>)",
             candidate(view.candidate.place), above, words, counted(say, view), say("Name this number"));
    return first_sheet(
        say,
        {.about = view.candidate.name,
         .asks = say("Make it your number."),
         .why = say("One sentence says why you count it. How it is counted is proposed: change "
                    "what does not fit."),
         .next = view.next},
        all);
}

Sheet first_promise_page(const language::Language& say, const FirstPromise& view) {
    const NewPromise& promise = view.promise;
    const Html form = html(
        R"(
        <form class="form" method="post" action="{}" novalidate data-draft>
        {}
        <p class="asks">{}</p>
        {}
        <div class="buttons"><button class="button redeems">{}</button></div>
        </form>)",
        first_promise(promise.kpi.id),
        html("{}{}", hidden_fields(promise.form),
             refusal_of_form(say, promise.form, {"least", "most", "quality"})),
        asks_bound(say, promise.kpi.measure), promise_fields(say, promise), say("Count on me!"));
    return first_sheet(
        say,
        {.about = promise.kpi.name,
         .asks = say("What can we count on?"),
         .why = promise_holds(say, promise),
         .next = view.next},
        html("{}{}", form, guide_link(GuidePart::promise, say("Why a promise, and not a goal"))));
}

Sheet first_report_page(const language::Language& say, const FirstReport& view) {
    const NumberToSay& number = view.number;
    const Html form =
        html(R"(
        <div class="first-entry">{}
        <form class="entry" method="post" action="{}" novalidate>
        {}
        {}
        </form></div>)",
             promise_line(say, number.slot.promise, number.kpi.measure), first_report(number.kpi.id),
             number_asked(say, number, view.clock), report_buttons(say, number));
    return first_sheet(say,
                       {.about = number.kpi.name,
                        .asks = say("Say your first number."),
                        .why = say("What it is so far is fine: until it is due you can correct it."),
                        .next = view.next},
                       form);
}

}  // namespace kept::views
