#include "http/response.hpp"

#include <algorithm>

#include "http/ascii.hpp"

namespace kept::http {

const std::string* Response::header(std::string_view name) const {
    const auto found =
        std::ranges::find_if(headers, [&](const auto& each) { return same_ignoring_case(each.first, name); });
    return found == headers.end() ? nullptr : &found->second;
}

Response see_other(std::string path) {
    Response response;
    response.status = 303;
    response.headers.emplace_back("Location", std::move(path));
    return response;
}

Response with_header(Response response, std::string name, std::string value) {
    response.headers.emplace_back(std::move(name), std::move(value));
    return response;
}

Response streaming(std::shared_ptr<EventStream> stream) {
    Response response;
    response.headers = {{"Content-Type", "text/event-stream; charset=utf-8"},
                        {"Cache-Control", "no-store"},
                        {"X-Accel-Buffering", "no"}};  // nginx would otherwise hold events back
    response.stream = std::move(stream);
    return response;
}

}  // namespace kept::http
