// `kept serve` with a clock that only a journey turns: it stands at the last moment that came in on standard
// input, "2026-11-02T08:30" in Amsterdam, and it stops when nothing comes any more. It is a program of the
// tests, so that the one people run has no door to its clock.
//   kept_with_turned_clock serve --data FOLDER --listen ADDRESS:PORT
#include <atomic>
#include <fmt/format.h>
#include <iostream>
#include <map>
#include <optional>
#include <string>

#include "application.hpp"
#include "demo/clock.hpp"

namespace kept {
namespace {

constexpr const char* zone = "Europe/Amsterdam";

std::optional<Instant> next_moment() {
    std::string line;
    if (!std::getline(std::cin, line)) return std::nullopt;
    return demo::today_from(line, zone);
}

Options options_from(int count, char** arguments) {
    std::map<std::string, std::string> given;
    for (int each = 2; each + 1 < count; each += 2) given[arguments[each]] = arguments[each + 1];
    return {.data = given["--data"], .listen = given["--listen"]};
}

int serve_as_told(const Settings& settings) {
    std::atomic now = next_moment().value();
    Application application(settings, [&now] { return now.load(); });
    application.start();
    std::cout << fmt::format("Kept answers at {}\n{}\n", application.address(),
                             application.set_up_link().value_or(""))
              << std::flush;
    int turned = 0;
    while (const auto moment = next_moment()) {
        now = *moment;
        std::cout << fmt::format("Turned {} times\n", ++turned) << std::flush;
    }
    application.stop();
    return 0;
}

}  // namespace
}  // namespace kept

int main(int count, char** arguments) {
    const auto settings =
        kept::settings_from(kept::options_from(count, arguments), kept::web::Serving::company);
    if (!settings) {
        std::cerr << settings.error() << '\n';
        return 1;
    }
    return kept::serve_as_told(*settings);
}
