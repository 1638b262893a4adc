#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace kept::views {

/// What a hole of a literal may be given.
enum class Kind { text, markup, address, attribute };

/// The rules of html(). None of them has a body: a literal that breaks one calls it while compiling, which
/// cannot be done, and the compiler's message is the name of the rule.
namespace rules {

void as_many_values_as_holes();
void a_brace_is_a_hole();
void a_less_than_sign_is_written_as_lt();
void tags_close_in_order();
void only_void_and_svg_elements_close_themselves();
void literal_ends_inside_a_tag();
void no_hole_in_a_tag_name();
void no_hole_in_an_attribute_name();
void no_hole_in_a_comment();
void no_hole_in_code();
void no_inline_script();
void no_inline_style();
void no_markup_in_an_attribute();
void no_attribute_in_text();
void no_line_break_where_it_shows();
void only_an_attribute_between_attributes();
void only_text_inside_textarea_and_title();
void attribute_values_are_double_quoted();
void attributes_stand_apart();
void url_attribute_needs_a_Path();
void an_address_begins_with_its_Path();
void own_addresses_come_from_paths();

constexpr bool is_space(char letter) {
    return letter == ' ' || letter == '\n' || letter == '\t';
}

constexpr bool is_name(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
           (letter >= '0' && letter <= '9') || letter == '-' || letter == ':' || letter == '_';
}

template <std::size_t Size>
constexpr bool is_one_of(std::string_view name, const std::array<std::string_view, Size>& names) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

constexpr std::array<std::string_view, 14> void_elements{"area",  "base",   "br",    "col",  "embed",
                                                         "hr",    "img",    "input", "link", "meta",
                                                         "param", "source", "track", "wbr"};

constexpr std::array<std::string_view, 22> address_attributes{
    "action",    "background", "cite",    "data",        "formaction", "href",           "hx-delete",
    "hx-get",    "hx-patch",   "hx-post", "hx-push-url", "hx-put",     "hx-replace-url", "imagesrcset",
    "longdesc",  "manifest",   "ping",    "poster",      "src",        "srcset",         "sse-connect",
    "xlink:href"};

constexpr std::array<std::string_view, 6> code_attributes{"srcdoc",     "hx-vals",    "hx-vars",
                                                          "hx-headers", "hx-request", "hx-ext"};

constexpr std::array<std::string_view, 7> svg_shapes{"circle",  "ellipse",  "line", "path",
                                                     "polygon", "polyline", "rect"};

constexpr bool holds_an_address(std::string_view attribute) {
    return is_one_of(attribute, address_attributes) ||
           (attribute.starts_with("data-") && attribute.ends_with("-address"));
}

/// Refuses attributes whose value would be run.
consteval void check_attribute_name(std::string_view name) {
    if (name.starts_with("on") || name.starts_with("hx-on")) no_inline_script();
    if (name == "style") no_inline_style();
}

/// Refuses a value of this kind in that attribute.
consteval void check_attribute_value(std::string_view name, Kind kind) {
    if (kind == Kind::markup) no_markup_in_an_attribute();
    if (kind == Kind::attribute) no_markup_in_an_attribute();
    if (is_one_of(name, code_attributes)) no_hole_in_code();
    if (holds_an_address(name) && kind != Kind::address) url_attribute_needs_a_Path();
}

/// Reads a literal from front to back as a browser would.
class Reader {
  public:
    consteval Reader(std::string_view literal, std::span<const Kind> kinds) : rest_(literal), kinds_(kinds) {}

    consteval void check() {
        while (!rest_.empty()) read_content();
        if (depth_ != 0) tags_close_in_order();
        if (hole_ != kinds_.size()) as_many_values_as_holes();
    }

  private:
    consteval void read_content() {
        if (rest_.starts_with("<!--")) return read_comment();
        if (rest_.starts_with("<!")) return pass_until('>');
        if (rest_.starts_with("</")) return read_closing_tag();
        if (holds_only_text() && rest_.front() == '<') only_text_inside_textarea_and_title();
        if (innermost() == "script") no_inline_script();
        if (rest_.front() == '<') return read_opening_tag();
        if (rest_.front() == '{') return read_content_hole();
        if (rest_.front() == '}') a_brace_is_a_hole();
        if (rest_.front() == '\n' && (is_inside("pre") || is_inside("textarea")))
            no_line_break_where_it_shows();
        rest_.remove_prefix(1);
    }

    consteval void read_content_hole() {
        const Kind kind = take_hole();
        if (kind == Kind::attribute) no_attribute_in_text();
        if (kind == Kind::markup && holds_only_text()) only_text_inside_textarea_and_title();
    }

