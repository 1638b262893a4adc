#include "views/process_arranging.hpp"

#include <algorithm>

#include "actions/arrange_process.hpp"
#include "actions/draw_process.hpp"
#include "actions/process_rights.hpp"
#include "actions/propose_change.hpp"
#include "domain/process_codes.hpp"
#include "storage/kpi_steps.hpp"
#include "storage/kpis.hpp"
#include "storage/members.hpp"
#include "storage/process_proposals.hpp"
#include "storage/processes.hpp"
#include "views/new_process.hpp"
#include "web/drawing.hpp"
#include "web/form.hpp"
#include "web/number_field.hpp"
#include "web/pages.hpp"
#include "web/processes.hpp"

namespace kept::web {
namespace {

/// Whose processes the member may draw, to choose from.
views::NewProcess drawing_of(storage::Connection& connection, const SignedIn& me, Instant now) {
    views::NewProcess view{.teams = actions::teams_to_draw_for(connection, me.speaker(), now), .form = {}};
    if (me.member.role == Role::administrator) view.for_everybody = views::ForEverybody::yes;
    return view;
}

http::Response draw_drawing(App& app, const SignedIn& me, views::FormState form, int status = 200) {
    views::NewProcess view = app.store.read(
        [&](storage::Connection& connection) { return drawing_of(connection, me, app.store.now()); });
    if (view.teams.empty() && view.for_everybody == views::ForEverybody::no) throw Forbidden{};
    view.form = std::move(form);
    return draw(app, me, views::new_process_page(me.say, view), views::new_process(), status);
}

/// Whose process it becomes; a team that is none is nobody's.
std::optional<TeamId> team_in(const Form& form) {
    const auto team = form.id<Team>("team");
    if (!team && !form.text("team").empty()) throw NotFound{};
    return team;
}

std::optional<StepId> step_in(const Form& form, std::string_view field) {
    return form.id<ProcessStep>(field);
}

Rearrangement change_in(const Form& form) {
    const auto kind = form.choice<Rearranges>("change");
    if (!kind) throw BadRequest{};
    Rearrangement change{*kind, step_in(form, "step"), form.text("name"), step_in(form, "other")};
    if (change.kind == Rearranges::add) change.step.reset();
    if (change.kind == Rearranges::rename || change.kind == Rearranges::remove) change.other.reset();
    return change;
}

int version_in(const Form& form) {
    int version = 0;
    for (const char each : form.text("version").substr(0, 9)) {
        if (each < '0' || each > '9') return 0;
        version = version * 10 + (each - '0');
    }
    return version;
}

/// How many active numbers stand on each step.
std::vector<int> numbers_on(storage::Connection& connection, const SignedIn& me, const Process& process) {
    std::vector<int> numbers(process.steps.size());
    for (const auto& [place, kpis] : storage::kpis_on_places(connection, me.organisation))
        if (place.process == process.id && place.step)
            if (const auto at = place_of(process, *place.step); at < numbers.size()) numbers[at] += kpis;
    return numbers;
}

/// Which form of the arranging page comes back.
struct Returned {
    std::optional<views::FormState> change = {};
    std::optional<views::FormState> description = {};
    int seen = 0;  ///< the version that was looked at
};

views::ArrangingProcess arranging_of(App& app, storage::Connection& connection, const ProcessArranger& me,
                                     const Returned& returned) {
    const auto versions = storage::versions_of(connection, me.organisation, me.process.id);
    const Process& process = versions.back().process;
    views::ArrangingProcess view{.process = process,
                                 .numbers = numbers_on(connection, me, process),
                                 .description = drawing_of(connection, me, app.store.now()),
                                 .form = returned.change.value_or(fresh_form(app, me.form_token)),
                                 .meanwhile = {}};
    view.description.form = returned.description.value_or(fresh_form(app, me.form_token));
    const auto& refusal = returned.change ? view.form.refusal : view.description.form.refusal;
    if (!refusal || refusal->field != "version") return view;
    view.meanwhile = views::ChangedMeanwhile{changes_after(connection, me, versions, returned.seen)};
    view.form.refusal = refusal;
    return view;
}

http::Response draw_arranging(App& app, const ProcessArranger& me, const Returned& returned,
                              int status = 200) {
    const auto view = app.store.read(
        [&](storage::Connection& connection) { return arranging_of(app, connection, me, returned); });
    return draw(app, me, views::arranging_page(me.say, view), views::steps_of(me.process.id), status);
}

int status_of(const Refusal& refusal) {
    return refusal.field == "version" ? 409 : 422;
}

/// Open ones first in the order of proposing, then what was answered, newest first.
void in_their_order(std::vector<views::ProposalView>& proposals) {
    std::ranges::reverse(proposals);
    const auto answered = std::ranges::stable_partition(
        proposals, [](const views::ProposalView& each) { return !each.proposal.answered; });
    std::reverse(proposals.begin(), answered.begin());
}

struct ReturnedProposal {
    std::optional<views::FormState> form = {};
    std::optional<views::FormState> answer = {};
};

http::Response draw_proposals(App& app, const ProcessReader& me, const ReturnedProposal& returned,
                              int status = 200) {
    const auto view = app.store.read([&](storage::Connection& connection) {
        const Instant now = app.store.now();
        views::ProposalsPage page{.process = storage::process(connection, me.organisation, me.process.id),
                                  .proposals = {},
                                  .form = returned.form.value_or(fresh_form(app, me.form_token)),
                                  .answer = returned.answer.value_or(fresh_form(app, me.form_token)),
                                  .clock = clock_of(connection, me, now)};
        const auto name = [&](const MemberId& member) {
            return storage::member(connection, me.organisation, member).name;
        };
        for (Proposal& each : storage::proposals_about(connection, me.organisation, me.process.id)) {
            const std::string by = each.answered ? name(each.answered->by) : std::string();
            const std::string author = name(each.author);
            page.proposals.push_back({std::move(each), author, by});
        }
        in_their_order(page.proposals);
        if (actions::may_arrange(connection, me.speaker(), page.process, now))
            page.arranges = views::Arranges::changes;
        return page;
    });
    return draw(app, me, views::proposals_page(me.say, view), views::proposals_about(me.process.id), status);
}

}  // namespace

// GET /processes/new
http::Response show_process_drawing(App& app, const Asked&, const SignedIn& me) {
    return draw_drawing(app, me, fresh_form(app, me.form_token));
}

// POST /processes
http::Response draw_process(App& app, const Asked& asked, const SignedIn& me) {
    const Form form(asked.request);
    const auto process = actions::draw_process(
        app.store, me.speaker(), {form.text("name"), form.text("flows"), team_in(form), form.text("steps")},
        form.sent());
    if (!process) return draw_drawing(app, me, form_refused(form, me, process.error()), 422);
    return look_at(views::process(*process));
}

// GET /processes/{process}/steps
http::Response show_arranging(App& app, const Asked&, const ProcessArranger& me) {
    return draw_arranging(app, me, {});
}

// POST /processes/{process}/steps: one change of the steps
http::Response arrange_process(App& app, const Asked& asked, const ProcessArranger& me) {
    const Form form(asked.request);
    const int version = version_in(form);
    const Rearrangement change = change_in(form);
    const auto arranged =
        actions::arrange_process(app.store, me.speaker(), me.process.id, version, change, form.sent());
    if (!arranged)
        return draw_arranging(app, me, {.change = form_refused(form, me, arranged.error()), .seen = version},
                              status_of(arranged.error()));
    const views::Path page = views::steps_of(me.process.id);
    const bool is_there = change.step && change.kind != Rearranges::remove;
    return look_at(is_there ? page.at("arranged-" + change.step->text) : page);
}

// POST /processes/{process}/descriptions
http::Response describe_process(App& app, const Asked& asked, const ProcessArranger& me) {
    const Form form(asked.request);
    const int version = version_in(form);
    const auto described =
        actions::describe_process(app.store, me.speaker(), me.process.id, version,
                                  {form.text("name"), form.text("flows"), team_in(form)}, form.sent());
    if (!described)
        return draw_arranging(app, me,
                              {.description = form_refused(form, me, described.error()), .seen = version},
                              status_of(described.error()));
    return look_at(views::process(me.process.id));
}

// GET /processes/{process}/proposals
http::Response show_proposals(App& app, const Asked&, const ProcessReader& me) {
    return draw_proposals(app, me, {});
}

// POST /processes/{process}/proposals
http::Response propose_change(App& app, const Asked& asked, const ProcessReader& me) {
    const Form form(asked.request);
    const auto proposal = actions::propose_change(app.store, me.speaker(), me.process.id, change_in(form),
                                                  form.text("why"), form.sent());
    if (!proposal) return draw_proposals(app, me, {.form = form_refused(form, me, proposal.error())}, 422);
    return look_at(views::proposals_about(me.process.id).at("proposal-" + proposal->text));
}

// POST /processes/{process}/proposals/answers
http::Response answer_proposal(App& app, const Asked& asked, const ProcessArranger& me) {
    const Form form(asked.request);
    const auto proposal = form.id<Proposal>("proposal");
    const auto answer = form.choice<ProposalAnswer>("answer");
    if (!proposal || !answer) throw BadRequest{};
    const auto answered = actions::answer_proposal(app.store, me.speaker(), me.process.id, *proposal, *answer,
                                                   form.text("words"));
    if (!answered) return draw_proposals(app, me, {.answer = form_refused(form, me, answered.error())}, 422);
    return look_at(views::proposals_about(me.process.id).at("proposal-" + proposal->text));
}

}  // namespace kept::web
