#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/ids.hpp"
#include "domain/instant.hpp"
#include "domain/period.hpp"
#include "domain/refusal.hpp"

namespace kept {

/// The owner begins anew from a period on, or takes that back by a new entry.
enum class NewStartKind { begun, withdrawn };

/// After a sustained change: what came before a new start, and what comes after it, is judged on its own.
struct NewStart {
    NewStartId id;
    Period from;
    NewStartKind kind = NewStartKind::begun;
    std::string reason;
    Sequence sequence = 0;
    Instant said;
};

/// The new starts that hold: begun, and not withdrawn since. In the order of their periods. All that was
/// entered, in order of sequence.
std::vector<NewStart> standing_starts(const std::vector<NewStart>& entered);

/// A new start is begun only from the period that is offered: the engine offers, the owner decides.
Result<NewStart> may_begin_anew(const std::optional<Period>& offered, const std::vector<NewStart>& entered,
                                const NewStart& start);

/// Only a new start that holds is withdrawn.
Result<NewStart> may_withdraw_start(const std::vector<NewStart>& entered, const NewStart& withdrawal);

}  // namespace kept
