#pragma once

#include <string>

#include "actions/speaker.hpp"
#include "domain/refusal.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// A link with which one person sets up another organisation in the same data, at an address of its own, for
/// fourteen days. Made in the shell. Answers the secret of the link, which is kept only as a hash; an address
/// at which an organisation lives already is refused.
Result<std::string> add_organisation(storage::Store& store, const std::string& address);

}  // namespace kept::actions
