#include "views/process_page.hpp"

#include <algorithm>
#include <set>

#include "views/glyphs.hpp"
#include "views/guide.hpp"
#include "views/paths.hpp"
#include "views/process_words.hpp"

namespace kept::views {
namespace {

Html arranging(const language::Language& say, const ProcessPage& view) {
    if (view.looked_back.on) return {};
    const auto proposals =
        view.open_proposals > 0
            ? html(R"(<a class="button quiet" href="{}">{}</a>)", proposals_about(view.process.id),
                   say.plural("{0} proposal", "{0} proposals", view.open_proposals))
            : Html();
    if (view.arranges == Arranges::changes)
        return html(R"(<div class="buttons">{}<a class="button" href="{}">{}</a></div>)", proposals,
                    steps_of(view.process.id), say("Arrange the steps"));
    return html(R"(<div class="buttons">{}<a class="button" href="{}">{}</a></div>)", proposals,
                proposals_about(view.process.id), say("Propose a change"));
}

Html as_it_stood(const language::Language& say, const ProcessPage& view) {
    if (!view.looked_back.on) return {};
    return html(R"(<p class="as-it-stood"><b>{}</b> <a href="{}">{}</a></p>)",
                say("As it stood on {0}.", say.day(*view.looked_back.on, language::DayStyle::with_year)),
                process(view.process.id), say("Back to now"));
}

Html head(const language::Language& say, const ProcessPage& view) {
    const auto whose =
        view.team_name.empty() ? say("Of the whole organisation.") : say("Of the team {0}.", view.team_name);
    return html(R"(
        <p class="trail"><a href="{}">{}</a></p>
        <div class="greeting"><div>
        <h1>{}</h1>
        <p class="lead">{}</p>
        {}
        </div>{}</div>)",
                processes(), say("Processes"), view.process.name, how_it_stands(say, view.steps),
                html(R"(<p class="soft">{} {}</p>{})", say("What flows through it: {0}.", view.process.flows),
                     whose, as_it_stood(say, view)),
                arranging(say, view));
}

Html steps(const language::Language& say, const ProcessPage& view) {
    Html all;
    for (std::size_t each = 0; each < view.steps.size(); ++each) all += step_part(say, view.steps, each);
    return html(R"(<ol class="process">{}</ol>)", all);
}

Html key_to_blocks(const language::Language& say) {
    return html(R"(
        <ul class="board-note">
        <li>{}</li><li>{}</li><li>{}</li>{}
        </ul>{})",
                outcome_saying(Outcome::kept, say("stands: kept")),
                outcome_saying(Outcome::broken, say("hangs: not kept")), outcome(say, Outcome::silent),
                html(R"(<li>{}</li><li><span class="outcome"><i class="dots"></i>{}</span></li><li>{}</li>)",
                     outcome(say, Outcome::excused), say("blind: nobody promises anything"),
                     say("Promises are added up over the last six periods, from three owners on.")),
                guide_link(GuidePart::processes, say("Why every step has a number")));
}

Html on_the_whole(const language::Language& say, const ProcessPage& view) {
    if (is_blind(view.whole)) return {};
    return html(R"(
        <section class="section" aria-labelledby="whole">
        <header><h2 id="whole">{}</h2><p class="soft">{}</p></header>
        <div class="numbers of-the-whole">{}</div>
        </section>)",
                say("On the whole process"), say("numbers that stand on no single step"),
                step_numbers(say, view.whole));
}

Html blind_steps(const language::Language& say, const ProcessPage& view) {
    const auto count = std::ranges::count_if(view.steps, is_blind);
    if (count == 0 || view.looked_back.on) return {};
    const Html rows = each(view.steps, [&](const StepView& step) {
        if (!is_blind(step)) return Html();
        return html(R"(
            <li>{}<div><h3>{}</h3><p class="soft">{}</p></div>
            <a class="button" href="{}">{}<span class="heard">: {}</span></a></li>)",
                    glyph(Outcome::silent), step.step.name, say("Who contributes here?"),
                    new_kpi_on(step.step.id), say("Name a number"), step.step.name);
    });
    return html(R"(
        <section class="section" aria-labelledby="blind">
        <header><h2 id="blind">{}</h2><p class="soft">{}</p></header>
        <ul class="entries blind-steps">{}</ul>
        </section>)",
                say.plural("{1} blind step", "{1} blind steps", count, say.capitalised(say.spelled(count))),
                say("What nobody measures, nobody promises."), rows);
}

Html pairs(const language::Language& say, const ProcessPage& view) {
    if (view.pairs.empty()) return {};
    return html(R"(
        <section class="section" aria-labelledby="honest">
        <header><h2 id="honest">{}</h2></header>
        <ul class="honest-pairs">{}</ul>
        </section>)",
                say("Numbers that keep each other honest"),
                each(view.pairs, [&](const HonestPair& pair) { return honest_pair(say, pair); }));
}

/// What changes the page: its numbers, and what the organisation arranges about it.
std::string live_names(const ProcessPage& view) {
    std::string names = "organisation";
    for (const std::string& more : {names_on(view.steps), names_on({view.whole})})
        if (!more.empty()) names += " " + more;
    return names;
}

Html changes(const language::Language& say, const ProcessPage& view) {
    const Html rows = each(view.changes, [&](const ProcessChange& change) {
        const auto when = say.moment(change.at, view.clock.zone, language::MomentStyle::dated);
        return html(R"(<li><span class="soft">{}</span> {}</li>)", say("{0}, {1}:", when, change.by),
                    change_words(say, change));
    });
    return html(R"(<details class="unfolds process-changes"><summary>{}</summary><ul>{}</ul></details>)",
                say("What changed"), rows);
}

}  // namespace

Html looking_back(const language::Language& say, const Path& page, const LookedBack& looked) {
    const auto key = [](Day day) { return key_of({Cadence::workday, day}); };
    const Html field =
        html(R"(<input class="field" type="date" id="on" name="on" value="{}" min="{}" max="{}">)",
             key(looked.on.value_or(looked.today)), key(looked.first), key(looked.today));
    return html(R"(
        <form class="looking-back" method="get" action="{}" data-slides>
        <label for="on">{}</label>
        {}
        <button class="button quiet">{}</button>
        </form>)",
                page, say("How did it stand on an earlier day?"), field, say("Look"));
}

Sheet process_page(const language::Language& say, const ProcessPage& view) {
    Sheet sheet{.title = view.process.name, .room = Room::processes};
    sheet.main =
        html(R"(
        <div id="process" data-live="{}">
        {}{}{}
        {}
        </div>)",
             live_names(view), head(say, view), steps(say, view), key_to_blocks(say),
             html("{}{}{}{}{}", on_the_whole(say, view), pairs(say, view), blind_steps(say, view),
                  looking_back(say, process(view.process.id), view.looked_back), changes(say, view)));
    return sheet;
}

}  // namespace kept::views
