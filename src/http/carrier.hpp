#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <functional>
#include <memory>
#include <set>
#include <thread>

#include "http/connection.hpp"

namespace kept::http {

/// One thread and the connections whose bytes it carries.
class Carrier {
  public:
    explicit Carrier(Surroundings& around);

    /// Drops what is still there; by then nothing should be.
    ~Carrier();

    boost::asio::io_context& context() { return context_; }

    void start();

    /// Serves a new connection, unless its peer has too many. May be called from any thread.
    void welcome(boost::asio::ip::tcp::socket socket);

    /// Does this on the carrier's own thread, and returns when it is done.
    void do_here(const std::function<void()>& task);

    /// Ends the connections that have no request under way. To be called on the carrier's own thread.
    void finish_all();

    /// Ends all connections. To be called on the carrier's own thread.
    void abort_all();

  private:
    void serve(boost::asio::ip::tcp::socket socket);
    boost::asio::awaitable<void> look_at_clock();

    Surroundings& around_;
    boost::asio::io_context context_{1};
    boost::asio::steady_timer ticking_{context_};
    std::set<std::shared_ptr<Connection>> connections_;
    std::thread thread_;
};

}  // namespace kept::http
