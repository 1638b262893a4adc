#include "data_folder.hpp"

#include <fstream>
#include <gtest/gtest.h>

#include "support/databases.hpp"

namespace kept {
namespace {

namespace files = std::filesystem;
using web::Serving;

class DataFolders : public testing::Test {
  protected:
    files::path named(const std::string& name) const { return temporary_.path() / name; }

    /// What is said when a folder cannot be used; empty when it can.
    static std::string complaint_about(const files::path& folder, Serving serving = Serving::company) {
        try {
            const DataFolder used(folder, serving);
            return {};
        } catch (const std::runtime_error& error) {
            return error.what();
        }
    }

    static void write(const files::path& file) { std::ofstream(file) << "something"; }

    support::TemporaryFolder temporary_;
};

files::perms rights_of(const files::path& path) {
    return files::status(path).permissions();
}

TEST_F(DataFolders, AreMadeForNobodyElseToRead) {
    const files::path folder = named("new") / "numbers";
    const DataFolder used(folder, Serving::company);
    EXPECT_EQ(rights_of(folder), files::perms::owner_all);
    EXPECT_EQ(rights_of(folder / "kept.lock"), files::perms::owner_read | files::perms::owner_write);
}

TEST_F(DataFolders, ThatAreEmptyAreClosedToOthers) {
    files::create_directory(named("open"));
    files::permissions(named("open"), files::perms::all);
    EXPECT_EQ(complaint_about(named("open")), "");
    EXPECT_EQ(rights_of(named("open")), files::perms::owner_all);
}

TEST_F(DataFolders, HoldingOtherThingsAreLeftAsTheyWere) {
    files::create_directory(named("home"));
    files::permissions(named("home"), files::perms::all);
    write(named("home") / "letter");
    EXPECT_NE(complaint_about(named("home")).find("holds other things"), std::string::npos);
    EXPECT_NE(complaint_about(named("home"), Serving::example).find("was not made by kept demo"),
              std::string::npos);
    EXPECT_EQ(rights_of(named("home")), files::perms::all);
}

TEST_F(DataFolders, AreUsedByOneServerAtATime) {
    {
        const DataFolder used(named("numbers"), Serving::company);
        EXPECT_NE(complaint_about(named("numbers")).find("Another Kept is serving"), std::string::npos);
    }
    EXPECT_EQ(complaint_about(named("numbers")), "");
}

TEST_F(DataFolders, OfTheExampleAreNotServedAndOthersAreNoExample) {
    EXPECT_EQ(complaint_about(named("example"), Serving::example), "");
    EXPECT_EQ(complaint_about(named("example"), Serving::example), "");
    EXPECT_NE(complaint_about(named("example")).find("holds the example"), std::string::npos);
    EXPECT_EQ(complaint_about(named("numbers")), "");
    write(named("numbers") / "kept.sqlite");
    EXPECT_NE(complaint_about(named("numbers"), Serving::example).find("was not made by kept demo"),
              std::string::npos);
}

TEST_F(DataFolders, ThatCannotBeUsedAreNamed) {
    write(named("file"));
    EXPECT_NE(complaint_about(named("file")).find((named("file")).string()), std::string::npos);
    EXPECT_NE(complaint_about(named("file") / "deeper"), "");
}

TEST_F(DataFolders, AreNotMadeByWhoeverOnlyLooks) {
    EXPECT_THROW(place_in(named("nowhere")), std::runtime_error);
    EXPECT_FALSE(files::exists(named("nowhere")));
    files::create_directory(named("empty"));
    EXPECT_THROW(place_in(named("empty")), std::runtime_error);
    EXPECT_TRUE(files::is_empty(named("empty")));
}

}  // namespace
}  // namespace kept
