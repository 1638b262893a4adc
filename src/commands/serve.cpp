#include "commands/serve.hpp"

#include <chrono>
#include <fmt/format.h>
#include <iostream>
#include <spdlog/spdlog.h>

#include "application.hpp"
#include "commands/precautions.hpp"
#include "commands/stop_requests.hpp"
#include "commands/usage.hpp"

namespace kept::commands {
namespace {

using namespace std::chrono_literals;

Instant now() {
    return std::chrono::time_point_cast<std::chrono::microseconds>(std::chrono::system_clock::now());
}

/// On standard output and not in the log: whoever has the link becomes the administrator.
void hand_over(const std::string& set_up_link) {
    std::cout << "Nobody lives here yet. Set up your organisation with this link:\n\n    " << set_up_link
              << "\n\n"
              << std::flush;
}

}  // namespace

int serve(const Options& options) {
    const auto settings = settings_from(options, web::Serving::company);
    if (!settings) throw UsageError(settings.error());
    take_precautions();
    StopRequests stop_requests;
    Application application(*settings, now);
    application.start();
    spdlog::info("Kept {} answers at {}", KEPT_VERSION, application.address());
    if (const auto link = application.set_up_link()) hand_over(*link);
    while (stop_requests.wait(1s) == StopRequests::Came::no)
        if (application.condition() == Condition::cannot_write) break;
    application.stop();
    return application.condition() == Condition::well ? 0 : 1;
}

}  // namespace kept::commands
