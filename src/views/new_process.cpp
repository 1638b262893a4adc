#include "views/new_process.hpp"

#include "views/fields.hpp"
#include "views/guide.hpp"
#include "views/paths.hpp"

namespace kept::views {
namespace {

Html whose_field(const language::Language& say, const NewProcess& view, std::string_view team) {
    std::vector<Option> options;
    if (view.for_everybody == ForEverybody::yes) options.push_back({"", say("the whole organisation")});
    for (const Team& each : view.teams) options.push_back({each.id.text, each.name});
    if (options.size() == 1) return hidden_field("team", options.front().code);
    return select_field(say, view.form,
                        {.name = "team",
                         .label = say("Whose process is it?"),
                         .hint = say("The lead of that team arranges it, and so do administrators."),
                         .at_first = team},
                        options);
}

}  // namespace

Html description_fields(const language::Language& say, const NewProcess& view, std::string_view name,
                        std::string_view flows, std::string_view team) {
    return html("{}{}{}",
                text_field(say, view.form,
                           {.name = "name",
                            .label = say("What is the process called?"),
                            .hint = say("“From order to payment”."),
                            .at_first = name}),
                text_field(say, view.form,
                           {.name = "flows",
                            .label = say("What flows through it?"),
                            .hint = say("“An order”, “a patient”, “a house”."),
                            .at_first = flows}),
                whose_field(say, view, team));
}

Sheet new_process_page(const language::Language& say, const NewProcess& view) {
    Sheet sheet{.title = say("Draw a process"), .room = Room::processes};
    const Html steps = long_field(say, view.form,
                                  {.name = "steps",
                                   .label = say("Which steps does the work go through?"),
                                   .hint = say("One a line, in their order. Branches come afterwards.")});
    sheet.main = html(R"(
        <p class="trail"><a href="{}">{}</a></p>
        <h1>{}</h1>
        {}{})",
                      processes(), say("Processes"), sheet.title,
                      guide_link(GuidePart::processes, say("Why every step has a number")),
                      html(R"(
        <form class="form" method="post" action="{}" novalidate data-draft>
        {}
        {}{}
        <div class="buttons"><button class="button strong">{}</button></div>
        </form>)",
                           processes(),
                           html("{}{}", hidden_fields(view.form),
                                refusal_of_form(say, view.form, {"name", "flows", "team", "steps"})),
                           description_fields(say, view, {}, {}, {}), steps, say("Draw it")));
    return sheet;
}

}  // namespace kept::views
