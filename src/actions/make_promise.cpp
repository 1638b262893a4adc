#include "actions/make_promise.hpp"

#include "actions/once.hpp"
#include "domain/promising.hpp"
#include "domain/wording.hpp"
#include "storage/histories.hpp"
#include "storage/kpis.hpp"
#include "storage/promises.hpp"

namespace kept::actions {
namespace {

Result<Promising> readable(Promising promising) {
    const auto quality = worded_or_empty("quality", promising.quality, Wording::sentence);
    if (!quality) return std::unexpected(quality.error());
    const auto reason = worded_or_empty("reason", promising.reason, Wording::sentence);
    if (!reason) return std::unexpected(reason.error());
    promising.quality = *quality;
    promising.reason = *reason;
    return promising;
}

}  // namespace

Result<PromiseId> make_promise(storage::Store& store, const Speaker& speaker, const Promising& typed,
                               const storage::SentForm& form) {
    const auto promising = readable(typed);
    if (!promising) return std::unexpected(promising.error());
    return store.write([&](storage::Transaction& transaction) {
        return once<PromiseId>(transaction, speaker, form, [&]() -> Result<PromiseId> {
            const Kpi kpi =
                storage::kpi_of(transaction, speaker.organisation, speaker.member, promising->kpi);
            const History history = storage::Histories(transaction, speaker.organisation).of(kpi);
            auto promise = may_promise(history, Schedule(history.planning),
                                       {.bounds = promising->bounds,
                                        .quality = promising->quality,
                                        .from = promising->from,
                                        .reason = promising->reason},
                                       transaction.now());
            if (!promise) return std::unexpected(promise.error());
            promise->id = transaction.new_id<Promise>();
            storage::enter_promise(transaction, speaker.organisation, kpi, *promise);
            return promise->id;
        });
    });
}

}  // namespace kept::actions
