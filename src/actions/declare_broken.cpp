#include "actions/declare_broken.hpp"

#include <functional>

#include "actions/once.hpp"
#include "domain/reporting.hpp"
#include "domain/wording.hpp"
#include "storage/declarations.hpp"
#include "storage/histories.hpp"
#include "storage/kpis.hpp"

namespace kept::actions {
namespace {

using Allows = std::function<Result<Period>(const History&, Instant)>;

Result<DeclarationId> declare(storage::Store& store, const Speaker& speaker, const KpiId& id,
                              const Declaration& declaration, const storage::SentForm& form,
                              const Allows& allows) {
    const auto reason = worded("reason", declaration.reason, Wording::sentence,
                               "Say in one sentence why, for yourself and your team.");
    if (!reason) return std::unexpected(reason.error());
    return store.write([&](storage::Transaction& transaction) {
        return once<DeclarationId>(transaction, speaker, form, [&]() -> Result<DeclarationId> {
            const Kpi kpi = storage::kpi_of(transaction, speaker.organisation, speaker.member, id);
            if (declaration.period.cadence != kpi.cadence) throw NotFound{};
            const History history = storage::Histories(transaction, speaker.organisation).of(kpi);
            if (const auto allowed = allows(history, transaction.now()); !allowed)
                return std::unexpected(allowed.error());
            Declaration made = declaration;
            made.id = transaction.new_id<Declaration>();
            made.reason = *reason;
            storage::enter_declaration(transaction, speaker.organisation, kpi, made);
            return made.id;
        });
    });
}

}  // namespace

Result<DeclarationId> declare_broken(storage::Store& store, const Speaker& speaker, const KpiId& kpi,
                                     const Period& period, const std::string& reason,
                                     const storage::SentForm& form) {
    return declare(store, speaker, kpi, {.period = period, .kind = DeclarationKind::broken, .reason = reason},
                   form, [&](const History& history, Instant now) {
                       return may_declare_broken(history, Schedule(history.planning), period, now);
                   });
}

Result<DeclarationId> withdraw_declaration(storage::Store& store, const Speaker& speaker, const KpiId& kpi,
                                           const Period& period, const std::string& reason,
                                           const storage::SentForm& form) {
    return declare(
        store, speaker, kpi, {.period = period, .kind = DeclarationKind::withdrawn, .reason = reason}, form,
        [&](const History& history, Instant) { return may_withdraw_declaration(history, period); });
}

}  // namespace kept::actions
