#include "commands/command_line.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <string>
#include <utility>

#include "commands/help.hpp"
#include "commands/program.hpp"

namespace kept::commands {
namespace {

TEST(CommandLine, HelpFitsATerminalAndNamesEveryOption) {
    const std::pair<std::string_view, std::vector<std::string_view>> cases[] = {
        {help, {"demo", "serve", "check", "when", "trend", "--version"}},
        {help_of_serve, {"--data", "--listen", "--address", "--behind-proxy", "KEPT_BEHIND_PROXY"}},
        {help_of_demo,
         {"--data", "--listen", "--address", "--behind-proxy", "--lan", "--today", "KEPT_TODAY"}},
        {help_of_check, {"--data", "KEPT_DATA"}},
        {help_of_when, {"--json"}},
        {help_of_trend,
         {"--direction", "--promise", "--labels", "--new-starts", "--baseline", "--screen", "--json"}},
    };
    for (const auto& [text, names] : cases) {
        for (const std::string_view name : names) EXPECT_NE(text.find(name), std::string_view::npos) << name;
        std::istringstream lines{std::string(text)};
        for (std::string line; std::getline(lines, line);) EXPECT_LE(line.size(), 80U) << line;
    }
}

TEST(CommandLine, HelpAndVersionAreAnswered) {
    const std::pair<std::vector<std::string>, const char*> cases[] = {
        {{"--help"}, "Usage: kept COMMAND"},
        {{"-h"}, "Usage: kept COMMAND"},
        {{"help", "serve"}, "Usage: kept serve"},
        {{"serve", "--help"}, "Usage: kept serve"},
        {{"demo", "-h"}, "Usage: kept demo"},
        {{"check", "--help"}, "Usage: kept check"},
        {{"when", "--help"}, "Usage: kept when"},
        {{"--version"}, "kept 0."},
        {{"trend", "--help"}, "Usage: kept trend"},
        {{"trend", "--promise", "-2", "-3", "-", "1", "--json"}, R"("promise_kept":[false,null,true])"},
    };
    for (const auto& [arguments, expected] : cases) {
        Program program(arguments);
        EXPECT_EQ(program.exit_code(), 0);
        EXPECT_NE(program.output().find(expected), std::string::npos) << program.output();
        EXPECT_EQ(program.errors(), "");
    }
}

TEST(CommandLine, WhatIsAskedWronglyGetsOneLine) {
    const std::pair<std::vector<std::string>, const char*> cases[] = {
        {{}, "kept --help"},
        {{"report"}, "There is no command report"},
        {{"serve"}, "--data"},
        {{"serve", "--dat", "d"}, "does not know --dat"},
        {{"serve", "--data"}, "--data needs another value"},
        {{"serve", "d"}, "does not know d"},
        {{"serve", "--data", "d", "--lan"}, "does not know --lan"},
        {{"serve", "--data", "d", "--today", "2026-11-23"}, "does not know --today"},
        {{"serve", "--data", "d", "--listen", "0.0.0.0:8080"}, "--behind-proxy"},
        {{"serve", "--data", "d", "--behind-proxy=perhaps"}, "--behind-proxy"},
        {{"demo", "--data", "d", "--today", "tomorrow"}, "--today tomorrow is not a day"},
        {{"check"}, "--data"},
        {{"when", "--yaml"}, "does not know --yaml"},
        {{"trend", "1", "--yaml", "2"}, "does not know --yaml"},
        {{"trend", "1", "--promise"}, "--promise needs another value"},
        {{"trend", "1", "two"}, "two is "},
    };
    for (const auto& [arguments, part] : cases) {
        Program program(arguments);
        EXPECT_EQ(program.exit_code(), 2) << part;
        const std::string said = program.errors();
        EXPECT_NE(said.find(part), std::string::npos) << said;
        EXPECT_EQ(std::ranges::count(said, '\n'), 1) << said;
        EXPECT_EQ(program.output(), "");
    }
}

TEST(CommandLine, TheEnvironmentSaysWhatTheCommandLineDoesNot) {
    Program listening({"serve", "--data", "d"}, {"KEPT_LISTEN=0.0.0.0:8080"});
    EXPECT_EQ(listening.exit_code(), 2);
    EXPECT_NE(listening.errors().find("0.0.0.0:8080"), std::string::npos);
    Program behind_proxy({"serve", "--data", "d"}, {"KEPT_BEHIND_PROXY=1"});
    EXPECT_EQ(behind_proxy.exit_code(), 2);
    EXPECT_NE(behind_proxy.errors().find("--address"), std::string::npos);
    Program overruled({"serve", "--data", "d", "--listen", "nowhere"}, {"KEPT_LISTEN=127.0.0.1:8080"});
    EXPECT_EQ(overruled.exit_code(), 2);
    EXPECT_NE(overruled.errors().find("nowhere"), std::string::npos);
}

TEST(CommandLine, WhoAsksNothingIsAnsweredNothing) {
    Program program({"when", "--json"});
    EXPECT_EQ(program.exit_code(), 0);
    EXPECT_EQ(program.output() + program.errors(), "");
}

}  // namespace
}  // namespace kept::commands
