#include "commands/when.hpp"

#include <istream>
#include <ostream>
#include <string>

#include "commands/planning_json.hpp"
#include "commands/when_json.hpp"
#include "commands/when_table.hpp"

namespace kept::commands {
namespace {

void write_answer(std::ostream& answers, const PlanningQuestion& question, int line, WhenOutput output) {
    const Schedule schedule(question.planning);
    if (output == WhenOutput::json)
        answers << when_json(schedule, question.asked) << '\n';
    else
        answers << "line " << line << ":\n" << when_table(schedule, question.asked) << '\n';
}

void write_complaint(std::ostream& answers, const std::string& complaint, int line, WhenOutput output) {
    if (output == WhenOutput::json)
        answers << when_json_error(complaint, line) << '\n';
    else
        answers << "line " << line << ": " << complaint << "\n\n";
}

}  // namespace

int run_when(std::istream& questions, std::ostream& answers, WhenOutput output) {
    int exit_code = 0;
    int line = 0;
    for (std::string text; std::getline(questions, text);) {
        const auto question = read_planning_question(text);
        ++line;
        if (question) {
            write_answer(answers, *question, line, output);
        } else {
            write_complaint(answers, question.error(), line, output);
            exit_code = 1;
        }
    }
    return exit_code;
}

}  // namespace kept::commands
