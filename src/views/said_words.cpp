#include "views/said_words.hpp"

namespace kept::views {

std::string said_words(const language::Language& say, const Kpi& kpi, const Report& said) {
    const auto number = said.value ? say.exact_amount(*said.value, kpi.measure) : say("no number");
    switch (said.kind) {
        case ReportKind::report:
            return say("reported {0}", number);
        case ReportKind::correction:
            return say("corrected to {0}", number);
        case ReportKind::withdrawal:
            break;
    }
    return say("taken back");
}

}  // namespace kept::views
