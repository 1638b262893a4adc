#include "views/process_arranging.hpp"

#include <algorithm>

#include "domain/process_codes.hpp"
#include "views/fields.hpp"
#include "views/paths.hpp"
#include "views/process_words.hpp"

namespace kept::views {
namespace {

/// Whether a form that came back is the one that changes this step so.
bool is_about(const FormState& form, Rearranges change, std::string_view step) {
    return form.text("change") == code_of(change) && form.text("step") == step;
}

/// The hidden fields of one small form, and what it says back.
Html secrets(const language::Language& say, const ArrangingProcess& view, Rearranges change,
             std::string_view step) {
    const bool comes_back = view.form.refusal && !view.meanwhile && is_about(view.form, change, step);
    const Html says = comes_back ? html(R"(<div class="asks-back" role="alert"><p>{}</p></div>)",
                                        say.refusal(*view.form.refusal))
                                 : Html();
    return html(
        "{}{}{}{}{}", hidden_fields(view.form), hidden_field("version", std::to_string(view.process.version)),
        hidden_field("change", code_of(change)), step.empty() ? Html() : hidden_field("step", step), says);
}

std::string typed(const ArrangingProcess& view, Rearranges change, std::string_view step,
                  std::string_view at_first) {
    if (!is_about(view.form, change, step)) return std::string(at_first);
    return std::string(view.form.text("name", at_first));
}

/// A button that moves a step, named for who listens by the step as well. By its id it keeps the keyboard.
Html mover(const language::Language& say, const ArrangingProcess& view, const ProcessStep& step,
           std::string_view other, std::string_view id, std::string_view words) {
    return html(R"(
        <form method="post" action="{}">{}{}
        {}</form>)",
                steps_of(view.process.id), secrets(say, view, Rearranges::move, step.id.text),
                hidden_field("other", other),
                html(R"(<button class="button quiet" id="{}-{}">{}<span class="heard">: {}</span></button>)",
                     id, step.id, words, step.name));
}

Html movers(const language::Language& say, const ArrangingProcess& view, std::size_t at) {
    const auto& steps = view.process.steps;
    Html all;
    if (at > 0)
        all +=
            mover(say, view, steps[at], at > 1 ? steps[at - 2].id.text : "first", "earlier", say("Earlier"));
    if (at + 1 < steps.size())
        all += mover(say, view, steps[at], steps[at + 1].id.text, "later", say("Later"));
    return html(R"(<div class="movers">{}</div>)", all);
}

Html renaming(const language::Language& say, const ArrangingProcess& view, const ProcessStep& step) {
    return html(R"(
        <form method="post" action="{}" novalidate>{}
        <label>{} <input class="field" name="name" value="{}" autocomplete="off"></label>
        <button class="button quiet">{}</button></form>)",
                steps_of(view.process.id), secrets(say, view, Rearranges::rename, step.id.text),
                say("What is the step called?"), typed(view, Rearranges::rename, step.id.text, step.name),
                say("Rename"));
}

Html removing(const language::Language& say, const ArrangingProcess& view, std::size_t at) {
    const ProcessStep& step = view.process.steps[at];
    const int numbers = at < view.numbers.size() ? view.numbers[at] : 0;
    const auto stays = numbers == 0
                           ? say("It stays visible in how the process stood earlier.")
                           : say.plural("{0} number stands on it; it stays, on the whole process.",
                                        "{0} numbers stand on it; they stay, on the whole process.", numbers);
    return html(R"(
        <form method="post" action="{}">{}
        <p class="hint">{}</p>
        <button class="button quiet">{}</button></form>)",
                steps_of(view.process.id), secrets(say, view, Rearranges::remove, step.id.text), stays,
                say("Take “{0}” out", step.name));
}

Html parting(const language::Language& say, const ArrangingProcess& view, const ProcessStep& step) {
    if (step.next.size() < 2) return {};
    return each(step.next, [&](const StepId& next) {
        return html(R"(
            <form method="post" action="{}">{}{}
            <button class="button quiet">{}</button></form>)",
                    steps_of(view.process.id), secrets(say, view, Rearranges::part, step.id.text),
                    hidden_field("other", next.text),
                    say("No longer on to “{0}”", step_of(view.process, next)->name));
    });
}

Html connecting(const language::Language& say, const ArrangingProcess& view, std::size_t at) {
    const auto& steps = view.process.steps;
    if (at + 1 >= steps.size()) return parting(say, view, steps[at]);
    const Html options = each(steps, [&](const ProcessStep& other) {
        if (flows_to(steps[at], other.id) || other.id == steps[at].id) return Html();
        const bool chosen = is_about(view.form, Rearranges::connect, steps[at].id.text) &&
                            view.form.text("other") == other.id.text;
        return html(R"(<option value="{}" {}>{}</option>)", other.id, attribute("selected").when(chosen),
                    other.name);
    });
    const Html form =
        html(R"(
        <form method="post" action="{}">{}
        <label>{} <select class="field" name="other">{}</select></label>
        <button class="button quiet">{}</button></form>)",
             steps_of(view.process.id), secrets(say, view, Rearranges::connect, steps[at].id.text),
             say("The work also goes on at"), options, say("Branch"));
    return html("{}{}", form, parting(say, view, steps[at]));
}

