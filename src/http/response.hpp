#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "http/event_stream.hpp"

namespace kept::http {

/// Names and values as they are sent. A value with a line break in it is never sent: the asker gets a plain
/// 500.
using Headers = std::vector<std::pair<std::string, std::string>>;

/// What goes back. Content-Length and Connection are the room's own.
struct Response {
    int status = 200;
    Headers headers;
    std::string body;
    std::string_view embedded;  ///< sent instead of an empty body, without a copy: it must live forever
    std::shared_ptr<EventStream> stream;  ///< when set, the answer is this stream of events and has no body

    /// The first header of that name, whatever its case; null when there is none.
    const std::string* header(std::string_view name) const;
};

/// 303: look there for the result. The path is one of our own, never a text that came in.
Response see_other(std::string path);

/// The response with one more header.
Response with_header(Response response, std::string name, std::string value);

/// The answer that stays open and carries events. The content type and Cache-Control are set.
Response streaming(std::shared_ptr<EventStream> stream);

}  // namespace kept::http
