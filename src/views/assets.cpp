#include "views/assets.hpp"

#include <algorithm>

namespace kept::views {

const Asset* find_asset(std::string_view address) {
    const auto assets = all_assets();
    const auto found = std::ranges::find(assets, address, &Asset::address);
    return found == assets.end() ? nullptr : &*found;
}

}  // namespace kept::views
