#pragma once

#include <arpa/inet.h>
#include <chrono>
#include <netinet/in.h>
#include <poll.h>
#include <string>
#include <string_view>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

#include "http/server.hpp"

namespace kept::http {

/// What a server says, as it stands on the wire.
struct Reply {
    int status = 0;  ///< 0: there was no reply
    std::string head;
    std::string body;
};

/// A raw connection to a server on this machine: it sends whatever it is told to. Waits are long, so that a
/// slow machine fails no test.
class Wire {
  public:
    explicit Wire(unsigned short port) : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        is_connected_ = ::connect(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    }

    Wire(Wire&& other) noexcept
        : socket_(std::exchange(other.socket_, -1)),
          is_connected_(other.is_connected_),
          received_(other.received_) {}
    Wire& operator=(Wire&&) = delete;

    ~Wire() {
        if (socket_ >= 0) ::close(socket_);
    }

    bool is_connected() const { return is_connected_; }

    /// False when the other side no longer listens.
    bool send(std::string_view bytes) {
        while (!bytes.empty()) {
            const ssize_t sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (sent <= 0) return false;
            bytes.remove_prefix(static_cast<std::size_t>(sent));
        }
        return true;
    }

    void stop_sending() { ::shutdown(socket_, SHUT_WR); }

    /// Up to and including the text; empty when the other side ended before.
    std::string read_until(std::string_view text) {
        std::size_t found = received_.find(text);
        while (found == std::string::npos) {
            if (!receive()) return {};
            found = received_.find(text);
        }
        return take(found + text.size());
    }

    Reply read_reply(bool with_body = true) {
        Reply reply;
        reply.head = read_until("\r\n\r\n");
        if (reply.head.empty()) return reply;
        reply.status = std::stoi(reply.head.substr(9, 3));
        const auto length = reply.head.find("Content-Length: ");
        if (!with_body || length == std::string::npos) return reply;
        const std::size_t size = std::stoul(reply.head.substr(length + 16));
        while (received_.size() < size && receive()) {
        }
        reply.body = take(size);
        return reply;
    }

    /// All that still comes; the other side must end.
    std::string read_to_end() {
        while (receive()) {
        }
        return take(received_.size());
    }

    /// Whether the other side ends without a word more.
    bool ends() { return read_to_end().empty() && has_ended_; }

  private:
    bool receive() {
        pollfd readable = {socket_, POLLIN, 0};
        if (::poll(&readable, 1, 20'000) <= 0) return false;
        char bytes[16 * 1024];
        const ssize_t length = ::recv(socket_, bytes, sizeof bytes, 0);
        has_ended_ = length <= 0;
        if (length > 0) received_.append(bytes, static_cast<std::size_t>(length));
        return length > 0;
    }

    std::string take(std::size_t length) {
        std::string taken = received_.substr(0, length);
        received_.erase(0, length);
        return taken;
    }

    int socket_;
    bool is_connected_ = false;
    bool has_ended_ = false;
    std::string received_;
};

/// A server that is running.
struct Running {
    explicit Running(Answer answer, ServerOptions options = {})
        : server(std::move(options), std::move(answer)) {
        server.start();
    }

    Wire wire() const { return Wire(server.port()); }

    Server server;
};

/// Says what was asked, and of a fault its status.
inline Response echo(const Request& request) {
    Response response;
    response.headers = {{"Content-Type", "text/plain; charset=utf-8"}};
    response.body = request.path + "|" + request.body;
    return response;
}

}  // namespace kept::http
