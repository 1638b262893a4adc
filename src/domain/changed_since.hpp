#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/history.hpp"

namespace kept {

/// What became of a number after it was said.
enum class ChangedBy { correction, withdrawal, declared_broken, declaration_withdrawn };

struct ChangedNumber {
    ChangedBy by = ChangedBy::correction;
    std::optional<Decimal> before;  ///< nothing: no number, or it was open again
    std::optional<Decimal> after;   ///< of a correction; nothing: no number
    std::string words;              ///< its note or reason, may be empty
    Instant at;
};

/// Everything that changed a period's number or outcome after an instant, oldest first.
std::vector<ChangedNumber> changed_since(const History& history, const Period& period, Instant since);

}  // namespace kept
