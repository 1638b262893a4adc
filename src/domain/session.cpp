#include "domain/session.hpp"

#include <algorithm>

namespace kept {
namespace {

constexpr std::chrono::days longest_idle{30};
constexpr std::chrono::days longest_session{90};
constexpr std::chrono::minutes recent{15};

}  // namespace

Instant lapses_at(Instant began, Instant seen) {
    return std::min<Instant>(seen + longest_idle, began + longest_session);
}

bool has_lapsed(Instant began, Instant seen, Instant now) {
    return now > lapses_at(began, seen);
}

bool began_recently(Instant began, Instant now) {
    return now - began <= recent;
}

}  // namespace kept
