#pragma once

#include <optional>
#include <string_view>

#include "domain/tongue.hpp"

namespace kept::language {

using kept::Tongue;

/// "nl" or "en": for the lang attribute and for storage.
std::string_view tag_of(Tongue tongue);

/// The tongue of a tag as written by tag_of; nothing for any other text.
std::optional<Tongue> tongue_of(std::string_view tag);

/// The tongue a browser prefers, from its Accept-Language header with its weights; English when it asks for
/// neither.
Tongue preferred(std::string_view accept_language);

}  // namespace kept::language
