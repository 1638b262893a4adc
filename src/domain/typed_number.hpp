#pragma once

#include <optional>
#include <string_view>
#include <variant>
#include <vector>

#include "domain/decimal.hpp"
#include "domain/measure.hpp"
#include "domain/numeral.hpp"
#include "domain/refusal.hpp"

namespace kept {

/// One number was meant, and it can be kept.
struct Understood {
    Decimal value;

    bool operator==(const Understood&) const = default;
};

/// The two languages read different numbers, and only the person knows which was meant.
struct Ambiguous {
    Decimal own;                   ///< as the member's language reads it
    Decimal other;                 ///< as the other language reads it
    std::vector<Decimal> choices;  ///< which of the two can be kept, own first; at least one

    bool operator==(const Ambiguous&) const = default;
};

/// The field is empty. No error of the number: the field asks for one.
struct NothingTyped {
    bool operator==(const NothingTyped&) const = default;
};

using TypedNumber = std::variant<Understood, Ambiguous, NothingTyped, Refusal>;

/// Understands what a person typed for a KPI, as NUMBERS lays down. This is the only reader: the preview asks
/// it as well. Takes any bytes of any length. Never rounds. A refusal is shown at `field`.
TypedNumber read_number(std::string_view typed, const Measure& measure, Tongue language,
                        std::string_view field = "value");

/// The choice that a person made, by its key (key_of); nothing when it was not offered.
std::optional<Decimal> chosen(const Ambiguous& asked, std::string_view key);

}  // namespace kept
