#pragma once

#include <sodium.h>

namespace kept::secrets {

/// libsodium may be used after this; throws when it cannot be.
void make_sodium_ready();

}  // namespace kept::secrets
