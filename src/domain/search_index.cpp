#include "domain/search_index.hpp"

#include <algorithm>
#include <bit>
#include <map>
#include <unicode/uchar.h>

#include "domain/folding.hpp"
#include "domain/misspelling.hpp"

namespace kept {
namespace {

constexpr std::size_t most_bytes = 200;
constexpr std::size_t most_words = 8;

constexpr double in_the_name = 10;
constexpr double in_the_place = 4;
constexpr double in_the_rest = 1;

constexpr double the_word = 1;
constexpr double its_begin = 0.8;
constexpr double a_part_of_it = 0.6;
constexpr double nearly = 0.5;
constexpr double nearly_its_begin = 0.3;

/// A name of fewer letters says more of what it is called.
constexpr double letters_of_a_long_name = 100;

std::vector<std::u16string> words_of(std::string_view text) {
    const icu::UnicodeString all = folded(text);
    std::vector<std::u16string> words(1);
    for (std::int32_t at = 0; at < all.length(); at = all.moveIndex32(at, 1)) {
        const UChar32 point = all.char32At(at);
        if (u_isalnum(point)) {
            const icu::UnicodeString letter(point);
            words.back().append(letter.getBuffer(), static_cast<std::size_t>(letter.length()));
        } else if (u_charType(point) != U_NON_SPACING_MARK && !words.back().empty()) {
            words.emplace_back();
        }
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

std::uint64_t kinds_of(const std::u16string& letters) {
    std::uint64_t kinds = 0;
    for (const char16_t letter : letters) kinds |= std::uint64_t{1} << (letter % 64);
    return kinds;
}

using Weights = std::map<std::u16string, std::map<std::size_t, double>>;

void weigh(Weights& weights, const std::vector<std::string>& texts, std::size_t thing, double weight) {
    for (const std::string& text : texts) {
        const auto words = words_of(text);
        const double of_it =
            weight - static_cast<double>(std::min<std::size_t>(text.size(), 80)) / letters_of_a_long_name;
        for (const auto& word : words) {
            double& known = weights[word][thing];
            known = std::max(known, of_it);
        }
    }
}

}  // namespace

SearchIndex::SearchIndex(const std::vector<Findable>& things) : things_(things.size()) {
    Weights weights;
    for (std::size_t thing = 0; thing < things.size(); ++thing) {
        weigh(weights, things[thing].names, thing, in_the_name);
        weigh(weights, things[thing].places, thing, in_the_place);
        weigh(weights, things[thing].rest, thing, in_the_rest);
    }
    for (const auto& [letters, of_things] : weights) {
        Word word{letters, kinds_of(letters), {}};
        for (const auto& [thing, weight] : of_things) word.places.push_back({thing, weight});
        words_.push_back(std::move(word));
    }
}

std::vector<SearchIndex::Held> SearchIndex::words_that_hold(const std::u16string& typed) const {
    std::vector<Held> held;
    for (const Word& word : words_) {
        const auto at = word.letters.find(typed);
        if (at == word.letters.npos) continue;
        const bool is_all = word.letters.size() == typed.size();
        if (at > 0 && typed.size() < 3) continue;
        held.push_back({&word, at > 0 ? a_part_of_it : is_all ? the_word : its_begin});
    }
    return held;
}

/// Only those that take the fewest slips: who typed "klahcten" meant "klachten", not "klanten".
std::vector<SearchIndex::Held> SearchIndex::words_misspelled_as(const std::u16string& typed) const {
    std::vector<Held> held;
    int fewest = slips_forgiven(typed.size());
    if (fewest == 0) return held;
    const std::uint64_t kinds = kinds_of(typed);
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

std::vector<Found> SearchIndex::find(std::string_view search) const {
    auto typed = words_of(search.substr(0, most_bytes));
    if (typed.size() > most_words) typed.resize(most_words);
    std::vector<Found> all(things_);
    std::vector<double> of_word(things_);
    for (const auto& word : typed) {
        std::ranges::fill(of_word, 0);
        auto held = words_that_hold(word);
        if (held.empty()) held = words_misspelled_as(word);
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
