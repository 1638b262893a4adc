#include "http/carrier.hpp"

#include <algorithm>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/ip/address.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <exception>
#include <future>
#include <netinet/tcp.h>
#include <spdlog/spdlog.h>
#include <sys/socket.h>
#include <utility>

namespace kept::http {
namespace {

namespace asio = boost::asio;
using boost::system::error_code;

// One look at all deadlines instead of a timer for each: ten thousand timers a second are more work.
constexpr std::chrono::milliseconds tick(100);

// A laptop that was closed says no goodbye; the system would go on trying for a quarter of an hour.
constexpr unsigned milliseconds_without_a_sign = 60'000;

asio::ip::address plain_address(const asio::ip::address& address) {
    if (!address.is_v6() || !address.to_v6().is_v4_mapped()) return address;
    return asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6());
}

/// By what the connections of one peer are counted: a household has all of a /64 in IPv6.
std::string counted_as(const asio::ip::address& address) {
    if (address.is_v4()) return address.to_string();
    auto bytes = address.to_v6().to_bytes();
    std::fill(bytes.begin() + 8, bytes.end(), static_cast<unsigned char>(0));
    return asio::ip::address_v6(bytes).to_string();
}

void prepare(asio::ip::tcp::socket& socket) {
    error_code ignored;
    socket.set_option(asio::ip::tcp::no_delay(true), ignored);
    setsockopt(socket.native_handle(), IPPROTO_TCP, TCP_USER_TIMEOUT, &milliseconds_without_a_sign,
               sizeof milliseconds_without_a_sign);
}

}  // namespace

Carrier::Carrier(Surroundings& around) : around_(around) {}

Carrier::~Carrier() {
    context_.stop();
    if (thread_.joinable()) thread_.join();
}

void Carrier::start() {
    asio::co_spawn(context_, look_at_clock(), asio::detached);
    thread_ = std::thread([this] { context_.run(); });
}

void Carrier::welcome(asio::ip::tcp::socket socket) {
    asio::post(context_, [this, socket = std::move(socket)]() mutable { serve(std::move(socket)); });
}

void Carrier::serve(asio::ip::tcp::socket socket) {
    error_code error;
    const auto peer = plain_address(socket.remote_endpoint(error).address());
    if (error) return;
    const std::string text = peer.to_string();
    const bool is_proxy = std::ranges::count(around_.options.proxies, text) > 0;
    auto place =
        is_proxy ? around_.connections.take_unlimited(text) : around_.connections.take(counted_as(peer));
    if (!place) return;
    prepare(socket);
    const auto connection = std::make_shared<Connection>(std::move(socket), around_, text, std::move(*place));
    connections_.insert(connection);
    asio::co_spawn(context_, connection->serve(), [this, connection](const std::exception_ptr& failure) {
        connections_.erase(connection);
        if (failure) spdlog::error("a connection broke off");
    });
}

asio::awaitable<void> Carrier::look_at_clock() {
    error_code error;
    auto token = asio::redirect_error(asio::use_awaitable, error);
    while (!error) {
        ticking_.expires_after(tick);
        co_await ticking_.async_wait(token);
        const auto now = Connection::Clock::now();
        for (const auto& connection : connections_) connection->look_at_clock(now);
    }
}

void Carrier::do_here(const std::function<void()>& task) {
    std::promise<void> done;
    asio::post(context_, [&] {
        task();
        done.set_value();
    });
    done.get_future().wait();
}

void Carrier::finish_all() {
    for (const auto& connection : connections_) connection->finish();
}

void Carrier::abort_all() {
    for (const auto& connection : connections_) connection->abort();
}

}  // namespace kept::http
