#pragma once

#include <vector>

#include "domain/ids.hpp"
#include "domain/member.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// An example holds no real accounts: only the demo makes and opens one.
enum class OrganisationKind { company, example };

void add_organisation(Transaction& transaction, const Organisation& organisation, OrganisationKind kind);

/// In the order of their founding.
std::vector<Organisation> organisations(Connection& connection, OrganisationKind kind);

/// Throws NotFound.
Organisation organisation(Connection& connection, const OrganisationId& id);

}  // namespace kept::storage
