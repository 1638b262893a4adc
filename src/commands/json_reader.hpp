#pragma once

#include <boost/json.hpp>
#include <concepts>
#include <string>
#include <string_view>

namespace kept::commands {

/// One value of a JSON text, and where it stands in it. The first complaint about any value of the text is
/// kept; after it reading goes on with stand-ins, so that whoever reads need not stop at each step.
class JsonReader {
  public:
    /// Both must outlive the reader and everything read through it.
    JsonReader(const boost::json::value& value, std::string& first_complaint);

    /// Whether an object has a field that is not null.
    bool has(std::string_view field) const;

    /// A field of an object, which must be there.
    JsonReader operator[](std::string_view field) const;

    /// Calls with a reader for each element of a list, in order.
    template <std::invocable<const JsonReader&> Each>
    void for_each(Each each) const {
        const auto* list = value_.if_array();
        if (list == nullptr) return complain("a list was expected");
        for (std::size_t at = 0; at < list->size(); ++at)
            each(JsonReader((*list)[at], where_ + '[' + std::to_string(at) + ']', first_complaint_));
    }

    /// A text; a complaint and an empty one when it is something else.
    std::string text() const;

    /// A whole number; a complaint and zero when it is something else.
    std::int64_t whole_number() const;

    /// Says what is wrong with this value, unless something was wrong before.
    void complain(std::string_view sentence) const;

  private:
    JsonReader(const boost::json::value& value, std::string where, std::string& first_complaint);

    const boost::json::value& value_;
    std::string where_;
    std::string& first_complaint_;
};

}  // namespace kept::commands
