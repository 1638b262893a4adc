#include "views/tour.hpp"

#include <algorithm>

#include "actions/sign_in.hpp"
#include "actions/standing.hpp"
#include "domain/outcome.hpp"
#include "storage/histories.hpp"
#include "storage/kpis.hpp"
#include "storage/members.hpp"
#include "web/cookies.hpp"
#include "web/drawing.hpp"
#include "web/form.hpp"
#include "web/guards.hpp"
#include "web/meetings.hpp"
#include "web/own_path.hpp"
#include "web/pages.hpp"
#include "web/proof.hpp"

namespace kept::web {
namespace {

using Slots = std::vector<Slot>;

/// Under a promise, so that the line runs through it.
bool rises(const Slots& six) {
    std::vector<Decimal> values;
    for (const Slot& each : six)
        if (each.value && each.promise) values.push_back(*each.value);
    return values.size() >= 6 && std::ranges::adjacent_find(values, std::greater_equal<>()) == values.end();
}

bool was_silent(const Slots& six) {
    return std::ranges::find(six, Outcome::silent, &Slot::outcome) != six.end();
}

/// Finds the pages on which the steps are seen best, in the eyes of whoever shows around.
class Scenes {
  public:
    Scenes(App& app, storage::Connection& connection, const actions::Speaker& guide)
        : connection_(connection), guide_(guide), now_(app.store.now()) {}

    views::Path of(views::TourStep step) {
        switch (step) {
            case views::TourStep::promise:
            case views::TourStep::kept_or_broken:
                return own_kpi();
            case views::TourStep::six:
                return kpi_of_a_colleague(rises);
            case views::TourStep::board:
                return board();
            case views::TourStep::silence:
                return kpi_of_a_colleague(was_silent);
            case views::TourStep::number:
            case views::TourStep::saying:
                break;
        }
        return views::my_numbers();
    }

  private:
    views::Path own_kpi() {
        const auto hand = storage::hand_of(connection_, guide_.organisation, guide_.member);
        return hand.empty() ? views::my_numbers() : views::kpi(hand.front().id);
    }

    views::Path board() {
        const auto team = first_team_of(connection_, guide_, now_);
        return team ? views::board(*team) : views::teams();
    }

    /// When visitors have changed everything, the board shows enough.
    views::Path kpi_of_a_colleague(bool (*shows)(const Slots&)) {
        const auto team = first_team_of(connection_, guide_, now_);
        if (!team) return views::teams();
        storage::Histories histories(connection_, guide_.organisation);
        const Day today = actions::today_in(connection_, guide_.organisation, *team, now_);
        for (const Kpi& each : storage::kpis_said_in(connection_, guide_.organisation, *team, today)) {
            if (each.owner == guide_.member) continue;
            const History history = histories.of(each);
            if (shows(the_six(history, Schedule(history.planning), now_))) return views::kpi(each.id);
        }
        return views::board(*team);
    }

    storage::Connection& connection_;
    const actions::Speaker guide_;
    const Instant now_;
};

/// Whom the first of the example's members shows around, in the company that the visitor is in.
actions::Speaker guide_for(App& app, const Asked& asked, const Anybody& anybody) {
    const auto example =
        anybody.member ? anybody.member->organisation : admit<Visitor>(app, asked).organisation;
    if (app.settings.serving != Serving::example || !example) throw NotFound{};
    return app.store.read([&](storage::Connection& connection) {
        return actions::Speaker{*example, storage::members(connection, *example).front().id};
    });
}

}  // namespace

// POST /demo/tour: whoever takes it is the guide from here on
http::Response take_tour(App& app, const Asked& asked, const Anybody& anybody) {
    const actions::Speaker guide = guide_for(app, asked, anybody);
    const Form form(asked.request);
    const auto step = views::tour_step_of(form.text("step"));
    if (!step)
        return without_cookie(app, http::see_other(own_path_or(form.text("then"), views::home())),
                              Cookie::tour);
    const views::Path scene = app.store.read(
        [&](storage::Connection& connection) { return Scenes(app, connection, guide).of(*step); });
    auto response = with_cookie(app, look_at(scene), Cookie::tour, views::tour_step_text(*step));
    if (anybody.member && anybody.member->member.id == guide.member) return response;
    const auto session = actions::begin_session(app.store, guide);
    return with_cookie(app, std::move(response), Cookie::session,
                       text_of(Proof{guide.organisation, session.token}));
}

}  // namespace kept::web
