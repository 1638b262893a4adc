#include "domain/search_index.hpp"

#include <algorithm>
#include <bit>
#include <unordered_map>

#include "domain/misspelling.hpp"

namespace kept {
namespace {

constexpr double in_the_name = 10;
constexpr double in_the_place = 4;
constexpr double in_the_rest = 1;

constexpr double nearly = 0.5;
constexpr double nearly_its_begin = 0.3;

/// A name of fewer letters says more of what it is called.
constexpr double letters_of_a_long_name = 100;

double weight_of(const std::string& text, double weight) {
    return weight - static_cast<double>(std::min<std::size_t>(text.size(), 80)) / letters_of_a_long_name;
}

}  // namespace

SearchIndex::SearchIndex(const std::vector<Findable>& things) : things_(things.size()) {
    std::unordered_map<std::u16string, std::size_t> known;
    const auto weigh = [&](const std::vector<std::string>& texts, std::size_t thing, double weight) {
        for (const std::string& text : texts) {
            const double of_it = weight_of(text, weight);
            for (auto& word : search_words(text)) {
                const auto [at, is_new] = known.try_emplace(std::move(word), words_.size());
                if (is_new) words_.push_back({at->first, kinds_of_letters(at->first), {}});
                auto& places = words_[at->second].places;
                if (places.empty() || places.back().thing != thing) places.push_back({thing, of_it});
                places.back().weight = std::max(places.back().weight, of_it);
            }
        }
    };
    for (std::size_t thing = 0; thing < things.size(); ++thing) {
        weigh(things[thing].names, thing, in_the_name);
        weigh(things[thing].places, thing, in_the_place);
        weigh(things[thing].rest, thing, in_the_rest);
    }
}

std::vector<SearchIndex::Held> SearchIndex::words_that_hold(const std::u16string& typed) const {
    std::vector<Held> held;
    for (const Word& word : words_)
        if (const double weight = holding(typed, word.letters); weight > 0) held.push_back({&word, weight});
    return held;
}

/// Only those that take the fewest slips: who typed "klahcten" meant "klachten", not "klanten".
std::vector<SearchIndex::Held> SearchIndex::words_misspelled_as(const std::u16string& typed) const {
    std::vector<Held> held;
    int fewest = slips_forgiven(typed.size());
    if (fewest == 0) return held;
    const std::uint64_t kinds = kinds_of_letters(typed);
    for (const Word& word : words_) {
        const bool is_shorter = word.letters.size() + static_cast<std::size_t>(fewest) < typed.size();
        if (is_shorter || std::popcount(kinds & ~word.kinds) > fewest) continue;
        const Misspelled slips = misspelled(typed, word.letters);
        const int needed = std::min(slips.of_the_word, slips.of_its_begin);
        if (needed > fewest) continue;
        if (needed < fewest) held.clear();
        fewest = needed;
        held.push_back({&word, slips.of_the_word == needed ? nearly : nearly_its_begin});
    }
    return held;
}

std::vector<Found> SearchIndex::find(std::string_view search, Slips slips) const {
    std::vector<Found> all(things_);
    std::vector<double> of_word(things_);
    for (const auto& word : searched_words(search)) {
        std::ranges::fill(of_word, 0);
        auto held = words_that_hold(word);
        if (held.empty() && slips == Slips::forgiven) held = words_misspelled_as(word);
        for (const Held& each : held)
            for (const Place& place : each.word->places)
                of_word[place.thing] = std::max(of_word[place.thing], each.weight * place.weight);
        for (std::size_t thing = 0; thing < things_; ++thing) {
            if (of_word[thing] <= 0) continue;
            all[thing].words += 1;
            all[thing].weight += of_word[thing];
        }
    }
    for (std::size_t thing = 0; thing < things_; ++thing) all[thing].at = thing;
    std::erase_if(all, [](const Found& each) { return each.words == 0; });
    return all;
}

void put_best_first(std::vector<Found>& found) {
    std::size_t most = 0;
    for (const Found& each : found) most = std::max(most, each.words);
    std::erase_if(found, [&](const Found& each) { return each.words < most; });
    std::ranges::stable_sort(found, std::ranges::greater{}, &Found::weight);
}

}  // namespace kept
