#include "language/sentence.hpp"

namespace kept::language {

std::string fill(std::string_view sentence, std::span<const std::string> arguments) {
    std::string filled;
    for (std::size_t at = 0; at < sentence.size(); ++at) {
        const bool is_hole = sentence[at] == '{' && at + 2 < sentence.size() && sentence[at + 2] == '}';
        const std::size_t hole =
            is_hole ? static_cast<std::size_t>(sentence[at + 1] - '0') : arguments.size();
        if (hole < arguments.size()) {
            filled += arguments[hole];
            at += 2;
        } else {
            filled += sentence[at];
        }
    }
    return filled;
}

}  // namespace kept::language
