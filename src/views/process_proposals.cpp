#include "domain/process_codes.hpp"
#include "views/fields.hpp"
#include "views/paths.hpp"
#include "views/process_arranging.hpp"

namespace kept::views {
namespace {

std::string name_of(const Process& process, const std::optional<StepId>& step) {
    const ProcessStep* found = step ? step_of(process, *step) : nullptr;
    return found ? found->name : "…";
}

std::string change_in_words(const language::Language& say, const Process& process,
                            const Rearrangement& change) {
    const auto step = name_of(process, change.step);
    const auto other = name_of(process, change.other);
    switch (change.kind) {
        case Rearranges::add:
            return change.other ? say("Add “{0}” behind “{1}”", change.name, other)
                                : say("Add “{0}” in front", change.name);
        case Rearranges::rename:
            return say("Call “{0}” “{1}”", step, change.name);
        case Rearranges::move:
            return change.other ? say("Move “{0}” behind “{1}”", step, other)
                                : say("Move “{0}” to the front", step);
        case Rearranges::remove:
            return say("Take “{0}” out", step);
        case Rearranges::connect:
            return say("After “{0}” also go on at “{1}”", step, other);
        case Rearranges::part:
            break;
    }
    return say("After “{0}” no longer go on at “{1}”", step, other);
}

std::vector<Option> step_options(const language::Language& say, const Process& process, std::string front) {
    std::vector<Option> options{{"", say("—")}};
    if (!front.empty()) options.push_back({"first", std::move(front)});
    for (const ProcessStep& each : process.steps) options.push_back({each.id.text, each.name});
    return options;
}

Html proposing(const language::Language& say, const ProposalsPage& view) {
    const auto option = [](Rearranges change, std::string words) {
        return Option{std::string(code_of(change)), std::move(words)};
    };
    const Html what = options(
        say, view.form, {.name = "change", .label = say("What would you change?"), .at_first = "add"},
        {option(Rearranges::add, say("Add a step")), option(Rearranges::rename, say("Call a step otherwise")),
         option(Rearranges::move, say("Move a step")), option(Rearranges::remove, say("Take a step out")),
         option(Rearranges::connect, say("Let the work branch")),
         option(Rearranges::part, say("Take a branch away"))});
    const Html which =
        html("{}{}{}{}",
             select_field(say, view.form,
                          {.name = "step", .label = say("Which step?"), .hint = say("For a new step: none.")},
                          step_options(say, view.process, {})),
             text_field(say, view.form,
                        {.name = "name",
                         .label = say("What is it called then?"),
                         .hint = say("Only for a new step, or for another name.")}),
             select_field(say, view.form,
                          {.name = "other",
                           .label = say("Behind which step, or on to which?"),
                           .hint = say("Where the step comes, or where the work goes on.")},
                          step_options(say, view.process, say("in front"))),
             text_field(say, view.form, {.name = "why", .label = say("Why?")}));
    return html(R"(
        <section class="section" aria-labelledby="propose">
        <header><h2 id="propose">{}</h2></header>
        <form class="form" method="post" action="{}" novalidate data-draft>{}
        {}<div class="buttons"><button class="button strong">{}</button></div></form>
        </section>)",
                say("Propose a change"), proposals_about(view.process.id),
                html("{}{}", hidden_fields(view.form),
                     refusal_of_form(say, view.form, {"change", "step", "name", "other", "why"})),
                html("{}{}", what, which), say("Propose it"));
}

Html answering(const language::Language& say, const ProposalsPage& view, const Proposal& proposal) {
    if (view.arranges == Arranges::proposes) return {};
    const bool comes_back = view.answer.refusal && view.answer.text("proposal") == proposal.id.text;
    const Html says = comes_back ? html(R"(<div class="asks-back" role="alert"><p>{}</p></div>)",
                                        say.refusal(*view.answer.refusal))
                                 : Html();
    return html(R"(
        <form class="answering" method="post" action="{}" novalidate>{}
        <label>{} <input class="field" name="words" value="{}" autocomplete="off"></label>
        {}</form>)",
                proposal_answers_about(view.process.id),
                html("{}{}{}", hidden_fields(view.answer), hidden_field("proposal", proposal.id.text), says),
                say("A sentence with it; when you decline, why"),
                comes_back ? view.answer.text("words") : std::string_view(),
                html(R"(<div class="buttons">
        <button class="button" name="answer" value="accepted">{}</button>
        <button class="button quiet" name="answer" value="declined">{}</button></div>)",
                     say("Do it"), say("Decline")));
}

Html answer_of(const language::Language& say, const ProposalView& view) {
    const auto& answered = view.proposal.answered;
    if (!answered) return {};
    const auto words = answered->answer == ProposalAnswer::accepted
                           ? say("Done by {0}.", view.answered_by)
                           : say("Declined by {0}.", view.answered_by);
    return html(R"(<p><b>{}</b> {}</p>)", words, answered->words);
}

Html proposal_row(const language::Language& say, const ProposalsPage& view, const ProposalView& one) {
    const auto when = say.moment(one.proposal.proposed, view.clock.zone, language::MomentStyle::dated);
    return html(R"(
        <li id="proposal-{}"><p class="by"><b>{}</b> <span>{}</span></p>
        <h3>{}</h3>{}</li>)",
                one.proposal.id, one.author_name, when,
                change_in_words(say, view.process, one.proposal.change),
                html(R"(<p>{}</p>{}{})", one.proposal.why, answer_of(say, one),
                     one.proposal.answered ? Html() : answering(say, view, one.proposal)));
}

}  // namespace

Sheet proposals_page(const language::Language& say, const ProposalsPage& view) {
    Sheet sheet{.title = say("Proposals"), .room = Room::processes};
    const Html list =
        view.proposals.empty()
            ? html(R"(<div class="nothing-yet"><p>{}</p></div>)", say("Nobody proposed anything yet."))
            : html(R"(<ul class="conversation proposals">{}</ul>)",
                   each(view.proposals,
                        [&](const ProposalView& one) { return proposal_row(say, view, one); }));
    sheet.main =
        html(R"(
        <p class="trail"><a href="{}">{}</a></p>
        <h1>{}</h1>
        <p class="soft">{}</p>
        {})",
             process(view.process.id), view.process.name, sheet.title,
             say("Everybody may propose. Who arranges the process does it, or says why not."),
             html(R"(<div id="proposals" data-live="organisation">{}</div>{})", list, proposing(say, view)));
    return sheet;
}

}  // namespace kept::views
