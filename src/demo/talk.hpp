#pragma once

#include <span>
#include <string_view>

#include "demo/words.hpp"

namespace kept::demo {

/// What somebody of the cast does about a number that was said.
enum class Talks {
    remarks,   ///< with words
    applauds,  ///< of somebody else's number
    needs,     ///< with words, the owner after a broken promise
    is_asked   ///< with words, the owner by the coach who reads along
};

/// One such moment: after a period of a KPI, the first of which has index 0.
struct Talk {
    std::string_view kpi;
    int index = 0;
    std::string_view mailbox;  ///< whose words or hands
    int minutes = 0;           ///< after the meeting that spoke of it
    Talks talks = Talks::remarks;
    Words words = {};
};

std::span<const Talk> the_talk();

}  // namespace kept::demo
