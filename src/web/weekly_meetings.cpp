#include <charconv>
#include <sstream>

#include "actions/plan_meeting.hpp"
#include "actions/standing.hpp"
#include "actions/start_meeting.hpp"
#include "domain/zone.hpp"
#include "storage/meetings.hpp"
#include "storage/rhythms.hpp"
#include "views/weekly_meeting.hpp"
#include "web/drawing.hpp"
#include "web/form.hpp"
#include "web/number_field.hpp"
#include "web/pages.hpp"

namespace kept::web {
namespace {

using std::chrono::minutes;

constexpr minutes without_rhythm{60};
constexpr minutes short_form{30};

/// As the rhythm of today says.
minutes length_of(storage::Connection& connection, const TeamReader& me, Instant now) {
    const auto rhythms = storage::rhythms_of(connection, me.organisation, me.team.id);
    const Day today = actions::today_in(connection, me.organisation, me.team.id, now);
    const auto& weekly = fact_on(rhythms, today).weekly;
    return weekly ? weekly->length : without_rhythm;
}

views::PlansParts plans(storage::Connection& connection, const TeamReader& me, Instant now) {
    return actions::may_arrange(connection, me.speaker(), me.team.id, now) ? views::PlansParts::yes
                                                                           : views::PlansParts::no;
}

views::WeeklyStart start_page_of(App& app, storage::Connection& connection, const TeamReader& me) {
    const Instant now = app.store.now();
    views::WeeklyStart view{.team = me.team,
                            .plans = plans(connection, me, now),
                            .length = length_of(connection, me, now),
                            .form = fresh_form(app, me.form_token)};
    view.parts = actions::planned_parts(connection, me.organisation, me.team.id, view.length);
    if (actions::is_in(connection, me.speaker(), me.team.id, now))
        view.takes_part = views::TakesPart::not_yet;
    return view;
}

std::optional<MeetingId> under_way(App& app, storage::Connection& connection, const TeamReader& me) {
    const auto open = storage::open_meeting(connection, me.organisation, me.team.id);
    if (!open || is_over(at_instant(*open, app.store.now()))) return std::nullopt;
    return open->start.id;
}

http::Response draw_plan(App& app, const TeamReader& me,
                         const std::optional<std::vector<PlannedPart>>& typed = {},
                         const std::optional<views::FormState>& again = {}, int status = 200) {
    const views::MeetingPlan view = app.store.read([&](storage::Connection& connection) {
        const Instant now = app.store.now();
        views::MeetingPlan plan{.team = me.team,
                                .plans = plans(connection, me, now),
                                .length = length_of(connection, me, now),
                                .form = again.value_or(fresh_form(app, me.form_token))};
        plan.parts =
            typed.value_or(actions::planned_parts(connection, me.organisation, me.team.id, plan.length));
        return plan;
    });
    return draw(app, me, views::meeting_plan_page(me.say, view), views::meeting_plan_of(me.team.id), status);
}

/// The parts in the order of the page that was sent, as long as they were.
std::vector<PlannedPart> parts_of(const Form& form) {
    std::vector<PlannedPart> parts;
    std::istringstream order(form.text("parts"));
    for (std::string code; order >> code;)
        if (const auto part = choice_of<MeetingPart>(code)) parts.push_back({*part});
    return parts;
}

/// Their lengths as they were typed; the first that cannot be read is refused.
Result<std::vector<PlannedPart>> with_lengths(const Form& form, std::vector<PlannedPart> parts) {
    for (PlannedPart& each : parts) {
        const std::string field = "length-" + std::string(code_of(each.part));
        const std::string text = form.text(field);
        int count = 0;
        const auto [end, bad] = std::from_chars(text.data(), text.data() + text.size(), count);
        if (bad != std::errc{} || end != text.data() + text.size())
            return refuse(field, "Say how many minutes this part lasts.");
        each.length = minutes{count};
    }
    return may_plan(parts);
}

/// What the pressed button makes of them: "earlier:numbers" and the like, a whole form, or nothing more.
std::vector<PlannedPart> after(const std::string& change, std::vector<PlannedPart> parts, minutes length) {
    constexpr minutes whole_form{60};
    if (change == "short") return sensible_parts(short_form);
    if (change == "whole") return sensible_parts(std::max(length, whole_form));
    const auto colon = change.find(':');
    if (colon == std::string::npos) return parts;
    const auto what = choice_of<PlanChange>(change.substr(0, colon));
    const auto part = choice_of<MeetingPart>(change.substr(colon + 1));
    return what && part ? changed(std::move(parts), *what, *part) : parts;
}

}  // namespace

// GET /teams/{team}/weekly-meeting: where a meeting is under way, there
http::Response show_weekly_meeting(App& app, const Asked&, const TeamReader& me) {
    std::optional<MeetingId> open;
    const views::WeeklyStart view = app.store.read([&](storage::Connection& connection) {
        open = under_way(app, connection, me);
        return start_page_of(app, connection, me);
    });
    if (open) return look_at(views::meeting(*open));
    return draw(app, me, views::weekly_start_page(me.say, view), views::weekly_meeting_of(me.team.id));
}

// POST /teams/{team}/weekly-meeting: who is a moment later than somebody else is taken to the one that began
http::Response start_weekly_meeting(App& app, const Asked& asked, const TeamReader& me) {
    const Form form(asked.request);
    const auto order = form.choice<TurnOrder>("order").value_or(TurnOrder::rotating);
    const auto started =
        actions::start_weekly_meeting(app.store, me.speaker(), me.team.id, order, form.sent());
    return look_at(started ? views::meeting(*started) : views::weekly_meeting_of(me.team.id));
}

// GET /teams/{team}/weekly-meeting/parts
http::Response show_meeting_plan(App& app, const Asked&, const TeamReader& me) {
    return draw_plan(app, me);
}

// POST /teams/{team}/weekly-meeting/parts
http::Response plan_weekly_meeting(App& app, const Asked& asked, const TeamArranger& me) {
    const Form form(asked.request);
    const auto order = parts_of(form);
    const auto typed = with_lengths(form, order);
    const auto refused = [&](const Refusal& refusal) {
        return draw_plan(app, me, order, form_refused(form, me, refusal), 422);
    };
    if (!typed) return refused(typed.error());
    const minutes length = app.store.read(
        [&](storage::Connection& connection) { return length_of(connection, me, app.store.now()); });
    const auto planned = actions::plan_weekly_meeting(app.store, me.speaker(), me.team.id,
                                                      after(form.text("change"), *typed, length));
    if (!planned) return refused(planned.error());
    return look_at(views::meeting_plan_of(me.team.id));
}

}  // namespace kept::web
