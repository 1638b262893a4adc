#include <algorithm>

#include "views/process_step.hpp"

namespace kept::views {
namespace {

constexpr int most_closed_blocks = 6;

std::string_view block_of(const Slot& slot) {
    switch (slot.outcome) {
        case Outcome::kept:
            return "block";
        case Outcome::broken:
            return "block hollow";
        case Outcome::silent:
            return "block silent";
        case Outcome::excused:
            return "block excused";
        case Outcome::open:
            return "block open";
        default:
            return "block plain";
    }
}

Html blocks(const StepView& step, bool (*stands)(const Slot&)) {
    Html all;
    for (const StepCard& each : step.cards)
        if (stands(each.card.spoken_of)) all += html(R"(<i class="{}"></i>)", block_of(each.card.spoken_of));
    return all;
}

/// Of more than one can count at a glance a figure says how many there are.
Html closed_blocks(const StepView& step) {
    Html all;
    const int drawn = step.closed > most_closed_blocks ? most_closed_blocks - 1 : step.closed;
    for (int each = 0; each < drawn; ++each) all += html(R"(<i class="block closed"></i>)");
    if (drawn < step.closed)
        all += html(R"(<b class="more-blocks">+{}</b>)", static_cast<std::int64_t>(step.closed - drawn));
    return all;
}

/// From where the line comes into a step, down to the siding if it lies beside.
std::string_view coming(const StepView& step, const Joints& joints) {
    if (step.lies == Lies::on_the_line) return "M0 26H50";
    return joints.before == Lies::beside_it ? "M0 54H50" : "M0 26C9 26 7 54 18 54H50";
}

std::string_view going(const StepView& step, const Joints& joints) {
    if (step.lies == Lies::on_the_line) return joints.is_last ? "M50 26H94" : "M50 26H100";
    return joints.after == Lies::beside_it ? "M50 54H100" : "M50 54H82C93 54 91 26 100 26";
}

Html bypass(const StepView& step) {
    if (step.lies == Lies::on_the_line) return {};
    return html(R"(<path class="bypass" d="M0 26H100"/>)");
}

}  // namespace

bool is_blind(const StepView& step) {
    return step.cards.empty() && step.closed == 0;
}

Joints joints_of(const std::vector<StepView>& steps, std::size_t at) {
    Joints joints{.is_last = at + 1 == steps.size()};
    if (at > 0 && flows_to(steps[at - 1].step, steps[at].step.id)) joints.before = steps[at - 1].lies;
    if (!joints.is_last && flows_to(steps[at].step, steps[at + 1].step.id)) joints.after = steps[at + 1].lies;
    return joints;
}

Html step_line(const StepView& step, const Joints& joints) {
    const std::string_view look = is_blind(step) ? "blind-line" : "flow-line";
    const Html line = html(R"(
        <svg viewBox="0 0 100 84" preserveAspectRatio="none">
        {}<path class="{}" d="{}"/><path class="{}" d="{}"/>
        </svg>)",
                           bypass(step), look, coming(step, joints), look, going(step, joints));
    const Html end = joints.is_last ? html(R"(<b class="arrowhead"></b>)") : Html();
    return html(R"(
        <div class="flow {}" aria-hidden="true">
        {}{}
        <p class="standing">{}</p><p class="hanging">{}</p>
        </div>)",
                step.lies == Lies::beside_it ? "beside" : "", line, end,
                html("{}{}", blocks(step, [](const Slot& slot) { return slot.outcome != Outcome::broken; }),
                     closed_blocks(step)),
                blocks(step, [](const Slot& slot) { return slot.outcome == Outcome::broken; }));
}

}  // namespace kept::views
