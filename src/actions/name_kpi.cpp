#include "actions/name_kpi.hpp"

#include "actions/name_within.hpp"
#include "actions/once.hpp"
#include "actions/reading.hpp"
#include "actions/stand_on_step.hpp"
#include "actions/standing.hpp"
#include "domain/continuing.hpp"
#include "domain/hand.hpp"
#include "domain/reporting.hpp"
#include "domain/schedule.hpp"
#include "domain/worded.hpp"
#include "domain/wording.hpp"
#include "storage/histories.hpp"
#include "storage/kpi_steps.hpp"
#include "storage/kpis.hpp"
#include "storage/promises.hpp"

namespace kept::actions {
namespace {

/// Whatever somebody may read they may continue.
Result<KpiId> continued(storage::Transaction& transaction, const Speaker& speaker, const KpiId& predecessor) {
    const Kpi kpi = readable_kpi(transaction, speaker, predecessor, transaction.now());
    return may_continue(storage::Histories(transaction, speaker.organisation).of(kpi));
}

/// The first promise may start with the running period; where that is no period of this owner, with the next.
Result<Promise> first_promise(const Naming& naming, const Schedule& schedule, const Period& running) {
    const auto quality = worded_or_empty("quality", naming.promise->quality, Wording::sentence);
    if (!quality) return std::unexpected(quality.error());
    const Period from = schedule.has(running) ? running : schedule.next(running).value_or(running);
    return promised({.direction = naming.direction, .measure = naming.measure, .running = running},
                    {.bounds = naming.promise->bounds, .quality = *quality, .from = from});
}

struct NamedKpi {
    Kpi kpi;
    Day said_from;
    std::optional<Promise> promise;
};

Result<NamedKpi> named(storage::Transaction& transaction, const Speaker& speaker, const Naming& naming) {
    if (!is_in(transaction, speaker, naming.team, transaction.now())) throw NotFound{};
    if (naming.continues)
        if (const auto allowed = continued(transaction, speaker, *naming.continues); !allowed)
            return std::unexpected(allowed.error());
    if (naming.stands_on)
        if (const auto may = place_to_stand(transaction, speaker, *naming.stands_on, transaction.now()); !may)
            return std::unexpected(may.error());
    const auto place = free_place(storage::places_taken(transaction, speaker.organisation, speaker.member));
    if (!place) return std::unexpected(place.error());
    const Day today = today_in(transaction, speaker.organisation, naming.team, transaction.now());
    NamedKpi made{.kpi = {.id = transaction.new_id<Kpi>(),
                          .owner = speaker.member,
                          .team = naming.team,
                          .name = naming.name,
                          .contribution = naming.contribution,
                          .presence_reason = naming.presence_reason,
                          .measure = naming.measure,
                          .direction = naming.direction,
                          .cadence = naming.cadence,
                          .first_period = period_of(naming.cadence, today),
                          .continues = naming.continues,
                          .place = *place},
                  .said_from = today};
    if (!naming.promise) return made;
    storage::Histories histories(transaction, speaker.organisation);
    const Schedule schedule(histories.planning_in(naming.team, speaker.member, naming.cadence));
    auto promise = first_promise(naming, schedule, made.kpi.first_period);
    if (!promise) return std::unexpected(promise.error());
    promise->id = transaction.new_id<Promise>();
    made.promise = *promise;
    return made;
}

}  // namespace

Result<Naming> readable(Naming naming) {
    const auto words = kept::readable(Worded{
        .name = naming.name, .contribution = naming.contribution, .presence_reason = naming.presence_reason});
    if (!words) return std::unexpected(words.error());
    const auto measure = measured_in(naming.measure);
    if (!measure) return std::unexpected(measure.error());
    naming.name = words->name;
    naming.contribution = words->contribution;
    naming.presence_reason = words->presence_reason;
    naming.measure = *measure;
    return naming;
}

Result<KpiId> name_within(storage::Transaction& transaction, const Speaker& speaker, const Naming& naming) {
    const auto made = named(transaction, speaker, naming);
    if (!made) return std::unexpected(made.error());
    storage::name_kpi(transaction, speaker.organisation, made->kpi, made->said_from);
    if (naming.stands_on)
        storage::enter_kpi_step(transaction, speaker.organisation, made->kpi, naming.stands_on);
    if (made->promise) storage::enter_promise(transaction, speaker.organisation, made->kpi, *made->promise);
    return made->kpi.id;
}

Result<KpiId> name_kpi(storage::Store& store, const Speaker& speaker, const Naming& typed,
                       const storage::SentForm& form) {
    const auto naming = readable(typed);
    if (!naming) return std::unexpected(naming.error());
    return store.write([&](storage::Transaction& transaction) {
        return once<KpiId>(transaction, speaker, form,
                           [&]() -> Result<KpiId> { return name_within(transaction, speaker, *naming); });
    });
}

}  // namespace kept::actions
