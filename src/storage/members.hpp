#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/ids.hpp"
#include "domain/member.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// What signing in asks of a member.
struct Credentials {
    MemberId member;
    std::string password;  ///< as Argon2id writes it
};

/// Who has no password cannot sign in with one (the played members of an example).
void add_member(Transaction& transaction, const OrganisationId& organisation, const Member& member,
                const std::optional<std::string>& password);

/// A member, or a coach: whoever an entry can be by. Throws NotFound.
Member member(Connection& connection, const OrganisationId& organisation, const MemberId& id);

/// In the order of joining. A coach is none.
std::vector<Member> members(Connection& connection, const OrganisationId& organisation);

/// By the one form of an address (email_address).
std::optional<Credentials> credentials_of(Connection& connection, const OrganisationId& organisation,
                                          const std::string& email);

bool has_address(Connection& connection, const OrganisationId& organisation, const std::string& email);

void choose_tongue(Transaction& transaction, const OrganisationId& organisation, const MemberId& member,
                   Tongue tongue);

}  // namespace kept::storage
