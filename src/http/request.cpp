#include "http/request.hpp"

#include "http/ascii.hpp"

namespace kept::http {

int status_of(Fault fault) {
    switch (fault) {
        case Fault::none:
            return 200;
        case Fault::malformed:
            return 400;
        case Fault::method_refused:
            return 405;
        case Fault::too_slow:
            return 408;
        case Fault::body_too_large:
            return 413;
        case Fault::headers_too_large:
            return 431;
    }
    return 400;
}

const std::string* Request::header(std::string_view name) const {
    return headers.first(lower_case(name));
}

const std::string* Request::cookie(std::string_view name) const {
    return cookies.count(name) == 1 ? cookies.first(name) : nullptr;
}

}  // namespace kept::http
