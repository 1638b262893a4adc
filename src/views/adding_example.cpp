#include "domain/library_codes.hpp"
#include "views/fields.hpp"
#include "views/library_example.hpp"
#include "views/library_words.hpp"
#include "views/naming_fields.hpp"
#include "views/paths.hpp"
#include "views/promise_fields.hpp"

namespace kept::views {
namespace {

template <class Choice>
std::vector<Option> choices(const std::string& at_first, const auto& name_of) {
    std::vector<Option> all;
    all.push_back({"", at_first});
    for (const auto& [choice, code] : Codes<Choice>::all) all.push_back({std::string(code), name_of(choice)});
    return all;
}

Html place(const language::Language& say, const FormState& form) {
    return html(
        R"(<div class="side-by-side">{}{}</div>)",
        select_field(
            say, form, {.name = "department", .label = say("Whose work is it?")},
            choices<Department>(say("Choose"), [&](Department each) { return department_name(say, each); })),
        select_field(say, form, {.name = "step", .label = say("At which step?")},
                     choices<WorkStep>(say("Choose"), [&](WorkStep each) { return step_name(say, each); })));
}

/// The fields of one language; its own name stands in their ids, so that both can be on one page.
Html words_fields(const language::Language& say, const FormState& form, std::string_view tongue) {
    const auto called = [&](std::string_view field) { return std::string(field) + std::string(tongue); };
    const std::string name = called("name_"), tells = called("tells_"), formula = called("formula_");
    const std::string pitfall = called("pitfall_"), contribution = called("contribution_");
    const std::string counter = called("counter_");
    return html(
        "{}{}{}{}",
        html("{}{}", text_field(say, form, {.name = name, .label = say("What is this number called?")}),
             text_field(say, form, {.name = tells, .label = say("What it tells")})),
        text_field(say, form, {.name = formula, .label = say("How it is counted")}),
        html("{}{}", text_field(say, form, {.name = contribution, .label = say("Why it is a contribution")}),
             text_field(say, form, {.name = pitfall, .label = say("How it goes wrong")})),
        text_field(say, form, {.name = counter, .label = say("Say beside it")}));
}

bool is_written_in(const FormState& form, std::string_view tongue) {
    if (form.refusal && form.refusal->field.ends_with(tongue)) return true;
    for (const auto& [field, text] : form.typed)
        if (field.ends_with(tongue) && !text.empty()) return true;
    return false;
}

Html other_language(const language::Language& say, const FormState& form, std::string_view tongue) {
    const std::string suffix = "_" + std::string(tongue);
    return html(R"(
        <details class="unfolds" {}><summary><span>{}</span></summary><div class="form">{}</div></details>)",
                attribute("open").when(is_written_in(form, suffix)),
                tongue == "nl" ? say("In Dutch as well") : say("In English as well"),
                words_fields(say, form, tongue));
}

Html measure(const language::Language& say, const FormState& form) {
    return html(R"({}<div class="side-by-side">{}{}</div>{})", unit_field(say, form),
                decimals_field(say, form, 0), currency_field(say, form), cadence_field(say, form));
}

Html promise(const language::Language& say, const FormState& form) {
    return html(R"({}<p class="asks">{}</p>{})", direction_field(say, form),
                say("What somebody might promise"), bounds_fields_of_any_direction(say, form));
}

}  // namespace

Sheet adding_example_page(const language::Language& say, const FormState& form) {
    Sheet sheet{.title = say("Add an example"), .room = Room::my_numbers};
    const std::string_view own = say.tag();
    const std::string_view other = own == "nl" ? "en" : "nl";
    sheet.main = html(
        R"(
        <p class="trail"><a href="{}">{}</a></p>
        <h1>{}</h1>
        <p class="library-lead soft">{}</p>
        {})",
        library(), say("Library"), sheet.title,
        say("Everybody in your organisation finds it, with your name. A name is enough; the rest "
            "helps."),
        html(R"(
        <form class="form naming adding-example" method="post" action="{}" novalidate data-draft>
        {}{}{}
        <div class="buttons"><button class="button strong">{}</button></div>
        </form>)",
             library(),
             html("{}{}", hidden_fields(form),
                  refusal_of_form(say, form, {"name_nl",         "name_en",    "tells_nl",
                                              "tells_en",        "formula_nl", "formula_en",
                                              "pitfall_nl",      "pitfall_en", "contribution_nl",
                                              "contribution_en", "counter_nl", "counter_en",
                                              "department",      "step",       "unit",
                                              "currency",        "decimals",   "direction",
                                              "cadence",         "least",      "most"})),
             html("{}{}{}", words_fields(say, form, own), other_language(say, form, other), place(say, form)),
             html("{}{}", measure(say, form), promise(say, form)), say("Add this example")));
    return sheet;
}

}  // namespace kept::views
