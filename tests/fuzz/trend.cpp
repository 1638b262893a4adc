// Throws series of every kind at the trend engine, and lines of every kind at what reads them, for bin/fuzz.
//   fuzz_trend ROUNDS [SEED]
#include "commands/trend.hpp"

#include <cstdio>
#include <cstdlib>
#include <fmt/format.h>
#include <sstream>
#include <string>

#include "commands/trend_question.hpp"
#include "domain/owed_look.hpp"
#include "domain/trend/dice.hpp"
#include "domain/trend/new_start.hpp"
#include "domain/trend/restated.hpp"

namespace kept::trend {
namespace {

/// As `kept trend --json` reads it.
std::string question_of(const Numbers& numbers) {
    std::string values;
    for (std::size_t period = 0, report = 0; period < numbers.period_count; ++period) {
        const bool is_said = report < numbers.periods.size() && numbers.periods[report] == period;
        values += (period > 0 ? "," : "") + (is_said ? fmt::format("{}", numbers.values[report++]) : "null");
    }
    return fmt::format(R"({{"values":[{}],"direction":"increase","segments":[{}],"config":{{"screen":{}}}}})",
                       values, fmt::join(numbers.new_starts, ","), numbers.screening == Screening::on);
}

/// A few bytes are lost, doubled or something else.
std::string damaged(std::string line, Dice& dice) {
    for (auto times = 1 + dice.below(4); times > 0 && !line.empty(); --times) {
        const auto at = dice.below(line.size());
        if (dice.once_in(3))
            line.erase(at, 1 + dice.below(5));
        else if (dice.once_in(2))
            line.insert(at, line.substr(dice.below(line.size()), 1 + dice.below(9)));
        else
            line[at] = static_cast<char>(dice.below(256));
    }
    std::erase(line, '\n');
    return line;
}

/// Each line is answered with one line that is an object.
bool is_answered(const std::string& line) {
    std::istringstream questions(line + '\n');
    std::ostringstream answers;
    commands::run_trend(questions, answers);
    const std::string answer = answers.str();
    return answer.starts_with('{') && answer.ends_with("}\n") && answer.find('\n') + 1 == answer.size();
}

/// What is announced only looks: here it only must not go astray.
bool announces(Reader& reader, const Numbers& numbers, Dice& dice) {
    const Announcing announcing{dice.once_in(2) ? Cadence::workday : Cadence::week,
                                dice.once_in(2) ? Unit::count : Unit::number};
    const std::vector<PeriodIndex> asked(dice.below(2), static_cast<PeriodIndex>(dice.below(50)));
    const auto look = look_to_ask(reader, numbers.series(), announcing, asked);
    const auto start = suggested_start(numbers.series(), reader.read(numbers.series()));
    return (!look || look->period == numbers.periods.back()) && (!start || *start < numbers.period_count);
}

int fuzz(std::uint64_t rounds, std::uint64_t seed) {
    Dice dice(seed);
    Reader reader;
    for (std::uint64_t round = 0; round < rounds; ++round) {
        const Numbers numbers = dice.numbers();
        const std::string question = question_of(numbers);
        const bool is_good = says_the_same(restated(numbers), reader.read(numbers.series())) &&
                             announces(reader, numbers, dice) && is_answered(question) &&
                             is_answered(damaged(question, dice));
        if (is_good) continue;
        fmt::print(stderr, "Round {} of seed {} goes wrong: {}\n", round, seed, question);
        return EXIT_FAILURE;
    }
    fmt::print("{} series read as the rules say, seed {}\n", rounds, seed);
    return EXIT_SUCCESS;
}

}  // namespace
}  // namespace kept::trend

int main(int count, char** arguments) {
    const auto number = [&](int at, std::uint64_t otherwise) {
        return count > at ? std::strtoull(arguments[at], nullptr, 10) : otherwise;
    };
    return kept::trend::fuzz(number(1, 10'000), number(2, 1));
}
