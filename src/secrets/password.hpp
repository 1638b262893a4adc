#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace kept::secrets {

/// What hashing a password takes, and guessing one from its hash again and again.
struct Work {
    unsigned long long passes;
    std::size_t memory;  ///< in bytes
};

/// About a tenth of a second.
inline constexpr Work usual_work{.passes = 2, .memory = 64 * 1024 * 1024};

/// What is kept of a password: Argon2id with its salt and work written in it. Throws std::bad_alloc without
/// the memory.
std::string hash_of_password(std::string_view password, const Work& work = usual_work);

enum class Match { no, yes };

/// Whether this is the password that was hashed. Takes the work that hashing took.
Match match_password(std::string_view password, const std::string& kept_hash);

/// Always `no`, after the usual work: nobody can hear which addresses are known.
Match match_nobody(std::string_view password);

enum class Effort { as_now, outdated };

/// Whether a hash was made with less work than usual: hash again at the next sign-in.
Effort effort_of(const std::string& kept_hash);

}  // namespace kept::secrets
