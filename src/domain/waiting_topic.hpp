#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/ids.hpp"
#include "domain/instant.hpp"
#include "domain/period.hpp"

namespace kept {

/// Why something waits for a weekly meeting: somebody is stuck, or put on the agenda what they were stuck on
/// three times in a row, or a number of theirs that was not kept three times in a row.
enum class WaitsAs { stuck, stuck_in_a_row, broken_in_a_row };

/// Something from which a weekly meeting picks one or two topics.
struct WaitingTopic {
    Sequence about = 0;  ///< the entry of the journal that put it on the list: what it is known by
    WaitsAs waits_as = WaitsAs::stuck;
    MemberId whose;
    std::string words;              ///< may be empty for a number
    std::vector<MemberId> helpers;  ///< of a stuck
    std::string reason;             ///< why it is on the agenda; may be empty
    std::optional<KpiId> kpi;       ///< of a number
    std::string kpi_name;
    std::optional<Period> period;  ///< the last of the three
    Instant said;

    bool operator==(const WaitingTopic&) const = default;
};

/// What is said when it is picked: never empty.
std::string spoken(const WaitingTopic& topic);

}  // namespace kept
