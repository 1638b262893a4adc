#include "support/walk.hpp"

#include <map>
#include <regex>
#include <set>

#include "support/drawn_form.hpp"
#include "web/routes.hpp"

namespace kept::support {

std::string pattern_of(http::Method method, std::string_view path) {
    path = path.substr(0, path.find('?'));
    for (const web::Route& each : web::routes())
        if (each.method == method && web::parts_of(each.pattern, path)) return std::string(each.pattern);
    return "nowhere: " + std::string(path);
}

std::vector<Answered> walk(Browser& browser, const std::vector<std::string>& from,
                           std::size_t most_of_a_kind) {
    std::vector<Answered> answers;
    std::vector<std::string> ahead(from);
    std::set<std::string> seen(from.begin(), from.end());
    std::map<std::string, std::size_t> of_a_kind;
    for (std::size_t at = 0; at < ahead.size(); ++at) {
        if (++of_a_kind[pattern_of(http::Method::get, ahead[at])] > most_of_a_kind) continue;
        answers.push_back({ahead[at], browser.get(ahead[at])});
        for (const std::string& next : addresses_on(browser.page()))
            if (seen.insert(next).second) ahead.push_back(next);
    }
    return answers;
}

std::string filled_in(std::string_view pattern, const Filled& parts) {
    std::string path(pattern);
    for (const auto& [part, value] : parts)
        if (const auto at = path.find(part); at != std::string::npos) path.replace(at, part.size(), value);
    return path;
}

std::vector<std::string> every_address(const Filled& parts) {
    std::vector<std::string> addresses;
    for (const web::Route& each : web::routes())
        if (each.method == http::Method::get && each.pattern != "/events")
            addresses.push_back(filled_in(each.pattern, parts));
    return addresses;
}

std::string without_secrets(const std::string& page) {
    static const std::regex anew(R"re(name="(token|key)" value="[^"]*"|data-drawn="[0-9]*")re");
    return std::regex_replace(page, anew, "");
}

}  // namespace kept::support
