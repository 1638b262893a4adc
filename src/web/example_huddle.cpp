#include <algorithm>

#include "actions/sign_in.hpp"
#include "actions/standing.hpp"
#include "actions/start_meeting.hpp"
#include "storage/meetings.hpp"
#include "storage/members.hpp"
#include "storage/teams.hpp"
#include "web/cookies.hpp"
#include "web/device.hpp"
#include "web/drawing.hpp"
#include "web/form.hpp"
#include "web/guards.hpp"
#include "web/meetings.hpp"
#include "web/pages.hpp"
#include "web/proof.hpp"

namespace kept::web {
namespace {

std::optional<MeetingId> under_way(storage::Connection& connection, const OrganisationId& example,
                                   const TeamId& team, Instant now) {
    const auto open = storage::open_meeting(connection, example, team);
    if (!open || is_over(at_instant(*open, now))) return std::nullopt;
    return open->start.id;
}

/// The first member of the first team that is not meeting now, so that several visitors do not sit on one
/// chair; when all are, the first of all.
MemberId somebody_free(storage::Connection& connection, const OrganisationId& example, Instant now) {
    for (const Team& team : storage::teams(connection, example)) {
        if (under_way(connection, example, team.id, now)) continue;
        const Day today = actions::today_in(connection, example, team.id, now);
        const auto members = storage::memberships_of(connection, example, team.id, today);
        if (!members.empty()) return members.front().member;
    }
    return storage::members(connection, example).front().id;
}

actions::Speaker visiting_as(App& app, const Asked& asked, const Anybody& anybody) {
    if (app.settings.serving != Serving::example) throw NotFound{};
    if (anybody.member) return anybody.member->speaker();
    const auto example = admit<Visitor>(app, asked).organisation;
    if (!example) throw NotFound{};
    return app.store.read([&](storage::Connection& connection) {
        return actions::Speaker{*example, somebody_free(connection, *example, app.store.now())};
    });
}

/// The huddle of their own team: the one that is under way, or else one that begins now.
views::Path huddle_with(App& app, const actions::Speaker& who, const storage::SentForm& form) {
    const auto team = app.store.read(
        [&](storage::Connection& connection) { return first_team_of(connection, who, app.store.now()); });
    if (!team) return views::teams();
    const auto started = actions::start_meeting(app.store, who, *team, TurnOrder::shuffled, form);
    return started ? views::meeting(*started) : views::huddle_of(*team);
}

}  // namespace

// POST /demo/huddle: whoever visits is somebody in a huddle with played colleagues
http::Response experience_huddle(App& app, const Asked& asked, const Anybody& anybody) {
    const actions::Speaker who = visiting_as(app, asked, anybody);
    auto response =
        without_cookie(app, look_at(huddle_with(app, who, Form(asked.request).sent())), Cookie::tour);
    if (anybody.member) return response;
    const auto session = actions::begin_session(app.store, who, device_in(asked.request));
    return with_cookie(app, std::move(response), Cookie::session,
                       text_of(Proof{who.organisation, session.token}));
}

}  // namespace kept::web
