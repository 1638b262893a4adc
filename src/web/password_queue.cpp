#include "web/password_queue.hpp"

namespace kept::web {

PasswordQueue::Place::Place(PasswordQueue& queue) : queue_(queue) {
    std::unique_lock lock(queue_.mutex_);
    if (queue_.free_ == 0 && queue_.may_wait_ == 0) throw TooBusy{};
    --queue_.may_wait_;
    queue_.freed_.wait(lock, [&] { return queue_.free_ > 0; });
    ++queue_.may_wait_;
    --queue_.free_;
}

PasswordQueue::Place::~Place() {
    const std::lock_guard lock(queue_.mutex_);
    ++queue_.free_;
    queue_.freed_.notify_one();
}

}  // namespace kept::web
