#include "actions/remark.hpp"

#include "actions/once.hpp"
#include "actions/reading.hpp"
#include "domain/wording.hpp"
#include "storage/histories.hpp"
#include "storage/kpis.hpp"
#include "storage/remarks.hpp"

namespace kept::actions {
namespace {

RemarkId enter(storage::Transaction& transaction, const Speaker& speaker, const Kpi& kpi, Remark made) {
    made.id = transaction.new_id<Remark>();
    made.author = speaker.member;
    storage::enter_remark(transaction, speaker.organisation, kpi, made);
    return made.id;
}

}  // namespace

Result<RemarkId> remark(storage::Store& store, const Speaker& speaker, const Remarking& remarking,
                        const storage::SentForm& form) {
    const auto words = worded("words", remarking.words, Wording::note, "Write what you want to say first.");
    if (!words) return std::unexpected(words.error());
    return store.write([&](storage::Transaction& transaction) {
        return once<RemarkId>(transaction, speaker, form, [&]() -> Result<RemarkId> {
            const Kpi kpi = readable_kpi(transaction, speaker, remarking.kpi, transaction.now());
            if (remarking.period.cadence != kpi.cadence) throw NotFound{};
            const History history = storage::Histories(transaction, speaker.organisation).of(kpi);
            if (const auto allowed = may_remark(history, remarking.period); !allowed)
                return std::unexpected(allowed.error());
            return enter(transaction, speaker, kpi, {.period = remarking.period, .words = *words});
        });
    });
}

Result<RemarkId> say_need(storage::Store& store, const Speaker& speaker, const Remarking& remarking,
                          const storage::SentForm& form) {
    const auto words =
        worded("words", remarking.words, Wording::sentence, "Say in one sentence what would help you.");
    if (!words) return std::unexpected(words.error());
    return store.write([&](storage::Transaction& transaction) {
        return once<RemarkId>(transaction, speaker, form, [&]() -> Result<RemarkId> {
            const Kpi kpi = storage::kpi_of(transaction, speaker.organisation, speaker.member, remarking.kpi);
            if (remarking.period.cadence != kpi.cadence) throw NotFound{};
            const History history = storage::Histories(transaction, speaker.organisation).of(kpi);
            const Schedule schedule(history.planning);
            if (const auto allowed = may_need(history, schedule, remarking.period, transaction.now());
                !allowed)
                return std::unexpected(allowed.error());
            return enter(transaction, speaker, kpi,
                         {.period = remarking.period, .kind = RemarkKind::need, .words = *words});
        });
    });
}

Result<RemarkId> take_remark_back(storage::Store& store, const Speaker& speaker, const KpiId& id,
                                  const RemarkId& remark, const storage::SentForm& form) {
    return store.write([&](storage::Transaction& transaction) {
        return once<RemarkId>(transaction, speaker, form, [&]() -> Result<RemarkId> {
            const Kpi kpi = readable_kpi(transaction, speaker, id, transaction.now());
            const auto own = may_take_back(
                storage::remark_by(transaction, speaker.organisation, speaker.member, kpi.id, remark));
            if (!own) return std::unexpected(own.error());
            storage::take_remark_back(transaction, speaker.organisation, kpi, *own);
            return own->id;
        });
    });
}

}  // namespace kept::actions
