#include "web/this_number.hpp"

#include <algorithm>

#include "actions/discard_kpi.hpp"
#include "actions/move_kpi.hpp"
#include "actions/reword_kpi.hpp"
#include "actions/standing.hpp"
#include "domain/continuing.hpp"
#include "domain/moving.hpp"
#include "domain/zone.hpp"
#include "storage/histories.hpp"
#include "storage/kpis.hpp"
#include "storage/movings.hpp"
#include "storage/teams.hpp"
#include "storage/wordings.hpp"
#include "views/this_number.hpp"
#include "web/drawing.hpp"
#include "web/meetings.hpp"
#include "web/number_field.hpp"
#include "web/pages.hpp"
#include "web/place_in_work.hpp"
#include "web/retiring.hpp"

namespace kept::web {
namespace {

constexpr std::chrono::days one_day{1};

/// Puts the page together, on one snapshot of the data.
class ThisNumberPage {
  public:
    ThisNumberPage(App& app, storage::Connection& connection, const SignedIn& me, const KpiId& id)
        : app_(app),
          connection_(connection),
          me_(me),
          kpi_(storage::kpi_of(connection, me.organisation, me.member.id, id)),
          histories_(connection, me.organisation),
          history_(histories_.of(kpi_)),
          schedule_(history_.planning),
          moves_(storage::moves_of(connection, me.organisation, id)),
          clock_{app.store.now(),
                 schedule_.rhythm_on(std::chrono::floor<std::chrono::days>(app.store.now())).zone} {}

    views::ThisNumber put_together(const ReturnedDeed& returned) {
        views::ThisNumber view{
            .kpi = kpi_,
            .worded = storage::wordings_of(connection_, me_.organisation, kpi_.id).back().sequence,
            .retiring = retiring_deed(app_, me_, history_, schedule_, clock_),
            .clock = clock_};
        if (may_discard(history_)) view.may_discard = views::MayDiscard::yes;
        if (may_continue(history_)) view.may_be_continued = views::MayBeContinued::yes;
        view.words = form(returned.words);
        view.discard = form(returned.discard);
        view.place = place_deeds_of(connection_, me_, kpi_, clock_.now);
        view.place.place_form = form(returned.place);
        view.place.counter_form = form(returned.counter);
        if (returned.retiring) view.retiring.form = *returned.retiring;
        add_teams(view.moving);
        if (returned.moving) add_move(view.moving, *returned.moving);
        return view;
    }

  private:
    views::FormState form(const std::optional<views::FormState>& again) const {
        return again ? *again : fresh_form(app_, me_.form_token);
    }

    void add_teams(views::Moving& moving) const {
        const Day today = day_at(clock_.now, clock_.zone);
        const TeamId now = team_on(moves_, today);
        moving.now = storage::team(connection_, me_.organisation, now);
        moving.earliest = today + one_day;
        const auto last = std::ranges::max(moves_, {}, &Dated<TeamId>::from);
        if (last.from > today && kpi_.team != now)
            moving.planned = {storage::team(connection_, me_.organisation, kpi_.team), last.from};
        for (const auto& each :
             storage::teams_of(connection_, me_.organisation, me_.member.id, today + one_day))
            if (each.team.id != kpi_.team) moving.others.push_back(each.team);
        if (!moving.planned) return;
        moving.earliest = std::max(moving.earliest, last.from);
    }

    /// What was chosen is shown with what it changes, or refused at its field.
    void add_move(views::Moving& moving, const views::FormState& asked) {
        moving.asked = asked;
        if (asked.refusal) return;
        const auto team = parse_id<Team>(asked.text("team"));
        const auto from = parse_period(asked.text("from"));
        const auto chosen =
            std::ranges::find_if(moving.others, [&](const Team& each) { return team == each.id; });
        if (chosen == moving.others.end()) return;
        if (!from || from->cadence != Cadence::workday) {
            moving.asked.refusal = refuse("from", "From which day is it said there?").error();
            return;
        }
        const Day today =
            actions::today_for_moving(connection_, me_.organisation, kpi_.id, chosen->id, clock_.now);
        const auto move = may_move(moves_, {from->first_day, chosen->id}, today);
        if (!move) {
            moving.asked.refusal = move.error();
            return;
        }
        const Schedule after(histories_.planning_after(kpi_, *move));
        moving.preview = views::MovePreview{{*chosen, move->from},
                                            moved_dues(history_, schedule_, after, clock_.now),
                                            fresh_form(app_, me_.form_token)};
    }

