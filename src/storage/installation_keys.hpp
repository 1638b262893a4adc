#pragma once

#include <string>
#include <string_view>

#include "storage/store.hpp"

namespace kept::storage {

/// The secret of the installation for a purpose, 64 hex digits: made once, and the same ever after.
std::string installation_key(Store& store, std::string_view purpose);

}  // namespace kept::storage