std::string flow_words(const language::Language& say, const ArrangingProcess& view, std::size_t at) {
    const auto& step = view.process.steps[at];
    if (step.next.empty()) return say("The work ends here.");
    std::vector<std::string> names;
    for (const StepId& next : step.next) names.push_back(step_of(view.process, next)->name);
    return say("Goes on at: {0}.", say.listed(names));
}

Html row(const language::Language& say, const ArrangingProcess& view, std::size_t at) {
    const ProcessStep& step = view.process.steps[at];
    const bool is_open =
        view.form.refusal && view.form.text("step") == step.id.text && view.form.text("change") != "move";
    const Html more =
        html(R"(
        <details class="unfolds" {}><summary>{}<span class="heard">: {}</span></summary>
        <div class="step-deeds">{}</div></details>)",
             attribute("open").when(is_open), say("Change"), step.name,
             html("{}{}{}", renaming(say, view, step), connecting(say, view, at), removing(say, view, at)));
    return html(R"(
        <li id="arranged-{}" data-step="{}">
        <div class="arranged-step"><h2>{}</h2><p class="small soft">{}</p></div>
        {}
        </li>)",
                step.id, step.id, step.name, flow_words(say, view, at),
                html("{}{}", movers(say, view, at), more));
}

Html adding(const language::Language& say, const ArrangingProcess& view) {
    const auto& steps = view.process.steps;
    const std::string chosen = is_about(view.form, Rearranges::add, "") ? std::string(view.form.text("other"))
                                                                        : steps.back().id.text;
    const Html options = each(steps, [&](const ProcessStep& other) {
        return html(R"(<option value="{}" {}>{}</option>)", other.id,
                    attribute("selected").when(chosen == other.id.text), say("behind “{0}”", other.name));
    });
    return html(R"(
        <form class="form adding-step" method="post" action="{}" novalidate>{}
        {}
        <button class="button strong">{}</button></form>)",
                steps_of(view.process.id), secrets(say, view, Rearranges::add, ""),
                html(R"(
        <label>{} <input class="field" name="name" value="{}" autocomplete="off"></label>
        <label>{} <select class="field" name="other"><option value="first">{}</option>{}</select></label>)",
                     say("What is the new step called?"), typed(view, Rearranges::add, "", {}),
                     say("Where does it come?"), say("in front"), options),
                say("Add a step"));
}

Html meanwhile(const language::Language& say, const ArrangingProcess& view) {
    if (!view.meanwhile) return {};
    const Html changes = each(view.meanwhile->changes, [&](const ProcessChange& change) {
        return html(R"(<li><b>{}</b>: {}</li>)", change.by, change_words(say, change));
    });
    return html(R"(<div class="asks-back meanwhile" role="alert"><p>{}</p><ul>{}</ul></div>)",
                say.refusal(*view.form.refusal), changes);
}

/// A refusal that belongs to none of the small forms.
Html refused(const language::Language& say, const ArrangingProcess& view) {
    if (view.meanwhile) return meanwhile(say, view);
    if (!view.form.refusal || !view.form.text("change").empty()) return {};
    return html(R"(<div class="asks-back" role="alert"><p>{}</p></div>)", say.refusal(*view.form.refusal));
}

Html describing(const language::Language& say, const ArrangingProcess& view) {
    const auto& process = view.process;
    const FormState& form = view.description.form;
    return html(
        R"(
        <details class="unfolds" {}><summary>{}</summary>
        <form class="form" method="post" action="{}" novalidate>{}
        <div class="buttons"><button class="button strong">{}</button></div></form></details>)",
        attribute("open").when(form.refusal.has_value()), say("What the process is called"),
        descriptions_of(process.id),
        html("{}{}{}{}", hidden_fields(form), hidden_field("version", std::to_string(process.version)),
             refusal_of_form(say, form, {"name", "flows", "team"}),
             description_fields(say, view.description, process.name, process.flows,
                                process.team ? process.team->text : std::string_view())),
        say("Save"));
}

/// What dragging fills in and sends; buttons do the same without a script.
Html dragging(const ArrangingProcess& view) {
    return html(R"(
        <form method="post" action="{}" id="dragging" hidden>{}
        <input type="hidden" name="step" value=""><input type="hidden" name="other" value=""></form>)",
                steps_of(view.process.id),
                html("{}{}{}", hidden_fields(view.form),
                     hidden_field("version", std::to_string(view.process.version)),
                     hidden_field("change", code_of(Rearranges::move))));
}

}  // namespace

Sheet arranging_page(const language::Language& say, const ArrangingProcess& view) {
    Sheet sheet{.title = say("Arrange the steps"), .room = Room::processes};
    Html rows;
    for (std::size_t each = 0; each < view.process.steps.size(); ++each) rows += row(say, view, each);
    sheet.main =
        html(R"(
        <p class="trail"><a href="{}">{}</a></p>
        <h1>{}</h1>
        {}
        {})",
             process(view.process.id), view.process.name, sheet.title,
             html(R"({}<ol class="arranging" data-drags="dragging">{}</ol>)", refused(say, view), rows),
             html("{}{}{}", adding(say, view), describing(say, view), dragging(view)));
    return sheet;
}

}  // namespace kept::views
