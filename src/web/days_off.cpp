#include "storage/days_off.hpp"

#include <algorithm>

#include "actions/days.hpp"
#include "actions/set_day_off.hpp"
#include "storage/organisations.hpp"
#include "views/days_off.hpp"
#include "views/holiday_names.hpp"
#include "web/day_fields.hpp"
#include "web/days_off_moves.hpp"
#include "web/drawing.hpp"
#include "web/meetings.hpp"
#include "web/number_field.hpp"
#include "web/pages.hpp"

namespace kept::web {
namespace {

constexpr int years_proposed = 3;

/// Where the clock on the wall is, people probably have their holidays.
Region region_of(const std::string& zone) {
    if (zone == "Europe/Brussels") return Region::belgium;
    if (zone == "Europe/London") return Region::england_and_wales;
    if (zone == "Europe/Belfast") return Region::northern_ireland;
    return Region::netherlands;
}

Region region_of(App& app, storage::Connection& connection, const SignedIn& me) {
    const Instant now = app.store.now();
    const auto team = first_team_of(connection, me.speaker(), now);
    return team ? region_of(meetings_of(connection, me.organisation, *team, now).clock.zone)
                : Region::netherlands;
}

std::vector<PublicHoliday> coming_holidays(Region region, Day today) {
    std::vector<PublicHoliday> coming;
    const auto first = std::chrono::year_month_day(today).year();
    for (int ahead = 0; ahead < years_proposed; ++ahead)
        std::ranges::copy_if(public_holidays(region, first + std::chrono::years{ahead}),
                             std::back_inserter(coming),
                             [&](const PublicHoliday& each) { return each.day > today; });
    return coming;
}

std::vector<views::Proposed> proposals(Region region, Day today, const std::vector<DayOff>& known) {
    std::vector<views::Proposed> all;
    for (const PublicHoliday& each : coming_holidays(region, today)) {
        views::Proposed one{each, std::nullopt};
        const auto off = std::ranges::find(known, each.day, &DayOff::day);
        if (off != known.end()) one.off_already = off->name;
        all.push_back(one);
    }
    return all;
}

http::Response draw_days_off(App& app, const SignedIn& me, const std::optional<Region>& region,
                             const views::FormState& form, int status = 200) {
    const auto view = app.store.read([&](storage::Connection& connection) {
        views::DaysOffPage page{.organisation = storage::organisation(connection, me.organisation).name,
                                .days = storage::named_days_off(connection, me.organisation),
                                .today = actions::today_of_all(connection, me.organisation, app.store.now())};
        if (me.member.role != Role::administrator) return page;
        const Region where = region ? *region : region_of(app, connection, me);
        page.arranging = views::DaysOffArranging{where, proposals(where, page.today, page.days), form};
        return page;
    });
    return draw(app, me, views::days_off_page(me.say, view), views::days_off(), status);
}

http::Response refused(App& app, const SignedIn& me, const Form& form, const Refusal& refusal) {
    return draw_days_off(app, me, form.choice<Region>("region"), form_refused(form, me, refusal), 422);
}

/// The ticked holidays of a region, named in the language of who ticked them; or one day with its name.
Result<std::vector<DayOff>> asked_days(const SignedIn& me, const Form& form, Day today) {
    if (const auto region = form.choice<Region>("region")) {
        std::vector<DayOff> ticked;
        for (const PublicHoliday& each : coming_holidays(*region, today))
            if (form.has(views::tick_field(each.day)))
                ticked.push_back({each.day, views::holiday_name(me.say, each.holiday)});
        if (ticked.empty()) return refuse("ticks", "Tick at least one day.");
        return ticked;
    }
    const auto day = day_field(form, "day");
    if (!day) return std::unexpected(day.error());
    return std::vector<DayOff>{{*day, form.text("name")}};
}

Day today_of_all(App& app, const SignedIn& me) {
    return app.store.read([&](storage::Connection& connection) {
        return actions::today_of_all(connection, me.organisation, app.store.now());
    });
}

Result<std::vector<DayOff>> allowed_days(App& app, const SignedIn& me, const Form& form) {
    const Day today = today_of_all(app, me);
    const auto days = asked_days(me, form, today);
    if (!days) return days;
    return actions::may_be_off(*days, today);
}

Day day_in(const Asked& asked) {
    const auto day = parse_period(asked.parts.at("day"));
    if (!day || day->cadence != Cadence::workday) throw NotFound{};
    return day->first_day;
}

http::Response draw_day_off(App& app, const SignedIn& me, Day day, const views::FormState& form,
                            int status = 200) {
    const auto view = app.store.read([&](storage::Connection& connection) {
        const auto known = storage::named_days_off(connection, me.organisation);
        const auto off = std::ranges::find(known, day, &DayOff::day);
        if (off == known.end()) throw NotFound{};
        views::DayOffPage page{.day = *off, .form = form};
        const Day today = actions::today_of_all(connection, me.organisation, app.store.now());
        if (const auto later = actions::may_change_day(day, today); !later) page.stays = later.error();
        page.moves = moves_when_worked(connection, me.organisation, day, app.store.now());
        return page;
    });
    return draw(app, me, views::day_off_page(me.say, view), views::day_off(day), status);
}

}  // namespace

// GET /days-off, with ?region= whose public holidays an administrator looks at
http::Response show_days_off(App& app, const Asked& asked, const SignedIn& me) {
    const Form form = Form::behind_the_question_mark(asked.request);
    return draw_days_off(app, me, form.choice<Region>("region"), {});
}

// GET /days-off/new?day=2026-12-31&name=…, or with a region and what is ticked: what it would move
http::Response preview_days_off(App& app, const Asked& asked, const Administrator& me) {
    const Form form = Form::behind_the_question_mark(asked.request);
    const auto days = allowed_days(app, me, form);
    if (!days) return refused(app, me, form, days.error());
    views::DaysOffPreview view{
        .days = *days, .region = form.choice<Region>("region"), .form = fresh_form(app, me.form_token)};
    view.moves = app.store.read([&](storage::Connection& connection) {
        return moves_when_off(connection, me.organisation, *days, app.store.now());
    });
    return draw(app, me, views::days_off_preview_page(me.say, view), views::days_off());
}

// POST /days-off
http::Response set_days_off(App& app, const Asked& asked, const Administrator& me) {
    const Form form(asked.request);
    const auto days = allowed_days(app, me, form);
    if (!days) return refused(app, me, form, days.error());
    const auto set = actions::set_days_off(app.store, me.speaker(), *days);
    if (!set) return refused(app, me, form, set.error());
    return look_at(views::days_off());
}

// GET /days-off/{day}: what would move if people worked on it
http::Response show_day_off(App& app, const Asked& asked, const Administrator& me) {
    return draw_day_off(app, me, day_in(asked), fresh_form(app, me.form_token));
}

// POST /days-off/{day}/worked
http::Response work_on_day_off(App& app, const Asked& asked, const Administrator& me) {
    const Form form(asked.request);
    const Day day = day_in(asked);
    const auto worked = actions::work_on_day_off(app.store, me.speaker(), day);
    if (!worked) return draw_day_off(app, me, day, form_refused(form, me, worked.error()), 422);
    return look_at(views::days_off());
}

}  // namespace kept::web
