#include <cstdio>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <set>
#include <string>
#include <sys/wait.h>

namespace kept::http {
namespace {

const std::filesystem::path tests = KEPT_TESTS_FOLDER;

struct Verdict {
    int exit_code = 0;
    std::set<std::string> places;  ///< file:line
};

Verdict check(const std::filesystem::path& folder) {
    const std::string command =
        (tests.parent_path() / "bin/check-coroutines").string() + " " + folder.string() + " 2>&1";
    Verdict verdict;
    FILE* output = popen(command.c_str(), "r");
    char line[1000];
    while (std::fgets(line, sizeof line, output)) {
        const std::string text = line;
        if (text.starts_with(folder.string())) verdict.places.insert(text.substr(0, text.find(": ")));
    }
    verdict.exit_code = WEXITSTATUS(pclose(output));
    return verdict;
}

std::set<std::string> marked_lines(const std::filesystem::path& folder) {
    std::set<std::string> places;
    for (const auto& file : std::filesystem::recursive_directory_iterator(folder)) {
        std::ifstream text(file.path());
        std::string line;
        for (int number = 1; std::getline(text, line); ++number)
            if (line.ends_with("// refused"))
                places.insert(file.path().string() + ":" + std::to_string(number));
    }
    return places;
}

TEST(CoroutineCheck, ComplainsOfWhatThisCompilerFreesTwice) {
    const auto verdict = check(tests / "http/awaits");
    EXPECT_NE(verdict.exit_code, 0);
    EXPECT_EQ(verdict.places, marked_lines(tests / "http/awaits"));
}

TEST(CoroutineCheck, IsContentWithTheProgram) {
    EXPECT_EQ(check(tests.parent_path() / "src").exit_code, 0);
}

}  // namespace
}  // namespace kept::http
