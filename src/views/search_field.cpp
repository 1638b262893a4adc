#include "views/search_field.hpp"

namespace kept::views {

Html search_field(std::string_view id, std::string_view name, std::string_view typed, const Path& there) {
    return html(R"(
        <input class="field" id="{}" name="{}" type="search" value="{}" autocomplete="off" maxlength="200"
            hx-get="{}" hx-trigger="input changed delay:120ms, search" hx-sync="this:replace">)",
                id, name, typed, there);
}

}  // namespace kept::views
