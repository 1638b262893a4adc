#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/process.hpp"
#include "domain/promises_kept.hpp"
#include "language/language.hpp"
#include "views/board.hpp"
#include "views/html.hpp"

namespace kept::views {

/// One KPI on a step, with who says it.
struct StepCard {
    BoardCard card;
    std::string owner_name;
};

/// Whether work may come past a step without going through it.
enum class Lies { on_the_line, beside_it };

/// One step with the numbers that stand on it, in the order of their naming.
struct StepView {
    ProcessStep step;
    int nth = 0;  ///< in the order of the steps; 1 is the first
    Lies lies = Lies::on_the_line;
    std::vector<StepCard> cards;
    int closed = 0;                    ///< that closed teams say there
    std::optional<PromisesKept> kept;  ///< from three owners on
};

/// Nobody says a number there, not even one that the reader may not see.
bool is_blind(const StepView& step);

/// How the line comes to a step and goes on from it.
struct Joints {
    Lies before = Lies::on_the_line;  ///< of the step before it, when work comes straight from there
    Lies after = Lies::on_the_line;   ///< of the step after it, when work goes straight there
    bool is_last = false;
};

Joints joints_of(const std::vector<StepView>& steps, std::size_t at);

/// The promise line through one step, with a block for each number: kept stands on it, not kept hangs under
/// it. Hidden from who listens: the cards say it in words.
Html step_line(const StepView& step, const Joints& joints);

/// One step of a process page: its name, the line, its numbers, and where work goes on when that is not the
/// next step.
Html step_part(const language::Language& say, const std::vector<StepView>& steps, std::size_t at);

/// Numbers of a step, or of the whole process, with what was kept of them together.
Html step_numbers(const language::Language& say, const StepView& step);

}  // namespace kept::views