    App& app_;
    storage::Connection& connection_;
    const SignedIn& me_;
    const Kpi kpi_;
    storage::Histories histories_;
    const History history_;
    const Schedule schedule_;
    const std::vector<Dated<TeamId>> moves_;
    const views::Clock clock_;
};

Worded words_in(const Form& form) {
    Worded words{.name = form.text("name"),
                 .contribution = form.text("contribution"),
                 .presence_reason = form.text("presence_reason"),
                 .decimals = form.digit("decimals")};
    const std::string worded = form.text("worded");
    for (const char each : worded.substr(0, 18))
        if (each >= '0' && each <= '9') words.sequence = words.sequence * 10 + (each - '0');
    return words;
}

}  // namespace

http::Response draw_this_number(App& app, const SignedIn& me, const KpiId& kpi, const ReturnedDeed& returned,
                                int status) {
    const views::ThisNumber view = app.store.read([&](storage::Connection& connection) {
        return ThisNumberPage(app, connection, me, kpi).put_together(returned);
    });
    return draw(app, me, views::this_number_page(me.say, view), views::this_number(kpi), status);
}

// GET /kpis/{kpi}/this-number, with ?team= and ?from= what a move would change
http::Response show_this_number(App& app, const Asked& asked, const SignedIn& me) {
    ReturnedDeed returned;
    if (const std::string* team = asked.request.query.first("team")) {
        returned.moving = fresh_form(app, me.form_token);
        returned.moving->typed["team"] = *team;
        if (const std::string* from = asked.request.query.first("from"))
            returned.moving->typed["from"] = *from;
    }
    return draw_this_number(app, me, asked.id<Kpi>("kpi"), returned);
}

// POST /kpis/{kpi}/wordings
http::Response reword_kpi(App& app, const Asked& asked, const SignedIn& me) {
    const Form form(asked.request);
    const KpiId id = asked.id<Kpi>("kpi");
    const auto kpi = actions::reword_kpi(app.store, me.speaker(), id, words_in(form), form.sent());
    if (kpi) return look_at(views::kpi(id));
    const int status = kpi.error().field == "worded" ? 409 : 422;
    return draw_this_number(app, me, id, {.words = form_refused(form, me, kpi.error())}, status);
}

// POST /kpis/{kpi}/movings
http::Response move_kpi(App& app, const Asked& asked, const SignedIn& me) {
    const Form form(asked.request);
    const KpiId id = asked.id<Kpi>("kpi");
    const auto team = form.id<Team>("team");
    const auto from = form.period("from");
    if (!team || !from || from->cadence != Cadence::workday) throw BadRequest{};
    const auto kpi = actions::move_kpi(app.store, me.speaker(), id, *team, from->first_day);
    if (!kpi) return draw_this_number(app, me, id, {.moving = form_refused(form, me, kpi.error())}, 422);
    return look_at(views::this_number(id));
}

// POST /kpis/{kpi}/discard
http::Response discard_kpi(App& app, const Asked& asked, const SignedIn& me) {
    const Form form(asked.request);
    const KpiId id = asked.id<Kpi>("kpi");
    const auto kpi = actions::discard_kpi(app.store, me.speaker(), id);
    if (!kpi) return draw_this_number(app, me, id, {.discard = form_refused(form, me, kpi.error())}, 422);
    return look_at(views::my_hand());
}

}  // namespace kept::web
