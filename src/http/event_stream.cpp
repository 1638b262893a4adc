#include "http/event_stream.hpp"

#include <utility>

namespace kept::http {
namespace {

constexpr std::string_view line_breaks = "\r\n";

std::string event_text(std::string_view event, std::string_view data) {
    std::string text = "event: ";
    text += event.substr(0, event.find_first_of(line_breaks));
    for (std::size_t from = 0; from <= data.size();) {
        const std::size_t to = std::min(data.find_first_of(line_breaks, from), data.size());
        text += "\ndata: ";
        text += data.substr(from, to - from);
        from = to + (data.substr(to, 2) == line_breaks ? 2 : 1);
    }
    return text += "\n\n";
}

}  // namespace

EventStream::EventStream(std::string whose, std::size_t most_waiting)
    : whose_(std::move(whose)), most_waiting_(most_waiting) {}

void EventStream::send(std::string_view event, std::string_view data) {
    const std::string text = event_text(event, data);
    std::unique_lock lock(mutex_);
    if (!open_) return;
    if (waiting_.size() + text.size() > most_waiting_) {
        waiting_.clear();
        return end(std::move(lock));
    }
    const bool was_empty = waiting_.empty();
    waiting_ += text;
    if (was_empty && wake_) wake_();
}

void EventStream::close() {
    end(std::unique_lock(mutex_));
}

void EventStream::end(std::unique_lock<std::mutex> lock) {
    open_ = false;
    if (wake_) wake_();
    const auto told = std::exchange(told_, nullptr);
    lock.unlock();
    if (told) told();
}

bool EventStream::is_open() const {
    const std::lock_guard lock(mutex_);
    return open_;
}

void EventStream::on_close(std::function<void()> told) {
    {
        const std::lock_guard lock(mutex_);
        if (open_) {
            told_ = std::move(told);
            return;
        }
    }
    told();
}

void EventStream::attach(std::function<void()> wake) {
    const std::lock_guard lock(mutex_);
    wake_ = std::move(wake);
}

void EventStream::detach() {
    std::unique_lock lock(mutex_);
    wake_ = nullptr;
    waiting_.clear();
    end(std::move(lock));
}

std::string EventStream::take() {
    const std::lock_guard lock(mutex_);
    return std::exchange(waiting_, {});
}

}  // namespace kept::http
