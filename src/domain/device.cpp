#include "domain/device.hpp"

#include <span>
#include <utility>

namespace kept {
namespace {

using Named = std::pair<std::string_view, std::string_view>;

// Browsers claim to be each other: whoever claims most is looked for first.
constexpr Named browsers[] = {
    {"SamsungBrowser/", "Samsung Internet"},
    {"Vivaldi/", "Vivaldi"},
    {"OPR/", "Opera"},
    {"Edg/", "Edge"},
    {"EdgA/", "Edge"},
    {"EdgiOS/", "Edge"},
    {"FxiOS/", "Firefox"},
    {"Firefox/", "Firefox"},
    {"CriOS/", "Chrome"},
    {"Chrome/", "Chrome"},
    {"Safari/", "Safari"},
};

constexpr Named systems[] = {
    {"iPhone", "iPhone"},   {"iPad", "iPad"},     {"Android", "Android"}, {"CrOS", "ChromeOS"},
    {"Windows", "Windows"}, {"Macintosh", "Mac"}, {"Linux", "Linux"},     {"BSD", "BSD"},
};

std::string first_of(std::span<const Named> names, std::string_view text) {
    for (const auto& [sign, name] : names)
        if (text.contains(sign)) return std::string(name);
    return {};
}

}  // namespace

Device device_of(std::string_view user_agent) {
    return {first_of(browsers, user_agent), first_of(systems, user_agent)};
}

}  // namespace kept
