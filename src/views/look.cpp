#include "views/look.hpp"

#include "domain/codes.hpp"
#include "views/chart.hpp"
#include "views/fields.hpp"
#include "views/glyphs.hpp"
#include "views/guide.hpp"
#include "views/kpi_words.hpp"
#include "views/paths.hpp"
#include "views/phrase.hpp"

namespace kept::views {
namespace {

std::string button_words(const language::Language& say, Reading reading) {
    switch (reading) {
        case Reading::rising:
            return say("Rising");
        case Reading::level:
            return say("Level");
        case Reading::falling:
            return say("Falling");
        case Reading::cannot_tell:
            break;
    }
    return say("Can't tell");
}

Html reading_button(const language::Language& say, Reading reading) {
    return html(R"(<button class="button" name="reading" value="{}">{}{}</button>)", code_of(reading),
                arrow(reading), button_words(say, reading));
}

std::string why_id(const LookToTake& look) {
    return "why-" + look.kpi.id.text;
}

/// One line, in an area: what is typed is sent by a button, never by the return key.
Html why_field(const language::Language& say, const LookToTake& look) {
    const auto id = why_id(look);
    const auto says = attributes_of(look.form, "why", id);
    const Html area = html(R"(<textarea class="field" id="{}" name="why" rows="1" {} {} {}>{}</textarea>)",
                           id, says.invalid, says.described, says.focused, look.form.text("why"));
    return html(R"(<label for="{}">{}</label>{}{})", id, say("Why do you think so? One line, if you like."),
                area, says_back(say, look.form, "why", id));
}

Html choices(const language::Language& say, const LookToTake& look) {
    const auto id = "reading-" + look.kpi.id.text;
    Html buttons;
    for (const auto& [reading, code] : Codes<Reading>::all) buttons += reading_button(say, reading);
    return html(R"(
        <div class="choice" role="group" aria-labelledby="look-{}">{}
        <button class="word-button" name="reading" value="skipped">{}</button></div>
        {}{})",
                look.kpi.id, buttons, say("Skip"), says_back(say, look.form, "reading", id),
                refusal_of_form(say, look.form, {"why", "reading"}));
}

std::string asking_words(const language::Language& say, const LookToTake& look) {
    return say(
        "{0}, about {1}. First you look, without lines and without rules. After that you see what the "
        "rules see.",
        say.amount(*look.slot.value, look.kpi.measure),
        say.period(look.slot.period, language::PeriodStyle::spoken));
}

}  // namespace

Html look_part(const language::Language& say, const LookToTake& look) {
    const Html words = html(R"(<h2 id="look-{}">{}</h2><p><b>{}</b>: {}</p>)", look.kpi.id,
                            say("What do you see in your six?"), look.kpi.name, asking_words(say, look));
    const Html form = html(R"(
        <form method="post" action="{}" novalidate>
        {}<div class="asked">{}</div>{}
        </form>)",
                           views::look(look.kpi.id, look.slot.period), hidden_fields(look.form),
                           why_field(say, look), choices(say, look));
    const Html promise = html(
        R"(<p class="small soft">{} <a href="{}">{}</a></p>)",
        say("There is no right or wrong. Until you choose or skip, and at the latest until {0}, nobody sees "
            "what the rules see.",
            moment_from_now(say, look.until, look.clock)),
        guide_part(name_of(GuidePart::look_first)), say("Why you look first"));
    return html(R"(
        <section class="look" aria-labelledby="look-{}">
        {}
        {}
        {}
        {}
        </section>)",
                look.kpi.id, words, chart(plain_chart_view(say, look.kpi, look.course), ChartPlace::look),
                form, promise);
}

Sheet look_page(const language::Language& say, const LookPage& view) {
    Sheet sheet{.title = say("What you see first"), .room = Room::my_numbers};
    const Html trail = html(R"(<p class="trail"><a href="{}">{}</a> › {}</p>)", kpi(view.kpi.id),
                            view.kpi.name, view.owner_name);
    if (view.look) {
        sheet.main = html(R"(
            {}
            <h1>{}</h1>
            {})",
                          trail, say("You look first, {0}.", first_name_of(view.owner_name)),
                          look_part(say, *view.look));
        return sheet;
    }
    Html course;
    if (view.course) {
        const auto drawn_from = chart_view(say, view.kpi, *view.course);
        course = html(R"(<section class="chart-frame" aria-label="{}">{}{}</section>)", say("Course"),
                      chart(drawn_from, ChartPlace::page), chart_key(drawn_from, say));
    }
    const Html refused =
        html("{}{}", refusal_of_form(say, view.returned, {}),
             view.returned.refusal ? html(R"(<p class="small">{}</p>)", view.returned.text("why")) : Html());
    sheet.main = html(R"(
        <div data-live="kpi-{}" id="look">{}
        <h1>{}</h1>
        {}
        {}
        </div>)",
                      view.kpi.id, trail, view.kpi.name,
                      html("{}{}", refused, view.both ? readings_part(say, *view.both) : Html()), course);
    return sheet;
}

}  // namespace kept::views
