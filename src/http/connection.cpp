#include "http/connection.hpp"

#include <array>
#include <boost/asio/buffer.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <exception>
#include <spdlog/spdlog.h>
#include <stdexcept>
#include <utility>

namespace kept::http {
namespace {

namespace asio = boost::asio;
using boost::system::error_code;

// A head may be followed by the first chunks of a body; nothing needs more at once.
constexpr std::size_t room_beside_head = 64 * 1024;

// Closing while bytes still come in would make the system throw away the answer that is on its way.
constexpr std::chrono::seconds longest_goodbye(5);

/// For when no page can be drawn.
Response plain(int status, std::string_view text) {
    Response response;
    response.status = status;
    response.headers = {{"Content-Type", "text/plain; charset=utf-8"}};
    response.body = text;
    return response;
}

/// A worker's thread must survive whatever an answer throws.
Response answer_or_500(const Answer& answer, const Request& request) {
    try {
        return answer(request);
    } catch (const std::exception& error) {
        spdlog::error("no answer could be worked out: {}", error.what());
    } catch (...) {
        spdlog::error("no answer could be worked out");
    }
    return plain(500, "Something went wrong on our side.\n");
}

}  // namespace

Surroundings::Surroundings(ServerOptions given, Answer answer_given)
    : options(std::move(given)),
      answer(std::move(answer_given)),
      workers(options.workers),
      connections(options.connections_in_total, options.connections_per_peer),
      streams(options.streams_in_total, options.streams_per_key) {}

Connection::Connection(asio::ip::tcp::socket socket, Surroundings& around, std::string peer,
                       Places::Place place)
    : socket_(std::move(socket)),
      buffer_(around.options.head_limit + room_beside_head),
      bell_(socket_.get_executor()),
      around_(around),
      peer_(std::move(peer)),
      place_(std::move(place)) {}

Connection::~Connection() {
    if (response_.stream) response_.stream->close();
}

asio::awaitable<void> Connection::serve() {
    do {
        auto request_arrives = receive();
        const Arrival arrival = co_await std::move(request_arrives);
        if (arrival == Arrival::gone) co_return;
        auto answer_comes = work_out_answer();
        co_await std::move(answer_comes);
        if (aborted_) co_return;
        if (response_.stream) find_place_for_stream();
        if (response_.stream) {
            auto events_go = carry_events();
            co_await std::move(events_go);
            co_return;
        }
        auto answer_goes = respond();
        co_await std::move(answer_goes);
    } while (!is_done());
    if (may_leave_at_once()) co_return;
    auto goodbye = say_goodbye();
    co_await std::move(goodbye);
}

asio::awaitable<void> Connection::work_out_answer() {
    doing_ = Doing::working;
    deadline_ = Clock::time_point::max();
    if (aborted_) co_return;
    asio::post(around_.workers, [self = shared_from_this()] {
        self->response_ = answer_or_500(self->around_.answer, self->request_);
        self->ring();
    });
    auto rung = wait_for_ring(Clock::time_point::max());
    co_await std::move(rung);
    if (request_.fault != Fault::none) response_.status = status_of(request_.fault);
    if (request_.fault != Fault::none || around_.stopping) after_ = After::close;
}

asio::awaitable<void> Connection::respond() {
    const std::string head = head_of_response();
    const std::string_view body = request_.method == Method::head ? std::string_view() : body_of(response_);
    const std::array<asio::const_buffer, 2> bytes = {asio::buffer(head), asio::buffer(body)};
    allow(around_.options.time_to_read);
    error_code error;
    auto token = asio::redirect_error(asio::use_awaitable, error);
    co_await asio::async_write(socket_, bytes, token);
    if (error) after_ = After::close;
    response_ = Response();
}

std::string Connection::head_of_response() {
    try {
        return response_head(response_, around_.options.headers, after_);
    } catch (const std::invalid_argument& error) {
        spdlog::error("an answer could not be sent: {}", error.what());
        if (response_.stream) response_.stream->close();
        response_ = plain(500, "Something went wrong on our side.\n");
        return response_head(response_, around_.options.headers, after_);
    }
}

bool Connection::is_done() const {
    return after_ == After::close || (around_.stopping && nothing_has_come());
}

asio::awaitable<void> Connection::say_goodbye() {
    doing_ = Doing::leaving;
    error_code error;
    socket_.shutdown(asio::ip::tcp::socket::shutdown_send, error);
    allow(longest_goodbye);
    auto token = asio::redirect_error(asio::use_awaitable, error);
    std::array<char, 4096> ignored;
    const auto room = asio::buffer(ignored);
    while (!error && !overdue_) co_await socket_.async_read_some(room, token);
}

void Connection::look_at_clock(Clock::time_point now) {
    if (now < deadline_) return;
    overdue_ = true;
    error_code ignored;
    socket_.cancel(ignored);
}

void Connection::allow(Clock::duration time) {
    overdue_ = false;
    deadline_ = Clock::now() + time;
}

void Connection::finish() {
    if (doing_ == Doing::streaming && response_.stream) response_.stream->close();
    if (doing_ == Doing::waiting && nothing_has_come()) abort();
    if (doing_ == Doing::leaving && may_leave_at_once()) abort();
}

/// While the server stops nobody dawdles, except where an answer could still be lost.
bool Connection::may_leave_at_once() const {
    return around_.stopping && request_.fault == Fault::none && nothing_has_come();
}

bool Connection::nothing_has_come() const {
    error_code error;
    return buffer_.size() == 0 && socket_.available(error) == 0;
}

void Connection::abort() {
    aborted_ = true;
    error_code ignored;
    socket_.close(ignored);
}

void Connection::ring() {
    asio::post(socket_.get_executor(), [self = shared_from_this()] {
        self->rung_ = Rung::yes;
        self->bell_.cancel();
    });
}

asio::awaitable<Connection::Rung> Connection::wait_for_ring(Clock::time_point until) {
    bell_.expires_at(until);
    error_code error;
    auto token = asio::redirect_error(asio::use_awaitable, error);
    if (rung_ == Rung::no) co_await bell_.async_wait(token);
    co_return std::exchange(rung_, Rung::no);
}

}  // namespace kept::http
