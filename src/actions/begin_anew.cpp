#include "actions/begin_anew.hpp"

#include <functional>

#include "actions/once.hpp"
#include "actions/reach.hpp"
#include "domain/readings.hpp"
#include "domain/wording.hpp"
#include "storage/histories.hpp"
#include "storage/kpis.hpp"
#include "storage/new_starts.hpp"
#include "storage/readings.hpp"

namespace kept::actions {
namespace {

using Allows = std::function<Result<NewStart>(const History&, const Readings&, const NewStart&, Instant)>;

Result<NewStartId> enter(storage::Store& store, const Speaker& speaker, const BeginningAnew& beginning,
                         NewStart start, const storage::SentForm& form, const Allows& allows) {
    return store.write([&](storage::Transaction& transaction) {
        return once<NewStartId>(transaction, speaker, form, [&]() -> Result<NewStartId> {
            const Kpi kpi = storage::kpi_of(transaction, speaker.organisation, speaker.member, beginning.kpi);
            if (beginning.from.cadence != kpi.cadence) throw NotFound{};
            const History history = storage::Histories(transaction, speaker.organisation).of(kpi);
            const Readings readings = storage::readings_of(transaction, speaker.organisation, kpi.id);
            start.id = transaction.new_id<NewStart>();
            if (const auto allowed = allows(history, readings, start, transaction.now()); !allowed)
                return std::unexpected(allowed.error());
            const Sequence entry = storage::enter_new_start(transaction, speaker.organisation, kpi, start);
            reach(transaction, speaker, kpi, entry, MayAsk::no);
            return start.id;
        });
    });
}

}  // namespace

Result<NewStartId> begin_anew(storage::Store& store, const Speaker& speaker, const BeginningAnew& beginning,
                              const storage::SentForm& form) {
    const auto reason = worded("reason", beginning.reason, Wording::sentence,
                               "Say in one sentence what changed, for yourself and your team.");
    if (!reason) return std::unexpected(reason.error());
    return enter(store, speaker, beginning, {.from = beginning.from, .reason = *reason}, form,
                 [](const History& history, const Readings& readings, const NewStart& start, Instant now) {
                     const auto owed = owed_look(history, Schedule(history.planning), readings, now);
                     return may_begin_anew(offered_start(history, readings, owed), readings.starts, start);
                 });
}

Result<NewStartId> withdraw_start(storage::Store& store, const Speaker& speaker,
                                  const BeginningAnew& beginning, const storage::SentForm& form) {
    const auto reason = worded("withdrawal_reason", beginning.reason, Wording::sentence,
                               "Say in one sentence why, for yourself and your team.");
    if (!reason) return std::unexpected(reason.error());
    return enter(store, speaker, beginning,
                 {.from = beginning.from, .kind = NewStartKind::withdrawn, .reason = *reason}, form,
                 [](const History&, const Readings& readings, const NewStart& start, Instant) {
                     return may_withdraw_start(readings.starts, start);
                 });
}

}  // namespace kept::actions
