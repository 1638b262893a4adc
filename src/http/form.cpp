#include "http/form.hpp"

#include <utility>

#include "http/decode.hpp"

namespace kept::http {

std::optional<Fields> parse_form(std::string_view body) {
    Fields fields;
    while (!body.empty()) {
        const std::string_view pair = body.substr(0, body.find('&'));
        body.remove_prefix(std::min(pair.size() + 1, body.size()));
        if (pair.empty()) continue;
        if (fields.size() == most_fields) return std::nullopt;
        const std::string_view name_part = pair.substr(0, pair.find('='));
        const std::string_view value_part = pair.substr(std::min(name_part.size() + 1, pair.size()));
        auto name = decode(name_part, Plus::space);
        auto value = decode(value_part, Plus::space);
        if (!name || !value) return std::nullopt;
        fields.add(std::move(*name), std::move(*value));
    }
    return fields;
}

std::optional<Fields> parse_query(std::string_view query) {
    return parse_form(query);
}

}  // namespace kept::http
