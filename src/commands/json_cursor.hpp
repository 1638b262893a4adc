#pragma once

#include <cstddef>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace kept::commands {

/// A text that is no JSON, in one sentence.
struct NoJson : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Something else stands in a JSON text than what was asked.
struct NotAsAsked {
    std::string sentence;
    std::string where = {};  ///< the path of its fields: "config.screen"
};

/// Reads a JSON text from front to back and builds nothing of it, for texts of millions of numbers. What does
/// not stand there as asked is NoJson or NotAsAsked.
class JsonCursor {
  public:
    explicit JsonCursor(std::string_view text) : text_(text) {}

    /// Calls with each key of an object; the call must read its value.
    template <class Each>
    void object(Each each) {
        open('{', "an object was expected");
        if (takes('}')) return;
        do {
            const std::string key = text("a key was expected");
            if (!takes(':')) no_json();
            each(key);
        } while (takes(','));
        if (!takes('}')) no_json();
    }

    /// Calls for each element of a list; the call must read it.
    template <class Each>
    void list(Each each) {
        open('[', "a list was expected");
        if (takes(']')) return;
        do each();
        while (takes(','));
        if (!takes(']')) no_json();
    }

    /// Whether a word such as null stands here; then it is read.
    bool takes(std::string_view word);

    /// The nearest double, infinite when there is none. Other programs write NaN and Infinity, bare or as a
    /// text: they are read as such.
    double number();

    std::string text(const char* expected = "a text was expected");

    /// Reads over any value.
    void skip();

    /// Nothing may follow.
    void end();

  private:
    bool takes(char character);
    void open(char bracket, const char* expected);
    void pass_space();
    std::string_view number_text();
    std::size_t pass_digits();
    std::optional<double> odd_number();
    void read_escape(std::string& into);
    char32_t read_unit();
    [[noreturn]] void no_json() const;

    std::string_view text_;
    std::size_t at_ = 0;
    int depth_ = 0;
};

}  // namespace kept::commands
