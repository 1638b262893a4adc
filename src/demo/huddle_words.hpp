#pragma once

#include <span>
#include <string_view>

#include "demo/words.hpp"

namespace kept::demo {

/// Where somebody of the cast is stuck in a huddle, and what a colleague promises to do about it.
struct HuddleStuck {
    std::string_view helper;        ///< the mailbox of the colleague
    std::string_view other_helper;  ///< another one; empty: one is enough
    Words words;
    Words follow_up;
};

/// What a member of the cast says in a huddle beside their numbers.
struct HuddleWords {
    std::string_view mailbox;
    std::span<const Words> wins;
    std::span<const HuddleStuck> stucks;
};

/// Throws std::invalid_argument for who is not in the cast.
const HuddleWords& huddle_words_of(std::string_view mailbox);

/// What a colleague promises to whoever is stuck in words of their own.
inline constexpr Words comes_by_after_the_huddle{"Na de huddle even bij je langskomen.",
                                                 "Come by your desk after the huddle."};

}  // namespace kept::demo
