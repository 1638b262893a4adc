#pragma once

#include <span>
#include <string_view>

namespace kept::views {

/// A file of the bundle that is embedded in the program. Its address changes with its content, so that a
/// browser may keep it forever.
struct Asset {
    std::string_view name;     ///< "kept.css"
    std::string_view address;  ///< "/assets/kept-7KJ2QX4A.css"
    std::string_view type;     ///< for Content-Type
    std::string_view plain;
    std::string_view brotli;  ///< empty where compressing saves nothing
    std::string_view gzip;    ///< empty where compressing saves nothing
};

std::span<const Asset> all_assets();

/// Nothing for an address of which there is none.
const Asset* find_asset(std::string_view address);

}  // namespace kept::views
