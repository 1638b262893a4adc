#pragma once

#include <cstddef>
#include <functional>
#include <mutex>
#include <string>
#include <string_view>

namespace kept::http {

/// A stream of server-sent events to one browser. Every member may be called from any thread and never waits.
/// Who reads too slowly loses the stream: the browser opens another and fetches the page anew.
class EventStream {
  public:
    /// `whose` is the key by which streams are counted (ServerOptions::streams_per_key).
    /// At most `most_waiting` bytes wait for a slow reader.
    explicit EventStream(std::string whose, std::size_t most_waiting = 64 * 1024);
    EventStream(const EventStream&) = delete;
    EventStream& operator=(const EventStream&) = delete;

    const std::string& whose() const { return whose_; }

    /// Sends an event; without effect once the stream is closed. Line breaks in the data are carried over,
    /// an event's name ends at its first one.
    void send(std::string_view event, std::string_view data);

    /// Ends the stream after what was sent; without effect the second time.
    void close();

    bool is_open() const;

    /// Called once, when either side ends the stream; at once when that has happened already. Without locks
    /// held.
    void on_close(std::function<void()> told);

    // The server's side of it:

    /// From now on `wake` is called whenever something is there to take, or the stream has ended.
    void attach(std::function<void()> wake);

    /// The connection is over: `wake` is never called again, and the stream is closed.
    void detach();

    /// What is to be written now.
    std::string take();

  private:
    void end(std::unique_lock<std::mutex> lock);

    const std::string whose_;
    const std::size_t most_waiting_;
    mutable std::mutex mutex_;
    std::string waiting_;
    bool open_ = true;
    std::function<void()> wake_;
    std::function<void()> told_;
};

}  // namespace kept::http
