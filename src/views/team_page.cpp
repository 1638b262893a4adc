#include "views/team_page.hpp"

#include "views/account.hpp"
#include "views/fields.hpp"
#include "views/invitation_link.hpp"
#include "views/paths.hpp"
#include "views/rhythm_form.hpp"
#include "views/rhythm_words.hpp"

namespace kept::views {
namespace {

Html coming(const language::Language& say, const TeamPage& view) {
    return each(view.coming, [&](const Dated<Rhythm>& later) {
        return html(R"(<h3 class="later">{}</h3>{})",
                    say("From {0}", say.day(later.from, language::DayStyle::with_weekday)),
                    rhythm_in_words(say, later.fact));
    });
}

Html changing(const language::Language& say, const TeamPage& view) {
    if (view.steers == Steers::no) return {};
    return html(R"(<details class="unfolds" {}><summary>{}</summary>{}</details>)",
                attribute("open").when(view.rhythm_form.refusal.has_value()), say("Change the rhythm"),
                rhythm_form(say, view));
}

Html rhythm_section(const language::Language& say, const TeamPage& view) {
    return html(
        R"(
        <section class="section" aria-labelledby="rhythm">
        <header><h2 id="rhythm">{}</h2>{}</header>
        {}{}{}
        </section>)",
        say("Rhythm"),
        view.reads == ReadsAs::coach
            ? Html()
            : html(R"(<a class="small" href="{}">{}</a> <a class="small" href="{}">{}</a>)",
                   meeting_plan_of(view.team.id), say("Parts of the weekly meeting"), days_off(),
                   say("Days off")),
        rhythm_in_words(say, view.rhythm.fact), coming(say, view), changing(say, view));
}

Html member(const language::Language& say, const TeamPage& view, const TeamMember& one) {
    const Html lead = one.standing == Standing::lead
                          ? html(R"( <span class="soft">{}</span>)", say("leads the team"))
                          : Html();
    const auto numbers =
        one.kpis == 0 ? say("no number yet") : say.plural("{0} number", "{0} numbers", one.kpis);
    const Html deeds =
        view.steers == Steers::yes
            ? member_deeds(say, view.team, view.arranging, {view.team.id, one.id, one.standing, {}}, one.name)
            : Html();
    return html(R"(<li><div><p><b>{}</b>{}</p>{}<p class="small soft">{}</p></div>{}</li>)", one.name, lead,
                unconfirmed_line(say, one.unconfirmed_email), numbers, deeds);
}

Html members_section(const language::Language& say, const TeamPage& view) {
    const Html list =
        view.members.empty()
            ? html(R"(<div class="nothing-yet"><p>{}</p></div>)", say("Nobody is in this team yet."))
            : html(R"(<ul class="entries">{}</ul>)",
                   each(view.members, [&](const TeamMember& one) { return member(say, view, one); }));
    return html(R"(
        <section class="section" aria-labelledby="members">
        <header><h2 id="members">{}</h2></header>
        {}
        </section>)",
                say("Members"), list);
}

Html coming_and_going(const language::Language& say, const TeamPage& view) {
    const Html adding = view.steers == Steers::yes ? adding_form(say, view.team, view.arranging) : Html();
    return html("{}{}", adding, leaving_form(say, view.team, view.arranging));
}

Html new_link(const language::Language& say, const TeamPage& view) {
    return view.new_link ? invitation_link(say, say("Give this link to the one you invite."), *view.new_link)
                         : Html();
}

Html invitation_line(const language::Language& say, const OpenInvitation& one, const Clock& clock) {
    const auto day = [&](Instant at) { return say.moment(at, clock.zone, language::MomentStyle::dated); };
    return html(R"(<li><p>{}</p><p class="small soft">{}</p></li>)",
                say("Made by {0} on {1}", one.invited_by, day(one.invited)),
                say("works until {0}", day(one.expires)));
}

/// A part that is read again when somebody joins or an invitation is used. What stands outside stays as it
/// is: a link that is shown once, and a rhythm that is being changed.
Html living(const TeamPage& view, std::string_view id, const Html& part) {
    return html(R"(<div id="{}" data-live="board-{}">{}</div>)", id, view.team.id, part);
}

Html open_invitations(const language::Language& say, const TeamPage& view) {
    if (view.invitations.empty())
        return html(R"(<div class="nothing-yet"><p>{}</p></div>)", say("No invitation is open."));
    return html(R"(<ul class="entries">{}</ul>)", each(view.invitations, [&](const OpenInvitation& one) {
                    return invitation_line(say, one, view.clock);
                }));
}

Html invitations_section(const language::Language& say, const TeamPage& view) {
    if (view.steers == Steers::no) return {};
    const Html form =
        html(R"(<form method="post" action="{}">{}<button class="button">{}</button></form>)",
             invitations_of(view.team.id), hidden_fields(view.invitation_form), say("Invite somebody"));
    return html(R"(
        <section class="section" aria-labelledby="invitations">
        <header><h2 id="invitations">{}</h2>{}</header>
        {}{}{}
        </section>)",
                say("Invitations"), form, refusal_of_form(say, view.invitation_form, {}), new_link(say, view),
                living(view, "open-invitations", open_invitations(say, view)));
}

}  // namespace

Sheet team_page(const language::Language& say, const TeamPage& view) {
    Sheet sheet{.title = view.team.name, .room = Room::team};
    sheet.main =
        html(R"(
        <p class="trail"><a href="{}">{}</a></p>
        <h1>{}</h1>
        {}{})",
             board(view.team.id), say("To the board"), view.team.name, closed_note(say, view.team),
             html("{}{}{}{}{}", living(view, "team-members", members_section(say, view)),
                  coming_and_going(say, view), invitations_section(say, view),
                  living(view, "team-coaches", coaches_section(say, view.team, view.coaches, view.steers)),
                  html("{}{}", rhythm_section(say, view), team_itself(say, view.team, view.arranging))));
    return sheet;
}

}  // namespace kept::views
