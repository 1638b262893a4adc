#include "http/places.hpp"

namespace kept::http {

std::optional<Places::Place> Places::take(const std::string& key) {
    return take(key, per_key_);
}

std::optional<Places::Place> Places::take_unlimited(const std::string& key) {
    return take(key, in_total_);
}

std::optional<Places::Place> Places::take(const std::string& key, std::size_t at_most) {
    const std::lock_guard lock(taken_->mutex);
    if (taken_->in_total >= in_total_ || at_most == 0) return std::nullopt;
    std::size_t& of_key = taken_->by_key[key];
    if (of_key >= at_most) return std::nullopt;
    ++of_key;
    ++taken_->in_total;
    return Place(taken_, key);
}

Places::Place::~Place() {
    if (!taken_) return;
    const std::lock_guard lock(taken_->mutex);
    if (--taken_->in_total == 0) taken_->emptied.notify_all();
    const auto of_key = taken_->by_key.find(key_);
    if (--of_key->second == 0) taken_->by_key.erase(of_key);
}

bool Places::wait_until_empty(std::chrono::milliseconds at_most) {
    std::unique_lock lock(taken_->mutex);
    return taken_->emptied.wait_for(lock, at_most, [&] { return taken_->in_total == 0; });
}

}  // namespace kept::http
