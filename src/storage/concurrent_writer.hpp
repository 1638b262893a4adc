#pragma once

#include <atomic>
#include <condition_variable>
#include <mutex>

#include "storage/pool.hpp"
#include "storage/writer.hpp"

namespace kept::storage {

/// PostgreSQL's writer: each deed in a serializable transaction of its own, on the thread that asks.
class ConcurrentWriter final : public Writer {
  public:
    ConcurrentWriter(const Place& place, Circumstances circumstances);

    void perform(const Deed& deed) override;
    void stop() override;

  private:
    class Turn;
    class Line;
    enum class Attempt { settled, somebody_came_first };

    void write(const Deed& deed, Transaction& transaction);
    Attempt attempt(const Deed& deed, Transaction& transaction);
    Attempt commit(Transaction& transaction);

    Pool<Transaction> transactions_;
    std::atomic<int> in_line_ = 0;
    std::mutex front_of_the_line_;
    std::mutex mutex_;
    std::condition_variable one_is_answered_;
    bool stopping_ = false;
    int unanswered_ = 0;
};

}  // namespace kept::storage
