#include "actions/admit_wall.hpp"
#include "domain/wall_code.hpp"
#include "live/names.hpp"
#include "storage/earlier_follow_ups.hpp"
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
#include "web/readings.hpp"
#include "web/screens.hpp"
#include "web/stage.hpp"

namespace kept::web {
namespace {

using std::chrono::days;

constexpr std::size_t most_names = 50;

/// What was said stands on the wall until people have left the room.
constexpr std::chrono::minutes summary_stands_for{30};

/// Puts together what the screen shows, on one snapshot of the data.
class PageOfWall {
  public:
    PageOfWall(App& app, storage::Connection& connection, const Visitor& visitor, const Asked& asked)
        : app_(app),
          connection_(connection),
          visitor_(visitor),
          origin_(own_origin(app, asked.request)),
          now_(app.store.now()) {
        const std::string code = screen_code(app, visitor, ScreenKind::wall, std::chrono::floor<days>(now_));
        view_.code = shown_wall_code(code);
        view_.address = origin_ + views::walls().text();
        view_.admits = origin_ + views::wall_with(view_.code).text();
        view_.names = live::wall_name(code);
    }

    views::WallPage put_together() {
        if (const auto wall = admitted_wall(app_, connection_, visitor_)) add_team(*wall);
        return std::move(view_);
    }

  private:
    const OrganisationId& organisation() const { return *visitor_.organisation; }

    void add_team(const storage::Wall& wall) {
        view_.team = storage::team(connection_, organisation(), wall.team);
        view_.clock = meetings_of(connection_, organisation(), wall.team, now_).clock;
        view_.names = live::wall_name(wall.code) + " " + live::board_name(wall.team);
        app_.alarms.announce_at(organisation(), live::wall_name(wall.code), wall.ends);
        const auto latest = storage::meetings_of(connection_, organisation(), wall.team, 1);
        if (latest.empty()) return;
        const LiveMeeting meeting =
            at_instant(storage::meeting(connection_, organisation(), latest.front().id), now_);
        if (!is_over(meeting))
            add_meeting(meeting);
        else if (now_ < *meeting.closed + summary_stands_for)
            add_summary(meeting);
    }

    void add_names(const LiveMeeting& meeting, Instant changes_at) {
        view_.meeting = meeting;
        view_.names += " " + live::meeting_name(meeting.start.id);
        app_.alarms.announce_at(organisation(), live::meeting_name(meeting.start.id), changes_at);
        for (const Member& each : storage::members(connection_, organisation()))
            view_.members[each.id] = each.name;
    }

    void add_meeting(const LiveMeeting& meeting) {
        add_names(meeting, closes_by_itself(meeting));
        view_.joins = origin_ + views::meeting_with(meeting_code(app_, meeting.start.id)).text();
        view_.from_others = from_other_teams(connection_, organisation(), sight_of_wall(meeting.start.team),
                                             meeting.start.team, meeting, now_);
        if (meeting.part == MeetingPart::follow_ups)
            for (auto& each : storage::open_before(connection_, organisation(), meeting.start))
                view_.earlier.push_back(std::move(each.follow_up));
        if (!meeting.speaking) return;
        add_said(meeting, meeting.speaking);
        if (view_.said.empty()) add_still_due(meeting, *meeting.speaking);
    }

    void add_summary(const LiveMeeting& meeting) {
        add_names(meeting, *meeting.closed + summary_stands_for);
        add_said(meeting, std::nullopt);
    }

    /// By one, or by everybody.
    void add_said(const LiveMeeting& meeting, const std::optional<MemberId>& by) {
        storage::Histories histories(connection_, organisation());
        for (const NumberSaid& each : meeting.numbers)
            if (!by || each.by == *by)
                add_said(meeting, histories.of(storage::kpi(connection_, organisation(), each.kpi)), each);
    }

    /// In a weekly meeting with what the rules see in it, unless its owner looks first.
    void add_said(const LiveMeeting& meeting, const History& history, const NumberSaid& said) {
        view_.said.push_back(number_on_stage(history, said.period, view_.members[said.by], now_));
        view_.announced.reset();
        if (meeting.parts.empty()) return;
        const Told told =
            told_of(app_, connection_, organisation(), history, Schedule(history.planning), now_);
        if (!told.owed || told.owed->period > said.period) view_.announced = told.announcement;
    }

    void add_still_due(const LiveMeeting& meeting, const MemberId& speaking) {
        storage::Histories histories(connection_, organisation());
        for (const Kpi& kpi :
             storage::kpis_said_in(connection_, organisation(), meeting.start.team, meeting.start.date)) {
            if (kpi.owner != speaking || view_.still_due) continue;
            const History history = histories.of(kpi);
            for (const Slot& slot : unsaid_in(meeting.start, history, view_.clock.zone, now_))
                view_.still_due = number_on_stage(history, slot.period, view_.members[speaking], now_);
        }
    }

    App& app_;
    storage::Connection& connection_;
    const Visitor& visitor_;
    const std::string origin_;
    const Instant now_;
    views::WallPage view_;
};

/// Of that team's meeting and board, and that it was let in: nothing else.
std::vector<std::string> names_for_wall(App& app, const Visitor& visitor, const http::Request& request) {
    std::vector<std::string> names;
    for (const std::string& code : screen_codes(app, visitor, ScreenKind::wall))
        names.push_back(live::wall_name(code));
    return app.store.read([&](storage::Connection& connection) {
        const auto wall = admitted_wall(app, connection, visitor);
        if (!wall) return names;
        names.push_back(live::board_name(wall->team));
        const auto latest = storage::meetings_of(connection, *visitor.organisation, wall->team, 1);
        for (const http::Field& each : request.query)
            if (!latest.empty() && each.name == "name" &&
                each.value == live::meeting_name(latest.front().id) && names.size() < most_names)
                names.push_back(each.value);
        return names;
    });
}

http::Response draw_admitting(App& app, const SignedIn& me, const std::string& code,
                              const std::optional<views::FormState>& again, int status = 200) {
    views::AdmittingScreen view{.code = code, .form = again.value_or(fresh_form(app, me.form_token))};
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
    return stream_to_screen(app, asked.request, visitor, "wall", names_for_wall(app, visitor, asked.request));
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
