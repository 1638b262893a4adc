#include "commands/demo.hpp"

#include <chrono>
#include <cstdlib>
#include <fmt/format.h>
#include <iostream>
#include <spdlog/spdlog.h>

#include "application.hpp"
#include "commands/precautions.hpp"
#include "commands/stop_requests.hpp"
#include "commands/usage.hpp"
#include "demo/clock.hpp"
#include "demo/company.hpp"
#include "demo/example.hpp"
#include "demo/huddles.hpp"

namespace kept::commands {
namespace {

using namespace std::chrono;

/// So often that in a huddle nobody waits for somebody who is played.
constexpr milliseconds between_two_looks{250};

Instant machine_now() {
    return time_point_cast<microseconds>(system_clock::now());
}

std::string usual_folder() {
    if (const char* data = std::getenv("XDG_DATA_HOME"); data && *data)
        return fmt::format("{}/kept-demo", data);
    if (const char* home = std::getenv("HOME"); home && *home)
        return fmt::format("{}/.local/share/kept-demo", home);
    return {};
}

std::optional<Instant> chosen_today(const std::string& text) {
    if (text.empty()) return {};
    const auto today = demo::today_from(text, demo::the_companies().front().zone);
    if (!today)
        throw UsageError(
            fmt::format("--today {} is not a day such as 2026-11-23 or 2026-11-23T09:12:30.", text));
    return today;
}

Instant play_up_to_today(storage::Store& store, demo::TurnedClock& clock) {
    std::cout << "Letting the members of the example act up to today..." << std::endl;
    const auto began = steady_clock::now();
    const demo::Played played = demo::make_example(store, clock);
    std::cout << fmt::format("They did {} things, in {:.1f} seconds.\n", played.acts,
                             duration<double>(steady_clock::now() - began).count());
    return played.next;
}

void say_where(const Application& application) {
    if (application.listens_to() == Reach::network) {
        std::cout << "CAREFUL: everybody on this network can come in, be anybody and read along: nothing is\n"
                     "encrypted. Say nothing here that is real.\n";
        for (const std::string& each : application.network_addresses())
            std::cout << "On this network it is at " << each << '\n';
    }
    std::cout << "Kept is open at " << application.address() << " (Ctrl-C closes it)" << std::endl;
}

/// What fails now, such as a full disk, is tried again a minute later.
Instant play_on(storage::Store& store, demo::TurnedClock& clock) {
    try {
        return demo::act_on(store, clock).next;
    } catch (const std::exception& failure) {
        spdlog::warn("the members of the example could not act on: {}", failure.what());
        return clock.now() + minutes(1);
    }
}

/// What fails in a huddle is left: its visitors press on.
void act_in(demo::Huddles& huddles) {
    try {
        huddles.act();
    } catch (const std::exception& failure) {
        spdlog::warn("the members of the example could not act in a huddle: {}", failure.what());
    }
}

}  // namespace

int demo(ServingOptions options) {
    if (options.serving.data.empty()) options.serving.data = usual_folder();
    const auto settings = settings_from(options.serving, web::Serving::example);
    if (!settings) throw UsageError(settings.error());
    demo::TurnedClock clock(machine_now, chosen_today(options.today));
    take_precautions();
    StopRequests stop_requests;
    Application application(*settings, [&clock] { return clock.now(); });
    Instant next = play_up_to_today(application.store(), clock);
    demo::Huddles huddles(application.store());
    application.start();
    say_where(application);
    while (stop_requests.wait(between_two_looks) == StopRequests::Came::no &&
           application.condition() == Condition::well) {
        if (clock.now() >= next) next = play_on(application.store(), clock);
        act_in(huddles);
    }
    application.stop();
    return application.condition() == Condition::well ? 0 : 1;
}

}  // namespace kept::commands
