#pragma once

#include <condition_variable>
#include <exception>
#include <future>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "storage/writer.hpp"

namespace kept::storage {

/// SQLite's writer: one thread, which gathers whatever waits into one commit.
class GatheringWriter final : public Writer {
  public:
    GatheringWriter(const Place& place, Circumstances circumstances);
    ~GatheringWriter() override;

    void perform(const Deed& deed) override;
    void perform_together(const std::function<void()>& deeds) override;
    bool is_broken() const override;
    void stop() override;

  private:
    enum class State { accepting, stopping, broken };

    struct Waiting {
        const Deed* deed;
        std::promise<void> answer = {};
        std::exception_ptr failure = {};
    };
    using Group = std::vector<Waiting>;

    void write_until_stopped();
    Group gather();
    void write(Group& group);
    void perform_within_a_group(const Deed& deed);
    std::exception_ptr run_in_savepoint(const Deed& deed, Changes& changes);
    void give_up(Group& group, const std::exception& error);
    static void answer_unknown(Group& group);
    void accept_nothing_more();

    Transaction transaction_;
    std::optional<Changes> together_;  // of deeds that are performed together at the moment
    mutable std::mutex mutex_;
    std::condition_variable something_waits_;
    std::condition_variable everything_is_answered_;
    State state_ = State::accepting;
    bool finished_ = false;
    Group waiting_;
    std::thread thread_;
};

}  // namespace kept::storage
