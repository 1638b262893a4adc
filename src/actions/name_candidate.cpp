#include "actions/name_candidate.hpp"

#include <algorithm>

#include "actions/name_within.hpp"
#include "actions/once.hpp"
#include "actions/own_candidate.hpp"
#include "storage/first_quarters.hpp"
#include "storage/kpis.hpp"

namespace kept::actions {
namespace {

bool says_already(storage::Connection& connection, const Speaker& speaker, const std::string& name) {
    return std::ranges::any_of(storage::hand_of(connection, speaker.organisation, speaker.member),
                               [&](const Kpi& each) { return is_same_name(each.name, name); });
}

}  // namespace

Result<KpiId> name_candidate(storage::Store& store, const Speaker& speaker, int place, const Naming& typed,
                             const storage::SentForm& form) {
    const auto naming = readable(typed);
    if (!naming) return std::unexpected(naming.error());
    return store.write([&](storage::Transaction& transaction) {
        return once<KpiId>(transaction, speaker, form, [&]() -> Result<KpiId> {
            Candidate candidate = own_candidate(transaction, speaker, place);
            if (candidate.kpi) return *candidate.kpi;
            if (says_already(transaction, speaker, naming->name))
                return refuse("name", "You say a number of this name already.");
            const auto kpi = name_within(transaction, speaker, *naming);
            if (!kpi) return std::unexpected(kpi.error());
            candidate.name = naming->name;
            candidate.kpi = *kpi;
            storage::keep_candidate(transaction, speaker.organisation, speaker.member, candidate);
            return *kpi;
        });
    });
}

}  // namespace kept::actions
