#pragma once

#include <chrono>
#include <signal.h>

namespace kept::commands {

/// Being asked to stop: with Ctrl-C, or by whoever supervises the program. Must exist before any other thread
/// begins. Once somebody asked, asking again ends the program at once.
class StopRequests {
  public:
    StopRequests();

    /// Waits for one; whether it came within this time.
    enum class Came { no, yes };
    Came wait(std::chrono::milliseconds at_most);

  private:
    sigset_t signals_;
};

}  // namespace kept::commands
