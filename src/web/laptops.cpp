#include "web/laptops.hpp"

#include "actions/admit_laptop.hpp"
#include "actions/lend_turn.hpp"
#include "domain/wall_code.hpp"
#include "live/names.hpp"
#include "storage/meetings.hpp"
#include "storage/members.hpp"
#include "storage/teams.hpp"
#include "views/wall.hpp"
#include "web/drawing.hpp"
#include "web/live_meetings.hpp"
#include "web/number_field.hpp"
#include "web/origin.hpp"
#include "web/pages.hpp"
#include "web/screens.hpp"

namespace kept::web {
namespace {

using std::chrono::days;

/// Puts together what the laptop shows, on one snapshot of the data.
class PageOfLaptop {
  public:
    PageOfLaptop(App& app, storage::Connection& connection, const Visitor& visitor, const Asked& asked)
        : app_(app), connection_(connection), visitor_(visitor), now_(app.store.now()) {
        const std::string origin = own_origin(app, asked.request);
        const std::string code =
            screen_code(app, visitor, ScreenKind::laptop, std::chrono::floor<days>(now_));
        view_.code = shown_wall_code(code);
        view_.address = origin + views::laptops().text();
        view_.admits = origin + views::laptop_with(view_.code).text();
        view_.names = live::wall_name(code);
    }

    views::LaptopPage put_together() {
        if (const auto laptop = admitted_laptop(app_, connection_, visitor_)) add_team(*laptop);
        return std::move(view_);
    }

  private:
    const OrganisationId& organisation() const { return *visitor_.organisation; }

    void add_team(const storage::Laptop& laptop) {
        view_.team = storage::team(connection_, organisation(), laptop.team);
        view_.names = live::wall_name(laptop.code) + " " + live::board_name(laptop.team);
        app_.alarms.announce_at(organisation(), live::wall_name(laptop.code), laptop.ends);
        auto open = storage::open_meeting(connection_, organisation(), laptop.team);
        if (open) *open = at_instant(std::move(*open), now_);
        if (open && !is_over(*open)) add_meeting(laptop, *open);
    }

    void add_meeting(const storage::Laptop& laptop, const LiveMeeting& meeting) {
        view_.meeting = meeting;
        view_.names += " " + live::meeting_name(meeting.start.id);
        app_.alarms.announce_at(organisation(), live::meeting_name(meeting.start.id),
                                closes_by_itself(meeting));
        if (!meeting.speaking) return;
        const Member speaking = storage::member(connection_, organisation(), *meeting.speaking);
        view_.speaking = speaking.name;
        view_.turn_code = turn_code(app_, laptop.id, meeting);
        const auto lent = actions::lent_now(connection_, organisation(), meeting, now_);
        if (lent && lent->laptop == laptop.id) add_turn(meeting, speaking, lent->id);
    }

    /// The turn as whoever lent it sees it. What they sealed is not for the room to see before it is said.
    void add_turn(const LiveMeeting& meeting, const Member& speaking, const LentTurnId& lent) {
        const SignedIn by_their_phone{visitor_.say, visitor_.form_token, organisation(), speaking, {}};
        view_.turn = live_meeting_for(app_, connection_, {{by_their_phone, *view_.team}, meeting});
        view_.turn->lent = lent;
        for (auto* numbers : {&view_.turn->to_say, &view_.turn->ahead})
            for (views::NumberOfTurn& each : *numbers)
                if (each.seal)
                    each.seal = Seal{.id = each.seal->id, .kpi = each.kpi.id, .period = each.slot.period};
    }

    App& app_;
    storage::Connection& connection_;
    const Visitor& visitor_;
    const Instant now_;
    views::LaptopPage view_;
};

/// Of that team's meeting and board, and that it was let in: nothing else.
std::vector<std::string> names_for_laptop(App& app, const Visitor& visitor) {
    std::vector<std::string> names;
    for (const std::string& code : screen_codes(app, visitor, ScreenKind::laptop))
        names.push_back(live::wall_name(code));
    return app.store.read([&](storage::Connection& connection) {
        const auto laptop = admitted_laptop(app, connection, visitor);
        if (!laptop) return names;
        names.push_back(live::board_name(laptop->team));
        if (const auto open = storage::open_meeting(connection, *visitor.organisation, laptop->team))
            names.push_back(live::meeting_name(open->start.id));
        return names;
    });
}

http::Response draw_admitting(App& app, const SignedIn& me, const std::string& code,
                              const std::optional<views::FormState>& again, int status = 200) {
    views::AdmittingScreen view{.code = code, .form = again.value_or(fresh_form(app, me.form_token))};
    view.teams = app.store.read(
        [&](storage::Connection& connection) { return own_teams(connection, me, app.store.now()); });
    return draw(app, me, views::admitting_laptop_page(me.say, view), views::laptops(), status);
}

}  // namespace

http::Response draw_laptop_page(App& app, const Asked& asked, const Visitor& visitor,
                                const PutBackOnLaptop& put_back, int status) {
    views::LaptopPage view = app.store.read([&](storage::Connection& connection) {
        return PageOfLaptop(app, connection, visitor, asked).put_together();
    });
    if (put_back) put_back(view);
    return draw_laptop(app, visitor, views::laptop_sheet(visitor.say, view), status);
}

// GET /laptop
http::Response show_laptop(App& app, const Asked& asked, const Visitor& visitor) {
    return draw_laptop_page(app, asked, visitor);
}

// GET /laptop/events
http::Response open_laptop_events(App& app, const Asked& asked, const Visitor& visitor) {
    if (!visitor.organisation) throw NotFound{};
    return stream_to_screen(app, asked.request, visitor, "laptop", names_for_laptop(app, visitor));
}

// GET /laptops
http::Response show_laptops(App& app, const Asked&, const SignedIn& me) {
    return draw_admitting(app, me, "", std::nullopt);
}

// GET /laptops/{code}
http::Response show_laptop_code(App& app, const Asked& asked, const SignedIn& me) {
    const auto code = read_wall_code(asked.parts.at("code"));
    if (!code) throw NotFound{};
    return draw_admitting(app, me, shown_wall_code(*code), std::nullopt);
}

// POST /laptops
http::Response admit_laptop(App& app, const Asked& asked, const SignedIn& me) {
    const Form form(asked.request);
    const auto team = form.id<Team>("team");
    if (!team) throw BadRequest{};
    const auto admitted =
        actions::admit_laptop(app.store, me.speaker(), form.text("code"), *team, form.sent());
    if (!admitted) return draw_admitting(app, me, "", form_refused(form, me, admitted.error()), 422);
    if (const auto code = read_wall_code(form.text("code")))
        app.watchers.announce(me.organisation, {live::wall_name(*code)});
    return look_at(views::huddle_of(*team));
}

}  // namespace kept::web
