#pragma once

#include <string>

#include "actions/prove_again.hpp"
#include "actions/sign_in.hpp"
#include "actions/speaker.hpp"
#include "domain/device.hpp"
#include "domain/refusal.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// A new password, with which this browser is signed in anew; every other one is signed out.
Result<SignedIn> change_password(storage::Store& store, const Speaker& speaker, const ProvedBy& proof,
                                 const std::string& password, const Device& device);

}  // namespace kept::actions
