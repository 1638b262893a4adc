#include <boost/asio/buffer.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <utility>

#include "http/connection.hpp"
#include "http/head.hpp"
#include "http/understanding.hpp"

namespace kept::http {
namespace {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using boost::beast::error_code;

constexpr std::size_t read_at_once = 4096;
constexpr std::string_view invitation_text = "HTTP/1.1 100 Continue\r\n\r\n";

/// What a broken body says of its request; none when the other side is gone, so that nobody waits for an
/// answer.
Fault fault_of(const error_code& error) {
    if (error == http::error::body_limit) return Fault::body_too_large;
    if (error == http::error::partial_message || error == http::error::end_of_stream) return Fault::none;
    const error_code any_of_http = http::error::bad_chunk;
    return error.category() == any_of_http.category() ? Fault::malformed : Fault::none;
}

}  // namespace

asio::awaitable<Connection::Arrival> Connection::receive() {
    request_ = Request();
    request_.peer = peer_;
    after_ = After::close;
    auto head_arrives = receive_head();
    const Arrival arrival = co_await std::move(head_arrives);
    if (arrival == Arrival::gone || request_.fault != Fault::none) co_return arrival;

    const std::size_t length = head_length(received());
    auto head = parse_head(received().substr(0, length));
    if (!head) co_return refused(Fault::malformed);
    if (stays_open(*head)) after_ = After::keep_open;
    const auto invitation = waits_for_invitation(*head) ? Invitation::awaited : Invitation::needless;
    request_ = understand_head(std::move(*head), peer_);
    if (request_.fault != Fault::none) co_return Arrival::complete;
    if (announces_body(request_.headers)) {
        auto body_arrives = receive_body(invitation);
        const Arrival body_arrival = co_await std::move(body_arrives);
        co_return body_arrival;
    }
    buffer_.consume(length);
    co_return Arrival::complete;
}

/// Waits for the first byte as long as an idle connection may, and from then on as long as a request may
/// take.
asio::awaitable<Connection::Arrival> Connection::receive_head() {
    const auto& options = around_.options;
    doing_ = buffer_.size() == 0 ? Doing::waiting : Doing::working;
    allow(doing_ == Doing::waiting ? options.idle : options.time_to_send);
    while (head_length(received()) == 0) {
        if (buffer_.size() > options.head_limit) co_return refused(Fault::headers_too_large);
        const auto room = buffer_.prepare(read_at_once);
        error_code error;
        auto token = asio::redirect_error(asio::use_awaitable, error);
        const std::size_t length = co_await socket_.async_read_some(room, token);
        if (error && overdue_ && doing_ == Doing::working) co_return refused(Fault::too_slow);
        if (error) co_return Arrival::gone;
        buffer_.commit(length);
        if (doing_ == Doing::waiting) allow(options.time_to_send);
        doing_ = Doing::working;
    }
    if (head_length(received()) > options.head_limit) co_return refused(Fault::headers_too_large);
    co_return Arrival::complete;
}

asio::awaitable<Connection::Arrival> Connection::receive_body(Invitation invitation) {
    http::request_parser<http::string_body> parser;
    parser.header_limit(static_cast<std::uint32_t>(around_.options.head_limit));
    parser.body_limit(around_.options.body_limit);
    error_code error;
    auto token = asio::redirect_error(asio::use_awaitable, error);
    co_await http::async_read_header(socket_, buffer_, parser, token);
    const auto invitation_bytes = asio::buffer(invitation_text);
    if (!error && invitation == Invitation::awaited)
        co_await asio::async_write(socket_, invitation_bytes, token);
    if (!error) co_await http::async_read(socket_, buffer_, parser, token);
    if (error && overdue_) co_return refused(Fault::too_slow);
    const Fault fault = error ? fault_of(error) : Fault::none;
    if (error && fault == Fault::none) co_return Arrival::gone;
    if (error) co_return refused(fault);
    understand_body(request_, std::move(parser.get().body()));
    co_return Arrival::complete;
}

std::string_view Connection::received() const {
    const auto bytes = buffer_.cdata();
    return {static_cast<const char*>(bytes.data()), bytes.size()};
}

Connection::Arrival Connection::refused(Fault fault) {
    request_.fault = fault;
    return Arrival::complete;
}

}  // namespace kept::http
