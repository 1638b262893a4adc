#pragma once

#include "domain/codes.hpp"
#include "domain/proposal.hpp"
#include "domain/rearranging.hpp"

namespace kept {

template <>
struct Codes<Rearranges> {
    static constexpr auto all =
        std::to_array<std::pair<Rearranges, std::string_view>>({{Rearranges::add, "add"},
                                                                {Rearranges::rename, "rename"},
                                                                {Rearranges::move, "move"},
                                                                {Rearranges::remove, "remove"},
                                                                {Rearranges::connect, "connect"},
                                                                {Rearranges::part, "part"}});
};

template <>
struct Codes<ProposalAnswer> {
    static constexpr auto all = std::to_array<std::pair<ProposalAnswer, std::string_view>>(
        {{ProposalAnswer::accepted, "accepted"}, {ProposalAnswer::declined, "declined"}});
};

}  // namespace kept
