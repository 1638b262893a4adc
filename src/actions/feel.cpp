#include "actions/feel.hpp"

#include "actions/once.hpp"
#include "storage/feelings.hpp"
#include "storage/histories.hpp"
#include "storage/kpis.hpp"

namespace kept::actions {
namespace {

bool is_shared(const std::optional<Felt>& felt) {
    return felt && felt->feeling_is == FeelingIs::shared;
}

}  // namespace

Result<FeltId> feel(storage::Store& store, const Speaker& speaker, const Feels& feels,
                    const storage::SentForm& form) {
    return store.write([&](storage::Transaction& transaction) {
        return once<FeltId>(transaction, speaker, form, [&]() -> Result<FeltId> {
            const Kpi kpi = storage::kpi_of(transaction, speaker.organisation, speaker.member, feels.kpi);
            if (feels.period.cadence != kpi.cadence) throw NotFound{};
            const History history = storage::Histories(transaction, speaker.organisation).of(kpi);
            const auto earlier = storage::feelings_of(transaction, speaker.organisation, kpi.id);
            const auto felt = may_feel(history, {.id = transaction.new_id<Felt>(),
                                                 .period = feels.period,
                                                 .feeling = feels.feeling,
                                                 .feeling_is = feels.feeling_is});
            if (!felt) return std::unexpected(felt.error());
            const bool concerns_others =
                is_shared(*felt) || is_shared(feeling_about(history, earlier, feels.period));
            storage::enter_feeling(
                transaction, speaker.organisation, kpi, *felt,
                concerns_others ? storage::Hear::everybody : storage::Hear::only_the_owner);
            return felt->id;
        });
    });
}

}  // namespace kept::actions
