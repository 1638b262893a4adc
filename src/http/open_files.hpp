#pragma once

#include <cstddef>

namespace kept::http {

/// Asks the system for as many open files as this program may have, and says how many connections fit beside
/// everything else that the program opens.
std::size_t room_for_connections();

}  // namespace kept::http
