#include "domain/week.hpp"

namespace kept {

Weekday weekday_of(Day day) {
    return static_cast<Weekday>(std::chrono::weekday(day).iso_encoding() - 1);
}

Day monday_of(Day day) {
    return day - std::chrono::days(static_cast<int>(weekday_of(day)));
}

}  // namespace kept
