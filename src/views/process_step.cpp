#include "views/process_step.hpp"

#include <algorithm>

#include "views/board_card.hpp"
#include "views/paths.hpp"
#include "views/phrase.hpp"

namespace kept::views {
namespace {

constexpr std::size_t in_one_column = 3;

Html closed_numbers(const language::Language& say, const StepView& step) {
    if (step.closed == 0) return {};
    return html(R"(<p class="closed-numbers small soft">{}</p>)",
                say.plural("{0} number of a closed team", "{0} numbers of closed teams", step.closed));
}

Html kept_together(const language::Language& say, const StepView& step) {
    if (!step.kept) return {};
    return html(
        R"(<p class="kept-together">{}</p>)",
        phrase(say, "{0} promises kept",
               strong(say("{0} of {1}", std::int64_t{step.kept->kept}, std::int64_t{step.kept->of}))));
}

/// Said where the work does not simply go on at the next step.
Html goes_on(const language::Language& say, const std::vector<StepView>& steps, std::size_t at) {
    const auto& next = steps[at].step.next;
    const bool is_last = at + 1 == steps.size();
    const bool is_simple = is_last ? next.empty() : next.size() == 1 && next.front() == steps[at + 1].step.id;
    if (is_simple) return {};
    if (next.empty()) return html(R"(<p class="goes-on small soft">{}</p>)", say("The work ends here."));
    std::vector<std::string> names;
    for (const StepView& each : steps)
        if (flows_to(steps[at].step, each.step.id)) names.push_back(each.step.name);
    return html(R"(<p class="goes-on small soft">{}</p>)", say("Goes on at: {0}.", say.listed(names)));
}

Html card(const language::Language& say, const StepCard& each) {
    return html(R"(<div class="on-step">{}<p class="owner small soft">{}</p></div>)",
                board_card(say, each.card), each.owner_name);
}

Html blind(const language::Language& say) {
    return html(R"(<p class="blind">{}</p>)", say("nobody measures this"));
}

}  // namespace

Html step_numbers(const language::Language& say, const StepView& step) {
    return html("{}{}{}", each(step.cards, [&](const StepCard& one) { return card(say, one); }),
                closed_numbers(say, step), kept_together(say, step));
}

Html step_part(const language::Language& say, const std::vector<StepView>& steps, std::size_t at) {
    const StepView& step = steps[at];
    const std::string look = std::string(step.cards.size() > in_one_column ? "step wide" : "step") +
                             (step.lies == Lies::beside_it ? " beside" : "");
    return html(R"(
        <li class="{}">
        <h2 id="step-{}"><span class="nth">{}</span> {}</h2>
        {}
        </li>)",
                look, step.step.id, std::int64_t{step.nth}, step.step.name,
                html(R"({}{}<div class="numbers">{}</div>)", step_line(step, joints_of(steps, at)),
                     goes_on(say, steps, at), is_blind(step) ? blind(say) : step_numbers(say, step)));
}

}  // namespace kept::views
