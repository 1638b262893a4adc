#include "commands/command_line.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <iostream>
#include <optional>
#include <string_view>

#include "commands/check.hpp"
#include "commands/demo.hpp"
#include "commands/help.hpp"
#include "commands/options.hpp"
#include "commands/organisation.hpp"
#include "commands/serve.hpp"
#include "commands/trend.hpp"
#include "commands/usage.hpp"
#include "commands/when.hpp"

namespace kept::commands {
namespace {

constexpr int failed = 1;
constexpr int asked_wrongly = 2;

struct Command {
    std::string_view name;
    std::string_view help;
    int (*run)(const Arguments& arguments);
};

const std::array commands{
    Command{"serve", help_of_serve,
            [](const Arguments& arguments) { return serve(read_options("serve", arguments).serving); }},
    Command{"demo", help_of_demo,
            [](const Arguments& arguments) { return demo(read_options("demo", arguments)); }},
    Command{"check", help_of_check,
            [](const Arguments& arguments) { return check(read_folder("check", arguments), std::cout); }},
    Command{"organisation", help_of_organisation,
            [](const Arguments& arguments) { return organisation(arguments, std::cout); }},
    Command{"administrator", help_of_administrator,
            [](const Arguments& arguments) { return administrator(arguments, std::cout); }},
    Command{"when", help_of_when,
            [](const Arguments& arguments) {
                return run_when(std::cin, std::cout, read_when_output("when", arguments));
            }},
    Command{"trend", help_of_trend, [](const Arguments& arguments) { return trend(arguments); }},
};

bool asks(const Arguments& arguments, std::string_view flag, std::string_view short_flag) {
    return std::ranges::any_of(arguments,
                               [&](const std::string& each) { return each == flag || each == short_flag; });
}

const Command& command_named(const std::string& name) {
    const auto found = std::ranges::find(commands, name, &Command::name);
    if (found == commands.end())
        throw UsageError(fmt::format("There is no command {}: see kept --help.", name));
    return *found;
}

int run_or_throw(const Arguments& arguments) {
    if (arguments.empty()) throw UsageError("Say what to do: kept --help tells what is possible.");
    const std::string& first = arguments.front();
    const Arguments rest(arguments.begin() + 1, arguments.end());
    if (first == "--version" || first == "-V") return std::cout << "kept " KEPT_VERSION "\n", 0;
    if (first == "--help" || first == "-h") return std::cout << help, 0;
    if (first == "help") return std::cout << (rest.empty() ? help : command_named(rest.front()).help), 0;
    const Command& command = command_named(first);
    if (asks(rest, "--help", "-h")) return std::cout << command.help, 0;
    return command.run(rest);
}

int complain(const std::string& sentence, int exit_code) {
    std::cerr << "kept: " << sentence << '\n';
    return exit_code;
}

}  // namespace

int run(const Arguments& arguments) {
    try {
        return run_or_throw(arguments);
    } catch (const UsageError& error) {
        return complain(error.what(), asked_wrongly);
    } catch (const std::exception& error) {
        return complain(error.what(), failed);
    }
}

}  // namespace kept::commands
