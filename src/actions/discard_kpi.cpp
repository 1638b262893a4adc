#include "actions/discard_kpi.hpp"

#include "domain/retiring.hpp"
#include "storage/discards.hpp"
#include "storage/histories.hpp"
#include "storage/kpis.hpp"

namespace kept::actions {

Result<KpiId> discard_kpi(storage::Store& store, const Speaker& speaker, const KpiId& id) {
    return store.write([&](storage::Transaction& transaction) -> Result<KpiId> {
        const Kpi kpi = storage::kpi_of(transaction, speaker.organisation, speaker.member, id);
        const auto allowed = may_discard(storage::Histories(transaction, speaker.organisation).of(kpi));
        if (!allowed) return std::unexpected(allowed.error());
        storage::discard_kpi(transaction, speaker.organisation, kpi);
        return id;
    });
}

}  // namespace kept::actions
