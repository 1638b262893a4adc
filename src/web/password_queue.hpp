#pragma once

#include <condition_variable>
#include <mutex>

namespace kept::web {

/// Too many people are signing in at once: try again in a moment.
struct TooBusy {};

/// Lets few passwords be checked at a time and few wait, so that a flood of sign-ins leaves the pages fast.
class PasswordQueue {
  public:
    PasswordQueue(int at_once, int waiting) : free_(at_once), may_wait_(waiting) {}

    /// A place in which one password may be checked, given up at the end of its life. Waits for one; throws
    /// TooBusy when too many wait already.
    class Place {
      public:
        explicit Place(PasswordQueue& queue);
        ~Place();
        Place(const Place&) = delete;
        Place& operator=(const Place&) = delete;

      private:
        PasswordQueue& queue_;
    };

  private:
    std::mutex mutex_;
    std::condition_variable freed_;
    int free_;
    int may_wait_;
};

}  // namespace kept::web
