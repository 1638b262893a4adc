#pragma once

#include <concepts>
#include <cstdint>
#include <exception>
#include <expected>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "domain/decimal.hpp"
#include "domain/instant.hpp"
#include "domain/measure.hpp"
#include "domain/period.hpp"

namespace kept {

/// A number together with how it is written.
struct Amount {
    Decimal value;
    Measure measure;

    bool operator==(const Amount&) const = default;
};

/// What may stand in a hole of a sentence; the reader's language decides how it is written.
using Argument = std::variant<std::string, std::int64_t, Day, Period, Amount>;

/// What a person can correct: where, and an English sentence that is translated when it is shown.
struct Refusal {
    std::string field;     ///< the name of the field it is shown at; empty when it is about the whole form
    std::string sentence;  ///< English, with holes {0}, {1}, …: the key of its translation
    std::vector<Argument> arguments;

    bool operator==(const Refusal&) const = default;
};

template <class T>
using Result = std::expected<T, Refusal>;

template <class... Arguments>
std::unexpected<Refusal> refuse(std::string_view field, std::string_view sentence, Arguments&&... arguments) {
    return std::unexpected(Refusal{std::string(field), std::string(sentence),
                                   std::vector<Argument>{Argument(std::forward<Arguments>(arguments))...}});
}

/// It is not there, or not theirs to see: both look the same from outside.
struct NotFound : std::exception {
    const char* what() const noexcept override { return "not found"; }
};

/// It is there and may be seen, but the asker may not do this.
struct Forbidden : std::exception {
    const char* what() const noexcept override { return "forbidden"; }
};

}  // namespace kept
