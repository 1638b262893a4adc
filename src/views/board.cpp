#include "views/board.hpp"

#include <algorithm>
#include <utility>

#include "domain/added_up.hpp"
#include "domain/hand.hpp"
#include "views/board_card.hpp"
#include "views/glyphs.hpp"
#include "views/guide.hpp"
#include "views/kpi_words.hpp"
#include "views/paths.hpp"
#include "views/team_arranging.hpp"

namespace kept::views {
namespace {

std::string spoken_of(const language::Language& say, const Board& view) {
    const auto today = say.capitalised(say.day(view.today, language::DayStyle::with_weekday));
    const auto spoken = [&](const Period& period) {
        return say.period(period, language::PeriodStyle::spoken);
    };
    if (view.days && view.weeks)
        return say("{0} · days about {1}, weeks about {2}.", today, spoken(*view.days), spoken(*view.weeks));
    if (view.days) return say("{0} · days about {1}.", today, spoken(*view.days));
    if (view.weeks) return say("{0} · weeks about {1}.", today, spoken(*view.weeks));
    return today + ".";
}

struct Counts {
    int on_time = 0;
    int late = 0;
    int silent = 0;
    int away = 0;
};

bool is_said(const Slot& slot) {
    return slot.said.latest() != nullptr;
}

Counts counts_of(const Board& view) {
    Counts counts;
    for (const auto& member : view.members)
        for (const auto& card : member.cards) {
            const auto& slot = card.spoken_of;
            const bool is_late = slot.timeliness == Timeliness::late;
            counts.on_time += is_said(slot) && !is_late;
            counts.late += is_said(slot) && is_late;
            counts.silent += slot.outcome == Outcome::silent;
            counts.away += slot.outcome == Outcome::excused;
        }
    return counts;
}

/// The names of everything that changes a count.
std::string names_of(const std::vector<BoardMember>& members) {
    std::string names;
    for (const auto& member : members)
        for (const auto& card : member.cards) names += (names.empty() ? "kpi-" : " kpi-") + card.kpi.id.text;
    return names;
}

Html count(int number, const Html& what) {
    return html(R"(<li><span class="figure">{}</span>{}</li>)", number, what);
}

/// Counts over several people appear only where at least three owners stand behind them.
Html counts(const language::Language& say, const Board& view) {
    const auto owners =
        std::ranges::count_if(view.members, [](const BoardMember& member) { return !member.cards.empty(); });
    if (std::cmp_less(owners, owners_behind_a_count)) return {};
    const auto counted = counts_of(view);
    return html(
        R"(<ul class="counts" id="counts" data-live="{}" aria-label="{}">{}</ul>)", names_of(view.members),
        say("What has been said"),
        html("{}{}{}{}", count(counted.on_time, html(R"(<b>{}</b>)", say("on time"))),
             count(counted.late, mark(say, Mark::late)), count(counted.silent, outcome(say, Outcome::silent)),
             count(counted.away, outcome(say, Outcome::excused))));
}

Html away(const language::Language& say, Day until, Day today) {
    const bool is_near = until - today < std::chrono::days(7);
    const auto day = say.day(until, is_near ? language::DayStyle::weekday : language::DayStyle::plain);
    return outcome_saying(Outcome::excused, say("away until {0}", day));
}

/// The time of declaring is shown wherever leave decides something.
Html declared(const language::Language& say, const Board& view, const BoardMember& member) {
    return each(member.leave, [&](const Leave& one) {
        return html(R"(<p class="declared small soft">{}</p>)", leave_declared_words(say, one, view.zone));
    });
}

/// Still silent: what somebody may be asked about, kindly.
Html silence(const language::Language& say, const BoardMember& member) {
    const auto silent = std::ranges::count_if(
        member.cards, [](const BoardCard& card) { return card.spoken_of.outcome == Outcome::silent; });
    if (silent == 0) return {};
    return outcome_saying(Outcome::silent, say.plural("{0} number silent", "{0} numbers silent", silent));
}

Html who(const language::Language& say, const Board& view, const BoardMember& member) {
    const Html absence = member.away_until ? away(say, *member.away_until, view.today) : Html();
    return html(R"(<div class="who"><h2 id="who-{}">{}</h2>{}{}</div>)", member.id, member.name,
                html("{}{}", absence, declared(say, view, member)), silence(say, member));
}

bool has_numbers(const Board& view) {
    return std::ranges::any_of(view.members, [](const auto& member) { return !member.cards.empty(); });
}

std::string room_left(const language::Language& say, int room) {
    return say.plural("Room for {1} more", "Room for {1} more", room, say.spelled(room));
}

/// Where a hand has room, its owner names a number; everybody else sees that there is room.
Html vacancy(const language::Language& say, const Board& view, const BoardMember& member) {
    const int room = full_hand - member.in_hand;
    if (room <= 0) return {};
    const bool is_own = member.id == view.looking;
    if (member.cards.empty() && is_own && has_numbers(view))
        return html(R"(<div class="card vacant first"><a class="button" href="{}">{}</a></div>)", new_kpi(),
                    say("Name your first number"));
    const auto words = member.cards.empty() ? say("No number yet") : room_left(say, room);
    if (is_own) return html(R"(<div class="card vacant"><a href="{}">{}</a></div>)", new_kpi(), words);
    return html(R"(<div class="card vacant">{}</div>)", words);
}

Html member_row(const language::Language& say, const Board& view, const BoardMember& member) {
    return html(R"(
        <section class="{}" aria-labelledby="who-{}">
        {}
        {}
        {}
        </section>)",
                member.cards.empty() ? "member without-numbers" : "member", member.id, who(say, view, member),
                each(member.cards, [&](const BoardCard& card) { return board_card(say, card); }),
                vacancy(say, view, member));
}

bool is_member(const Board& view) {
    return std::ranges::any_of(view.members, [&](const auto& member) { return member.id == view.looking; });
}

/// A board without numbers says how one begins.
Html nothing_yet(const language::Language& say, const Board& view) {
    const Html next = is_member(view) ? html(R"(<a class="button strong" href="{}">{}</a>)", new_kpi(),
                                             say("Name your first number"))
                                      : Html();
    return html(R"(<div class="nothing-yet"><p>{}</p>{}</div>)",
                view.members.empty()
                    ? say("Nobody is in this team yet. Its lead or an administrator can invite people.")
                    : say("Nobody says a number here yet. Each names three or four in their own words, "
                          "promises them, and this board fills."),
                next);
}

Html key(const language::Language& say) {
    return html(R"(
        <ul class="board-note">
        <li>{}</li><li>{}</li><li>{}</li><li><a href="{}">{}</a></li>
        </ul>)",
                say("A number that stands on the line is kept. One that hangs under it is not."),
                mark(say, Mark::record), mark_saying(Mark::late, say("reported late")),
                guide_part(name_of(GuidePart::own_voice)), say("Why everybody says their own"));
}

