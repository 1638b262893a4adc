#include "domain/administration.hpp"

namespace kept {

std::optional<Refusal> unlawful_dismissal(const std::set<MemberId>& administrators, const MemberId& member) {
    if (administrators.size() != 1 || !administrators.contains(member)) return std::nullopt;
    return refuse("member",
                  "An organisation always has an administrator. Appoint somebody else before this one goes.")
        .error();
}

}  // namespace kept
