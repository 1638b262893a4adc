#pragma once

#include <optional>
#include <string>
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

/// The company that is found at an address of its own: scheme, host and port.
std::optional<Organisation> organisation_at(Connection& connection, const std::string& address);

/// The company that is found at the address of the installation: the first without one of its own.
std::optional<Organisation> organisation_of_the_installation(Connection& connection);

/// Its own address, or nothing where it is found at that of the installation.
std::optional<std::string> address_of(Connection& connection, const OrganisationId& organisation);

void give_address(Transaction& transaction, const OrganisationId& organisation, const std::string& address);

/// Throws NotFound.
Organisation organisation(Connection& connection, const OrganisationId& id);

}  // namespace kept::storage
