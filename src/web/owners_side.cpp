#include "web/owners_side.hpp"

#include "domain/offer.hpp"
#include "storage/feelings.hpp"
#include "storage/offer_answers.hpp"
#include "storage/remarks.hpp"
#include "web/drawing.hpp"
#include "web/meetings.hpp"

namespace kept::web {
namespace {

views::Asks asked_of(storage::Connection& connection, const SignedIn& me, const History& history,
                     const Slot& slot, Instant now) {
    if (slot.outcome != Outcome::broken) return views::Asks::nothing;
    const auto answers = storage::offer_answers_of(connection, me.organisation, history.kpi.id);
    const auto offered = offered_about(all_slots(history, Schedule(history.planning), now), answers);
    return offered == slot.period ? views::Asks::need_and_offer : views::Asks::need;
}

}  // namespace

views::OwnersSide owners_side(App& app, storage::Connection& connection, const SignedIn& me,
                              const History& history, const Slot& slot, const views::Path& then) {
    const Instant now = app.store.now();
    const Meetings meetings = meetings_of(connection, me.organisation, history.kpi.team, now);
    views::OwnersSide side{.kpi = history.kpi.id,
                           .period = slot.period,
                           .team = history.kpi.team,
                           .asks = asked_of(connection, me, history, slot, now),
                           .next = meetings.next,
                           .clock = meetings.clock,
                           .then = then.text(),
                           .feeling = fresh_form(app, me.form_token),
                           .sharing = fresh_form(app, me.form_token),
                           .need = fresh_form(app, me.form_token),
                           .offer = fresh_form(app, me.form_token)};
    side.felt = feeling_about(history, storage::feelings_of(connection, me.organisation, history.kpi.id),
                              slot.period);
    for (const Remark& each : storage::remarks_on(connection, me.organisation, history.kpi.id, slot.period))
        if (each.kind == RemarkKind::need && !each.taken_back) side.needs.push_back(each);
    return side;
}

}  // namespace kept::web
