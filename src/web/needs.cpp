#include <algorithm>

#include "domain/zone.hpp"
#include "live/names.hpp"
#include "storage/kpis.hpp"
#include "storage/members.hpp"
#include "storage/offer_answers.hpp"
#include "storage/remarks.hpp"
#include "views/needs_page.hpp"
#include "web/drawing.hpp"
#include "web/meetings.hpp"
#include "web/pages.hpp"

namespace kept::web {
namespace {

constexpr std::chrono::days without_meetings{14};

/// What was said since the last meeting; a team that never meets sees two weeks.
Instant since(Instant last_ended, Instant now) {
    return last_ended == Instant{} ? now - without_meetings : last_ended;
}

/// Puts the list together, on one snapshot of the data.
views::NeedsPage list_of(App& app, storage::Connection& connection, const TeamReader& me) {
    const Instant now = app.store.now();
    const Meetings meetings = meetings_of(connection, me.organisation, me.team.id, now);
    views::NeedsPage view{
        .team = me.team, .clock = meetings.clock, .next = meetings.next, .next_weekly = meetings.next_weekly};
    if (meetings.next)
        app.alarms.announce_at(me.organisation, live::board_name(me.team.id), meetings.next->ends);
    const Day today = day_at(now, meetings.clock.zone);
    const auto kpis = storage::kpis_said_in(connection, me.organisation, me.team.id, today);
    const auto owner = [&](const Kpi& kpi) {
        return storage::member(connection, me.organisation, kpi.owner).name;
    };
    for (const auto& [need, id] :
         storage::needs_since(connection, me.organisation, since(meetings.last_ended, now)))
        if (const auto kpi = std::ranges::find(kpis, id, &Kpi::id); kpi != kpis.end())
            view.needs.push_back({*kpi, owner(*kpi), need.period, need.words, need.said});
    for (const Kpi& kpi : kpis)
        for (const OfferAnswer& each : storage::offer_answers_of(connection, me.organisation, kpi.id))
            if (each.kind == OfferAnswerKind::on_the_agenda &&
                each.said > since(meetings.last_weekly_ended, now))
                view.agenda.push_back({kpi, owner(kpi), each.period, each.reason, each.said});
    std::ranges::stable_sort(view.agenda, {}, &views::ForMeeting::said);
    return view;
}

}  // namespace

// GET /teams/{team}/needs
http::Response show_needs(App& app, const Asked&, const TeamReader& me) {
    const views::NeedsPage view =
        app.store.read([&](storage::Connection& connection) { return list_of(app, connection, me); });
    return draw(app, me, views::needs_page(me.say, view), views::needs_of(me.team.id));
}

}  // namespace kept::web
