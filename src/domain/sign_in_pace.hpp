#pragma once

#include <chrono>

namespace kept {

/// Who is counted when somebody tries to come in.
enum class Counted {
    account,  ///< the tries at one account, or at one that does not exist
    client    ///< the tries from one address of the internet, behind which a whole office may sit
};

/// How long the next try must wait after so many that did not fit: not at all at first, then twice as long
/// after each, up to a quarter of an hour. It is never a lock.
std::chrono::seconds pause_after(int tries, Counted counted);

/// How long tries are remembered after the last of them.
constexpr std::chrono::hours tries_are_remembered{24};

}  // namespace kept
