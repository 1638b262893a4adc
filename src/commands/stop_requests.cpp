#include "commands/stop_requests.hpp"

namespace kept::commands {

StopRequests::StopRequests() {
    sigemptyset(&signals_);
    for (const int each : {SIGTERM, SIGINT, SIGHUP}) sigaddset(&signals_, each);
    pthread_sigmask(SIG_BLOCK, &signals_, nullptr);
}

StopRequests::Came StopRequests::wait(std::chrono::milliseconds at_most) {
    const auto whole = std::chrono::floor<std::chrono::seconds>(at_most);
    const timespec timeout{.tv_sec = whole.count(),
                           .tv_nsec = std::chrono::nanoseconds(at_most - whole).count()};
    if (sigtimedwait(&signals_, nullptr, &timeout) < 0) return Came::no;
    pthread_sigmask(SIG_UNBLOCK, &signals_, nullptr);
    return Came::yes;
}

}  // namespace kept::commands
