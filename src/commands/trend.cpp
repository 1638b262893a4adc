#include "commands/trend.hpp"

#include <iostream>
#include <istream>
#include <ostream>
#include <string>

#include "commands/trend_json.hpp"
#include "commands/trend_question.hpp"
#include "domain/trend/reader.hpp"

namespace kept::commands {

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

int trend(const Arguments&) {
    std::ios::sync_with_stdio(false);
    return run_trend(std::cin, std::cout);
}

}  // namespace kept::commands
