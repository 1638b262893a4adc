#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "domain/search_words.hpp"

namespace kept {

/// Something that can be found: by what it is called, by where it belongs, and by everything else it says.
struct Findable {
    std::vector<std::string> names;
    std::vector<std::string> places;
    std::vector<std::string> rest;
};

/// Something that was found.
struct Found {
    std::size_t at = 0;     ///< its place in the list that was searched
    std::size_t words = 0;  ///< how many of the searched words it holds
    double weight = 0;      ///< how well it holds them

    bool operator==(const Found&) const = default;
};

/// Things to be searched as one types, in whatever language they are written. Words are compared folded; a
/// word may be begun, or be part of a longer one; only when no word holds what was typed are slips forgiven.
class SearchIndex {
  public:
    explicit SearchIndex(const std::vector<Findable>& things);

    /// What holds the most of the searched words, in the order of the things. Nothing searched finds nothing.
    /// Of a search only the beginning counts: 200 bytes, 8 words.
    std::vector<Found> find(std::string_view search, Slips slips = Slips::forgiven) const;

  private:
    struct Place {
        std::size_t thing;
        double weight;
    };
    struct Word {
        std::u16string letters;
        std::uint64_t kinds = 0;  ///< a bit for each kind of letter in it
        std::vector<Place> places;
    };
    struct Held {
        const Word* word;
        double weight;
    };

    std::vector<Held> words_that_hold(const std::u16string& typed) const;
    std::vector<Held> words_misspelled_as(const std::u16string& typed) const;

    std::size_t things_ = 0;
    std::vector<Word> words_;
};

/// The best first; of equal ones the earlier. Only those that hold as many words as the best.
void put_best_first(std::vector<Found>& found);

}  // namespace kept
