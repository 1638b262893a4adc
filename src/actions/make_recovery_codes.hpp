#pragma once

#include <string>
#include <vector>

#include "actions/prove_again.hpp"
#include "actions/speaker.hpp"
#include "domain/refusal.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// Ten codes to be shown once: each lets their owner choose a new password, once.
using RecoveryCodes = std::vector<std::string>;

/// The first set, for who just came in.
RecoveryCodes make_first_recovery_codes(storage::Store& store, const Speaker& speaker);

/// A new set; every earlier code is void.
Result<RecoveryCodes> make_recovery_codes(storage::Store& store, const Speaker& speaker,
                                          const ProvedBy& proof);

}  // namespace kept::actions
