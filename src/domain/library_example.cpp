#include "domain/library_example.hpp"

#include "domain/kpi.hpp"
#include "domain/presence.hpp"
#include "domain/value.hpp"
#include "domain/wording.hpp"

namespace kept {
namespace {

/// The words as they are kept; `tongue` ends the names of their fields.
Result<ExampleWords> lawful_words(ExampleWords words, const std::string& tongue) {
    const struct {
        std::string_view field;
        std::string& text;
        Wording wording;
    } all[] = {{"name_", words.name, Wording::name},
               {"tells_", words.tells, Wording::sentence},
               {"formula_", words.formula, Wording::sentence},
               {"pitfall_", words.pitfall, Wording::sentence},
               {"contribution_", words.contribution, Wording::sentence},
               {"counter_", words.counter, Wording::name}};
    for (const auto& each : all) {
        auto kept = worded_or_empty(std::string(each.field) + tongue, each.text, each.wording);
        if (!kept) return std::unexpected(kept.error());
        each.text = *kept;
    }
    if (is_presence(words.name))
        return refuse("name_" + tongue,
                      "Presence is not a contribution. Often the real number lies right beside it.");
    return words;
}

std::optional<Refusal> out_of_range(const Measure& measure, const Bounds& promise) {
    if (promise.least)
        if (const auto least = value_in(measure, *promise.least, "least"); !least) return least.error();
    if (promise.most)
        if (const auto most = value_in(measure, *promise.most, "most"); !most) return most.error();
    if (promise.least && promise.most && *promise.most < *promise.least)
        return refuse("most", "The most is less than the least.").error();
    return std::nullopt;
}

}  // namespace

const ExampleWords& words_in(const LibraryExample& example, Tongue tongue) {
    const bool is_dutch = tongue == Tongue::dutch;
    const ExampleWords& own = is_dutch ? example.dutch : example.english;
    return own.name.empty() ? (is_dutch ? example.english : example.dutch) : own;
}

Result<LibraryExample> lawful_example(LibraryExample typed, Tongue asked_in) {
    const auto dutch = lawful_words(typed.dutch, "nl");
    if (!dutch) return std::unexpected(dutch.error());
    const auto english = lawful_words(typed.english, "en");
    if (!english) return std::unexpected(english.error());
    typed.dutch = *dutch;
    typed.english = *english;
    if (typed.dutch.name.empty() && typed.english.name.empty())
        return refuse(asked_in == Tongue::dutch ? "name_nl" : "name_en", "What is this number called?");
    const auto measure = measured_in(typed.measure);
    if (!measure) return std::unexpected(measure.error());
    typed.measure = *measure;
    if (auto refusal = out_of_range(typed.measure, typed.promise)) return std::unexpected(*refusal);
    return typed;
}

}  // namespace kept
