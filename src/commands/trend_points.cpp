#include "commands/trend_points.hpp"

#include <fmt/format.h>

#include "domain/trend/verdict.hpp"

namespace kept::commands {
namespace {

using namespace trend;

constexpr std::array<std::string_view, 5> rules{"none", "outside", "trend", "two_of_three", "shift"};
constexpr std::array<std::string_view, 5> verdicts{"common", "improvement", "concern", "neutral_high",
                                                   "neutral_low"};

std::string point(const Marks& marks) {
    return fmt::format(
        R"({{"outside":"{}","trend":"{}","shift":"{}","two_of_three":"{}","verdict":"{}","rule":"{}"}})",
        code(sides, marks.outside), code(movements, marks.trend), code(sides, marks.shift),
        code(sides, marks.two_of_three), code(verdicts, marks.verdict), code(rules, marks.rule));
}

}  // namespace

TrendPoints::TrendPoints(Direction direction) {
    constexpr std::array every_side{Side::none, Side::high, Side::low};
    for (const Side outside : every_side)
        for (const Side trend : every_side)
            for (const Side shift : every_side)
                for (const Side two_of_three : every_side) {
                    Marks marks{outside, trend, shift, two_of_three};
                    marks.rule = headline(marks);
                    marks.verdict = verdict_of(headline_side(marks), direction);
                    written_[place_of(marks)] = point(marks);
                }
}

const TrendPoints& trend_points(Direction direction) {
    static const std::array all{TrendPoints(Direction::increase), TrendPoints(Direction::decrease),
                                TrendPoints(Direction::neutral)};
    return all.at(static_cast<std::size_t>(direction));
}

}  // namespace kept::commands
