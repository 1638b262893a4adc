#include <array>
#include <cstdio>
#include <fstream>
#include <gtest/gtest.h>
#include <map>
#include <memory>
#include <regex>
#include <string>

namespace {

const std::string tests = KEPT_TESTS_FOLDER;
const std::string literals = tests + "/views/html_refuses/literals.cpp";

std::string compiler_output() {
    const std::string command =
        "LC_ALL=C c++ -std=c++23 -fsyntax-only -I" + tests + "/../src " + literals + " 2>&1";
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen(command.c_str(), "r"), pclose);
    std::string output;
    std::array<char, 4096> chunk;
    while (const auto size = std::fread(chunk.data(), 1, chunk.size(), pipe.get()))
        output.append(chunk.data(), size);
    return output;
}

/// The first error of each line of the literals.
std::map<int, std::string> errors_by_line() {
    static const std::regex mention(R"(literals\.cpp:(\d+):)");
    std::map<int, std::string> errors;
    std::istringstream output(compiler_output());
    int mentioned = 0;
    for (std::string line; std::getline(output, line);) {
        std::smatch found;
        if (std::regex_search(line, found, mention)) mentioned = std::stoi(found[1]);
        if (line.find("error: ") != std::string::npos) errors.emplace(mentioned, line);
    }
    return errors;
}

TEST(Html, RefusesToCompileWhatCouldBeUnsafeAndNamesTheRule) {
    static const std::regex expectation(R"(^auto .*// ([\w ]+)$|^Html built.*// ([\w ]+)$)");
    const auto errors = errors_by_line();
    std::ifstream file(literals);
    std::string line;
    std::size_t expected = 0;
    for (int number = 1; std::getline(file, line); ++number) {
        std::smatch rule;
        if (!std::regex_match(line, rule, expectation)) continue;
        ++expected;
        ASSERT_TRUE(errors.contains(number)) << "compiled: " << line;
        EXPECT_NE(errors.at(number).find(rule[1].str() + rule[2].str()), std::string::npos)
            << line << "\nwas refused as: " << errors.at(number);
    }
    EXPECT_EQ(errors.size(), expected) << "a line that should compile does not";
}

}  // namespace
