#include "commands/trend_question.hpp"

#include <cmath>
#include <limits>

#include "commands/json_cursor.hpp"
#include "domain/codes.hpp"

namespace kept::commands {
namespace {

constexpr std::size_t most_periods = std::numeric_limits<trend::PeriodIndex>::max();

double read_number(JsonCursor& json) {
    const double number = json.number();
    if (!std::isfinite(number)) throw NotAsAsked{"a finite number was expected"};
    return number;
}

/// Doubles hold every whole number up to nine times 10^15.
std::int64_t read_whole_number(JsonCursor& json) {
    const double number = json.number();
    if (std::trunc(number) != number || std::fabs(number) > 9e15)
        throw NotAsAsked{"a whole number was expected"};
    return static_cast<std::int64_t>(number);
}

void read_values(JsonCursor& json, TrendQuestion& question) {
    json.list([&] {
        if (question.period_count == most_periods) throw NotAsAsked{"there are too many"};
        if (json.takes("null"))
            question.add_gap();
        else
            question.add(json.number());
    });
}

Direction read_direction(JsonCursor& json) {
    const auto direction = choice_of<Direction>(json.text());
    if (!direction) throw NotAsAsked{"one of increase, decrease, neutral was expected"};
    return *direction;
}

trend::Screening read_screening(JsonCursor& json) {
    if (json.takes("true")) return trend::Screening::on;
    if (json.takes("false") || json.takes("null")) return trend::Screening::off;
    throw NotAsAsked{"true or false was expected"};
}

std::optional<std::size_t> read_baseline(JsonCursor& json) {
    if (json.takes("null")) return std::nullopt;
    const std::int64_t reports = read_whole_number(json);
    return reports < 0 ? 0 : static_cast<std::size_t>(reports);
}

/// Says of what is wrong where it stands.
template <class Read>
void read_at(const std::string& field, Read read) {
    try {
        read();
    } catch (const NotAsAsked& wrong) {
        throw NotAsAsked{wrong.sentence, wrong.where.empty() ? field : field + '.' + wrong.where};
    }
}

void read_config(JsonCursor& json, TrendQuestion& question) {
    if (json.takes("null")) return;
    json.object([&](const std::string& key) {
        read_at(key, [&] {
            if (key == "screen")
                question.screening = read_screening(json);
            else if (key == "baseline_n")
                question.baseline = read_baseline(json);
            else
                json.skip();
        });
    });
}

/// Which of the fields that must be there were.
struct Found {
    bool values = false;
    bool direction = false;
};

void read_field(JsonCursor& json, const std::string& key, TrendQuestion& question, Found& found) {
    if (key == "values") {
        question.clear_values();
        read_values(json, question);
        found.values = true;
    } else if (key == "direction") {
        question.direction = read_direction(json);
        found.direction = true;
    } else if (key == "target") {
        question.target = json.takes("null") ? std::nullopt : std::optional(read_number(json));
    } else if (key == "segments") {
        question.new_starts.clear();
        if (!json.takes("null")) json.list([&] { question.new_starts.push_back(read_whole_number(json)); });
    } else if (key == "config") {
        read_config(json, question);
    } else {
        json.skip();
    }
}

void read_question(JsonCursor& json, TrendQuestion& question) {
    Found found;
    json.object(
        [&](const std::string& key) { read_at(key, [&] { read_field(json, key, question, found); }); });
    json.end();
    if (!found.values) throw NotAsAsked{"it is missing", "values"};
    if (!found.direction) throw NotAsAsked{"it is missing", "direction"};
}

}  // namespace

void TrendQuestion::add(double value) {
    values.push_back(value);
    periods.push_back(static_cast<trend::PeriodIndex>(period_count));
    ++period_count;
}

void TrendQuestion::add_gap() {
    ++period_count;
}

void TrendQuestion::clear_values() {
    values.clear();
    periods.clear();
    period_count = 0;
}

void TrendQuestion::clear() {
    clear_values();
    direction = Direction::increase;
    target.reset();
    new_starts.clear();
    screening = trend::Screening::off;
    baseline.reset();
}

trend::Series TrendQuestion::series() const {
    return {.values = values,
            .periods = periods,
            .period_count = period_count,
            .direction = direction,
            .target = target,
            .new_starts = new_starts,
            .screening = screening,
            .baseline = baseline};
}

std::optional<std::string> read_trend_question(std::string_view json, TrendQuestion& question) {
    question.clear();
    try {
        JsonCursor cursor(json);
        read_question(cursor, question);
    } catch (const NotAsAsked& wrong) {
        return wrong.where.empty() ? wrong.sentence : wrong.where + ": " + wrong.sentence;
    } catch (const NoJson& no_json) {
        return no_json.what();
    }
    return std::nullopt;
}

}  // namespace kept::commands
