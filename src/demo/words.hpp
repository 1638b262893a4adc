#pragma once

#include <string>
#include <string_view>

#include "domain/tongue.hpp"

namespace kept::demo {

/// What somebody in the example says, in the Dutch company and in the English one.
struct Words {
    std::string_view dutch;
    std::string_view english;

    std::string in(Tongue tongue) const { return std::string(tongue == Tongue::dutch ? dutch : english); }

    bool empty() const { return english.empty(); }
};

}  // namespace kept::demo
