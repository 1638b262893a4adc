#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/device.hpp"
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
    Device device = {};
};

/// Only the hash of the token is kept.
void begin_session(Transaction& transaction, const OrganisationId& organisation, const Session& session,
                   const std::string& token_hash);

std::optional<Session> session_with(Connection& connection, const OrganisationId& organisation,
                                    const std::string& token_hash);

void note_seen(Transaction& transaction, const OrganisationId& organisation, const SessionId& session,
               Instant seen);

/// The sessions of a member, also those that lapsed; the one seen last stands first.
std::vector<Session> sessions_of(Connection& connection, const OrganisationId& organisation,
                                 const MemberId& member);

/// One session of a member. Throws NotFound.
Session session_of(Connection& connection, const OrganisationId& organisation, const MemberId& member,
                   const SessionId& session);

/// Whoever looks with it is told.
void end_session(Transaction& transaction, const OrganisationId& organisation, const SessionId& session);

}  // namespace kept::storage
