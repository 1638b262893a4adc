#pragma once

#include <string>
#include <string_view>

namespace kept::secrets {

/// What is kept of a password: Argon2id with its salt and effort written in it. Takes about a tenth of a
/// second and 64 MiB; throws std::bad_alloc without them.
std::string hash_of_password(std::string_view password);

enum class Match { no, yes };

/// Whether this is the password that was hashed. Takes as long as hashing did.
Match match_password(std::string_view password, const std::string& kept_hash);

/// Always `no`, after as long as a real one takes: nobody can hear which addresses are known.
Match match_nobody(std::string_view password);

enum class Effort { as_now, outdated };

/// Whether a hash was made with less effort than new ones: hash again at the next sign-in.
Effort effort_of(const std::string& kept_hash);

}  // namespace kept::secrets
