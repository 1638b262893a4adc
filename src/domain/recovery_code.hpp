#pragma once

#include <string>
#include <string_view>

#include "domain/ids.hpp"

namespace kept {

/// With so many codes somebody can come in again.
constexpr int recovery_codes_in_a_set = 10;

/// 80 random bits as they are read from paper: "k7fm-2xqd-9wrt-hb4n", of digits and letters without i, l, o
/// and u.
std::string recovery_code(const IdRandomness& random);

/// The one form of a code, however it was typed: in small letters, without dashes and spaces, an o read as 0,
/// an i or l as 1. Of any other text, what is left of it: nobody's code.
std::string folded_recovery_code(std::string_view typed);

}  // namespace kept