    consteval void read_comment() {
        const auto end = rest_.find("-->");
        if (end == std::string_view::npos) literal_ends_inside_a_tag();
        if (rest_.substr(0, end).find('{') != std::string_view::npos) no_hole_in_a_comment();
        rest_.remove_prefix(end + 3);
    }

    consteval void read_closing_tag() {
        rest_.remove_prefix(2);
        const auto name = take_name();
        if (depth_ == 0 || innermost() != name) tags_close_in_order();
        --depth_;
        pass_until('>');
    }

    consteval void read_opening_tag() {
        rest_.remove_prefix(1);
        if (rest_.starts_with("{")) no_hole_in_a_tag_name();
        const auto name = take_name();
        if (name.empty()) a_less_than_sign_is_written_as_lt();
        if (rest_.starts_with("{")) no_hole_in_a_tag_name();
        if (name == "style") no_inline_style();
        while (!ends_the_tag(name)) read_attribute();
    }

    consteval bool ends_the_tag(std::string_view element) {
        const bool apart = !rest_.empty() && is_space(rest_.front());
        while (!rest_.empty() && is_space(rest_.front())) rest_.remove_prefix(1);
        if (rest_.empty()) literal_ends_inside_a_tag();
        const bool closes_itself = rest_.starts_with("/>");
        if (!closes_itself && !rest_.starts_with(">")) {
            if (!apart) attributes_stand_apart();
            return false;
        }
        rest_.remove_prefix(closes_itself ? 2 : 1);
        const bool is_void = is_one_of(element, void_elements);
        const bool may_close_itself = is_void || is_one_of(element, svg_shapes) || is_inside("svg");
        if (closes_itself && !may_close_itself) only_void_and_svg_elements_close_themselves();
        if (!closes_itself && !is_void) open_.at(depth_++) = element;
        return true;
    }

    consteval void read_attribute() {
        if (rest_.starts_with("{")) {
            if (take_hole() != Kind::attribute) only_an_attribute_between_attributes();
            return;
        }
        const auto name = take_name();
        if (rest_.starts_with("{")) no_hole_in_an_attribute_name();
        check_attribute_name(name);
        if (!rest_.starts_with("=")) {
            if (name.empty()) attribute_values_are_double_quoted();
            return;
        }
        rest_.remove_prefix(1);
        if (!rest_.starts_with("\"")) attribute_values_are_double_quoted();
        rest_.remove_prefix(1);
        read_attribute_value(name);
    }

    consteval void read_attribute_value(std::string_view name) {
        if (holds_an_address(name) && rest_.starts_with("/")) own_addresses_come_from_paths();
        const auto whole = rest_;
        while (!rest_.starts_with("\"")) {
            if (rest_.empty()) literal_ends_inside_a_tag();
            if (rest_.front() == '}') a_brace_is_a_hole();
            if (rest_.front() != '{') {
                rest_.remove_prefix(1);
                continue;
            }
            if (holds_an_address(name) && rest_.size() != whole.size()) an_address_begins_with_its_Path();
            check_attribute_value(name, take_hole());
        }
        rest_.remove_prefix(1);
    }

    consteval Kind take_hole() {
        if (!rest_.starts_with("{}")) a_brace_is_a_hole();
        if (hole_ >= kinds_.size()) as_many_values_as_holes();
        rest_.remove_prefix(2);
        return kinds_[hole_++];
    }

    consteval std::string_view take_name() {
        std::size_t length = 0;
        while (length < rest_.size() && is_name(rest_[length])) ++length;
        const auto name = rest_.substr(0, length);
        rest_.remove_prefix(length);
        return name;
    }

    consteval void pass_until(char end) {
        const auto at = rest_.find(end);
        if (at == std::string_view::npos) literal_ends_inside_a_tag();
        if (rest_.substr(0, at).find('{') != std::string_view::npos) no_hole_in_a_tag_name();
        rest_.remove_prefix(at + 1);
    }

    consteval std::string_view innermost() const {
        return depth_ == 0 ? std::string_view() : open_.at(depth_ - 1);
    }

    consteval bool holds_only_text() const { return innermost() == "textarea" || innermost() == "title"; }

    consteval bool is_inside(std::string_view element) const {
        return std::find(open_.begin(), open_.begin() + depth_, element) != open_.begin() + depth_;
    }

    std::string_view rest_;
    std::span<const Kind> kinds_;
    std::size_t hole_ = 0;
    std::array<std::string_view, 48> open_{};
    std::size_t depth_ = 0;
};

}  // namespace rules
}  // namespace kept::views
