#pragma once

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

#include "storage/failure.hpp"

namespace kept::storage {

/// Up to a number of connections of one kind, made when first needed and lent to one thread at a time.
template <class Lent>
class Pool {
  public:
    using Make = std::function<std::unique_ptr<Lent>()>;

    Pool(std::size_t most, Make make) : free_places_(most), make_(std::move(make)) {}

    /// Waits until one is free.
    std::unique_ptr<Lent> take() {
        std::unique_lock lock(mutex_);
        one_came_back_.wait(lock, [this] { return !resting_.empty() || free_places_ > 0; });
        if (!resting_.empty()) {
            auto lent = std::move(resting_.back());
            resting_.pop_back();
            return lent;
        }
        --free_places_;
        lock.unlock();
        try {
            return make_();
        } catch (...) {
            forget();
            throw;
        }
    }

    void give_back(std::unique_ptr<Lent> lent) {
        {
            const std::lock_guard lock(mutex_);
            resting_.push_back(std::move(lent));
        }
        one_came_back_.notify_one();
    }

    /// One that was lent will not come back: another may be made in its place.
    void forget() {
        {
            const std::lock_guard lock(mutex_);
            ++free_places_;
        }
        one_came_back_.notify_one();
    }

  private:
    std::mutex mutex_;
    std::condition_variable one_came_back_;
    std::vector<std::unique_ptr<Lent>> resting_;
    std::size_t free_places_;
    Make make_;
};

/// Lends one whose transaction has begun; those whose connection was lost while they rested are replaced.
template <class Lent>
std::unique_ptr<Lent> begun(Pool<Lent>& pool) {
    for (;;) {
        auto lent = pool.take();
        try {
            lent->begin();
            return lent;
        } catch (const SqlFailed& failed) {
            pool.forget();
            if (failed.failure() != Failure::gone) throw;
        }
    }
}

/// Takes one back after rolling back what it has not committed; one that cannot is closed.
template <class Lent>
void give_back(Pool<Lent>& pool, std::unique_ptr<Lent> lent) {
    try {
        lent->roll_back();
    } catch (const SqlFailed&) {
        lent.reset();
        pool.forget();
        return;
    }
    pool.give_back(std::move(lent));
}

}  // namespace kept::storage
