#include "support/drawn_form.hpp"

#include <algorithm>
#include <map>
#include <optional>

namespace kept::support {
namespace {

struct Tag {
    std::string name;
    std::map<std::string, std::string> attributes;

    std::string operator[](const std::string& attribute) const {
        const auto found = attributes.find(attribute);
        return found == attributes.end() ? std::string() : found->second;
    }
    bool has(const std::string& attribute) const { return attributes.contains(attribute); }
};

std::string unescaped(std::string text) {
    static const std::pair<const char*, const char*> marks[] = {
        {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&amp;", "&"}};
    for (const auto& [written, mark] : marks)
        for (auto at = text.find(written); at != std::string::npos; at = text.find(written, at + 1))
            text.replace(at, std::string_view(written).size(), mark);
    return text;
}

/// Takes the name of a tag or an attribute from the front of a text, and skips what stands before it.
std::string take_name(std::string_view& text) {
    constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz-";
    text.remove_prefix(std::min(text.find_first_of(letters), text.size()));
    const std::string name(text.substr(0, text.find_first_not_of(letters)));
    text.remove_prefix(name.size());
    return name;
}

/// What stands between the quotation marks after a name; empty for one without a value.
std::string take_value(std::string_view& text) {
    if (!text.starts_with("=\"")) return {};
    const auto end = text.find('"', 2);
    if (end == std::string_view::npos) return {};
    const std::string value(text.substr(2, end - 2));
    text.remove_prefix(end + 1);
    return value;
}

Tag tag_of(std::string_view text) {
    Tag tag{.name = take_name(text), .attributes = {}};
    for (std::string name = take_name(text); !name.empty(); name = take_name(text))
        tag.attributes[name] = unescaped(take_value(text));
    return tag;
}

std::vector<Tag> tags_in(std::string_view page) {
    std::vector<Tag> tags;
    for (auto at = page.find('<'); at != std::string_view::npos; at = page.find('<', at + 1)) {
        const auto end = page.find('>', at);
        if (end == std::string_view::npos) break;
        const std::string text(page.substr(at + 1, end - at - 1));
        if (text.starts_with('/'))
            tags.push_back({.name = text.substr(0, 7), .attributes = {}});
        else if (text.starts_with(' ') || text.empty() || text.starts_with('!'))
            continue;
        else
            tags.push_back(tag_of(text));
    }
    return tags;
}

void add_input(DrawnForm& form, const Tag& tag) {
    const std::string name = tag["name"];
    const std::string type = tag["type"];
    const bool is_choice = type == "radio" || type == "checkbox";
    if (name.empty() || (is_choice && !tag.has("checked") && form.fields.contains(name))) return;
    form.fields[name] = tag["value"];
    if (type == "password")
        form.passwords.insert(name);
    else if (!is_choice && type != "hidden")
        form.typed_in.insert(name);
}

/// What a tag adds to the form around it; a select takes its first option, or the one that is selected.
void add(DrawnForm& form, std::string& select, const Tag& tag) {
    if (tag.name == "input") add_input(form, tag);
    if (tag.name == "textarea") {
        form.fields[tag["name"]] = "";
        form.typed_in.insert(tag["name"]);
    }
    if (tag.name == "select") select = tag["name"];
    if (tag.name == "option" && !select.empty() && (tag.has("selected") || !form.fields.contains(select)))
        form.fields[select] = tag["value"];
    if (tag.name == "button" && !tag["name"].empty()) form.fields.try_emplace(tag["name"], tag["value"]);
}

}  // namespace

std::vector<DrawnForm> forms_on(std::string_view page) {
    std::vector<DrawnForm> forms;
    std::optional<DrawnForm> open;
    std::string select;
    for (const Tag& tag : tags_in(page)) {
        if (tag.name == "form" && tag["method"] == "post") open = DrawnForm{.action = tag["action"]};
        if (open) add(*open, select, tag);
        if (tag.name == "/form" && open) {
            forms.push_back(*std::move(open));
            open.reset();
        }
    }
    return forms;
}

std::vector<std::string> addresses_on(std::string_view page) {
    std::vector<std::string> addresses;
    for (auto at = page.find("<a "); at != std::string_view::npos; at = page.find("<a ", at + 1)) {
        const std::string to = tag_of(std::string(page.substr(at + 1, page.find('>', at) - at - 1)))["href"];
        if (to.starts_with('/')) addresses.push_back(to.substr(0, to.find('#')));
    }
    return addresses;
}

}  // namespace kept::support
