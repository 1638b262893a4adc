#pragma once

#include <optional>
#include <string>

#include "domain/ids.hpp"
#include "domain/instant.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// A browser in which a member signed in.
struct Session {
    SessionId id;
    MemberId member;
    Instant began;
    Instant seen;
};

/// Only the hash of the token is kept.
void begin_session(Transaction& transaction, const OrganisationId& organisation, const Session& session,
                   const std::string& token_hash);

std::optional<Session> session_with(Connection& connection, const OrganisationId& organisation,
                                    const std::string& token_hash);

void note_seen(Transaction& transaction, const OrganisationId& organisation, const SessionId& session,
               Instant seen);

/// All of them, where the account is closed.
void end_sessions_of(Transaction& transaction, const OrganisationId& organisation, const MemberId& member);

void end_session(Transaction& transaction, const OrganisationId& organisation, const SessionId& session);

}  // namespace kept::storage
