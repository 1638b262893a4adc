#include "storage/member_list.hpp"

namespace kept::storage {

std::string written(const std::vector<MemberId>& members) {
    std::string text;
    for (const MemberId& each : members) text += (text.empty() ? "" : " ") + each.text;
    return text;
}

std::vector<MemberId> member_list(std::string_view text) {
    std::vector<MemberId> members;
    while (!text.empty()) {
        const auto id = text.substr(0, text.find(' '));
        members.push_back({std::string(id)});
        text.remove_prefix(std::min(id.size() + 1, text.size()));
    }
    return members;
}

}  // namespace kept::storage
