#include <array>
#include <boost/asio/buffer.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <fmt/format.h>
#include <functional>
#include <utility>

#include "http/connection.hpp"

namespace kept::http {
namespace {

namespace asio = boost::asio;
using boost::system::error_code;

constexpr std::string_view sign_of_life = ":\n\n";

/// Woken by a stream for as long as this exists.
class Attached {
  public:
    Attached(EventStream& stream, std::function<void()> wake) : stream_(stream) {
        stream_.attach(std::move(wake));
    }
    ~Attached() { stream_.detach(); }
    Attached(const Attached&) = delete;
    Attached& operator=(const Attached&) = delete;

  private:
    EventStream& stream_;
};

Response too_many_streams() {
    Response response;
    response.status = 429;
    response.headers = {{"Content-Type", "text/plain; charset=utf-8"}, {"Retry-After", "60"}};
    response.body = "Too many pages are open.\n";
    return response;
}

}  // namespace

void Connection::find_place_for_stream() {
    const auto stream = response_.stream;
    if (request_.method == Method::head || request_.fault != Fault::none) {
        response_.stream.reset();
    } else {
        auto place = around_.streams.take(stream->whose());
        if (place)
            stream_place_.emplace(std::move(*place));
        else
            response_ = too_many_streams();
    }
    if (!response_.stream) stream->close();
}

asio::awaitable<void> Connection::carry_events() {
    doing_ = Doing::streaming;
    after_ = After::close;
    const auto stream = response_.stream;
    const Attached attached(*stream, [this] { ring(); });
    if (around_.stopping) stream->close();
    watch_for_goodbye();
    auto opening = write(stream_opening());
    bool is_there = co_await std::move(opening);
    while (is_there) {
        const bool was_open = stream->is_open();
        std::string events = stream->take();
        if (events.empty() && !was_open) break;
        if (events.empty()) {
            auto ring_comes = wait_for_ring(Clock::now() + around_.options.heartbeat);
            const Rung rung = co_await std::move(ring_comes);
            if (rung == Rung::yes) continue;
            events = sign_of_life;
        }
        auto writing = write(std::move(events));
        is_there = co_await std::move(writing);
    }
    error_code ignored;
    socket_.shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
    socket_.close(ignored);
}

/// The browsers of one installation come back at different moments after a restart: their ports differ.
std::string Connection::stream_opening() {
    error_code error;
    const int spread = socket_.remote_endpoint(error).port() % 3000;
    return fmt::format("{}retry: {}\n\n", head_of_response(), 2000 + spread);
}

/// A browser says nothing more on a stream: whatever comes means that it is leaving.
void Connection::watch_for_goodbye() {
    buffer_.consume(buffer_.size());
    buffer_.shrink_to_fit();
    const auto room = buffer_.prepare(1);
    socket_.async_read_some(room, [self = shared_from_this()](const error_code&, std::size_t) {
        if (self->response_.stream) self->response_.stream->close();
    });
}

/// False when the other side is gone, or too slow.
asio::awaitable<bool> Connection::write(std::string text) {
    allow(around_.options.time_to_read);
    const auto bytes = asio::buffer(text);
    error_code error;
    auto token = asio::redirect_error(asio::use_awaitable, error);
    co_await asio::async_write(socket_, bytes, token);
    deadline_ = Clock::time_point::max();
    co_return !error;
}

}  // namespace kept::http
