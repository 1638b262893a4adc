#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/hand.hpp"
#include "domain/ids.hpp"
#include "domain/refusal.hpp"

namespace kept {

/// Somebody new is asked for a handful of candidates.
constexpr int most_candidates = handful;

/// A number that a member may name, in their own words: a draft that they alone see.
struct Candidate {
    int place = 0;  ///< 1 to 3
    std::string name;
    std::optional<std::string> stands_on = {};  ///< the code of where it stands; nothing: not asked yet
    std::optional<KpiId> kpi = {};              ///< once it is named

    bool operator==(const Candidate&) const = default;
};

/// The field in which a candidate is typed: "candidate_1".
std::string candidate_field(int place);

/// Whether two names are the same to whoever reads them, capitals aside.
bool is_same_name(std::string_view one, std::string_view other);

/// The candidates as they are kept, in order of place: what is typed empty is left out, and a place that was
/// not asked about stays as it is. One that is named keeps its name, whatever an old page says. Refused are
/// the same one twice, and what the member says already.
Result<std::vector<Candidate>> readable_candidates(const std::vector<Candidate>& typed,
                                                   const std::vector<Candidate>& before,
                                                   const std::vector<std::string>& said_already);

/// At least one of them must be there before they are worked out.
Result<std::vector<Candidate>> at_least_one(std::vector<Candidate> candidates);

}  // namespace kept
