#include "commands/terminal.hpp"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <string_view>
#include <sys/ioctl.h>
#include <unistd.h>

namespace kept::commands {
namespace {

constexpr int narrowest = 24;
constexpr int widest = 1'000;

/// Empty when it is not set.
std::string_view environment(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string_view() : value;
}

int columns_of(int descriptor) {
    const std::string_view said = environment("COLUMNS");
    int columns = 0;
    std::from_chars(said.data(), said.data() + said.size(), columns);
    winsize size{};
    if (columns == 0 && ::ioctl(descriptor, TIOCGWINSZ, &size) == 0) columns = size.ws_col;
    return columns == 0 ? Terminal{}.columns : std::clamp(columns, narrowest, widest);
}

}  // namespace

Terminal terminal_of(int descriptor) {
    const bool is_coloured =
        ::isatty(descriptor) == 1 && environment("NO_COLOR").empty() && environment("TERM") != "dumb";
    return {.columns = columns_of(descriptor), .colour = is_coloured ? Colour::on : Colour::off};
}

const language::Language& language_of_terminal() {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const auto locale = environment(name); !locale.empty())
            return locale.starts_with("nl") ? language::dutch() : language::english();
    return language::english();
}

}  // namespace kept::commands
