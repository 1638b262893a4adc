#pragma once

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "domain/ids.hpp"
#include "views/html_rules.hpp"

namespace kept::views {

class Path;
class Piece;

/// Markup that is safe to send: it comes from literals, and everything put into their holes was escaped.
/// It cannot be made from a string at run time.
class Html {
  public:
    Html() = default;

    const std::string& text() const& { return text_; }
    std::string text() && { return std::move(text_); }
    bool empty() const { return text_.empty(); }

    Html& operator+=(const Html& more) {
        text_ += more.text_;
        return *this;
    }
    bool operator==(const Html&) const = default;

  private:
    friend Html compose(std::string_view literal, std::span<const Piece> pieces);
    friend Html compose_phrase(std::string_view sentence, std::span<const Piece> pieces);

    std::string text_;
};

/// One attribute of a tag, or none: the value of a hole that stands between attributes, after a space.
class Attribute {
  public:
    Attribute() = default;

    /// The same attribute where the condition holds, none elsewhere.
    Attribute when(bool condition) const { return condition ? *this : Attribute(); }

    const std::string& text() const { return text_; }
    bool operator==(const Attribute&) const = default;

  private:
    friend Attribute compose_attribute(std::string_view name, const Piece* value);

    std::string text_;  // name="value", escaped; empty when there is none
};

/// A place or a size in a drawing, written with at most two decimals.
struct Coordinate {
    double value;
};

/// One value on its way into a hole. It refers to what it was made from.
class Piece {
  public:
    explicit Piece(std::string_view text) : form_(Form::text), text_(text) {}
    explicit Piece(const char* text) : Piece(std::string_view(text)) {}
    explicit Piece(const std::string& text) : Piece(std::string_view(text)) {}
    explicit Piece(const Html& markup) : form_(Form::ready), text_(markup.text()) {}
    explicit Piece(const std::vector<Html>& parts) : form_(Form::list), list_(parts) {}
    explicit Piece(const Attribute& attribute) : form_(Form::attribute), text_(attribute.text()) {}
    explicit Piece(const Path& path);
    explicit Piece(Coordinate coordinate) : form_(Form::coordinate), coordinate_(coordinate.value) {}
    explicit Piece(std::integral auto number)
        : form_(Form::integer), integer_(static_cast<std::int64_t>(number)) {}
    explicit Piece(bool) = delete;
    explicit Piece(char) = delete;

    template <class Of>
    explicit Piece(const Id<Of>& id) : Piece(std::string_view(id.text)) {}

    template <class Value>
    explicit Piece(const std::optional<Value>& value) : Piece(value ? Piece(*value) : Piece("")) {
        if (!value) form_ = absent<Value>();
    }

    void append_to(std::string& out) const;
    std::size_t size_hint() const;

  private:
    enum class Form { text, ready, list, attribute, integer, coordinate };

    template <class Value>
    static constexpr Form absent() {
        return std::is_same_v<Value, Attribute> ? Form::attribute : Form::ready;
    }

    Form form_;
    std::string_view text_;
    std::span<const Html> list_;
    std::int64_t integer_ = 0;
    double coordinate_ = 0;
};

template <class Value>
struct KindOf {
    static constexpr Kind kind = Kind::text;
};
template <>
struct KindOf<Html> {
    static constexpr Kind kind = Kind::markup;
};
template <>
struct KindOf<std::vector<Html>> {
    static constexpr Kind kind = Kind::markup;
};
template <>
struct KindOf<Path> {
    static constexpr Kind kind = Kind::address;
};
template <>
struct KindOf<Attribute> {
    static constexpr Kind kind = Kind::attribute;
};
template <class Value>
struct KindOf<std::optional<Value>> : KindOf<Value> {};

/// A literal whose holes fit values of these types, checked while compiling.
template <class... Values>
class Template {
  public:
    template <std::size_t Size>
    consteval Template(const char (&literal)[Size]) : literal_(literal, Size - 1) {
        const std::array<Kind, sizeof...(Values)> kinds{KindOf<Values>::kind...};
        rules::Reader(literal_, kinds).check();
        trim();
    }

    std::string_view literal() const { return literal_; }

  private:
    // A literal that begins and ends on lines of its own says nothing by that.
    consteval void trim() {
        const auto last = literal_.find_last_not_of(" \n");
        if (last != std::string_view::npos && literal_.substr(last).find('\n') != std::string_view::npos)
            literal_.remove_suffix(literal_.size() - last - 1);
        const auto first = literal_.find_first_not_of(" \n");
        if (first != std::string_view::npos && literal_.substr(0, first).find('\n') != std::string_view::npos)
            literal_.remove_prefix(first);
    }

    std::string_view literal_;
};

/// The name of an attribute that may hold a value of this type, checked while compiling.
template <class Value>
class AttributeName {
  public:
    template <std::size_t Size>
    consteval AttributeName(const char (&name)[Size]) : name_(name, Size - 1) {
        for (const char letter : name_)
            if (!rules::is_name(letter)) rules::no_hole_in_an_attribute_name();
        rules::check_attribute_name(name_);
        rules::check_attribute_value(name_, KindOf<Value>::kind);
    }

    std::string_view name() const { return name_; }

  private:
    std::string_view name_;
};

Html compose(std::string_view literal, std::span<const Piece> pieces);
Attribute compose_attribute(std::string_view name, const Piece* value);

/// The literal with its holes {} filled: html(R"(<td class="name">{}</td>)", kpi.name).
///
/// Text, whole numbers, ids and coordinates are escaped and may stand in text and in double-quoted
/// attributes; markup (Html, or a vector of it) in text; a Path alone in attributes that hold an address; an
/// Attribute between attributes, after a space. Of a std::optional without a value nothing is written.
/// Anything else does not compile, and the message is the name of a rule in html_rules.hpp. A line break in
/// the literal stays, the indentation after it does not.
template <class... Values>
Html html(Template<std::type_identity_t<Values>...> literal, const Values&... values) {
    const std::array<Piece, sizeof...(Values)> pieces{Piece(values)...};
    return compose(literal.literal(), pieces);
}

inline Html html(Template<> literal) {
    return compose(literal.literal(), {});
}

/// An attribute with a value, for the hole between attributes: attribute("aria-current",
/// "page").when(is_here).
template <class Value>
Attribute attribute(AttributeName<std::type_identity_t<Value>> name, const Value& value) {
    const Piece piece(value);
    return compose_attribute(name.name(), &piece);
}

/// An attribute that says all by being there: attribute("hidden").
inline Attribute attribute(AttributeName<std::string_view> name) {
    return compose_attribute(name.name(), nullptr);
}

/// The markup of every item, one after the other: each(teams, [&](const Team& team) { return html(…); }).
template <class Items, class Draw>
Html each(const Items& items, Draw draw) {
    Html all;
    for (const auto& item : items) all += draw(item);
    return all;
}

}  // namespace kept::views
