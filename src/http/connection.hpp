#pragma once

#include <atomic>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "http/places.hpp"
#include "http/response_head.hpp"
#include "http/server.hpp"

namespace kept::http {

/// What all connections of a server share.
struct Surroundings {
    Surroundings(ServerOptions options, Answer answer);

    const ServerOptions options;
    const Answer answer;
    boost::asio::thread_pool workers;
    Places connections;
    Places streams;
    std::atomic<bool> stopping = false;
};

/// One connection, from hello to goodbye. Everything here runs on the one thread that carries it; only
/// working out an answer does not. In a co_await expression stand named locals only: GCC 12 frees other
/// temporaries twice.
class Connection : public std::enable_shared_from_this<Connection> {
  public:
    using Clock = std::chrono::steady_clock;

    Connection(boost::asio::ip::tcp::socket socket, Surroundings& around, std::string peer,
               Places::Place place);
    ~Connection();

    /// Reads requests and answers them until one side has enough.
    boost::asio::awaitable<void> serve();

    /// Breaks off what takes longer than it may. To be called again and again.
    void look_at_clock(Clock::time_point now);

    /// The server is stopping: ends the connection, unless a request is under way.
    void finish();

    /// Ends the connection, whatever is under way.
    void abort();

  private:
    enum class Arrival { complete, gone };
    enum class Doing { waiting, working, streaming, leaving };
    enum class Rung { yes, no };
    enum class Invitation { awaited, needless };

    // connection_receives.cpp: how a request comes in; refused ones arrive with a fault
    boost::asio::awaitable<Arrival> receive();
    boost::asio::awaitable<Arrival> receive_head();
    boost::asio::awaitable<Arrival> receive_body(Invitation invitation);
    std::string_view received() const;
    Arrival refused(Fault fault);

    // connection.cpp: how an answer goes out
    boost::asio::awaitable<void> work_out_answer();
    boost::asio::awaitable<void> respond();
    boost::asio::awaitable<void> say_goodbye();
    std::string head_of_response();
    bool nothing_has_come() const;
    bool is_done() const;
    bool may_leave_at_once() const;

    // connection_streams.cpp: how events go out
    void find_place_for_stream();
    boost::asio::awaitable<void> carry_events();
    boost::asio::awaitable<bool> write(std::string text);
    std::string stream_opening();
    void watch_for_goodbye();

    /// Another thread has something to go on with.
    void ring();
    boost::asio::awaitable<Rung> wait_for_ring(Clock::time_point until);

    void allow(Clock::duration time);

    boost::asio::ip::tcp::socket socket_;
    boost::beast::flat_buffer buffer_;
    boost::asio::steady_timer bell_;
    Surroundings& around_;
    const std::string peer_;
    const Places::Place place_;
    std::optional<Places::Place> stream_place_;
    Clock::time_point deadline_ = Clock::time_point::max();
    Doing doing_ = Doing::waiting;
    After after_ = After::close;
    Rung rung_ = Rung::no;
    bool overdue_ = false;
    bool aborted_ = false;
    Request request_;
    Response response_;
};

}  // namespace kept::http
