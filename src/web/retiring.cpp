#include "web/retiring.hpp"

#include "domain/first_period.hpp"
#include "domain/zone.hpp"
#include "web/drawing.hpp"

namespace kept::web {

views::RetiringDeed retiring_deed(const App& app, const SignedIn& me, const History& history,
                                  const Schedule& schedule, const views::Clock& clock) {
    views::RetiringDeed deed{.form = fresh_form(app, me.form_token)};
    if (history.kpi.place || history.retirements.empty()) {
        deed.then = retiring(history, schedule, clock.now);
    } else {
        deed.retired = day_at(history.retirements.back().at, clock.zone);
        deed.next = next_to_begin(schedule, clock.now);
    }
    return deed;
}

}  // namespace kept::web
