#pragma once

#include <vector>

#include "domain/library_example.hpp"
#include "storage/store.hpp"

namespace kept::storage {

void add_own_example(Transaction& transaction, const OrganisationId& organisation, const OwnExample& own);

/// By who added it.
void take_own_example_away(Transaction& transaction, const OrganisationId& organisation,
                           const OwnExample& own);

/// Those that were not taken away, in the order in which they were added.
std::vector<OwnExample> own_examples(Connection& connection, const OrganisationId& organisation);

/// One of them, also when it was taken away. Throws NotFound.
OwnExample own_example(Connection& connection, const OrganisationId& organisation, const OwnExampleId& id);

}  // namespace kept::storage
