#include "views/this_number.hpp"

#include "views/fields.hpp"
#include "views/naming_fields.hpp"
#include "views/paths.hpp"

namespace kept::views {
namespace {

Html words(const language::Language& say, const ThisNumber& view) {
    const auto& form = view.words;
    const Html fields = html(
        R"({}{}{}{})",
        text_field(
            say, form,
            {.name = "name", .label = say("What do you call your number?"), .at_first = view.kpi.name}),
        presence_challenge(say, form, view.kpi.presence_reason),
        text_field(
            say, form,
            {.name = "contribution", .label = say("What grows by it?"), .at_first = view.kpi.contribution}),
        decimals_field(say, form, view.kpi.measure.decimals));
    return html(R"(
        <form class="form" method="post" action="{}" novalidate>
        {}
        {}
        <p class="hint">{}</p>
        <div class="buttons"><button class="button strong">{}</button></div>
        </form>)",
                wordings_of(view.kpi.id),
                html("{}{}{}", hidden_fields(form), hidden_field("worded", std::to_string(view.worded)),
                     refusal_of_form(say, form, {"name", "contribution", "presence_reason", "decimals"})),
                fields, say("What it was called before stays visible, with its dates."),
                say("Save these words"));
}

Html section(std::string_view heading, const Html& deed) {
    return html(R"(<section class="other-deed"><h2 class="in-case">{}</h2>{}</section>)", heading, deed);
}

Html retiring(const language::Language& say, const ThisNumber& view) {
    const auto heading =
        view.retiring.retired
            ? say("Retired on {0}.", say.day(*view.retiring.retired, language::DayStyle::with_year))
            : say("Retire this number");
    return section(heading, retiring_deed(say, view.kpi, view.retiring, view.clock));
}

Html discarding(const language::Language& say, const ThisNumber& view) {
    if (view.may_discard == MayDiscard::no) return {};
    return section(say("Named by mistake?"),
                   html(R"(
        <form method="post" action="{}">{}
        <p class="soft">{}</p>
        <button class="button quiet">{}</button></form>)",
                        discard_of(view.kpi.id),
                        html("{}{}", hidden_fields(view.discard), refusal_of_form(say, view.discard, {})),
                        say("Nothing was promised or said yet, so it may go as if it never was."),
                        say("Discard {0}", view.kpi.name)));
}

/// Unit, direction and cadence never change: the page says why, and what to do instead.
Html what_never_changes(const language::Language& say, const ThisNumber& view) {
    const auto instead = view.may_be_continued == MayBeContinued::yes
                             ? html(R"(<p><a href="{}">{}</a></p>)", new_kpi_continuing(view.kpi.id),
                                    say("Name a new number that continues this one"))
                             : html(R"(<p><a href="{}">{}</a></p>)", new_kpi(), say("Name a new number"));
    return section(say("What never changes"),
                   html(R"(<p class="soft">{}</p>{})",
                        say("What it counts, which way is good and how often you say it stay as they are. "
                            "Otherwise everything you said and promised before would mean something else."),
                        instead));
}

}  // namespace

Sheet this_number_page(const language::Language& say, const ThisNumber& view) {
    Sheet sheet{.title = say("This number"), .room = Room::my_numbers};
    sheet.main = html(R"(
        <p class="trail"><a href="{}">{}</a></p>
        <h1>{}</h1>
        <div class="case this-number"><div>{}</div><div>{}</div></div>)",
                      kpi(view.kpi.id), view.kpi.name, sheet.title, words(say, view),
                      html("{}{}{}{}{}", place_deeds(say, view.place), moving_deed(say, view),
                           retiring(say, view), discarding(say, view), what_never_changes(say, view)));
    return sheet;
}

}  // namespace kept::views
