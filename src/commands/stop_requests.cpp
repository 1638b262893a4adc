#include "commands/stop_requests.hpp"

namespace kept::commands {

StopRequests::StopRequests() {
    sigemptyset(&signals_);
    for (const int each : {SIGTERM, SIGINT, SIGHUP}) sigaddset(&signals_, each);
    pthread_sigmask(SIG_BLOCK, &signals_, nullptr);
}

StopRequests::Came StopRequests::wait(std::chrono::seconds at_most) {
    const timespec timeout{.tv_sec = at_most.count(), .tv_nsec = 0};
    if (sigtimedwait(&signals_, nullptr, &timeout) < 0) return Came::no;
    pthread_sigmask(SIG_UNBLOCK, &signals_, nullptr);
    return Came::yes;
}

}  // namespace kept::commands
