#include "views/organisation_page.hpp"

#include "views/growth_words.hpp"
#include "views/kpi_groups.hpp"
#include "views/team_arranging.hpp"

namespace kept::views {
namespace {

constexpr std::size_t all_of_them = 200;

Html section(std::string_view id, const std::string& title, const std::string& aside, const Html& content) {
    const Html beside = aside.empty() ? Html() : html(R"(<p class="small soft">{}</p>)", aside);
    return html(R"(
        <section class="section" aria-labelledby="{}"><header><h2 id="{}">{}</h2>{}</header>{}</section>)",
                id, id, title, beside, content);
}

Html nothing(const std::string& words) {
    return html(R"(<p class="soft">{}</p>)", words);
}

Html record_line(const language::Language& say, const RecordOfTheWeek& record) {
    return html(R"(<li><b class="counts-wide">{}</b> <a href="{}">{}</a> <span class="soft">{}</span></li>)",
                say.amount(record.value, record.kpi.measure), report(record.kpi.id, record.period),
                record.kpi.name,
                say("{0}, about {1}. It was {2}.", record.owner,
                    say.period(record.period, language::PeriodStyle::dated),
                    say.amount(record.before, record.kpi.measure)));
}

Html records_section(const language::Language& say, const std::vector<RecordOfTheWeek>& records) {
    const Html lines = each(records, [&](const RecordOfTheWeek& one) { return record_line(say, one); });
    return section("records", say("Records of the last seven days"), {},
                   records.empty() ? nothing(say("None. A record is better than everything before it."))
                                   : html(R"(<ul class="lines">{}</ul>)", lines));
}

Html stuck_line(const language::Language& say, const StuckOfTheWeek& stuck) {
    const auto who = stuck.helpers.empty()
                         ? stuck.by
                         : say("{0}, with help from {1}", stuck.by, say.listed(stuck.helpers));
    return html(R"(<li>{} <span class="soft">{} · <a href="{}">{}</a></span></li>)", stuck.words, who,
                meeting(stuck.meeting), stuck.team + ", " + say.day(stuck.date, language::DayStyle::brief));
}

Html stucks_section(const language::Language& say, const std::vector<StuckOfTheWeek>& stucks) {
    const Html lines = each(stucks, [&](const StuckOfTheWeek& one) { return stuck_line(say, one); });
    return section("stucks", say("Where we are stuck"), say("said in meetings of the last two weeks"),
                   stucks.empty() ? nothing(say("Nobody said so in a meeting."))
                                  : html(R"(<ul class="lines">{}</ul>)", lines));
}

Html about_closed_teams(const language::Language& say, int closed_teams) {
    if (closed_teams == 0) return {};
    return html(R"(<p class="small soft aside">{}</p>)",
                say("What is said in a closed team is not on this page. Its outcomes are only added to those "
                    "of the others where three of its owners stand behind them, so that nobody can work out "
                    "whose they are."));
}

std::string about_marks(const language::Language& say, const OrganisationPage& view) {
    const auto marks = say("one mark for each KPI");
    if (view.grouped_by == GroupedBy::team) return marks;
    return marks + " · " + say("of every 100 promises, from three owners on");
}

/// What stands above the headline.
std::string whose(const language::Language& say, const OrganisationPage& view) {
    std::string words = view.name + " · " + say.plural("{0} member", "{0} members", view.members);
    if (!view.half_year.weeks.empty())
        words += " · " + say("up to and including {0}",
                             say.period(view.half_year.weeks.back().week, language::PeriodStyle::spoken));
    return words;
}

Html head(const language::Language& say, const OrganisationPage& view) {
    return html(
        R"(
        <div class="growth"><p class="soft">{}</p><h1>{}</h1>
        <div class="growth-words">{}<p>{} <a href="{}">{}</a></p></div></div>)",
        whose(say, view), growth_headline(say, view.growth.going),
        kept_shares(say, latest_weeks(view.half_year.weeks), weeks_before_those(view.half_year.weeks)),
        growth_reasons(say, view.growth, view.numbers), guide_six(), say("What does that mean?"));
}

}  // namespace

Sheet organisation_page(const language::Language& say, const OrganisationPage& view) {
    Sheet sheet{.title = say("Organisation"), .room = Room::organisation};
    const Html groups = section("moving", say("What rises, what falls"), about_marks(say, view),
                                view.groups.empty() ? nothing(say("Nobody says a number yet."))
                                                    : kpi_groups(say, view.groups, view.grouped_by));
    sheet.main = html(R"(<div id="organisation">{}{}{}{}{}</div>)", head(say, view),
                      latest_week(say, view.half_year), weeks_section(say, view.half_year), groups,
                      html("{}{}{}", records_section(say, view.records), stucks_section(say, view.stucks),
                           about_closed_teams(say, view.closed_teams)));
    return sheet;
}

Sheet team_half_year_page(const language::Language& say, const TeamHalfYearPage& view) {
    Sheet sheet{.title = say("{0}, half a year", view.team.name), .room = Room::team};
    const Html words =
        html(R"(<div class="growth-words"><p><b>{}</b> {}</p></div>)",
             growth_headline(say, view.growth.going), growth_reasons(say, view.growth, view.numbers));
    const Html head = html(R"(<div class="growth"><h1>{}</h1><p><a href="{}">{}</a></p>{}{}</div>)",
                           say("{0}, half a year", view.team.name), board(view.team.id), say("To the board"),
                           closed_note(say, view.team), words);
    const Html moving = section("moving", say("What rises, what falls"), say("one mark for each KPI"),
                                html("{}{}{}", kpi_marks(say, view.group),
                                     moving_kpis(say, view.group, all_of_them), kpi_marks_key(say)));
    sheet.main = html(R"(<div id="half-year">{}{}{}{}{}</div>)", head, latest_week(say, view.half_year),
                      weeks_section(say, view.half_year), moving,
                      html("{}{}", records_section(say, view.records), stucks_section(say, view.stucks)));
    return sheet;
}

}  // namespace kept::views
