#include "live/alarms.hpp"

#include <algorithm>
#include <chrono>
#include <utility>

namespace kept::live {
namespace {

// A clock that is turned wakes nobody, so the thread looks at it at least this often.
constexpr Instant::duration longest_sleep = std::chrono::seconds(1);

}  // namespace

Alarms::Alarms(Watchers& watchers, Clock clock, std::size_t most)
    : watchers_(watchers), clock_(std::move(clock)), agenda_(most), thread_([this] { watch_the_clock(); }) {}

Alarms::~Alarms() {
    {
        const std::lock_guard lock(mutex_);
        stopping_ = true;
    }
    changed_.notify_one();
    thread_.join();
}

void Alarms::announce_at(const OrganisationId& organisation, const std::string& name, Instant at) {
    {
        const std::lock_guard lock(mutex_);
        agenda_.remember({organisation, name}, at);
        if (agenda_.next() != at) return;
    }
    changed_.notify_one();
}

void Alarms::watch_the_clock() {
    std::unique_lock lock(mutex_);
    while (!stopping_) {
        announce_due(lock);
        if (!stopping_) sleep(lock);
    }
}

void Alarms::announce_due(std::unique_lock<std::mutex>& lock) {
    const auto due = agenda_.take_due(clock_());
    if (due.empty()) return;
    // Who is told may well ask for the next alarm.
    lock.unlock();
    for (const auto& each : due) watchers_.announce(each.organisation, {each.name});
    lock.lock();
}

void Alarms::sleep(std::unique_lock<std::mutex>& lock) {
    const auto next = agenda_.next();
    if (!next) {
        changed_.wait(lock);
        return;
    }
    changed_.wait_for(lock, std::clamp(*next - clock_(), Instant::duration::zero(), longest_sleep));
}

}  // namespace kept::live
