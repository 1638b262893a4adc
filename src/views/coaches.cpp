#include "views/coaches.hpp"

#include "domain/period.hpp"
#include "views/fields.hpp"
#include "views/invitation_link.hpp"
#include "views/paths.hpp"
#include "views/phrase.hpp"
#include "views/team_arranging.hpp"

namespace kept::views {
namespace {

std::string day_field(Day day) {
    return key_of(Period{Cadence::workday, day});
}

std::string until_words(const language::Language& say, Day until) {
    return say("until {0}", say.day(until, language::DayStyle::with_year));
}

/// A form that is nothing but a button.
Html ending(const language::Language& say, const CoachesPage& view, const CoachOfTeam& coach) {
    return html(R"(
        <form method="post" action="{}">{}{}<button class="word-button" aria-label="{}">{}</button></form>)",
                coachings_ended_of(view.team.id), hidden_fields(view.inviting),
                hidden_field("coach", coach.id.text), say("End it now: {0}", coach.name), say("End it now"));
}

Html day_to_move_to(const language::Language& say, const CoachesPage& view, const FormState& form,
                    const CoachOfTeam& coach, Day at_first) {
    return text_field(
        say, form,
        {.name = "until",
         .label = say("Until and including which day?"),
         .hint = say("Until {0} at the latest.", say.day(view.latest, language::DayStyle::with_year)),
         .at_first = day_field(at_first),
         .type = "date",
         .row = coach.id.text});
}

/// The form that comes back stands open, with what was typed.
Html moving(const language::Language& say, const CoachesPage& view, const CoachOfTeam& coach,
            std::string_view words, Day at_first) {
    const bool comes_back = view.moving.text("coach") == coach.id.text;
    const FormState& form = comes_back ? view.moving : view.inviting;
    const FormState fresh{.token = form.token, .key = form.key};
    const Html fields = html("{}{}{}", hidden_fields(form), hidden_field("coach", coach.id.text),
                             day_to_move_to(say, view, comes_back ? form : fresh, coach, at_first));
    const Html moving_form = html(
        R"(<form class="form" method="post" action="{}" novalidate>{}<button class="button">{}</button></form>)",
        coaching_days_of(view.team.id), fields, say("Keep this day"));
    return html(R"(
        <details class="unfolds" {}><summary>{}<span class="heard"> {}</span></summary>{}</details>)",
                attribute("open").when(comes_back && view.moving.refusal.has_value()), words, coach.name,
                moving_form);
}

Html coach_line(const language::Language& say, const CoachesPage& view, const CoachOfTeam& coach) {
    const bool steers = view.steers == Steers::yes;
    return html(R"(
        <li><div><p><b>{}</b></p><p class="small soft">{}</p>{}</div>{}</li>)",
                coach.name, until_words(say, coach.until),
                steers ? moving(say, view, coach, say("Another last day"), coach.until) : Html(),
                steers ? html(R"(<div class="entry-deeds">{}</div>)", ending(say, view, coach)) : Html());
}

Html earlier_line(const language::Language& say, const CoachesPage& view, const CoachOfTeam& coach) {
    return html(R"(<li><div><p><b>{}</b></p><p class="small soft">{}</p>{}</div></li>)", coach.name,
                until_words(say, coach.until),
                moving(say, view, coach, say("Let them read along again"), view.proposed));
}

Html earlier(const language::Language& say, const CoachesPage& view) {
    if (view.earlier.empty()) return {};
    return html(R"(
        <section class="section" aria-labelledby="earlier">
        <header><h2 id="earlier">{}</h2></header>
        <ul class="entries">{}</ul>
        </section>)",
                say("Before"),
                each(view.earlier, [&](const CoachOfTeam& one) { return earlier_line(say, view, one); }));
}

Html new_link(const language::Language& say, const CoachesPage& view) {
    return view.new_link ? invitation_link(say, say("Give this link to your coach."), *view.new_link)
                         : Html();
}

