#include "views/my_hand.hpp"

#include <algorithm>

#include "domain/outcome.hpp"
#include "domain/zone.hpp"
#include "storage/histories.hpp"
#include "storage/kpis.hpp"
#include "storage/teams.hpp"
#include "web/drawing.hpp"
#include "web/number_field.hpp"
#include "web/pages.hpp"

namespace kept::web {
namespace {

views::RetiredKpi retired(const History& history) {
    const Schedule schedule(history.planning);
    const Instant at = history.retirements.empty() ? Instant{} : history.retirements.back().at;
    const auto& zone = schedule.rhythm_on(std::chrono::floor<std::chrono::days>(at)).zone;
    return {history.kpi, history.kpi.first_period.first_day, day_at(at, zone)};
}

views::MyHand hand_of(storage::Connection& connection, const SignedIn& me, Instant now) {
    views::MyHand view;
    storage::Histories histories(connection, me.organisation);
    for (const Kpi& each : storage::hand_of(connection, me.organisation, me.member.id)) {
        const History history = histories.of(each);
        view.active.push_back(
            {each, the_six(history, Schedule(history.planning), now), each.first_period.first_day});
    }
    for (const Kpi& each : storage::retired_of(connection, me.organisation, me.member.id))
        view.retired.push_back(retired(histories.of(each)));
    std::ranges::stable_sort(view.retired, std::ranges::greater{}, &views::RetiredKpi::retired);
    const Day tomorrow = std::chrono::floor<std::chrono::days>(now) + std::chrono::days{1};
    for (const auto& each : storage::teams_of(connection, me.organisation, me.member.id, tomorrow))
        view.teams.push_back(each.team);
    return view;
}

}  // namespace

// GET /my-numbers/hand
http::Response show_my_hand(App& app, const Asked&, const SignedIn& me) {
    views::MyHand view = app.store.read(
        [&](storage::Connection& connection) { return hand_of(connection, me, app.store.now()); });
    view.own = me.member.id;
    view.form = fresh_form(app, me.form_token);
    return draw(app, me, views::my_hand_page(me.say, view), views::my_hand());
}

}  // namespace kept::web
