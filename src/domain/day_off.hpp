#pragma once

#include <string>

#include "domain/instant.hpp"

namespace kept {

/// A day on which nobody in the organisation works, and what it is called.
struct DayOff {
    Day day;
    std::string name;

    bool operator==(const DayOff&) const = default;
};

}  // namespace kept
