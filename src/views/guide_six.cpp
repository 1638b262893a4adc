#include "views/guide_six.hpp"

#include <array>

#include "views/chart.hpp"
#include "views/kpi_chart.hpp"
#include "views/paths.hpp"
#include "views/signal_words.hpp"

namespace kept::views {
namespace {

Html paragraph(const std::string& words) {
    return html("<p>{}</p>", words);
}

Html part(std::string_view id, const std::string& title, const Html& body) {
    return html(R"(<section aria-labelledby="{}"><h2 id="{}">{}</h2>{}</section>)", id, id, title, body);
}

/// A form that only looks: without a script its button draws the page anew.
Html live_chart(const language::Language& say, const LiveChart& chart, const std::string& title) {
    const Html refused = chart.refusal ? html(R"(<p class="says" id="says-{}">{}</p>)", chart.name,
                                              say.refusal(*chart.refusal))
                                       : Html();
    const Html field = html(
        R"(<input class="field" id="{}" name="{}" value="{}" inputmode="decimal" autocomplete="off" {}>)",
        chart.name, chart.name, chart.typed,
        attribute("aria-describedby", "says-" + chart.name).when(chart.refusal.has_value()));
    const Html form = html(R"(
        <form method="get" action="{}">
        <label for="{}">{}</label><div class="buttons">{}<button class="button quiet">{}</button></div>
        </form>)",
                           guide_six().at("chart-" + chart.name), chart.name,
                           say("The numbers, oldest first"), field, say("Draw"));
    return html(R"(
        <figure class="live-chart" id="chart-{}" data-numbers="{}">
        <figcaption>{}</figcaption>
        <div class="live-drawing" aria-live="polite">{}</div>
        {}{}
        </figure>)",
                chart.name, chart.name, title, live_drawing(say, chart), form, refused);
}

std::string how_to_change(const language::Language& say) {
    return say(
        "Drag a point, or walk to it with the arrow keys and press up or down. What the rules say "
        "beneath it is worked out anew each time, by the same rules as for your own numbers.");
}

struct WrongRow {
    int numbers;
    std::string_view outside;
    std::string_view edge;
    std::string_view shift;
    std::string_view trend;
    std::string_view any;
};

/// TRENDS 13: of so many series in which nothing changes, how many show a signal all the same.
constexpr std::array<WrongRow, 4> wrong_rows{{{12, "2.6", "2.2", "0.2", "1.8", "5.7"},
                                              {26, "6.4", "4.7", "3.9", "5.1", "16.6"},
                                              {52, "12.6", "8.5", "12.3", "10.5", "34.2"},
                                              {260, "47", "41", "64", "45", "91"}}};

std::string percent(const language::Language& say, std::string_view figure) {
    const auto value = parse_decimal(figure).value();
    return say.amount(value, {.unit = Unit::percentage, .decimals = decimals_needed(value)});
}

Html wrong_row(const language::Language& say, const WrongRow& row) {
    const auto cell = [&](std::string_view figure) {
        return html(R"(<td class="counts-right">{}</td>)", percent(say, figure));
    };
    return html(R"(<tr><th scope="row">{}</th>{}{}</tr>)", say.number(std::int64_t{row.numbers}),
                html("{}{}{}", cell(row.outside), cell(row.edge), cell(row.shift)),
                html("{}{}", cell(row.trend), cell(row.any)));
}

Html wrong_table(const language::Language& say) {
    const auto head = [](const std::string& words) {
        return html(R"(<th scope="col" class="counts-right">{}</th>)", words);
    };
    return html(R"(
        <div class="wide-table" tabindex="0" role="region" aria-label="{}"><table>
        <thead><tr><th scope="col">{}</th>{}{}</tr></thead>
        <tbody>{}</tbody></table></div>)",
                say("Quiet series with at least one signal, of every hundred"), say("numbers"),
                html("{}{}{}", head(say.with_context("signal", "exceptional")),
                     head(say.with_context("signal", "near the edge")), head(say("eight on one side"))),
                html("{}{}", head(say("six in a row")), head(say("one of these"))),
                each(wrong_rows, [&](const WrongRow& row) { return wrong_row(say, row); }));
}

Html why_six(const language::Language& say, const LiveChart& chart) {
    return html(
        "{}{}{}{}",
        paragraph(say("Two numbers make a difference, not a direction. Neither do three: heads, heads, "
                      "heads is no news either. Six numbers that each lie above the one before are. By "
                      "chance that happens once in 720 times.")),
        paragraph(say("So below six numbers nothing is called a trend here, and at six you look.")),
        live_chart(say, chart, say("Six in a row, rising")),
        html(R"(<p class="small soft">{}</p>)", how_to_change(say)));
}

