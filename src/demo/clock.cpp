#include "demo/clock.hpp"

#include <array>
#include <charconv>
#include <utility>

#include "domain/period.hpp"
#include "domain/zone.hpp"

namespace kept::demo {
namespace {

using namespace std::chrono;

constexpr minutes shortly_before_the_huddle = hours(9) + minutes(12);
constexpr std::size_t size_of_a_day = std::string_view("2026-11-23").size();

std::optional<int> two_digits(std::string_view text, int limit) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool is_whole = error == std::errc() && end == text.data() + text.size();
    if (text.size() != 2 || !is_whole || number < 0 || number >= limit) return std::nullopt;
    return number;
}

/// "09:12" or "09:12:30"
std::optional<seconds> time_of_day(std::string_view text) {
    if (text.size() != 5 && text.size() != 8) return std::nullopt;
    if (text[2] != ':' || (text.size() == 8 && text[5] != ':')) return std::nullopt;
    const auto hour = two_digits(text.substr(0, 2), 24);
    const auto minute = two_digits(text.substr(3, 2), 60);
    const auto second = text.size() == 8 ? two_digits(text.substr(6), 60) : std::optional(0);
    if (!hour || !minute || !second) return std::nullopt;
    return hours(*hour) + minutes(*minute) + seconds(*second);
}

}  // namespace

TurnedClock::TurnedClock(storage::Clock machine, std::optional<Instant> today)
    : machine_(std::move(machine)), asked_(today) {}

Instant TurnedClock::now() const {
    const std::lock_guard lock(mutex_);
    return runs_ ? machine_() + ahead_ : stands_at_;
}

Instant TurnedClock::today() const {
    const std::lock_guard lock(mutex_);
    return runs_ || !asked_ ? machine_() + ahead_ : *asked_;
}

void TurnedClock::turn_to(Instant instant) {
    const std::lock_guard lock(mutex_);
    stands_at_ = instant;
}

void TurnedClock::run() {
    const std::lock_guard lock(mutex_);
    if (asked_ && !runs_) ahead_ = *asked_ - machine_();
    runs_ = true;
}

bool TurnedClock::runs() const {
    const std::lock_guard lock(mutex_);
    return runs_;
}

std::optional<Instant> today_from(std::string_view text, std::string_view zone) {
    const auto day = parse_period(text.substr(0, size_of_a_day));
    if (!day || day->cadence != Cadence::workday) return std::nullopt;
    if (text.size() == size_of_a_day) return instant_of(day->first_day, shortly_before_the_huddle, zone);
    if (text[size_of_a_day] != 'T') return std::nullopt;
    const auto time = time_of_day(text.substr(size_of_a_day + 1));
    if (!time) return std::nullopt;
    const auto whole_minutes = floor<minutes>(*time);
    return instant_of(day->first_day, whole_minutes, zone) + (*time - whole_minutes);
}

}  // namespace kept::demo
