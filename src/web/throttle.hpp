#pragma once

#include <cstddef>
#include <expected>
#include <map>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "domain/instant.hpp"
#include "domain/sign_in_pace.hpp"

namespace kept::web {

/// Slows down who tries to come in again and again, and never locks anybody out. Remembered in memory:
/// starting the program anew forgets it. Every member may be called from any thread.
class Throttle {
    struct Key {
        Counted counted;
        std::string who;

        auto operator<=>(const Key&) const = default;
    };

  public:
    using Keys = std::vector<Key>;

    /// At most so many are remembered: beyond them the one that tried longest ago is forgotten.
    explicit Throttle(std::size_t most = 50'000) : most_(most) {}

    /// One try, which is counted before it is made, so that a hundred at once are not all the first. Unless
    /// it failed it is taken back at the end of its life.
    class Try {
      public:
        Try(Try&& other) noexcept : throttle_(other.throttle_), keys_(std::exchange(other.keys_, {})) {}
        Try& operator=(Try&&) = delete;
        ~Try();

        /// It stays counted. Answers how long the next one must wait.
        std::chrono::seconds failed();

        /// The account's tries are forgotten; those of the client are not, who may have an account of their
        /// own.
        void succeeded();

      private:
        friend class Throttle;
        Try(Throttle& throttle, Keys keys) : throttle_(throttle), keys_(std::move(keys)) {}

        Throttle& throttle_;
        Keys keys_;
    };

    /// The try, or how long it must wait. One that must wait is not counted: asking too early costs nothing.
    std::expected<Try, std::chrono::seconds> ask(const Keys& keys, Instant now);

  private:
    struct Tries {
        int count = 0;
        Instant last;
    };

    std::chrono::seconds still_to_wait(const Keys& keys, Instant now) const;
    void count(const Key& key, Instant now);
    void make_room(Instant now);

    const std::size_t most_;
    mutable std::mutex mutex_;
    std::map<Key, Tries> tries_;
};

}  // namespace kept::web
