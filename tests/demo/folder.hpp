#pragma once

#include <filesystem>
#include <memory>

#include "demo/example.hpp"
#include "support/databases.hpp"

namespace kept::demo {

inline constexpr Instant tuesday_morning = std::chrono::sys_days(std::chrono::year{2026} / 11 / 24) +
                                           std::chrono::hours{8} + std::chrono::minutes{12};

/// A folder with the example in it, which can be closed and opened again on another day.
class Folder {
  public:
    /// Made anew.
    Folder() : database_(support::Which::sqlite) { open_at(tuesday_morning); }

    /// The same as another, without making it once more.
    explicit Folder(Folder& other) : database_(support::Which::sqlite, support::FreshDatabase::Schema::none) {
        other.store_->stop();
        std::filesystem::copy(other.file().parent_path(), file().parent_path(),
                              std::filesystem::copy_options::recursive);
        other.open_store();
        other.clock_->run();
        open_at(other.now_);
    }

    void open_at(Instant today) {
        now_ = today;
        open_store();
        played_ = make_example(*store_, *clock_);
    }

    /// The server runs, and time passes.
    Played live_until(Instant now) {
        now_ = now;
        return act_on(*store_, *clock_);
    }

    void pass(std::chrono::milliseconds time) { now_ += time; }

    storage::Store& store() { return *store_; }
    Instant now() const { return now_; }
    const Played& played() const { return played_; }

  private:
    void open_store() {
        store_.reset();
        clock_ = std::make_unique<TurnedClock>([this] { return now_; });
        store_ = std::make_unique<storage::Store>(
            database_.place(), [this] { return clock_->now(); }, randomness_,
            [](const auto&, const auto&) {});
    }

    std::filesystem::path file() const { return std::get<storage::SqliteFile>(database_.place()).file; }

    Instant now_;
    support::FreshDatabase database_;
    storage::Randomness randomness_ = support::seeded_randomness(7);
    std::unique_ptr<TurnedClock> clock_;
    std::unique_ptr<storage::Store> store_;
    Played played_;
};

/// Making it takes seconds, so that it is made once and then copied.
inline Folder& made() {
    static Folder folder;
    return folder;
}

}  // namespace kept::demo
