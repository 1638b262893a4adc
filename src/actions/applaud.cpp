#include "actions/applaud.hpp"

#include "actions/once.hpp"
#include "actions/reading.hpp"
#include "actions/standing.hpp"
#include "storage/applause.hpp"
#include "storage/histories.hpp"
#include "storage/kpis.hpp"

namespace kept::actions {
namespace {

using Allows = Result<Period> (*)(const History&, const std::vector<Applause>&, const MemberId&,
                                  const Period&);

Result<ApplauseId> press(storage::Store& store, const Speaker& speaker, const KpiId& id,
                         const Applause& press, const storage::SentForm& form, Allows allows) {
    return store.write([&](storage::Transaction& transaction) {
        return once<ApplauseId>(transaction, speaker, form, [&]() -> Result<ApplauseId> {
            if (is_coach(transaction, speaker)) throw Forbidden{};
            const Kpi kpi = readable_kpi(transaction, speaker, id, transaction.now());
            if (press.period.cadence != kpi.cadence) throw NotFound{};
            const History history = storage::Histories(transaction, speaker.organisation).of(kpi);
            const auto before = storage::applause_of(transaction, speaker.organisation, kpi.id);
            if (const auto allowed = allows(history, before, speaker.member, press.period); !allowed)
                return std::unexpected(allowed.error());
            Applause made = press;
            made.id = transaction.new_id<Applause>();
            made.member = speaker.member;
            storage::enter_applause(transaction, speaker.organisation, kpi, made);
            return made.id;
        });
    });
}

}  // namespace

Result<ApplauseId> applaud(storage::Store& store, const Speaker& speaker, const KpiId& kpi,
                           const Period& period, const storage::SentForm& form) {
    return press(store, speaker, kpi, {.period = period, .kind = ApplauseKind::given}, form, may_applaud);
}

Result<ApplauseId> withdraw_applause(storage::Store& store, const Speaker& speaker, const KpiId& kpi,
                                     const Period& period, const storage::SentForm& form) {
    return press(store, speaker, kpi, {.period = period, .kind = ApplauseKind::withdrawn}, form,
                 may_withdraw_applause);
}

}  // namespace kept::actions
