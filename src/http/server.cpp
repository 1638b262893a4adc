#include "http/server.hpp"

#include <algorithm>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/ip/address.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <fmt/format.h>
#include <mutex>
#include <stdexcept>
#include <utility>

#include "http/carrier.hpp"
#include "http/open_files.hpp"

namespace kept::http {
namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

// When the system is out of open files, asking again at once would only burn its time.
constexpr std::chrono::milliseconds breath(100);

tcp::endpoint endpoint_of(const ServerOptions& options) {
    error_code error;
    const auto address = asio::ip::make_address(options.address, error);
    if (error)
        throw std::runtime_error(fmt::format("\"{}\" is not an IP address to listen on", options.address));
    return {address, options.port};
}

tcp::acceptor listen(asio::io_context& context, const tcp::endpoint& endpoint) {
    try {
        return {context, endpoint};
    } catch (const boost::system::system_error& error) {
        throw std::runtime_error(fmt::format("Cannot listen on {} port {}: {}",
                                             endpoint.address().to_string(), endpoint.port(),
                                             error.code().message()));
    }
}

ServerOptions within_reach(ServerOptions options) {
    options.connections_in_total = std::min(options.connections_in_total, room_for_connections());
    options.carriers = std::max(options.carriers, 1U);
    options.workers = std::max(options.workers, 1U);
    return options;
}

}  // namespace

class Server::Inside {
  public:
    Inside(ServerOptions options, Answer answer)
        : around_(within_reach(std::move(options)), std::move(answer)),
          carriers_(make_carriers(around_)),
          acceptor_(listen(carriers_.front()->context(), endpoint_of(around_.options))),
          port_(acceptor_.local_endpoint().port()) {}

    void start() {
        asio::co_spawn(acceptor_.get_executor(), accept_all(), asio::detached);
        for (const auto& carrier : carriers_) carrier->start();
        has_started_ = true;
    }

    void stop() {
        std::call_once(stopped_, [this] {
            if (has_started_) say_farewell();
        });
    }

    unsigned short port() const { return port_; }

  private:
    using Carriers = std::vector<std::unique_ptr<Carrier>>;

    static Carriers make_carriers(Surroundings& around) {
        Carriers carriers;
        while (carriers.size() < around.options.carriers)
            carriers.push_back(std::make_unique<Carrier>(around));
        return carriers;
    }

    asio::awaitable<void> accept_all() {
        asio::steady_timer pause(acceptor_.get_executor());
        for (std::size_t turn = 0; acceptor_.is_open(); ++turn) {
            Carrier& carrier = *carriers_[turn % carriers_.size()];
            tcp::socket socket(carrier.context());
            error_code error;
            auto token = asio::redirect_error(asio::use_awaitable, error);
            co_await acceptor_.async_accept(socket, token);
            if (!error) {
                carrier.welcome(std::move(socket));
            } else if (acceptor_.is_open()) {
                pause.expires_after(breath);
                co_await pause.async_wait(token);
            }
        }
    }

    void say_farewell() {
        around_.stopping = true;
        carriers_.front()->do_here([this] { acceptor_.close(); });
        for (const auto& carrier : carriers_) carrier->do_here([&] { carrier->finish_all(); });
        const bool all_left = around_.connections.wait_until_empty(around_.options.farewell);
        if (!all_left)
            for (const auto& carrier : carriers_) carrier->do_here([&] { carrier->abort_all(); });
        around_.workers.join();
        around_.connections.wait_until_empty(around_.options.farewell);
    }

    Surroundings around_;
    Carriers carriers_;
    tcp::acceptor acceptor_;
    const unsigned short port_;
    bool has_started_ = false;
    std::once_flag stopped_;
};

Server::Server(ServerOptions options, Answer answer)
    : inside_(std::make_unique<Inside>(std::move(options), std::move(answer))) {}

Server::~Server() {
    stop();
}

void Server::start() {
    inside_->start();
}

unsigned short Server::port() const {
    return inside_->port();
}

void Server::stop() {
    inside_->stop();
}

}  // namespace kept::http
