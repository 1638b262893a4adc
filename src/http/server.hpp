#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "http/request.hpp"
#include "http/response.hpp"

namespace kept::http {

struct ServerOptions {
    std::string address = "127.0.0.1";  ///< an IP address of this machine, version 4 or 6
    unsigned short port = 0;            ///< 0: any free one

    Headers headers;  ///< set on every response, refusals included, unless it sets them itself

    unsigned workers = 16;                 ///< plain threads that work out answers
    unsigned carriers = 1;                 ///< threads that only carry bytes
    std::size_t head_limit = 16 * 1024;    ///< bytes of request line and headers together
    std::size_t body_limit = 1024 * 1024;  ///< bytes

    std::chrono::milliseconds time_to_send{15'000};  ///< from a request's first byte to its last
    std::chrono::milliseconds time_to_read{60'000};  ///< for taking in one response
    std::chrono::milliseconds idle{60'000};          ///< between two requests
    std::chrono::milliseconds heartbeat{20'000};     ///< between two signs of life on a stream
    std::chrono::milliseconds farewell{10'000};      ///< for what is under way when the server stops

    std::size_t connections_in_total = 16'384;
    std::size_t connections_per_peer = 512;
    std::vector<std::string>
        proxies;  ///< IP addresses that stand for many people: without a limit of their own
    std::size_t streams_in_total = 12'000;
    std::size_t streams_per_key = 24;
};

/// Works out one answer; called from many threads at once. Requests with a fault come here too: their status
/// is made the fault's, and the connection is closed after them.
using Answer = std::function<Response(const Request&)>;

/// Carries requests in and answers out, and refuses whatever can be read in two ways.
class Server {
  public:
    /// Takes the address and port. Throws std::runtime_error with a sentence when that fails.
    Server(ServerOptions options, Answer answer);

    /// Stops.
    ~Server();

    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    void start();

    /// The port it listens on, also when a free one was asked for.
    unsigned short port() const;

    /// Takes in nothing new, answers what had come in, ends streams and idle connections, and returns when
    /// all that is done: after ServerOptions::farewell at the latest, unless an answer is still being worked
    /// out.
    void stop();

  private:
    class Inside;
    std::unique_ptr<Inside> inside_;
};

}  // namespace kept::http
