#include "actions/reading.hpp"
#include "storage/kpis.hpp"
#include "storage/meetings.hpp"
#include "storage/teams.hpp"
#include "web/guards.hpp"

// Who may read a team, a KPI and a live meeting: members, and where a page says so a coach as well.
namespace kept::web {
namespace {

TeamReader as_team_reader(App& app, const Asked& asked, const SignedIn& me) {
    return {me, app.store.read([&](storage::Connection& connection) {
                return actions::readable_team(connection, me.speaker(), asked.id<Team>("team"),
                                              app.store.now());
            })};
}

KpiReader as_kpi_reader(App& app, const Asked& asked, const SignedIn& me) {
    const Kpi kpi = app.store.read([&](storage::Connection& connection) {
        return actions::readable_kpi(connection, me.speaker(), asked.id<Kpi>("kpi"), app.store.now());
    });
    return {{me, app.store.read([&](storage::Connection& connection) {
                 return storage::team(connection, me.organisation, kpi.team);
             })},
            kpi};
}

MeetingReader as_meeting_reader(App& app, const Asked& asked, const SignedIn& me) {
    return app.store.read([&](storage::Connection& connection) {
        LiveMeeting meeting = storage::meeting(connection, me.organisation, asked.id<LiveMeeting>("meeting"));
        const Team team =
            actions::readable_team(connection, me.speaker(), meeting.start.team, app.store.now());
        return MeetingReader{{me, team}, at_instant(std::move(meeting), app.store.now())};
    });
}

}  // namespace

template <>
TeamReader admit<TeamReader>(App& app, const Asked& asked) {
    return as_team_reader(app, asked, admit<SignedIn>(app, asked));
}

template <>
OrCoach<TeamReader> admit<OrCoach<TeamReader>>(App& app, const Asked& asked) {
    return {as_team_reader(app, asked, admit<OrCoach<SignedIn>>(app, asked))};
}

template <>
KpiReader admit<KpiReader>(App& app, const Asked& asked) {
    return as_kpi_reader(app, asked, admit<SignedIn>(app, asked));
}

template <>
OrCoach<KpiReader> admit<OrCoach<KpiReader>>(App& app, const Asked& asked) {
    return {as_kpi_reader(app, asked, admit<OrCoach<SignedIn>>(app, asked))};
}

template <>
MeetingReader admit<MeetingReader>(App& app, const Asked& asked) {
    return as_meeting_reader(app, asked, admit<SignedIn>(app, asked));
}

template <>
OrCoach<MeetingReader> admit<OrCoach<MeetingReader>>(App& app, const Asked& asked) {
    return {as_meeting_reader(app, asked, admit<OrCoach<SignedIn>>(app, asked))};
}

}  // namespace kept::web
