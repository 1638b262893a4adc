#pragma once

#include <string>
#include <vector>

#include "views/process_page.hpp"

namespace kept::views {

/// "Six steps, nine numbers. Seven stand on their promise, …": what a process is and how it stands. Numbers
/// are counted from three owners on.
std::string how_it_stands(const language::Language& say, const std::vector<StepView>& steps);

/// The names of everything whose change changes these steps.
std::string names_on(const std::vector<StepView>& steps);

/// Two numbers beside each other, and how the one keeps the other honest.
Html honest_pair(const language::Language& say, const HonestPair& pair);

/// What somebody changed, in words.
std::string change_words(const language::Language& say, const ProcessChange& change);

}  // namespace kept::views
