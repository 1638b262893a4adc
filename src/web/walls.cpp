#include "storage/walls.hpp"

#include <algorithm>
#include <memory>

#include "actions/admit_wall.hpp"
#include "domain/wall_code.hpp"
#include "domain/zone.hpp"
#include "http/event_stream.hpp"
#include "live/names.hpp"
#include "secrets/digest.hpp"
#include "storage/histories.hpp"
#include "storage/kpis.hpp"
#include "storage/meetings.hpp"
#include "storage/members.hpp"
#include "storage/teams.hpp"
#include "views/wall.hpp"
#include "web/between.hpp"
#include "web/drawing.hpp"
#include "web/meetings.hpp"
#include "web/number_field.hpp"
#include "web/origin.hpp"
#include "web/pages.hpp"
#include "web/stage.hpp"

namespace kept::web {
namespace {

using std::chrono::days;

constexpr std::size_t most_names = 50;

/// What a screen shows on a day: made of the secret that its browser keeps, so that looking writes nothing.
std::string code_of(const App& app, const Visitor& visitor, Day day) {
    return wall_code_of(secrets::Digest("wall code", app.form_key)
                            .add(visitor.secret)
                            .add(std::int64_t{day.time_since_epoch().count()})
                            .hex());
}

/// A screen that was let in yesterday evening is let in still.
std::optional<storage::Wall> admitted(App& app, storage::Connection& connection, const Visitor& visitor) {
    if (!visitor.organisation) return std::nullopt;
    const Instant now = app.store.now();
    const Day today = std::chrono::floor<days>(now);
    for (const Day day : {today, today - days{1}})
        if (auto wall =
                storage::wall_with(connection, *visitor.organisation, code_of(app, visitor, day), now))
            return wall;
    return std::nullopt;
}

/// Puts together what the screen shows, on one snapshot of the data.
class PageOfWall {
  public:
    PageOfWall(App& app, storage::Connection& connection, const Visitor& visitor, const Asked& asked)
        : app_(app), connection_(connection), visitor_(visitor), now_(app.store.now()) {
        const std::string code = code_of(app, visitor, std::chrono::floor<days>(now_));
        view_.code = shown_wall_code(code);
        view_.address = own_origin(app, asked.request) + views::walls().text();
        view_.names = live::wall_name(code);
    }

    views::WallPage put_together() {
        if (const auto wall = admitted(app_, connection_, visitor_)) add_team(*wall);
        return std::move(view_);
    }

  private:
    const OrganisationId& organisation() const { return *visitor_.organisation; }

    void add_team(const storage::Wall& wall) {
        view_.team = storage::team(connection_, organisation(), wall.team);
        view_.clock = meetings_of(connection_, organisation(), wall.team, now_).clock;
        view_.names = live::wall_name(wall.code) + " " + live::board_name(wall.team);
        app_.alarms.announce_at(organisation(), live::wall_name(wall.code), wall.ends);
        auto open = storage::open_meeting(connection_, organisation(), wall.team);
        if (open) *open = at_instant(std::move(*open), now_);
        if (open && !is_over(*open)) add_meeting(*open);
    }

    void add_meeting(const LiveMeeting& meeting) {
        view_.meeting = meeting;
        view_.names += " " + live::meeting_name(meeting.start.id);
        app_.alarms.announce_at(organisation(), live::meeting_name(meeting.start.id),
                                closes_by_itself(meeting));
        for (const Member& each : storage::members(connection_, organisation()))
            view_.members[each.id] = each.name;
        view_.from_others = from_other_teams(connection_, organisation(), sight_of_wall(meeting.start.team),
                                             meeting.start.team, meeting, now_);
        if (meeting.speaking) add_numbers(meeting, *meeting.speaking);
    }

    void add_numbers(const LiveMeeting& meeting, const MemberId& speaking) {
        storage::Histories histories(connection_, organisation());
        const std::string& owner = view_.members[speaking];
        for (const NumberSaid& each : meeting.numbers)
            if (each.by == speaking)
                view_.said.push_back(
                    number_on_stage(histories.of(storage::kpi(connection_, organisation(), each.kpi)),
                                    each.period, owner, now_));
        if (!view_.said.empty()) return;
        for (const Kpi& kpi :
             storage::kpis_said_in(connection_, organisation(), meeting.start.team, meeting.start.date)) {
            if (kpi.owner != speaking || view_.still_due) continue;
            const History history = histories.of(kpi);
            for (const Slot& slot : unsaid_on(history, meeting.start.date, view_.clock.zone, now_))
                view_.still_due = number_on_stage(history, slot.period, owner, now_);
        }
    }

