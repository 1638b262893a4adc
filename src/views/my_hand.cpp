#include "views/my_hand.hpp"

#include "domain/hand.hpp"
#include "views/fields.hpp"
#include "views/kpi_words.hpp"
#include "views/paths.hpp"

namespace kept::views {
namespace {

Html held(const language::Language& say, const KpiInHand& one) {
    const auto promise = one.six.empty() ? std::nullopt : one.six.back().promise;
    return html(
        R"(
        <li>{}<div><h3><a href="{}">{}</a></h3><p class="small soft">{}</p></div>
        <a class="button quiet" href="{}" aria-label="{}">{}</a></li>)",
        six(six_view(say, one.kpi, one.six, promise), SixPlace::list), kpi(one.kpi.id), one.kpi.name,
        say("since {0}", say.period(period_of(Cadence::month, one.named), language::PeriodStyle::dated)),
        this_number(one.kpi.id), say("Change {0}", one.kpi.name), say("Change"));
}

Html retired(const language::Language& say, const RetiredKpi& one) {
    const auto day = [&](Day at) { return say.day(at, language::DayStyle::with_year); };
    return html(R"(
        <li><div><h3><a href="{}">{}</a></h3><p class="small soft">{}</p></div>
        <a class="button quiet" href="{}" aria-label="{}">{}</a></li>)",
                kpi(one.kpi.id), one.kpi.name, say("{0} until {1}", day(one.named), day(one.retired)),
                this_number(one.kpi.id), say("Take it back") + ", " + one.kpi.name, say("Take it back"));
}

Html retired_ones(const language::Language& say, const MyHand& view) {
    if (view.retired.empty()) return {};
    return html(R"(
        <section class="section" aria-labelledby="retired">
        <header><h2 id="retired">{}</h2><p class="soft">{}</p></header>
        <ul class="entries">{}</ul>
        </section>)",
                say("Retired"), say("They keep everything that was said."),
                each(view.retired, [&](const RetiredKpi& one) { return retired(say, one); }));
}

Html held_ones(const language::Language& say, const MyHand& view) {
    if (view.active.empty()) return {};
    return html(R"(
        <section class="section" aria-labelledby="held">
        <header><h2 id="held">{}</h2></header>
        <ul class="entries">{}</ul>
        </section>)",
                say("What you say now"),
                each(view.active, [&](const KpiInHand& one) { return held(say, one); }));
}

Html leaving(const language::Language& say, const MyHand& view, const Team& team) {
    return html(R"(
        <li><div><h3><a href="{}">{}</a></h3></div>
        <form method="post" action="{}">{}<button class="button quiet" aria-label="{}">{}</button></form></li>)",
                views::team(team.id), team.name, leavings_of(team.id),
                html("{}{}", hidden_fields(view.form), hidden_field("member", view.own.text)),
                say("Leave {0}", team.name), say("Leave"));
}

/// Who is in one team stays in it: somebody has to hear the numbers.
Html teams_of(const language::Language& say, const MyHand& view) {
    if (view.teams.size() < 2) return {};
    return html(R"(
        <section class="section" aria-labelledby="my-teams">
        <header><h2 id="my-teams">{}</h2><p class="soft">{}</p></header>
        <ul class="entries">{}</ul>
        </section>)",
                say("My teams"), say("Who leaves a team first moves or retires the numbers said there."),
                each(view.teams, [&](const Team& team) { return leaving(say, view, team); }));
}

std::string room_left(const language::Language& say, std::size_t kpis) {
    if (kpis >= full_hand) return say("Your hand is full: four of four. A fifth fits once one retires.");
    return say("In your own words. Three is enough, four is full.");
}

Html naming(const language::Language& say, const MyHand& view) {
    if (view.active.size() >= full_hand) return {};
    return html(R"(<p class="counted"><a class="button" href="{}">{}</a></p>)", new_kpi(),
                say("Name a number"));
}

}  // namespace

Sheet my_hand_page(const language::Language& say, const MyHand& view) {
    Sheet sheet{.title = say("My hand"), .room = Room::my_numbers};
    sheet.main = html(R"(
        <p class="trail"><a href="{}">{}</a></p>
        <div class="greeting"><div><h1>{}</h1><p>{}</p></div></div>
        {})",
                      my_numbers(), say("My numbers"), sheet.title, room_left(say, view.active.size()),
                      html("{}{}{}{}", held_ones(say, view), naming(say, view), retired_ones(say, view),
                           teams_of(say, view)));
    return sheet;
}

}  // namespace kept::views
