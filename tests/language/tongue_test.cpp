#include <gtest/gtest.h>

#include "language/language.hpp"

namespace kept::language {
namespace {

TEST(Tongue, IsChosenFromWhatTheBrowserPrefers) {
    const struct {
        const char* header;
        Tongue expected;
    } cases[] = {
        {"nl", Tongue::dutch},
        {"nl-BE,nl;q=0.9,en;q=0.8", Tongue::dutch},
        {"en-GB,en;q=0.9,nl;q=0.8", Tongue::english},
        {"de-DE,de;q=0.9,nl;q=0.7,en;q=0.5", Tongue::dutch},
        {"en;q=0.2, nl ; q=0.85", Tongue::dutch},
        {"NL-nl", Tongue::dutch},
        {"nl;q=0,en;q=0.1", Tongue::english},
        {"de,fr", Tongue::english},
        {"*", Tongue::english},
        {"", Tongue::english},
        {",,;q=,nl;q=x,=", Tongue::english},
        {"nl;q=0.999999999999999999999999", Tongue::dutch},
    };
    for (const auto& [header, expected] : cases) EXPECT_EQ(preferred(header), expected) << header;
}

TEST(Tongue, HasATagThatReadsBack) {
    for (const Tongue tongue : {Tongue::dutch, Tongue::english}) EXPECT_EQ(tongue_of(tag_of(tongue)), tongue);
    EXPECT_EQ(tongue_of("de"), std::nullopt);
    EXPECT_EQ(of(Tongue::dutch).tag(), "nl");
}

}  // namespace
}  // namespace kept::language
