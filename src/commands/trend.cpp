#include "commands/trend.hpp"

#include <iostream>
#include <istream>
#include <iterator>
#include <ostream>
#include <string>
#include <unistd.h>
#include <utility>

#include "commands/options.hpp"
#include "commands/terminal.hpp"
#include "commands/trend_answer.hpp"
#include "commands/trend_json.hpp"
#include "commands/trend_question.hpp"
#include "commands/trend_typed.hpp"
#include "domain/trend/reader.hpp"

namespace kept::commands {
namespace {

std::string everything_in(std::istream& input) {
    return {std::istreambuf_iterator<char>(input), {}};
}

std::string answered(const TypedSeries& typed, const language::Language& say, const Terminal& terminal) {
    trend::Reader reader;
    const trend::Series series = typed.question.series();
    auto signals = trend::latest_signals(reader, series, {});
    return trend_answer({.typed = typed,
                         .series = series,
                         .reading = reader.read(series),
                         .signals = std::move(signals),
                         .say = say},
                        terminal);
}

}  // namespace

int run_trend(std::istream& questions, std::ostream& answers) {
    trend::Reader reader;
    TrendQuestion question;
    TrendJson json(answers);
    int exit_code = 0;
    int line = 0;
    for (std::string text; std::getline(questions, text);) {
        ++line;
        const auto complaint = read_trend_question(text, question);
        const auto refused = complaint ? std::nullopt : trend::refused(question.series());
        if (complaint)
            json.write_complaint(*complaint, line);
        else if (refused)
            json.write(*refused, line);
        else
            json.write(question.series(), reader.read(question.series()));
        if (complaint || refused) exit_code = 1;
        if (questions.rdbuf()->in_avail() <= 0) json.flush();
    }
    json.flush();
    return exit_code;
}

int trend(const Arguments& arguments) {
    TrendOptions options = read_trend_options(arguments);
    std::ios::sync_with_stdio(false);
    if (options.output == TrendOutput::json && options.numbers.empty()) return run_trend(std::cin, std::cout);
    const language::Language& say = language_of_terminal();
    if (options.numbers.empty()) options.numbers = numbers_in(everything_in(std::cin));
    const TypedSeries typed = typed_series(options, say);
    if (options.output == TrendOutput::json) {
        TrendJson json(std::cout);
        json.write(typed.question.series(), trend::read(typed.question.series()));
        json.flush();
    } else {
        std::cout << answered(typed, say, terminal_of(STDOUT_FILENO));
    }
    return 0;
}

}  // namespace kept::commands