Html invitation_line(const language::Language& say, const CoachesPage& view, const OpenCoachInvitation& one) {
    const auto moment = [&](Instant at) {
        return say.moment(at, view.clock.zone, language::MomentStyle::dated);
    };
    return html(R"(<li><p>{}</p><p class="small soft">{}</p></li>)",
                say("Made by {0} on {1}", one.invited_by, moment(one.invited)),
                say("works until {0} · reads along until {1}", moment(one.expires),
                    say.day(one.until, language::DayStyle::with_year)));
}

Html open_invitations(const language::Language& say, const CoachesPage& view) {
    if (view.invitations.empty()) return {};
    return html(R"(<ul class="entries">{}</ul>)", each(view.invitations, [&](const OpenCoachInvitation& one) {
                    return invitation_line(say, view, one);
                }));
}

Html inviting(const language::Language& say, const CoachesPage& view) {
    if (view.steers == Steers::no) return {};
    const Html field =
        text_field(say, view.inviting,
                   {.name = "until",
                    .label = say("Until and including which day?"),
                    .hint = say("Three months are proposed; a year is the most. You can end it any day."),
                    .at_first = day_field(view.proposed),
                    .type = "date"});
    const Html form =
        html(R"(
        <form class="form letting-in" method="post" action="{}" novalidate>{}{}<button class="button">{}</button></form>)",
             coaches_of(view.team.id),
             html("{}{}", hidden_fields(view.inviting), refusal_of_form(say, view.inviting, {"until"})),
             field, say("Make a link for a coach"));
    return html(R"(
        <section class="section" aria-labelledby="inviting">
        <header><h2 id="inviting">{}</h2></header>
        {}{}{}
        </section>)",
                say("Invite a coach"), new_link(say, view), form, open_invitations(say, view));
}

Html who_reads_along(const language::Language& say, const CoachesPage& view) {
    if (view.coaches.empty())
        return html(R"(<div class="nothing-yet"><p>{}</p></div>)", say("No coach reads along now."));
    return html(R"(<ul class="entries">{}</ul>)",
                each(view.coaches, [&](const CoachOfTeam& one) { return coach_line(say, view, one); }));
}

}  // namespace

Sheet coaches_page(const language::Language& say, const CoachesPage& view) {
    Sheet sheet{.title = say("Who reads along") + " · " + view.team.name, .room = Room::team};
    const Html words = html(
        R"(<h1>{}</h1><p class="lead">{}</p>{})", say("Who reads along with {0}?", view.team.name),
        say("A coach comes from outside, for a while. They read what this team says and talk about it with "
            "you. They never say a number, and they are in no count."),
        closed_note(say, view.team));
    sheet.main = html(R"(
        <p class="trail"><a href="{}">{}</a></p>
        {}
        <div id="coaches" data-live="board-{}">{}</div>
        {})",
                      team(view.team.id), view.team.name, words, view.team.id, who_reads_along(say, view),
                      html("{}{}", inviting(say, view), earlier(say, view)));
    return sheet;
}

Html coaches_note(const language::Language& say, const std::vector<CoachOfTeam>& coaches) {
    return each(coaches, [&](const CoachOfTeam& one) {
        return html(R"(<p class="reads-along small">{}</p>)",
                    phrase(say, "{0} reads along as a coach, until {1}.", strong(one.name),
                           say.day(one.until, language::DayStyle::with_year)));
    });
}

Html coaches_section(const language::Language& say, const Team& team, const std::vector<CoachOfTeam>& coaches,
                     Steers steers) {
    if (coaches.empty() && steers == Steers::no) return {};
    const Html list =
        coaches.empty()
            ? html(R"(<div class="nothing-yet"><p>{}</p></div>)", say("No coach reads along now."))
            : html(R"(<ul class="entries">{}</ul>)", each(coaches, [&](const CoachOfTeam& one) {
                       return html(R"(<li><div><p><b>{}</b></p><p class="small soft">{}</p></div></li>)",
                                   one.name, until_words(say, one.until));
                   }));
    return html(R"(
        <section class="section" aria-labelledby="reads-along">
        <header><h2 id="reads-along">{}</h2><a class="small" href="{}">{}</a></header>
        {}
        </section>)",
                say.with_context("heading", "Coach"), coaches_of(team.id), say("Who reads along"), list);
}

}  // namespace kept::views
