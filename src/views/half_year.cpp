#include "views/half_year.hpp"

#include <algorithm>

#include "views/glyphs.hpp"
#include "views/weeks_chart.hpp"

namespace kept::views {
namespace {

std::string week_name(const language::Language& say, const Period& week) {
    return say.period(week, language::PeriodStyle::spoken);
}

std::string number(const language::Language& say, int count) {
    return say.number(std::int64_t{count});
}

/// One outcome of the latest week, with the week before it.
Html tile(const language::Language& say, const Html& what, int count, const std::string& before) {
    return html(R"(<li>{}<span class="figure">{}</span>{}</li>)", what, number(say, count),
                before.empty() ? Html() : html(R"(<span class="small soft">{}</span>)", before));
}

std::string before(const language::Language& say, const HalfYear& view, int Tally::*part) {
    if (view.weeks.size() < 2) return {};
    const WeekShown& week = view.weeks[view.weeks.size() - 2];
    if (!week.tally) return {};
    return say("{0}: {1}", week_name(say, week.week), number(say, (*week.tally).*part));
}

Html cell(const language::Language& say, int count) {
    return html(R"(<td class="counts-right">{}</td>)", number(say, count));
}

Html outcomes_of(const language::Language& say, const Tally& tally) {
    return html("{}{}{}{}{}", cell(say, tally.kept), cell(say, tally.broken), cell(say, tally.silent),
                cell(say, tally.late), html("{}{}", cell(say, tally.no_number), cell(say, tally.excused)));
}

Html row(const language::Language& say, const HalfYear& view, const WeekShown& week) {
    const auto found = view.days_off.find(week.week.first_day);
    const std::string off = found == view.days_off.end() ? std::string() : say.listed(found->second);
    const Html counts = week.tally
                            ? outcomes_of(say, *week.tally)
                            : html(R"(<td colspan="6" class="soft">{}</td>)", say("fewer than three owners"));
    return html(R"(<tr><th scope="row">{}</th>{}<td>{}</td></tr>)", week_name(say, week.week), counts, off);
}

Html head(const language::Language& say) {
    const auto column = [](const std::string& words) {
        return html(R"(<th scope="col" class="counts-right">{}</th>)", words);
    };
    return html(
        R"(<thead><tr><th scope="col">{}</th>{}{}{}<th scope="col">{}</th></tr></thead>)",
        say.with_context("table", "week"),
        html("{}{}", column(outcome_word(say, Outcome::kept)), column(outcome_word(say, Outcome::broken))),
        html("{}{}", column(outcome_word(say, Outcome::silent)), column(mark_word(say, Mark::late))),
        html("{}{}", column(outcome_word(say, Outcome::no_number)),
             column(outcome_word(say, Outcome::excused))),
        say("days off"));
}

Html table(const language::Language& say, const HalfYear& view) {
    Html rows;
    for (auto week = view.weeks.rbegin(); week != view.weeks.rend(); ++week) rows += row(say, view, *week);
    return html(R"(
        <details class="unfolds"><summary>{}</summary>
        <div class="wide-table" tabindex="0" role="region" aria-label="{}"><table>{}<tbody>{}</tbody></table></div>
        </details>)",
                say("The same as a table"), say("What became of the promises, by week"), head(say), rows);
}

/// What stands beside kept, broken and silent, and is none of them.
Html apart(const language::Language& say, const HalfYear& view) {
    const Tally sum = sum_of(view.weeks);
    std::string words;
    if (sum.excused > 0)
        words += say.plural("{0} period was not due: somebody was away.",
                            "{0} periods were not due: somebody was away.", sum.excused);
    if (sum.no_number > 0)
        words += (words.empty() ? "" : " ") +
                 say.plural("{0} time there was no number, with a sentence why.",
                            "{0} times there was no number, with a sentence why.", sum.no_number);
    if (words.empty()) return {};
    return html(R"(<p class="small soft">{} {}</p>)", say("Apart from these:"), words);
}

bool is_shown(const WeekShown& week) {
    return week.tally.has_value();
}

Html left_out(const language::Language& say, const HalfYear& view) {
    if (std::ranges::all_of(view.weeks, is_shown)) return {};
    return html(R"(<p class="small soft">{}</p>)",
                say("Weeks with fewer than three owners are not added up, and stay empty."));
}

}  // namespace

Html latest_week(const language::Language& say, const HalfYear& view) {
    if (view.weeks.empty() || !view.weeks.back().tally)
        return html(R"(<p class="nothing-yet">{}</p>)",
                    say("Last week fewer than three owners had a promise that fell due. Their numbers stand "
                        "on the boards; they are not added up."));
    const Tally& tally = *view.weeks.back().tally;
    return html(R"(<ul class="latest-week" aria-label="{}">{}{}{}{}</ul>)",
                say.capitalised(week_name(say, view.weeks.back().week)),
                tile(say, outcome(say, Outcome::kept), tally.kept, before(say, view, &Tally::kept)),
                tile(say, outcome(say, Outcome::broken), tally.broken, before(say, view, &Tally::broken)),
                tile(say, mark(say, Mark::late), tally.late, before(say, view, &Tally::late)),
                tile(say, outcome(say, Outcome::silent), tally.silent, before(say, view, &Tally::silent)));
}

Html weeks_section(const language::Language& say, const HalfYear& view) {
    if (std::ranges::none_of(view.weeks, is_shown)) return {};
    return html(R"(
        <section class="section" aria-labelledby="weeks">
        <header><h2 id="weeks">{}</h2><p class="small soft">{}</p></header>
        {}{}{}
        </section>)",
                say("{0} weeks of promises", static_cast<std::int64_t>(view.weeks.size())),
                say("above the line kept, beneath it not"), weeks_chart(say, view),
                html("{}{}", left_out(say, view), apart(say, view)), table(say, view));
}

}  // namespace kept::views
