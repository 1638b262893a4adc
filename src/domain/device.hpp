#pragma once

#include <string>
#include <string_view>

namespace kept {

/// With what somebody looks, by the names people know: "Firefox" on "Windows". Empty where it does not say.
struct Device {
    std::string browser;
    std::string system;

    bool operator==(const Device&) const = default;
};

/// As a browser calls itself in the header User-Agent: a hint for people, never a proof.
Device device_of(std::string_view user_agent);

}  // namespace kept
