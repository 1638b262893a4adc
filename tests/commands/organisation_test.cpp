#include "commands/organisation.hpp"

#include <gtest/gtest.h>

#include "actions/found_example.hpp"
#include "actions/set_up_organisation.hpp"
#include "commands/program.hpp"
#include "support/cast.hpp"

namespace kept::commands {
namespace {

using namespace support;

class OrganisationCommands : public testing::Test {
  protected:
    std::string folder() const { return temporary_.path().string(); }

    void set_up() {
        storage::Store store(
            storage::SqliteFile{temporary_.path() / "kept.sqlite"}, [this] { return clock_.now(); },
            seeded_randomness(1), [](const auto&, const auto&) {});
        set_up_cast(store, clock_);
    }

    TemporaryFolder temporary_;
    TurnableClock clock_;
};

TEST_F(OrganisationCommands, PrintALinkAlsoWhileKeptIsServing) {
    set_up();
    Program serving({"serve", "--data", folder(), "--listen", "127.0.0.1:0"});
    ASSERT_TRUE(serving.says("answers at")) << serving.errors();
    Program add({"organisation", "add", "--data", folder(), "--address", "https://Second.example.nl"});
    EXPECT_EQ(add.exit_code(), 0) << add.errors();
    EXPECT_NE(add.output().find("    https://second.example.nl/set-up/"), std::string::npos) << add.output();
    Program invite({"administrator", "invite"},
                   {"KEPT_DATA=" + folder(), "KEPT_ADDRESS=https://kept.example.nl"});
    EXPECT_EQ(invite.exit_code(), 0) << invite.errors();
    EXPECT_NE(invite.output().find("    https://kept.example.nl/administrator-invitations/"),
              std::string::npos)
        << invite.output();
    Program check({"check", "--data", folder()});
    EXPECT_EQ(check.exit_code(), 0) << check.output();
}

TEST_F(OrganisationCommands, SayInOneLineWhatWasAskedWrongly) {
    set_up();
    const std::pair<std::vector<std::string>, const char*> cases[] = {
        {{"organisation"}, "kept organisation knows one thing to do, add"},
        {{"administrator", "appoint"}, "kept administrator knows one thing to do, invite"},
        {{"organisation", "add", "--data", folder()}, "--address"},
        {{"organisation", "add", "--address", "https://a.example"}, "--data FOLDER"},
        {{"organisation", "add", "--data", folder(), "--address", "second.example.nl"}, "is not an address"},
        {{"organisation", "add", "--data", folder(), "--address", "http://a.example"}, "is not encrypted"},
        {{"administrator", "invite", "--data", folder(), "--team", "x"}, "does not know --team"},
    };
    for (const auto& [arguments, part] : cases) {
        Program program(arguments);
        EXPECT_EQ(program.exit_code(), 2) << part;
        EXPECT_NE(program.errors().find(part), std::string::npos) << program.errors();
        EXPECT_EQ(std::ranges::count(program.errors(), '\n'), 1) << program.errors();
    }
}

TEST_F(OrganisationCommands, SayInOneLineWhyThereIsNothingToJoin) {
    Program missing({"administrator", "invite", "--data", folder() + "/nowhere"});
    EXPECT_EQ(missing.exit_code(), 1);
    EXPECT_NE(missing.errors().find("There is no folder"), std::string::npos) << missing.errors();
    storage::Store(
        storage::SqliteFile{temporary_.path() / "kept.sqlite"}, [this] { return clock_.now(); },
        seeded_randomness(1), [](const auto&, const auto&) {});
    Program empty({"administrator", "invite", "--data", folder()});
    EXPECT_EQ(empty.exit_code(), 1);
    EXPECT_NE(empty.errors().find("Nobody lives here yet"), std::string::npos) << empty.errors();
}

}  // namespace
}  // namespace kept::commands
