#pragma once

#include <string>
#include <vector>

#include "domain/ids.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// A new set of codes, of which only hashes are kept. Every earlier one is void.
void keep_recovery_codes(Transaction& transaction, const OrganisationId& organisation, const MemberId& member,
                         const std::vector<std::string>& code_hashes);

/// How many of them were not used yet.
int recovery_codes_left(Connection& connection, const OrganisationId& organisation, const MemberId& member);

enum class Used { no, yes };

/// Uses up a code of this member; `no` when it is none of theirs or was used before.
Used use_recovery_code(Transaction& transaction, const OrganisationId& organisation, const MemberId& member,
                       const std::string& code_hash);

}  // namespace kept::storage
