#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace kept::support {

/// Everything on a page that is read, aloud too: its texts, and the attributes that hold words.
std::vector<std::string_view> words_on(std::string_view page);

/// The whole numbers among those words, each between what is neither letter nor digit: "137", not "a137".
std::set<std::string> figures_on(std::string_view page);

/// The numbers that are said as a share: the "54.8" of "54.8 %", "54.8 percent" or "54.8 of every 100".
std::set<std::string> shares_on(std::string_view page);

}  // namespace kept::support
