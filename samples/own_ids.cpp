#include "own_ids.hpp"

#include <algorithm>
#include <array>

namespace kept::samples {
namespace {

/// Attributes whose value is an id, or several with spaces between.
constexpr auto of_ids = std::to_array<std::string_view>(
    {" id=\"", " for=\"", " aria-labelledby=\"", " aria-describedby=\"", " aria-controls=\"", " form=\""});

/// What a sample in a book does not do.
constexpr auto left_out = std::to_array<std::string_view>({" autofocus", " data-live"});

template <class Attributes>
std::string_view begins_here(std::string_view rest, const Attributes& attributes) {
    const auto found =
        std::ranges::find_if(attributes, [&](std::string_view each) { return rest.starts_with(each); });
    return found == attributes.end() ? std::string_view() : *found;
}

std::string renamed(std::string_view ids, std::string_view sample) {
    std::string own;
    while (!ids.empty()) {
        const auto id = ids.substr(0, ids.find(' '));
        ids.remove_prefix(std::min(ids.size(), id.size() + 1));
        if (!own.empty()) own += ' ';
        own.append(sample).append("-").append(id);
    }
    return own;
}

/// An attribute up to and with its closing quote, or its bare name.
std::size_t length_of_attribute(std::string_view rest, std::size_t name) {
    if (!rest.substr(name).starts_with("=\"")) return name;
    return rest.find('"', name + 2) + 1;
}

}  // namespace

std::string with_own_ids(std::string_view markup, std::string_view sample) {
    std::string own;
    own.reserve(markup.size() * 2);
    while (!markup.empty()) {
        if (const auto gone = begins_here(markup, left_out); !gone.empty()) {
            markup.remove_prefix(length_of_attribute(markup, gone.size()));
        } else if (const auto attribute = begins_here(markup, of_ids); !attribute.empty()) {
            const auto ids =
                markup.substr(attribute.size(), markup.find('"', attribute.size()) - attribute.size());
            own.append(attribute).append(renamed(ids, sample));
            markup.remove_prefix(attribute.size() + ids.size());
        } else {
            own += markup.front();
            markup.remove_prefix(1);
        }
    }
    return own;
}

}  // namespace kept::samples
