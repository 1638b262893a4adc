#include "commands/when_json.hpp"

#include <boost/json.hpp>
#include <fmt/format.h>

namespace kept::commands {
namespace {

using namespace std::chrono;
namespace json = boost::json;

std::string utc(Instant instant) {
    const Day day = floor<days>(instant);
    const hh_mm_ss time(floor<seconds>(instant - day));
    return fmt::format("{}T{:02}:{:02}:{:02}Z", key_of({Cadence::workday, day}), time.hours().count(),
                       time.minutes().count(), time.seconds().count());
}

json::value utc_or_null(const std::optional<Instant>& instant) {
    return instant ? json::value(utc(*instant)) : json::value(nullptr);
}

}  // namespace

std::string when_json(const Schedule& schedule, Span asked) {
    json::array periods;
    for (const Period& period : schedule.periods_in(asked)) {
        periods.push_back({{"period", key_of(period)},
                           {"opens", utc(schedule.opens(period))},
                           {"excused", schedule.is_excused(period)},
                           {"due", utc_or_null(schedule.due(period))},
                           {"closes", utc_or_null(schedule.closes(period))}});
    }
    return json::serialize(json::object{{"periods", std::move(periods)}});
}

std::string when_json_error(std::string_view sentence, int line) {
    return json::serialize(json::object{{"error", sentence}, {"line", line}});
}

}  // namespace kept::commands
