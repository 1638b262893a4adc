#include "views/process_map.hpp"

#include <algorithm>

#include "views/glyphs.hpp"
#include "views/guide.hpp"
#include "views/paths.hpp"
#include "views/process_words.hpp"

namespace kept::views {
namespace {

/// What a step says to who cannot see its blocks.
std::string step_in_words(const language::Language& say, const StepView& step) {
    if (is_blind(step)) return say("nobody measures this");
    const auto count = static_cast<std::int64_t>(step.cards.size()) + step.closed;
    return say.plural("{0} number", "{0} numbers", count);
}

Html step_on_map(const language::Language& say, const ProcessMap& view, const MappedProcess& mapped,
                 std::size_t at) {
    const StepView& step = mapped.steps[at];
    const Path page = view.looked_back.on ? process_on(mapped.process.id, *view.looked_back.on)
                                          : process(mapped.process.id);
    return html(R"(
        <li>{}<a href="{}">{}</a> <span class="heard">{}</span></li>)",
                step_line(step, joints_of(mapped.steps, at)), page.at("step-" + step.step.id.text),
                step.step.name, step_in_words(say, step));
}

Html process_on_map(const language::Language& say, const ProcessMap& view, const MappedProcess& mapped) {
    Html steps;
    for (std::size_t each = 0; each < mapped.steps.size(); ++each)
        steps += step_on_map(say, view, mapped, each);
    const Path page = view.looked_back.on ? process_on(mapped.process.id, *view.looked_back.on)
                                          : process(mapped.process.id);
    return html(R"(
        <section class="mapped" aria-labelledby="process-{}">
        <h2 id="process-{}"><a href="{}">{}</a></h2>
        <ol>{}</ol>
        </section>)",
                mapped.process.id, mapped.process.id, page, mapped.process.name, steps);
}

Html nothing_drawn(const language::Language& say, const ProcessMap& view) {
    if (!view.processes.empty()) return {};
    const auto words =
        view.may_draw == MayDraw::yes
            ? say("No process is drawn yet. Draw what the work flows through: from an order to "
                  "a payment, from a call to an answer.")
            : say("No process is drawn yet. A team lead or an administrator can draw one.");
    return html(R"(<div class="nothing-yet"><p>{}</p></div>)", words);
}

Html closed_ones(const language::Language& say, const ProcessMap& view) {
    if (view.closed_to_them == 0) return {};
    return html(R"(<p class="soft">{}</p>)",
                say.plural("{0} process of a closed team is not shown.",
                           "{0} processes of closed teams are not shown.", view.closed_to_them));
}

Html drawing(const language::Language& say, const ProcessMap& view) {
    if (view.may_draw == MayDraw::no || view.looked_back.on) return {};
    return html(R"(<a class="button" href="{}">{}</a>)", new_process(), say("Draw a process"));
}

Html as_it_stood(const language::Language& say, const ProcessMap& view) {
    if (!view.looked_back.on) return {};
    return html(R"(<p class="as-it-stood"><b>{}</b> <a href="{}">{}</a></p>)",
                say("As it stood on {0}.", say.day(*view.looked_back.on, language::DayStyle::with_year)),
                processes(), say("Back to now"));
}

Html key_to_map(const language::Language& say, const ProcessMap& view) {
    const Html blind = html(R"(<li><span class="outcome"><i class="dots"></i>{}</span></li>)",
                            say("blind: nobody promises anything"));
    if (view.shows == MapShows::places)
        return html(R"(<ul class="board-note"><li>{}</li>{}</ul>)",
                    say("One block is one number. How each stands is on the page of its process."), blind);
    return html(R"(
        <ul class="board-note"><li>{}</li><li>{}</li><li>{}</li><li>{}</li>{}</ul>)",
                outcome_saying(Outcome::kept, say("stands: kept")),
                outcome_saying(Outcome::broken, say("hangs: not kept")), outcome(say, Outcome::silent),
                outcome(say, Outcome::excused), blind);
}

Html map_of(const language::Language& say, const ProcessMap& view) {
    return html(
        R"(<div class="process-map">{}</div>{}{})",
        each(view.processes, [&](const MappedProcess& mapped) { return process_on_map(say, view, mapped); }),
        closed_ones(say, view), view.processes.empty() ? Html() : key_to_map(say, view));
}

std::string live_names(const ProcessMap& view) {
    std::string names = "organisation";
    for (const MappedProcess& each : view.processes)
        if (const std::string more = names_on(each.steps); !more.empty()) names += " " + more;
    return names;
}

}  // namespace

Sheet process_map(const language::Language& say, const ProcessMap& view) {
    Sheet sheet{.title = say("Processes"), .room = Room::processes};
    const Html back = view.processes.empty() && !view.looked_back.on
                          ? Html()
                          : looking_back(say, processes(), view.looked_back);
    sheet.main = html(R"(
        <div class="greeting"><div><h1>{}</h1><p>{}</p>{}</div>{}</div>
        {})",
                      say("What our work flows through"),
                      say("Every step has a number, and every number somebody who says it."),
                      as_it_stood(say, view), drawing(say, view),
                      html(R"(<div id="process-map" data-live="{}">{}{}</div>{}{})", live_names(view),
                           nothing_drawn(say, view), map_of(say, view), back,
                           guide_link(GuidePart::processes, say("Why every step has a number"))));
    return sheet;
}

}  // namespace kept::views
