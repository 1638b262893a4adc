#include "views/library_words.hpp"

namespace kept::views {

std::string department_name(const language::Language& say, Department department) {
    switch (department) {
        case Department::sales:
            return say("Sales");
        case Department::marketing:
            return say("Marketing");
        case Department::support:
            return say("Customer support");
        case Department::finance:
            return say("Finance");
        case Department::logistics:
            return say("Operations and logistics");
        case Department::production:
            return say("Production");
        case Department::projects:
            return say("Projects");
        case Department::software:
            return say("Product and software");
        case Department::people:
            return say("People and pay");
        case Department::hospitality:
            return say("Hospitality");
        case Department::retail:
            return say("Retail");
        case Department::care:
            return say("Care");
        case Department::construction:
            return say("Construction");
        case Department::education:
            return say("Education");
        case Department::charity:
            return say("Non-profit");
    }
    return {};
}

std::string step_name(const language::Language& say, WorkStep step) {
    switch (step) {
        case WorkStep::found:
            return say("Being found");
        case WorkStep::talk:
            return say("Getting to talk");
        case WorkStep::offer:
            return say("Making an offer");
        case WorkStep::agree:
            return say("Agreeing");
        case WorkStep::plan:
            return say("Planning");
        case WorkStep::buy:
            return say("Buying and stock");
        case WorkStep::make:
            return say("Doing the work");
        case WorkStep::check:
            return say("Checking the work");
        case WorkStep::deliver:
            return say("Delivering");
        case WorkStep::help:
            return say("Helping afterwards");
        case WorkStep::paid:
            return say("Getting paid");
        case WorkStep::keep:
            return say("Keeping customers");
        case WorkStep::team:
            return say("Finding and keeping colleagues");
        case WorkStep::improve:
            return say("Getting better at it");
    }
    return {};
}

std::string cadence_words(const language::Language& say, Cadence cadence) {
    switch (cadence) {
        case Cadence::workday:
            return say("Every workday");
        case Cadence::week:
            return say("Every week");
        case Cadence::month:
            return say("Every month");
        case Cadence::quarter:
            return say("Every quarter");
    }
    return {};
}

std::string direction_words(const language::Language& say, Direction direction) {
    switch (direction) {
        case Direction::increase:
            return say("More is better");
        case Direction::decrease:
            return say("Less is better");
        case Direction::neutral:
            return say("Just right is better");
    }
    return {};
}

}  // namespace kept::views
