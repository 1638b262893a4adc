#pragma once

#include <string>

#include "actions/prove_again.hpp"
#include "actions/speaker.hpp"
#include "domain/refusal.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// The address by which the speaker signs in from now on, in its one form. Only they change it, and nobody
/// for them; it is unconfirmed until they show that mail to it reaches them.
Result<std::string> change_address(storage::Store& store, const Speaker& speaker, const ProvedBy& proof,
                                   const std::string& email);

}  // namespace kept::actions