    App& app_;
    storage::Connection& connection_;
    const Visitor& visitor_;
    const Instant now_;
    views::WallPage view_;
};

/// Of that team's meeting and board, and that it was let in: nothing else.
std::vector<std::string> names_for_wall(App& app, const Visitor& visitor, const http::Request& request) {
    const Day today = std::chrono::floor<days>(app.store.now());
    std::vector<std::string> names{live::wall_name(code_of(app, visitor, today)),
                                   live::wall_name(code_of(app, visitor, today - days{1}))};
    return app.store.read([&](storage::Connection& connection) {
        const auto wall = admitted(app, connection, visitor);
        if (!wall) return names;
        names.push_back(live::board_name(wall->team));
        const auto open = storage::open_meeting(connection, *visitor.organisation, wall->team);
        for (const http::Field& each : request.query)
            if (open && each.name == "name" && each.value == live::meeting_name(open->start.id) &&
                names.size() < most_names)
                names.push_back(each.value);
        return names;
    });
}

std::vector<views::Option> own_teams(storage::Connection& connection, const SignedIn& me, Instant now) {
    std::vector<views::Option> teams;
    const Day tomorrow = std::chrono::floor<days>(now) + days{1};
    for (const auto& each : storage::teams_of(connection, me.organisation, me.member.id, tomorrow))
        teams.push_back({each.team.id.text, each.team.name});
    return teams;
}

http::Response draw_admitting(App& app, const SignedIn& me, const std::string& code,
                              const std::optional<views::FormState>& again, int status = 200) {
    views::AdmittingWall view{.code = code, .form = again.value_or(fresh_form(app, me.form_token))};
    view.teams = app.store.read(
        [&](storage::Connection& connection) { return own_teams(connection, me, app.store.now()); });
    return draw(app, me, views::admitting_wall_page(me.say, view), views::walls(), status);
}

}  // namespace

// GET /wall
http::Response show_wall(App& app, const Asked& asked, const Visitor& visitor) {
    const views::WallPage view = app.store.read([&](storage::Connection& connection) {
        return PageOfWall(app, connection, visitor, asked).put_together();
    });
    return draw_wall(app, visitor, views::wall_sheet(visitor.say, view));
}

// GET /wall/events
http::Response open_wall_events(App& app, const Asked& asked, const Visitor& visitor) {
    if (!visitor.organisation) throw NotFound{};
    const auto stream = std::make_shared<http::EventStream>("wall " + visitor.secret);
    const std::weak_ptr<http::EventStream> listener = stream;
    auto watch = std::make_shared<live::Watch>(app.watchers.watch(*visitor.organisation,
                                                                  names_for_wall(app, visitor, asked.request),
                                                                  [listener](const std::string& name) {
                                                                      if (const auto open = listener.lock())
                                                                          open->send("changed", name);
                                                                  }));
    stream->on_close([watch]() mutable { watch.reset(); });
    return http::streaming(stream);
}

// GET /walls
http::Response show_walls(App& app, const Asked&, const SignedIn& me) {
    return draw_admitting(app, me, "", std::nullopt);
}

// GET /walls/{code}
http::Response show_wall_code(App& app, const Asked& asked, const SignedIn& me) {
    const auto code = read_wall_code(asked.parts.at("code"));
    if (!code) throw NotFound{};
    return draw_admitting(app, me, shown_wall_code(*code), std::nullopt);
}

// POST /walls
http::Response admit_wall(App& app, const Asked& asked, const SignedIn& me) {
    const Form form(asked.request);
    const auto team = form.id<Team>("team");
    if (!team) throw BadRequest{};
    const auto admitted = actions::admit_wall(app.store, me.speaker(), form.text("code"), *team, form.sent());
    if (!admitted) return draw_admitting(app, me, "", form_refused(form, me, admitted.error()), 422);
    if (const auto code = read_wall_code(form.text("code")))
        app.watchers.announce(me.organisation, {live::wall_name(*code)});
    return look_at(views::huddle_of(*team));
}

}  // namespace kept::web
