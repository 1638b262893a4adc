#include "library/entry.hpp"

#include <algorithm>
#include <array>
#include <boost/property_tree/ptree.hpp>

#include "domain/library_codes.hpp"

namespace kept::library {
namespace {

using Part = boost::property_tree::ptree;

constexpr std::array<std::string_view, 5> spoken{"name", "tells", "formula", "pitfall", "contribution"};
constexpr std::array<std::string_view, 7> always{"step",    "unit",     "direction", "cadence",
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
std::expected<Choice, Wrong> choice_at(const Part& part, const std::string& key) {
    const auto chosen = choice_of<Choice>(text_at(part, key));
    if (!chosen) return std::unexpected(Wrong{key, "\"" + text_at(part, key) + "\" is no " + key});
    return *chosen;
}

std::expected<int, Wrong> decimals_at(const Part& part) {
    const std::string text = text_at(part, "decimals");
    if (text.empty()) return 0;
    if (text.size() > 1 || text[0] < '0' || text[0] > '4')
        return std::unexpected(Wrong{"decimals", "decimals are 0 to 4"});
    return text[0] - '0';
}

std::expected<Measure, Wrong> measure_at(const Part& part) {
    const auto unit = choice_at<Unit>(part, "unit");
    if (!unit) return std::unexpected(unit.error());
    const auto decimals = decimals_at(part);
    if (!decimals) return std::unexpected(decimals.error());
    return Measure{.unit = *unit, .currency = *unit == Unit::money ? "EUR" : "", .decimals = *decimals};
}

/// "12"; of what is just right "18 to 22".
std::expected<Bounds, Wrong> promise_at(const Part& part, Direction direction) {
    const std::string text = text_at(part, "promise");
    const auto between = text.find(" to ");
    const auto first = parse_decimal(text.substr(0, between));
    const auto second = between == text.npos ? std::nullopt : parse_decimal(text.substr(between + 4));
    if (direction == Direction::neutral) {
        if (first && second) return Bounds{.least = first, .most = second};
        return std::unexpected(Wrong{"promise", "a promise is two numbers: 18 to 22"});
    }
    if (!first || between != text.npos) return std::unexpected(Wrong{"promise", "a promise is one number"});
    if (direction == Direction::decrease) return Bounds{.least = {}, .most = first};
    return Bounds{.least = first, .most = {}};
}

/// What is counted how, without a word of it.
std::expected<LibraryExample, Wrong> measured(const Part& part) {
    const auto step = choice_at<WorkStep>(part, "step");
    if (!step) return std::unexpected(step.error());
    const auto measure = measure_at(part);
    if (!measure) return std::unexpected(measure.error());
    const auto direction = choice_at<Direction>(part, "direction");
    if (!direction) return std::unexpected(direction.error());
    const auto cadence = choice_at<Cadence>(part, "cadence");
    if (!cadence) return std::unexpected(cadence.error());
    const auto promise = promise_at(part, *direction);
    if (!promise) return std::unexpected(promise.error());
    return LibraryExample{.step = *step,
                          .measure = *measure,
                          .direction = *direction,
                          .cadence = *cadence,
                          .promise = *promise};
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
    auto example = measured(part);
    if (!example) return example;
    example->id = id;
    example->department = department;
    example->counter = text_at(part, "counter");
    example->dutch = words_in(part, ".nl");
    example->english = words_in(part, ".en");
    const auto lawful = lawful_example(*example, Tongue::english);
    if (!lawful) return std::unexpected(Wrong{key_of_field(lawful.error().field), lawful.error().sentence});
    return *lawful;
}

}  // namespace kept::library
