#pragma once

#include <string>

#include "actions/sign_in.hpp"
#include "actions/speaker.hpp"
#include "domain/device.hpp"
#include "domain/refusal.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// What somebody types who forgot their password.
struct Recovering {
    std::string email;
    std::string code;
    std::string password;  ///< the new one
    Device device = {};
};

/// Who is in again.
struct Recovered {
    Speaker speaker;
    SignedIn signed_in;
    int codes_left = 0;
};

/// Uses up the code, sets the new password, signs out every browser and signs in this one. One refusal for
/// everything that does not fit, after the same work, so that nobody learns which addresses exist.
Result<Recovered> recover_account(storage::Store& store, const OrganisationId& organisation,
                                  const Recovering& typed);

}  // namespace kept::actions
