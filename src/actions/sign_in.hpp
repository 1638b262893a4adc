#pragma once

#include <optional>
#include <string>

#include "actions/speaker.hpp"
#include "domain/coaching.hpp"
#include "domain/device.hpp"
#include "domain/member.hpp"
#include "domain/refusal.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// A browser that is signed in: the token is its secret, kept only as a hash.
struct SignedIn {
    SessionId session;
    std::string token;
};

/// By address and password. One refusal for everything that does not fit, after the same time, so that nobody
/// learns which addresses exist.
Result<SignedIn> sign_in(storage::Store& store, const OrganisationId& organisation, const std::string& email,
                         const std::string& password, const Device& device = {});

/// For who just proved to be the member in another way: joined, or chose to play one in the example.
SignedIn begin_session(storage::Store& store, const Speaker& speaker, const Device& device = {});

/// The same inside an action that does more.
SignedIn begin_session(storage::Transaction& transaction, const Speaker& speaker, const Device& device);

/// The coaching that ended last, of a coach who reads along with no team any more: they do not come in.
/// Nothing for everybody else.
std::optional<Coaching> coaching_over(storage::Store& store, const Speaker& speaker);

void sign_out(storage::Store& store, const OrganisationId& organisation, const SessionId& session);

}  // namespace kept::actions
