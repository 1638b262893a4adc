#include "views/deeds.hpp"

#include "views/paths.hpp"
#include "views/phrase.hpp"

namespace kept::views {
namespace {

Html about_a_team(const language::Language& say, const Deed& deed) {
    const Html who = strong(deed.who), team = strong(deed.team), whom = strong(deed.whom);
    switch (deed.kind) {
        case DeedIs::joined:
            return phrase(say, "{0} joined {1}.", who, team);
        case DeedIs::joined_as_lead:
            return phrase(say, "{0} joined {1} as its lead.", who, team);
        case DeedIs::left:
            return phrase(say, "{0} left {1}.", who, team);
        case DeedIs::added:
            return phrase(say, "{0} added {1} to {2}.", who, whom, team);
        case DeedIs::appointed_lead:
            return phrase(say, "{0} appointed {1} as lead of {2}.", who, whom, team);
        case DeedIs::dismissed_lead:
            return phrase(say, "{0} dismissed {1} as lead of {2}.", who, whom, team);
        case DeedIs::let_go:
            return phrase(say, "{0} took {1} out of {2}.", who, whom, team);
        default:
            return phrase(say, "{0} invited somebody into {1}.", who, team);
    }
}

Html about_a_team_itself(const language::Language& say, const Deed& deed) {
    const Html who = strong(deed.who), team = strong(deed.team);
    switch (deed.kind) {
        case DeedIs::rhythm:
            return phrase(say, "{0} gave {1} a rhythm from {2}.", who, team,
                          say.day(deed.day, language::DayStyle::plain));
        case DeedIs::founded:
            return phrase(say, "{0} founded {1}.", who, team);
        case DeedIs::renamed:
            return phrase(say, "{0} renamed a team: {1}.", who, team);
        case DeedIs::closed:
            return phrase(say, "{0} closed {1}: only its members see it.", who, team);
        case DeedIs::planned_meeting:
            return phrase(say, "{0} planned the weekly meeting of {1}.", who, team);
        default:
            return phrase(say, "{0} opened {1} to everybody.", who, team);
    }
}

Html about_a_process(const language::Language& say, const Deed& deed) {
    const Html who = strong(deed.who), process = strong(deed.process);
    if (deed.kind == DeedIs::drew_process)
        return deed.process.empty() ? phrase(say, "{0} drew a process of a closed team.", who)
                                    : phrase(say, "{0} drew the process “{1}”.", who, process);
    return deed.process.empty() ? phrase(say, "{0} arranged a process of a closed team.", who)
                                : phrase(say, "{0} arranged the process “{1}”.", who, process);
}

Html about_the_organisation(const language::Language& say, const Deed& deed) {
    const Html who = strong(deed.who), whom = strong(deed.whom);
    const auto day = say.day(deed.day, language::DayStyle::plain);
    switch (deed.kind) {
        case DeedIs::day_off:
            return phrase(say, "{0} made {1} a day off: {2}.", who, day, deed.name);
        case DeedIs::day_worked:
            return phrase(say, "{0} made {1} a day like any other.", who, day);
        case DeedIs::joined_as_administrator:
            return phrase(say, "{0} came in as an administrator.", who);
        case DeedIs::appointed_administrator:
            return phrase(say, "{0} appointed {1} as administrator.", who, whom);
        case DeedIs::dismissed_administrator:
            return phrase(say, "{0} dismissed {1} as administrator.", who, whom);
        default:
            return phrase(say, "{0} closed the account of {1}.", who, whom);
    }
}

Html about_a_coach(const language::Language& say, const Deed& deed) {
    const Html who = strong(deed.who), team = strong(deed.team), whom = strong(deed.whom);
    const auto day = say.day(deed.day, language::DayStyle::with_year);
    switch (deed.kind) {
        case DeedIs::coach_invited:
            return phrase(say, "{0} invited a coach to read along with {1} until {2}.", who, team, day);
        case DeedIs::coach_began:
            return phrase(say, "{0} reads along with {1} as a coach, until {2}.", who, team, day);
        case DeedIs::coach_moved:
            return phrase(say, "{0} lets {1} read along with {2} until {3}.", who, whom, team, day);
        default:
            return phrase(say, "{0} stopped {1} reading along with {2}.", who, whom, team);
    }
}

Html sentence(const language::Language& say, const Deed& deed) {
    switch (deed.kind) {
        case DeedIs::rhythm:
        case DeedIs::founded:
        case DeedIs::renamed:
        case DeedIs::closed:
        case DeedIs::opened:
        case DeedIs::planned_meeting:
            return about_a_team_itself(say, deed);
        case DeedIs::drew_process:
        case DeedIs::arranged_process:
            return about_a_process(say, deed);
        case DeedIs::day_off:
        case DeedIs::day_worked:
        case DeedIs::joined_as_administrator:
        case DeedIs::appointed_administrator:
        case DeedIs::dismissed_administrator:
        case DeedIs::closed_account:
            return about_the_organisation(say, deed);
        case DeedIs::coach_invited:
        case DeedIs::coach_began:
        case DeedIs::coach_moved:
        case DeedIs::coach_ended:
            return about_a_coach(say, deed);
        default:
            return about_a_team(say, deed);
    }
}

Html line(const language::Language& say, const Deeds& view, const Deed& deed) {
    return html(R"(<li><p>{}</p><p class="small soft">{}</p></li>)", sentence(say, deed),
                say("{0} · entry {1}", say.moment(deed.at, view.zone, language::MomentStyle::complete),
                    deed.sequence));
}

Html earlier(const language::Language& say, const Deeds& view) {
    if (!view.earlier) return {};
    return html(R"(<p class="aside"><a class="button quiet" href="{}">{}</a></p>)",
                deeds_before(*view.earlier), say("Earlier"));
}

}  // namespace

Sheet deeds_page(const language::Language& say, const Deeds& view) {
    Sheet sheet{.title = say("What was arranged"), .room = Room::team};
    const Html list =
        view.deeds.empty()
            ? html(R"(<div class="nothing-yet"><p>{}</p></div>)", say("Nothing earlier was arranged."))
            : html(R"(<ul class="entries deeds">{}</ul>)",
                   each(view.deeds, [&](const Deed& one) { return line(say, view, one); }));
    sheet.main = html(R"(
        <p class="trail"><a href="{}">{}</a></p>
        <div class="greeting"><div><h1>{}</h1><p>{}</p></div></div>
        {})",
                      teams(), say("Teams"), say("What was arranged"),
                      say("Who arranged what, about teams, people and processes. It comes from the journal: "
                          "nobody can change "
                          "it, and everybody here can read it."),
                      html("{}{}", list, earlier(say, view)));
    return sheet;
}

}  // namespace kept::views
