#include "actions/reword_kpi.hpp"

#include "actions/once.hpp"
#include "storage/kpis.hpp"
#include "storage/wordings.hpp"

namespace kept::actions {
namespace {

bool says_the_same(const Kpi& one, const Kpi& other) {
    return one.name == other.name && one.contribution == other.contribution &&
           one.presence_reason == other.presence_reason && one.measure == other.measure;
}

Result<KpiId> reword(storage::Transaction& transaction, const Speaker& speaker, const KpiId& id,
                     const Worded& words) {
    const Kpi kpi = storage::kpi_of(transaction, speaker.organisation, speaker.member, id);
    const auto changed = reworded(kpi, words);
    if (!changed) return std::unexpected(changed.error());
    if (says_the_same(*changed, kpi)) return id;
    if (storage::wordings_of(transaction, speaker.organisation, id).back().sequence != words.sequence)
        return refuse("worded",
                      "You changed these words elsewhere meanwhile, to “{0}”: {1} Save again to use yours.",
                      kpi.name, kpi.contribution);
    storage::reword_kpi(transaction, speaker.organisation, *changed);
    return id;
}

}  // namespace

Result<KpiId> reword_kpi(storage::Store& store, const Speaker& speaker, const KpiId& kpi, const Worded& typed,
                         const storage::SentForm& form) {
    const auto words = readable(typed);
    if (!words) return std::unexpected(words.error());
    return store.write([&](storage::Transaction& transaction) {
        return once<KpiId>(transaction, speaker, form,
                           [&] { return reword(transaction, speaker, kpi, *words); });
    });
}

}  // namespace kept::actions
