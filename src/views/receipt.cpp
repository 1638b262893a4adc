#include "views/receipt.hpp"

namespace kept::views {

std::string receipt_words(const language::Language& say, const Receipt& receipt) {
    return say("Entry {0} · {1}", receipt.sequence, receipt.hash.substr(0, 8));
}

}  // namespace kept::views
