#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace kept::language {

/// An English literal whose holes {0}, {1}, … all have an argument, and no argument is without a hole.
/// Anything else does not compile.
template <std::size_t arguments>
class Sentence {
  public:
    // NOLINTNEXTLINE(google-explicit-constructor): a literal is written where a sentence is asked.
    consteval Sentence(const char* english) : english_(english) {
        bool filled[arguments + 1] = {};
        for (std::size_t at = 0; at < english_.size(); ++at) {
            if (english_[at] == '{') {
                if (at + 2 >= english_.size() || english_[at + 2] != '}')
                    throw "a hole is written {0} to {9}";
                const std::size_t hole = static_cast<std::size_t>(english_[at + 1] - '0');
                if (hole >= arguments) throw "a hole without an argument";
                filled[hole] = true;
                at += 2;
            } else if (english_[at] == '}') {
                throw "a brace that closes nothing";
            }
        }
        for (std::size_t hole = 0; hole < arguments; ++hole)
            if (!filled[hole]) throw "an argument without a hole";
    }

    constexpr std::string_view english() const { return english_; }

  private:
    std::string_view english_;
};

/// One of the two forms of a plural. "One number to go" needs no hole for its count, {0}.
template <std::size_t arguments>
class Form {
  public:
    // NOLINTNEXTLINE(google-explicit-constructor): a literal is written where a form is asked.
    consteval Form(const char* english) : english_(english) {
        for (std::size_t at = 0; at < english_.size(); ++at) {
            if (english_[at] != '{') continue;
            if (at + 2 >= english_.size() || english_[at + 2] != '}') throw "a hole is written {0} to {9}";
            if (static_cast<std::size_t>(english_[at + 1] - '0') >= arguments)
                throw "a hole without an argument";
        }
    }

    constexpr std::string_view english() const { return english_; }

  private:
    std::string_view english_;
};

/// Marks a literal for translation where it stands in a table, to be said later with say.text().
consteval std::string_view sentence(const char* english) {
    return english;
}

/// Puts the arguments into the holes of a sentence. Never fails: a hole without an argument stays as it is.
std::string fill(std::string_view sentence, std::span<const std::string> arguments);

}  // namespace kept::language
