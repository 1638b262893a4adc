#include <algorithm>

#include "actions/say_number_live.hpp"
#include "actions/take_turn.hpp"
#include "storage/kpis.hpp"
#include "storage/lent_turns.hpp"
#include "storage/members.hpp"
#include "web/drawing.hpp"
#include "web/laptops.hpp"
#include "web/live_meetings.hpp"
#include "web/number_field.hpp"
#include "web/pages.hpp"

namespace kept::web {
namespace {

/// What is typed in a turn that was lent: its author is who lent it, by their own phone, to this very laptop.
/// Whether it still holds is decided where it is said.
struct Turn {
    LentTurn lent;
    SignedIn by;

    actions::Speaker speaker() const { return {by.organisation, lent.by, lent.id}; }
};

Turn turn_of(App& app, const Form& form, const AtLaptop& me) {
    const auto id = form.id<LentTurn>("lent");
    if (!id) throw BadRequest{};
    return app.store.read([&](storage::Connection& connection) {
        const LentTurn lent = storage::lent_turn(connection, *me.organisation, *id);
        if (lent.laptop != me.laptop) throw NotFound{};
        return Turn{lent, SignedIn{me.say,
                                   me.form_token,
                                   *me.organisation,
                                   storage::member(connection, *me.organisation, lent.by),
                                   {}}};
    });
}

/// Says why, in its own row while the laptop has the turn; what was typed in one that is over stands above.
template <class PutBack>
http::Response refused(App& app, const Asked& asked, const AtLaptop& me, const Turn& turn,
                       const std::optional<Refusal>& why, const PutBack& put_back) {
    const Form form(asked.request);
    return draw_laptop_page(
        app, asked, me,
        [&](views::LaptopPage& view) {
            if (view.turn && view.turn->lent == turn.lent.id) return put_back(*view.turn);
            view.refused = why.value_or(
                refuse("", "This laptop types for you no longer. What you typed is still here.").error());
            for (const char* field : {"value", "note", "win", "stuck"})
                view.still_typed.push_back(form.text(field));
        },
        422);
}

http::Response back_to_the_laptop() {
    return look_at(views::laptop());
}

}  // namespace

// POST /laptop/numbers
http::Response say_number_at_laptop(App& app, const Asked& asked, const AtLaptop& me) {
    const Form form(asked.request);
    const Turn turn = turn_of(app, form, me);
    const auto id = form.id<Kpi>("kpi");
    const auto period = form.period("period");
    if (!id || !period) throw BadRequest{};
    const Kpi kpi = app.store.read([&](storage::Connection& connection) {
        return storage::kpi_of(connection, turn.by.organisation, turn.lent.by, *id);
    });
    const auto again = [&](const views::FormState& state) {
        return refused(app, asked, me, turn, state.refusal,
                       [&](views::LiveMeetingPage& view) { put_back_number(view, kpi.id, *period, state); });
    };
    actions::LiveNumber number{
        .meeting = turn.lent.meeting, .step = step_of(form), .reporting = {.kpi = kpi.id, .period = *period}};
    if (form.text("comes") == "sealed") {
        number.comes = actions::ComesOut::sealed;
    } else {
        const NumberField typed = number_field(form, kpi.measure, turn.by);
        if (typed.again) return again(*typed.again);
        number.reporting.value = typed.value;
        number.reporting.note = form.text("note");
    }
    const auto said = actions::say_number_live(app.store, turn.speaker(), number, form.sent());
    if (!said) return again(form_refused(form, turn.by, said.error()));
    return back_to_the_laptop();
}

// POST /laptop/wins
http::Response say_win_at_laptop(App& app, const Asked& asked, const AtLaptop& me) {
    const Form form(asked.request);
    const Turn turn = turn_of(app, form, me);
    const auto said = actions::say_win(app.store, turn.speaker(), turn.lent.meeting, step_of(form),
                                       form.text("win"), form.sent());
    if (said) return back_to_the_laptop();
    return refused(app, asked, me, turn, said.error(), [&](views::LiveMeetingPage& view) {
        view.win = form_refused(form, turn.by, said.error());
    });
}

// POST /laptop/stucks
http::Response say_stuck_at_laptop(App& app, const Asked& asked, const AtLaptop& me) {
    const Form form(asked.request);
    const Turn turn = turn_of(app, form, me);
    std::vector<MemberId> helpers;
    for (const char* field : {"helper", "other_helper"})
        if (const auto helper = form.id<Member>(field);
            helper && std::ranges::find(helpers, *helper) == helpers.end())
            helpers.push_back(*helper);
    const auto said = actions::say_stuck(app.store, turn.speaker(), turn.lent.meeting, step_of(form),
                                         form.text("stuck"), helpers, form.sent());
    if (said) return back_to_the_laptop();
    return refused(app, asked, me, turn, said.error(), [&](views::LiveMeetingPage& view) {
        view.stuck = form_refused(form, turn.by, said.error());
    });
}

// POST /laptop/deeds: that the turn is over
http::Response press_at_laptop(App& app, const Asked& asked, const AtLaptop& me) {
    const Form form(asked.request);
    const Turn turn = turn_of(app, form, me);
    if (form.choice<MeetingDeedKind>("deed") != MeetingDeedKind::end_turn) throw BadRequest{};
    const auto ended =
        actions::end_turn(app.store, turn.speaker(), turn.lent.meeting, step_of(form), form.sent());
    if (ended) return back_to_the_laptop();
    return refused(app, asked, me, turn, ended.error(),
                   [&](views::LiveMeetingPage& view) { view.refused = ended.error(); });
}

}  // namespace kept::web
