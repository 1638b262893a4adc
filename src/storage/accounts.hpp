#pragma once

#include <optional>
#include <string>

#include "domain/ids.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// As Argon2id writes it. Nothing: who signs in without one, as the played members of an example.
std::optional<std::string> password_of(Connection& connection, const OrganisationId& organisation,
                                       const MemberId& member);

void change_password(Transaction& transaction, const OrganisationId& organisation, const MemberId& member,
                     const std::string& password);

/// The name by which a member is shown everywhere, also beside what they said before.
void change_name(Transaction& transaction, const OrganisationId& organisation, const MemberId& member,
                 const std::string& name);

/// The one form of an address (email_address) by which the member signs in from now on. It is unconfirmed,
/// and where they were reached before is remembered.
void change_address(Transaction& transaction, const OrganisationId& organisation, const MemberId& member,
                    const std::string& email);

/// Whether mail to an address was shown to reach its owner.
enum class AddressIs { unconfirmed, confirmed };

AddressIs address_of_member_is(Connection& connection, const OrganisationId& organisation,
                               const MemberId& member);

/// The owner followed a link that was sent to this address; without effect when they have another one
/// meanwhile.
void confirm_address(Transaction& transaction, const OrganisationId& organisation, const MemberId& member,
                     const std::string& email);

}  // namespace kept::storage
