#pragma once

#include <optional>
#include <vector>

#include "domain/candidate.hpp"
#include "domain/ids.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// How far somebody new has come, as far as no other fact says it.
struct FirstQuarter {
    int version = 0;                       ///< one more whenever other candidates are kept; 0: none were
    std::optional<Instant> rhythm_agreed;  ///< when they agreed to how their team meets
    std::optional<Instant> put_away;       ///< when they had enough of it
    std::vector<Candidate> candidates;     ///< in order of place
};

/// Nothing for whoever never began.
std::optional<FirstQuarter> first_quarter_of(Connection& connection, const OrganisationId& organisation,
                                             const MemberId& member);

/// These, instead of all before; whoever keeps candidates goes on, also if they had put it away.
void keep_candidates(Transaction& transaction, const OrganisationId& organisation, const MemberId& member,
                     const std::vector<Candidate>& candidates);

/// One of them, with what was added to it.
void keep_candidate(Transaction& transaction, const OrganisationId& organisation, const MemberId& member,
                    const Candidate& candidate);

void agree_to_rhythm(Transaction& transaction, const OrganisationId& organisation, const MemberId& member);

void put_away(Transaction& transaction, const OrganisationId& organisation, const MemberId& member);

}  // namespace kept::storage