Html look_first(const language::Language& say) {
    return html(
        "{}{}",
        paragraph(
            say("People are good at seeing, and you know what happened that week. So the chart comes to you "
                "without lines first, with one question: what do you see? You choose, or you skip. Only "
                "then everybody sees what the rules see, with your own reading as the headline.")),
        paragraph(
            say("Nobody is right. Where you and the rules differ, the conversation begins: you know more "
                "than your numbers, and the rules are never in a hurry to see something.")));
}

Html lines(const language::Language& say, const LiveChart& chart) {
    return html(
        "{}{}{}",
        paragraph(
            say("Every number that people make goes up and down, also when nothing changes. The line in "
                "the middle is the mean. The dashed lines are the natural limits: they say how far your "
                "numbers stray by themselves, measured by how far each lies from the one before (the "
                "mean of those steps, times 2.66, to either side).")),
        paragraph(
            say("They are not your promise. The promise is what you want, the limits are what your way of "
                "working gives. From six numbers on they are provisional, from twelve on firm.")),
        live_chart(say, chart, say("Only noise: nothing certain yet")));
}

Html signals(const language::Language& say, const LiveChart& chart) {
    const Html list = html(R"(
        <dl class="guide-words"><dt>{}</dt><dd>{}</dd><dt>{}</dt><dd>{}</dd>{}</dl>)",
                           say.capitalised(say.with_context("signal", "exceptional")),
                           say("One number beyond the limits. Something was different that day: ask what."),
                           say.capitalised(say.with_context("signal", "trend")),
                           say("Six or more in a row, each above the one before, or each below it."),
                           html("<dt>{}</dt><dd>{}</dd><dt>{}</dt><dd>{}</dd>",
                                say.capitalised(say.with_context("signal", "sustained change")),
                                say("Eight or more in a row on one side of the centre: your work has another "
                                    "level now."),
                                say.capitalised(say.with_context("signal", "near the edge")),
                                say("Two of the last three close to the same limit: the first sign that "
                                    "something moves.")));
    return html("{}{}", list, live_chart(say, chart, say("One exceptional number")));
}

Html what_to_do(const language::Language& say) {
    return html(
        "{}{}{}",
        paragraph(
            say("With a signal: ask why, once, and write the answer in one line beside it. Keep what works, "
                "or take away what stands in the way. After a sustained change you can let the lines begin "
                "anew from its first number, with your reason.")),
        paragraph(
            say("Without a signal: explain nothing. A number that is lower than yesterday has no cause worth "
                "looking for when all of it lies between the limits. Who explains noise each week works "
                "hard at the wrong thing, and tires everybody.")),
        paragraph(say(
            "Does noise not keep your promise often enough? Then no single day is to blame. Change the way "
            "of working, or promise something else.")));
}

Html how_often_wrong(const language::Language& say) {
    return html(
        "{}{}{}",
        paragraph(
            say("The rules can be wrong, in two ways. Sometimes they see something where nothing changed. So "
                "many of a hundred quiet series show at least one signal, somewhere:")),
        wrong_table(say),
        paragraph(say(
            "That is why a number that is said each workday is judged on its last 26, and over a longer "
            "time by the week. And sometimes they miss what is there: of real changes that creep in slowly, "
            "a "
            "fifth of the usual spread each time, six in a row sees one in nine, and eight on one side of "
            "the centre nine in ten. Hence both are shown, and hence your own eye comes first.")));
}

}  // namespace

Html live_drawing(const language::Language& say, const LiveChart& chart) {
    const auto drawn_from = chart_view(say, chart.kpi, {.course = chart.course, .judged = chart.judged});
    return html(R"({}<p class="announced">{}<b>{}</b></p>)", views::chart(drawn_from, ChartPlace::page),
                chart.announcement.signals.empty()
                    ? Html()
                    : signal_glyph(chart.announcement.signals.front(), chart.kpi.direction),
                announcement_words(say, chart.announcement));
}

Sheet guide_six_page(const language::Language& say, const GuideSix& view) {
    Sheet sheet{.title = say("Why six"), .room = Room::guide};
    const Html first =
        html("{}{}{}", part("why-six", say("Six numbers make a trend"), why_six(say, view.rising)),
             part("look-first", say("You look first"), look_first(say)),
             part("lines", say("What the lines are"), lines(say, view.calm)));
    const Html then = html("{}{}{}", part("signals", say("What the rules see"), signals(say, view.outlier)),
                           part("to-do", say("What to do, and what not"), what_to_do(say)),
                           part("wrong", say("How often the rules are wrong"), how_often_wrong(say)));
    sheet.main =
        html(R"(
        <article class="guide" data-chart="{}">
        <h1>{}</h1>
        <p class="lead">{}</p>
        {}{}
        </article>)",
             guide_six_chart(), say("Why six"),
             say("A number says something only beside the numbers before it. This page tells how to look at "
                 "them, what the lines mean, and when to leave them in peace."),
             first, then);
    return sheet;
}

}  // namespace kept::views
