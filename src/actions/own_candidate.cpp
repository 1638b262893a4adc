#include "actions/own_candidate.hpp"

#include <algorithm>

#include "storage/first_quarters.hpp"

namespace kept::actions {

Candidate own_candidate(storage::Connection& connection, const Speaker& speaker, int place) {
    const auto kept = storage::first_quarter_of(connection, speaker.organisation, speaker.member);
    if (!kept) throw NotFound{};
    const auto found = std::ranges::find(kept->candidates, place, &Candidate::place);
    if (found == kept->candidates.end()) throw NotFound{};
    return *found;
}

}  // namespace kept::actions
