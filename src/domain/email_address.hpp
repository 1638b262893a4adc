#pragma once

#include <string>
#include <string_view>

#include "domain/refusal.hpp"

namespace kept {

/// An address that mail can be sent to, in the one form by which two are the same: without white space at its
/// ends, in small letters, an international domain as xn--. Quoted and internationalised names before the @
/// are refused.
Result<std::string> email_address(std::string_view field, std::string_view typed);

/// That one form of any address: of one that email_address accepts, and of itself, exactly what it returns.
/// What is no address only gets small letters, so that looking it up finds nobody.
std::string folded_email(std::string_view address);

}  // namespace kept
