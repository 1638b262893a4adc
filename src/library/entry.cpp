#include "library/entry.hpp"

#include <algorithm>
#include <array>
#include <boost/property_tree/ptree.hpp>

#include "domain/library_codes.hpp"

namespace kept::library {
namespace {

using Part = boost::property_tree::ptree;

constexpr std::array<std::string_view, 5> spoken{"name", "tells", "formula", "pitfall", "contribution"};
constexpr std::array<std::string_view, 7> always{"step",    "unit",    "direction", "cadence",
                                                 "promise", "decimals", "counter"};

/// A key has a dot in its name, which the parser would take for a path.
std::string text_at(const Part& part, const std::string& key) {
    const auto found = part.find(key);
    return found == part.not_found() ? std::string() : found->second.data();
}

bool is_known(const std::string& key) {
    if (std::ranges::find(always, key) != always.end()) return true;
    return std::ranges::any_of(spoken, [&](std::string_view each) {
        return key == std::string(each) + ".nl" || key == std::string(each) + ".en";
    });
}

bool is_id(const std::string& id) {
    const auto belongs = [](char each) {
        return (each >= 'a' && each <= 'z') || (each >= '0' && each <= '9') || each == '-';
    };
    return id.size() >= 3 && id.size() <= 60 && id.contains('-') && std::ranges::all_of(id, belongs);
}

std::optional<Wrong> strange_or_missing(const std::string& id, const Part& part) {
    if (!is_id(id)) return Wrong{"", "an example is called in small letters with a hyphen: [quotes-sent]"};
    for (const auto& [key, value] : part)
        if (!is_known(key)) return Wrong{key, "no example has a key \"" + key + "\""};
    for (const char* tongue : {".nl", ".en"})
        for (const std::string_view each : spoken)
            if (text_at(part, std::string(each) + tongue).empty())
                return Wrong{"", "\"" + std::string(each) + tongue + "\" is missing"};
    return std::nullopt;
}

ExampleWords words_in(const Part& part, const std::string& tongue) {
    return {.name = text_at(part, "name" + tongue),
            .tells = text_at(part, "tells" + tongue),
            .formula = text_at(part, "formula" + tongue),
            .pitfall = text_at(part, "pitfall" + tongue),
            .contribution = text_at(part, "contribution" + tongue)};
}

template <class Choice>
std::optional<Wrong> choose(const Part& part, const std::string& key, Choice& choice) {
    const auto chosen = choice_of<Choice>(text_at(part, key));
    if (!chosen) return Wrong{key, "\"" + text_at(part, key) + "\" is no " + key};
    choice = *chosen;
    return std::nullopt;
}

/// "12"; of what is just right "18 to 22".
std::optional<Wrong> promise_in(const Part& part, LibraryExample& example) {
    const std::string text = text_at(part, "promise");
    const auto between = text.find(" to ");
    const bool is_between = example.direction == Direction::neutral;
    const auto first = parse_decimal(text.substr(0, between));
    const auto second = between == text.npos ? std::nullopt : parse_decimal(text.substr(between + 4));
    if (!first || is_between != second.has_value())
        return Wrong{"promise", is_between ? "a promise is two numbers: 18 to 22" : "a promise is one number"};
    if (example.direction != Direction::decrease) example.promise.least = first;
    if (example.direction == Direction::decrease) example.promise.most = first;
    if (is_between) example.promise.most = second;
    return std::nullopt;
}

std::optional<Wrong> measured(const Part& part, LibraryExample& example) {
    const std::string decimals = text_at(part, "decimals");
    if (auto wrong = choose(part, "step", example.step)) return wrong;
    if (auto wrong = choose(part, "unit", example.measure.unit)) return wrong;
    if (auto wrong = choose(part, "direction", example.direction)) return wrong;
    if (auto wrong = choose(part, "cadence", example.cadence)) return wrong;
    if (decimals.size() > 1 || (!decimals.empty() && (decimals[0] < '0' || decimals[0] > '4')))
        return Wrong{"decimals", "decimals are 0 to 4"};
    example.measure.decimals = decimals.empty() ? 0 : decimals[0] - '0';
    if (example.measure.unit == Unit::money) example.measure.currency = "EUR";
    return promise_in(part, example);
}

/// "name_nl" is the field of a form, "name.nl" the key of a file.
std::string key_of_field(std::string field) {
    if (field == "least" || field == "most") return "promise";
    std::ranges::replace(field, '_', '.');
    return field;
}

}  // namespace

std::expected<LibraryExample, Wrong> example_in(const std::string& id, const Part& part,
                                                Department department) {
    if (auto wrong = strange_or_missing(id, part)) return std::unexpected(*wrong);
    LibraryExample example{.id = id,
                           .department = department,
                           .counter = text_at(part, "counter"),
                           .dutch = words_in(part, ".nl"),
                           .english = words_in(part, ".en")};
    if (auto wrong = measured(part, example)) return std::unexpected(*wrong);
    const auto lawful = lawful_example(example, Tongue::english);
    if (!lawful)
        return std::unexpected(Wrong{key_of_field(lawful.error().field), lawful.error().sentence});
    return *lawful;
}

}  // namespace kept::library
