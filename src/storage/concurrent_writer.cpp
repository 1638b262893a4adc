#include "storage/concurrent_writer.hpp"

#include <spdlog/spdlog.h>

namespace kept::storage {

namespace {

constexpr std::size_t most_at_once = 8;
constexpr int most_attempts = 100;

}  // namespace

/// Accepted, and not answered yet.
class ConcurrentWriter::Turn {
  public:
    explicit Turn(ConcurrentWriter& writer) : writer_(writer) {
        const std::lock_guard lock(writer_.mutex_);
        if (writer_.stopping_) throw UnknownOutcome("the program is stopping");
        ++writer_.unanswered_;
    }
    ~Turn() {
        const std::lock_guard lock(writer_.mutex_);
        --writer_.unanswered_;
        writer_.one_is_answered_.notify_all();
    }
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;

  private:
    ConcurrentWriter& writer_;
};

ConcurrentWriter::ConcurrentWriter(const Place& place, Circumstances circumstances)
    : Writer(std::move(circumstances)),
      transactions_(most_at_once, [place] { return std::make_unique<Transaction>(place, May::write); }) {}

void ConcurrentWriter::perform(const Deed& deed) {
    const Turn turn(*this);
    auto transaction = begun(transactions_);
    try {
        write(deed, *transaction);
    } catch (...) {
        give_back(transactions_, std::move(transaction));
        throw;
    }
    give_back(transactions_, std::move(transaction));
}

void ConcurrentWriter::stop() {
    std::unique_lock lock(mutex_);
    stopping_ = true;
    one_is_answered_.wait(lock, [this] { return unanswered_ == 0; });
}

/// In the line of those who lost a race.
class ConcurrentWriter::Line {
  public:
    explicit Line(ConcurrentWriter& writer) : writer_(writer) {
        ++writer_.in_line_;
        writer_.front_of_the_line_.lock();
    }
    ~Line() {
        writer_.front_of_the_line_.unlock();
        --writer_.in_line_;
    }
    Line(const Line&) = delete;
    Line& operator=(const Line&) = delete;

  private:
    ConcurrentWriter& writer_;
};

/// Whoever lost a race takes turns with others who did, and newcomers stand behind them: otherwise who is
/// always one message behind would lose every time.
void ConcurrentWriter::write(const Deed& deed, Transaction& transaction) {
    if (in_line_ == 0 && attempt(deed, transaction) == Attempt::settled) return;
    const Line line(*this);
    for (int attempts = 0; attempts < most_attempts; ++attempts) {
        transaction.roll_back();
        transaction.begin();
        if (attempt(deed, transaction) == Attempt::settled) return;
    }
    throw SqlFailed(Failure::conflict, "somebody else's transaction came first, every time");
}

ConcurrentWriter::Attempt ConcurrentWriter::attempt(const Deed& deed, Transaction& transaction) {
    try {
        if (run(deed, transaction) == Keep::no) return Attempt::settled;
    } catch (const SqlFailed& failed) {
        if (failed.failure() != Failure::conflict) throw;
        return Attempt::somebody_came_first;
    }
    return commit(transaction);
}

ConcurrentWriter::Attempt ConcurrentWriter::commit(Transaction& transaction) {
    try {
        transaction.commit();
    } catch (const SqlFailed& failed) {
        if (failed.failure() == Failure::conflict) return Attempt::somebody_came_first;
        spdlog::error("a write has an unknown outcome: {}", with_reasons(failed));
        throw UnknownOutcome("the commit failed");
    }
    tell(changes_of(transaction));
    return Attempt::settled;
}

}  // namespace kept::storage
