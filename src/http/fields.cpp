#include "http/fields.hpp"

#include <algorithm>
#include <utility>

namespace kept::http {

void Fields::add(std::string name, std::string value) {
    fields_.push_back(Field{std::move(name), std::move(value)});
}

const std::string* Fields::first(std::string_view name) const {
    const auto found = std::ranges::find(fields_, name, &Field::name);
    return found == fields_.end() ? nullptr : &found->value;
}

std::size_t Fields::count(std::string_view name) const {
    return static_cast<std::size_t>(std::ranges::count(fields_, name, &Field::name));
}

}  // namespace kept::http
