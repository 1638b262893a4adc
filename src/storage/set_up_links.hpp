#pragma once

#include <optional>
#include <string>

#include "domain/ids.hpp"
#include "domain/instant.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// A link made in the shell, with which one person sets up an organisation at an address of its own.
struct SetUpLink {
    std::string token_hash;
    std::string address;  ///< scheme, host and port
    Instant made;
    Instant expires;
    std::optional<OrganisationId> organisation;  ///< that was set up with it
};

void add_set_up_link(Transaction& transaction, const SetUpLink& link);

std::optional<SetUpLink> set_up_link_with(Connection& connection, const std::string& token_hash);

/// Whether a link was made for an organisation at this address.
bool is_kept_for_an_organisation(Connection& connection, const std::string& address);

void use_set_up_link(Transaction& transaction, const SetUpLink& link, const OrganisationId& organisation);

}  // namespace kept::storage
