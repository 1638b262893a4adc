#include <algorithm>
#include <chrono>
#include <gtest/gtest.h>
#include <map>
#include <set>

#include "domain/library_codes.hpp"
#include "domain/search_index.hpp"
#include "library/shelf.hpp"

// The library that the program carries.
namespace kept::library {
namespace {

TEST(Library, ReadsWithoutAFault) {
    for (const Fault& each : shelf().faults)
        ADD_FAILURE() << "library/" << each.file << ":" << each.line << ": " << each.sentence;
}

/// bin/test prints the counts.
TEST(Library, HasAtLeastTwoHundredExamplesAndTwelveADepartment) {
    std::map<std::string, int> counts;
    for (const LibraryExample& each : shelf().examples) ++counts[std::string(code_of(each.department))];
    for (const auto& [department, code] : Codes<Department>::all) {
        const int count = counts[std::string(code)];
        EXPECT_GE(count, 12) << code;
        RecordProperty("library_" + std::string(code), count);
    }
    EXPECT_GE(shelf().examples.size(), 210u);
    RecordProperty("library_all", static_cast<int>(shelf().examples.size()));
}

TEST(Library, StandsAtEveryStepOfTheWork) {
    for (const auto& [step, code] : Codes<WorkStep>::all)
        EXPECT_GE(std::ranges::count(shelf().examples, step, &LibraryExample::step), 3) << code;
}

TEST(Library, SaysNothingTwice) {
    std::map<std::string, std::string> said;
    for (const LibraryExample& each : shelf().examples)
        for (const ExampleWords* words : {&each.dutch, &each.english})
            for (const std::string* text :
                 {&words->name, &words->tells, &words->formula, &words->contribution}) {
                const auto [other, is_new] = said.try_emplace(*text, each.id);
                EXPECT_TRUE(is_new) << each.id << " and " << other->second << " say: " << *text;
            }
}

TEST(Library, NamesACounterNumberBesideEachInBothLanguages) {
    for (const LibraryExample& each : shelf().examples) {
        EXPECT_NE(on_the_shelf(each.counter), nullptr) << each.id;
        EXPECT_FALSE(each.dutch.counter.empty() || each.english.counter.empty()) << each.id;
    }
    EXPECT_EQ(on_the_shelf("no-such-thing"), nullptr);
}

TEST(Library, WritesSentencesAsSentences) {
    for (const LibraryExample& each : shelf().examples)
        for (const ExampleWords* words : {&each.dutch, &each.english}) {
            EXPECT_NE(words->name.back(), '.') << each.id;
            for (const std::string* text :
                 {&words->tells, &words->formula, &words->pitfall, &words->contribution})
                EXPECT_TRUE(text->ends_with('.') || text->ends_with('"') || text->ends_with('?'))
                    << each.id << ": " << *text;
        }
}

SearchIndex index_of_the_shelf() {
    std::vector<Findable> all;
    for (const LibraryExample& each : shelf().examples) {
        Findable findable;
        for (const ExampleWords* words : {&each.dutch, &each.english}) {
            findable.names.push_back(words->name);
            for (const std::string* text :
                 {&words->tells, &words->formula, &words->pitfall, &words->contribution})
                findable.rest.push_back(*text);
        }
        all.push_back(findable);
    }
    return SearchIndex(all);
}

std::string best_of(std::vector<Found> found) {
    put_best_first(found);
    return found.empty() ? "" : shelf().examples[found.front().at].id;
}

TEST(Library, IsFoundWithSlipsInEachLanguage) {
    const SearchIndex index = index_of_the_shelf();
    for (const auto& [typed, id] : {std::pair{"klahcten opgelost", "complaints-solved"},
                                    {"complianst solved", "complaints-solved"},
                                    {"offretes de deur", "quotes-sent"},
                                    {"qoutes sent", "quotes-sent"},
                                    {"omsteltjd", "changeover-time"},
                                    {"chnageover", "changeover-time"},
                                    {"kasvershil", "till-differences"},
                                    {"medicijen goed", "medication-right"}})
        EXPECT_EQ(best_of(index.find(typed)), id) << typed;
}

/// How long a search takes is noted beside the results; no test depends on it.
TEST(Library, IsSearchedManyTimes) {
    const SearchIndex index = index_of_the_shelf();
    constexpr int times = 100;
    const auto began = std::chrono::steady_clock::now();
    for (int each = 0; each < times; ++each) EXPECT_FALSE(index.find("klahcten opgelsot").empty());
    const auto took = std::chrono::steady_clock::now() - began;
    RecordProperty("microseconds_each", static_cast<int>(took / std::chrono::microseconds(times)));
}

}  // namespace
}  // namespace kept::library
