#pragma once

#include <cstdint>
#include <locale>
#include <string_view>

#include "language/tongue.hpp"

namespace kept::language {

/// The translations of one tongue, as translations/ has them. English needs none: a sentence is its own
/// translation.
class Catalogue {
  public:
    explicit Catalogue(Tongue tongue);

    /// The sentence itself when it has no translation. What is returned lives as long as the catalogue and
    /// the text.
    std::string_view translated(std::string_view context, std::string_view english) const;

    /// The form for the count, by the plural rule of the tongue.
    std::string_view translated(std::string_view one, std::string_view many, std::int64_t count) const;

  private:
    std::locale messages_;
};

}  // namespace kept::language
