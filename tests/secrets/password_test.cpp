#include "secrets/password.hpp"

#include <gtest/gtest.h>

namespace kept::secrets {
namespace {

TEST(PasswordHash, MatchesThePasswordItWasMadeOf) {
    const std::string hash = hash_of_password("rood fietst zes keer");

    EXPECT_EQ(match_password("rood fietst zes keer", hash), Match::yes);
    EXPECT_EQ(match_password("rood fietst zes keer ", hash), Match::no);
    EXPECT_EQ(match_password("", hash), Match::no);
}

TEST(PasswordHash, SaysHowItWasMade) {
    EXPECT_TRUE(hash_of_password("rood fietst zes keer").starts_with("$argon2id$v=19$m=65536,t=2,p=1$"));
}

TEST(PasswordHash, IsAnotherOneEachTime) {
    EXPECT_NE(hash_of_password("rood fietst zes keer"), hash_of_password("rood fietst zes keer"));
}

TEST(PasswordHash, OfNobodyMatchesNothing) {
    EXPECT_EQ(match_nobody("rood fietst zes keer"), Match::no);
    EXPECT_EQ(match_nobody(""), Match::no);
}

TEST(PasswordHash, ThatIsDamagedMatchesNothing) {
    EXPECT_EQ(match_password("rood fietst zes keer", ""), Match::no);
    EXPECT_EQ(match_password("rood fietst zes keer", "rood fietst zes keer"), Match::no);
}

TEST(PasswordHash, MadeWithLessEffortIsOutdated) {
    EXPECT_EQ(effort_of(hash_of_password("rood fietst zes keer")), Effort::as_now);
    EXPECT_EQ(effort_of(hash_of_password("rood fietst zes keer", {.passes = 1, .memory = 8'192})),
              Effort::outdated);
    EXPECT_EQ(effort_of("$argon2id$v=19$m=8,t=1,p=1$c29tZXNhbHRzb21lc2FsdA$"
                        "c29tZWhhc2hzb21laGFzaHNvbWVoYXNoc29tZWhhcw"),
              Effort::outdated);
    EXPECT_EQ(effort_of("nonsense"), Effort::outdated);
}

}  // namespace
}  // namespace kept::secrets
