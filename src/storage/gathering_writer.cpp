#include "storage/gathering_writer.hpp"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <spdlog/spdlog.h>

namespace kept::storage {

namespace {

constexpr std::size_t most_in_a_group = 64;

/// What failed so that nothing after it can be trusted to reach the disk.
bool the_disk_failed(const std::exception& error) {
    const auto* failed = dynamic_cast<const SqlFailed*>(&error);
    return failed && failed->failure() == Failure::broken;
}

}  // namespace

GatheringWriter::GatheringWriter(const Place& place, Circumstances circumstances)
    : Writer(std::move(circumstances)),
      transaction_(place, May::write),
      thread_([this] { write_until_stopped(); }) {}

GatheringWriter::~GatheringWriter() {
    stop();
    thread_.join();
}

void GatheringWriter::perform(const Deed& deed) {
    if (std::this_thread::get_id() == thread_.get_id()) return perform_within_a_group(deed);
    std::future<void> answer;
    {
        const std::lock_guard lock(mutex_);
        if (state_ == State::broken) throw UnknownOutcome("the disk failed, and nothing is written any more");
        if (state_ == State::stopping) throw UnknownOutcome("the program is stopping");
        answer = waiting_.emplace_back(&deed).answer.get_future();
    }
    something_waits_.notify_one();
    answer.get();
}

/// On the writer's own thread, so that nobody waits for the other in between.
void GatheringWriter::perform_together(const std::function<void()>& deeds) {
    perform([&](Transaction& transaction) {
        together_.emplace();
        deeds();
        for (const auto& [organisation, change] : *together_) transaction.changed(organisation, change);
        return Keep::yes;
    });
}

void GatheringWriter::perform_within_a_group(const Deed& deed) {
    assert(together_ && "an action must not write through the store itself");
    if (const auto failure = run_in_savepoint(deed, *together_)) std::rethrow_exception(failure);
}

bool GatheringWriter::is_broken() const {
    const std::lock_guard lock(mutex_);
    return state_ == State::broken;
}

void GatheringWriter::stop() {
    std::unique_lock lock(mutex_);
    if (state_ == State::accepting) state_ = State::stopping;
    something_waits_.notify_one();
    everything_is_answered_.wait(lock, [this] { return finished_; });
}

void GatheringWriter::write_until_stopped() {
    for (Group group = gather(); !group.empty(); group = gather()) write(group);
    const std::lock_guard lock(mutex_);
    finished_ = true;
    everything_is_answered_.notify_all();
}

GatheringWriter::Group GatheringWriter::gather() {
    std::unique_lock lock(mutex_);
    something_waits_.wait(lock, [this] { return !waiting_.empty() || state_ != State::accepting; });
    const auto end = waiting_.begin() + std::min(waiting_.size(), most_in_a_group);
    Group group(std::move_iterator(waiting_.begin()), std::move_iterator(end));
    waiting_.erase(waiting_.begin(), end);
    return group;
}

void GatheringWriter::write(Group& group) {
    Changes changes;
    together_.reset();
    try {
        transaction_.begin();
        for (Waiting& waiting : group) waiting.failure = run_in_savepoint(*waiting.deed, changes);
        transaction_.commit();
    } catch (const std::exception& error) {
        give_up(group, error);
        return;
    }
    tell(changes);
    for (Waiting& waiting : group) {
        if (waiting.failure)
            waiting.answer.set_exception(waiting.failure);
        else
            waiting.answer.set_value();
    }
}

/// Answers what the deed itself threw; throws when the transaction ended with it.
std::exception_ptr GatheringWriter::run_in_savepoint(const Deed& deed, Changes& changes) {
    transaction_.execute("savepoint deed");
    std::exception_ptr failure;
    Keep keep = Keep::no;
    try {
        keep = run(deed, transaction_);
    } catch (const std::exception& error) {
        if (the_disk_failed(error)) throw;
        failure = std::current_exception();
    } catch (...) {
        failure = std::current_exception();
    }
    if (keep == Keep::no) {
        transaction_.execute("rollback to deed");
    } else {
        const Changes made = changes_of(transaction_);
        changes.insert(changes.end(), made.begin(), made.end());
    }
    transaction_.execute("release deed");
    return failure;
}

void GatheringWriter::give_up(Group& group, const std::exception& error) {
    spdlog::error("a group of {} writes has an unknown outcome: {}", group.size(), with_reasons(error));
    bool broken = the_disk_failed(error);
    try {
        transaction_.roll_back();
    } catch (const std::exception&) {
        broken = true;
    }
    answer_unknown(group);
    if (broken) accept_nothing_more();
}

void GatheringWriter::answer_unknown(Group& group) {
    for (Waiting& waiting : group)
        waiting.answer.set_exception(std::make_exception_ptr(UnknownOutcome("the commit failed")));
}

void GatheringWriter::accept_nothing_more() {
    spdlog::critical("the disk failed: nothing is written any more until Kept is started again");
    Group rest;
    {
        const std::lock_guard lock(mutex_);
        state_ = State::broken;
        rest.swap(waiting_);
    }
    answer_unknown(rest);
}

}  // namespace kept::storage
