#include "language/catalogue.hpp"

#include <cstring>
#include <gtest/gtest.h>
#include <set>
#include <string>
#include <vector>

extern "C" const char kept_dutch_messages[];
extern "C" const char kept_dutch_messages_end[];

namespace kept::language {
namespace {

/// A sentence of the catalogue as it lies in the program: its forms in English and in Dutch.
struct Entry {
    std::vector<std::string> english;
    std::vector<std::string> dutch;
};

std::uint32_t number_at(std::size_t offset) {
    std::uint32_t number = 0;
    std::memcpy(&number, kept_dutch_messages + offset, sizeof number);
    return number;
}

/// The forms of a text are separated by zero bytes; a context stands before a byte 4.
std::vector<std::string> forms_at(std::size_t descriptor) {
    std::string text(kept_dutch_messages + number_at(descriptor + 4), number_at(descriptor));
    if (const auto context = text.find('\4'); context != std::string::npos) text.erase(0, context + 1);
    std::vector<std::string> forms;
    for (std::size_t from = 0; from <= text.size();) {
        const auto to = std::min(text.find('\0', from), text.size());
        forms.push_back(text.substr(from, to - from));
        from = to + 1;
    }
    return forms;
}

/// As the GNU gettext manual lays out a .mo file: magic, revision, count, and where the two tables begin.
std::vector<Entry> entries() {
    std::vector<Entry> all;
    const std::size_t count = number_at(8);
    for (std::size_t at = 1; at < count; ++at)  // the first is the header
        all.push_back({forms_at(number_at(12) + 8 * at), forms_at(number_at(16) + 8 * at)});
    return all;
}

std::set<char> holes(const std::string& text) {
    std::set<char> found;
    for (std::size_t at = 0; at + 2 < text.size(); ++at)
        if (text[at] == '{' && text[at + 2] == '}') found.insert(text[at + 1]);
    return found;
}

TEST(Catalogue, LiesInTheProgram) {
    ASSERT_GT(kept_dutch_messages_end - kept_dutch_messages, 28);
    EXPECT_EQ(number_at(0), 0x950412de);
    EXPECT_GT(entries().size(), 50U);
}

TEST(Catalogue, EverySentenceKeepsItsHoles) {
    for (const auto& [english, dutch] : entries()) {
        ASSERT_FALSE(dutch.empty());
        EXPECT_EQ(holes(english.back()), holes(dutch.back())) << english.front();
    }
}

TEST(Catalogue, EveryPluralHasBothForms) {
    for (const auto& [english, dutch] : entries()) {
        EXPECT_EQ(english.size(), dutch.size()) << english.front();
        for (const auto& form : dutch) EXPECT_FALSE(form.empty()) << english.front();
    }
}

TEST(Catalogue, OneMayLeaveOutWhatItSaysAndNothingElse) {
    for (const auto& [english, dutch] : entries()) {
        const auto found = holes(dutch.front());
        EXPECT_TRUE(found == holes(english.front()) || found == holes(english.back())) << english.front();
    }
}

TEST(Catalogue, ATextWithoutTranslationIsReturnedAsItIs) {
    const Catalogue dutch(Tongue::dutch);
    EXPECT_EQ(dutch.translated("", "Zebra crossing"), "Zebra crossing");
    EXPECT_EQ(dutch.translated("road", "Zebra crossing"), "Zebra crossing");
    EXPECT_EQ(dutch.translated("one zebra", "{0} zebras", 1), "one zebra");
    EXPECT_EQ(dutch.translated("one zebra", "{0} zebras", 0), "{0} zebras");
}

}  // namespace
}  // namespace kept::language
