#pragma once

namespace kept {

/// What can be found, in the order in which it is shown.
enum class SearchedIn { people, numbers, teams, processes, discussions, examples };

}  // namespace kept
