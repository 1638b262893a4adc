#include "views/place_in_work.hpp"

#include "views/paths.hpp"
#include "views/phrase.hpp"

namespace kept::views {
namespace {

Html link(const Path& path, std::string_view words) {
    return html(R"(<a href="{}">{}</a>)", path, words);
}

std::vector<Option> or_none(const std::vector<Option>& options, std::string none) {
    std::vector<Option> all{{"", std::move(none)}};
    all.insert(all.end(), options.begin(), options.end());
    return all;
}

Html placing(const language::Language& say, const PlaceDeeds& view) {
    return html(R"(
        <form class="form" method="post" action="{}">{}{}
        <div class="buttons"><button class="button">{}</button></div></form>)",
                steps_under(view.kpi),
                html("{}{}", hidden_fields(view.place_form), refusal_of_form(say, view.place_form, {"step"})),
                select_field(say, view.place_form,
                             {.name = "step",
                              .label = say("On which step of the work does it stand?"),
                              .at_first = view.chosen},
                             or_none(view.places, say("on none"))),
                say("Let it stand there"));
}

Html countering(const language::Language& say, const PlaceDeeds& view) {
    if (view.counters.empty() && !view.counter) return {};
    return html(R"(
        <form class="form" method="post" action="{}" novalidate>{}{}
        <div class="buttons"><button class="button">{}</button></div></form>)",
                counter_numbers_of(view.kpi),
                html("{}{}", hidden_fields(view.counter_form),
                     refusal_of_form(say, view.counter_form, {"counter", "why"})),
                html("{}{}",
                     select_field(say, view.counter_form,
                                  {.name = "counter",
                                   .label = say("Which number keeps it honest?"),
                                   .hint = say("Revenue beside margin: the one counts because of the other."),
                                   .at_first = view.counter ? std::string_view(view.counter->counter.text)
                                                            : std::string_view()},
                                  or_none(view.counters, say("none"))),
                     text_field(say, view.counter_form,
                                {.name = "why",
                                 .label = say("How?"),
                                 .at_first = view.counter ? std::string_view(view.counter->why)
                                                          : std::string_view()})),
                say("Save"));
}

Html deed(std::string_view heading, const Html& form) {
    return html(R"(<section class="other-deed"><h2 class="in-case">{}</h2>{}</section>)", heading, form);
}

}  // namespace

Html place_line(const language::Language& say, const std::optional<PlaceInWork>& place) {
    if (!place) return {};
    if (!place->step)
        return html(
            R"(<p class="stands-on small">{}</p>)",
            phrase(say, "Stands on the whole of {0}.", link(process(place->process), place->process_name)));
    const Path at = process(place->process).at("step-" + place->step->id.text);
    return html(R"(<p class="stands-on small">{}</p>)",
                phrase(say, "Stands on step {0} of {1}: {2}.", std::int64_t{place->nth}, place->process_name,
                       link(at, place->step->name)));
}

Html place_deeds(const language::Language& say, const PlaceDeeds& view) {
    const Html counter = countering(say, view);
    const Html place = view.places.empty()
                           ? Html()
                           : deed(say("Its place in the work"),
                                  html("{}{}", place_line(say, view.place), placing(say, view)));
    return html("{}{}", place, counter.text().empty() ? Html() : deed(say("Its counter-number"), counter));
}

}  // namespace kept::views
