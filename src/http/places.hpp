#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>

namespace kept::http {

/// A number of places, of which one key gets only so many. Every member may be called from any thread.
class Places {
    struct Taken {
        std::mutex mutex;
        std::condition_variable emptied;
        std::size_t in_total = 0;
        std::map<std::string, std::size_t> by_key;
    };

  public:
    /// Taken for as long as this exists.
    class Place {
      public:
        Place(Place&&) noexcept = default;
        Place& operator=(Place&&) = delete;
        ~Place();

      private:
        friend class Places;
        Place(std::shared_ptr<Taken> taken, std::string key)
            : taken_(std::move(taken)), key_(std::move(key)) {}

        std::shared_ptr<Taken> taken_;
        std::string key_;
    };

    Places(std::size_t in_total, std::size_t per_key) : in_total_(in_total), per_key_(per_key) {}

    /// Nothing when all places are taken, or all that this key may have.
    std::optional<Place> take(const std::string& key);

    /// The same for a key that has no limit of its own.
    std::optional<Place> take_unlimited(const std::string& key);

    /// Waits until nobody has a place any more; false when that took longer.
    bool wait_until_empty(std::chrono::milliseconds at_most);

  private:
    std::optional<Place> take(const std::string& key, std::size_t at_most);

    std::size_t in_total_;
    std::size_t per_key_;
    std::shared_ptr<Taken> taken_ = std::make_shared<Taken>();
};

}  // namespace kept::http
