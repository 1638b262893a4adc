#include "web/throttle.hpp"

#include <algorithm>

namespace kept::web {

Throttle::Try::~Try() {
    if (keys_.empty()) return;
    const std::lock_guard lock(throttle_.mutex_);
    for (const Key& key : keys_)
        if (const auto found = throttle_.tries_.find(key); found != throttle_.tries_.end())
            if (--found->second.count <= 0) throttle_.tries_.erase(found);
}

std::chrono::seconds Throttle::Try::failed() {
    const std::lock_guard lock(throttle_.mutex_);
    std::chrono::seconds pause{};
    for (const Key& key : keys_)
        if (const auto found = throttle_.tries_.find(key); found != throttle_.tries_.end())
            pause = std::max(pause, pause_after(found->second.count, key.counted));
    keys_.clear();
    return pause;
}

void Throttle::Try::succeeded() {
    const std::lock_guard lock(throttle_.mutex_);
    std::erase_if(keys_, [&](const Key& key) {
        if (key.counted == Counted::account) throttle_.tries_.erase(key);
        return key.counted == Counted::account;
    });
}

std::expected<Throttle::Try, std::chrono::seconds> Throttle::ask(const Keys& keys, Instant now) {
    const std::lock_guard lock(mutex_);
    if (const auto wait = still_to_wait(keys, now); wait.count() > 0) return std::unexpected(wait);
    for (const Key& key : keys) count(key, now);
    return Try(*this, keys);
}

std::chrono::seconds Throttle::still_to_wait(const Keys& keys, Instant now) const {
    Instant::duration longest{};
    for (const Key& key : keys)
        if (const auto found = tries_.find(key); found != tries_.end())
            longest = std::max<Instant::duration>(
                longest, found->second.last + pause_after(found->second.count, key.counted) - now);
    return std::chrono::ceil<std::chrono::seconds>(longest);
}

void Throttle::count(const Key& key, Instant now) {
    if (!tries_.contains(key)) make_room(now);
    Tries& tries = tries_[key];
    if (now - tries.last > tries_are_remembered) tries.count = 0;
    ++tries.count;
    tries.last = now;
}

void Throttle::make_room(Instant now) {
    if (tries_.size() < most_) return;
    std::erase_if(tries_, [&](const auto& each) { return now - each.second.last > tries_are_remembered; });
    if (tries_.size() < most_) return;
    tries_.erase(std::ranges::min_element(tries_, {}, [](const auto& each) { return each.second.last; }));
}

}  // namespace kept::web