Html rows(const language::Language& say, const Board& view) {
    const Html members =
        each(view.members, [&](const BoardMember& member) { return member_row(say, view, member); });
    return html(R"({}<div class="team">{}</div>{})", has_numbers(view) ? Html() : nothing_yet(say, view),
                members, has_numbers(view) ? key(say) : Html());
}

Html weekly(const language::Language& say, const Board& view) {
    return html(R"( · <a href="{}">{}</a>)", weekly_meeting_of(view.team.id), say("Weekly meeting"));
}

Html half_year_link(const language::Language& say, const Board& view) {
    return html(R"( · <a href="{}">{}</a>)", half_year_of(view.team.id), say("Half a year"));
}

Html other_teams(const language::Language& say, const Board& view) {
    if (view.other_teams == 0) return {};
    return html(R"( · <a href="{}">{}</a>)", teams(), say("Other teams"));
}

Html ways_of_a_coach(const language::Language& say, const Board& view) {
    return html(R"( · <a href="{}">{}</a>{})", meetings_of(view.team.id), say("Our meetings"),
                half_year_link(say, view));
}

Html ways_of_a_member(const language::Language& say, const Board& view) {
    return html(R"( · <a href="{}">{}</a>{}{})", huddle_of(view.team.id), say("Huddle"),
                html("{}{}", weekly(say, view), half_year_link(say, view)), other_teams(say, view));
}

Html notes(const language::Language& say, const Board& view) {
    return html("{}{}", closed_note(say, view.team), coaches_note(say, view.coaches));
}

}  // namespace

Sheet board_page(const language::Language& say, const Board& view) {
    Sheet sheet{.title = view.team.name, .room = Room::team};
    const Html links =
        html(R"(<a href="{}">{}</a> · <a href="{}">{}</a>{})", team(view.team.id), say("Rhythm and members"),
             needs_of(view.team.id), say("What we need"),
             view.reads == ReadsAs::coach ? ways_of_a_coach(say, view) : ways_of_a_member(say, view));
    const Html words = html(R"(<h1>{}</h1><p>{} {}</p>{})", say("{0}, what do we keep?", view.team.name),
                            spoken_of(say, view), links, notes(say, view));
    sheet.main = html(R"(
        <div id="board" data-live="board-{}">
        <div class="greeting"><div>{}</div>{}</div>
        {}
        </div>)",
                      view.team.id, words, counts(say, view), rows(say, view));
    return sheet;
}

}  // namespace kept::views
