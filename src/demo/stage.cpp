#include "demo/stage.hpp"

#include <fmt/format.h>
#include <utility>

#include "actions/applaud.hpp"
#include "actions/change_openness.hpp"
#include "actions/declare_broken.hpp"
#include "actions/declare_leave.hpp"
#include "actions/look.hpp"
#include "actions/make_promise.hpp"
#include "actions/remark.hpp"
#include "actions/report_kpi.hpp"
#include "actions/retire_kpi.hpp"
#include "actions/set_day_off.hpp"
#include "demo/form.hpp"
#include "domain/refusal.hpp"
#include "storage/coachings.hpp"
#include "storage/members.hpp"
#include "storage/reports.hpp"
#include "storage/teams.hpp"

namespace kept::demo {
namespace {

template <class Made>
Done done(const Result<Made>& made) {
    return made ? Done::yes : Done::refused;
}

storage::SentForm form_of(std::string_view deed, const Act& act, const std::string& about) {
    return form_about(fmt::format("{}/{}/{}", deed, act.kpi->code, about));
}

/// Several people may do the same about one number.
std::string said_by(std::string_view deed, const Act& act) {
    return fmt::format("{} {}", act.member->mailbox, deed);
}

FeelingIs whose(Feeling feeling) {
    return feeling == Feeling::none ? FeelingIs::the_owners : FeelingIs::shared;
}

}  // namespace

Stage::Stage(storage::Store& store, const Company& company, OrganisationId organisation,
             const Situation& situation)
    : store_(store), company_(company), organisation_(std::move(organisation)) {
    store_.read([&](storage::Connection& connection) {
        const auto teams = storage::teams(connection, organisation_);
        for (std::size_t each = 0; each < the_teams().size(); ++each)
            teams_.emplace(the_teams()[each], teams.at(each).id);
        for (const Member& each : storage::members(connection, organisation_)) members_.push_back(each.id);
        for (const Member& each : storage::coaches(connection, organisation_)) coach_ = each.id;
    });
    for (const Part& each : situation.parts)
        if (each.is_named()) kpis_.emplace(each.kpi, each.history.kpi.id);
}

Done Stage::perform(const Act& act) {
    try {
        return std::visit([&](const auto& deed) { return does(act, deed); }, act.deed);
    } catch (const NotFound&) {
        return Done::refused;
    } catch (const Forbidden&) {
        return Done::refused;
    }
}

Done Stage::does(const Act& act, const NamesKpi&) {
    const auto named = actions::name_kpi(store_, speaker(act), naming_of(act), form_of("names", act, ""));
    if (named) kpis_.emplace(act.kpi, *named);
    return done(named);
}

Done Stage::does(const Act& act, const RetiresKpi&) {
    actions::retire_kpi(store_, speaker(act), kpi(act.kpi));
    return Done::yes;
}

Done Stage::does(const Act& act, const Reports& deed) {
    const auto said = actions::report_kpi(
        store_, speaker(act),
        {.kpi = kpi(act.kpi),
         .period = deed.period,
         .value = deed.value,
         .note = deed.note,
         .feeling = deed.feeling,
         .feeling_is = whose(deed.feeling)},
        form_of(deed.saying == Saying::first ? "says" : "says again", act, key_of(deed.period)));
    if (said && deed.value) said_here_[{act.kpi, deed.period, *deed.value}] = *said;
    return done(said);
}

Done Stage::does(const Act& act, const Corrects& deed) {
    return done(actions::correct_report(
        store_, speaker(act),
        {.kpi = kpi(act.kpi), .period = deed.period, .value = deed.value, .note = deed.note},
        report_that_says(act, deed.period, deed.wrongly), form_of("corrects", act, key_of(deed.period))));
}

Done Stage::does(const Act& act, const Withdraws& deed) {
    return done(actions::withdraw_report(store_, speaker(act), kpi(act.kpi), deed.period,
                                         report_that_says(act, deed.period, deed.wrongly),
                                         form_of("withdraws", act, key_of(deed.period))));
}

Done Stage::does(const Act& act, const DeclaresBroken& deed) {
    return done(actions::declare_broken(store_, speaker(act), kpi(act.kpi), deed.period, deed.reason,
                                        form_of("declares", act, key_of(deed.period))));
}

Done Stage::does(const Act& act, const Remarks& deed) {
    return done(actions::remark(store_, speaker(act), {kpi(act.kpi), deed.period, deed.words},
                                form_of(said_by("remarks", act), act, key_of(deed.period) + deed.words)));
}

Done Stage::does(const Act& act, const Applauds& deed) {
    return done(actions::applaud(store_, speaker(act), kpi(act.kpi), deed.period,
                                 form_of(said_by("applauds", act), act, key_of(deed.period))));
}

Done Stage::does(const Act& act, const Needs& deed) {
    return done(actions::say_need(store_, speaker(act), {kpi(act.kpi), deed.period, deed.words},
                                  form_of("needs", act, key_of(deed.period) + deed.words)));
}

/// Mostly no look was asked: that is how it should be.
Done Stage::does(const Act& act, const Looks& deed) {
    const auto look =
        actions::look(store_, speaker(act), {kpi(act.kpi), deed.period, deed.reading, deed.why});
    return look ? Done::yes : Done::unasked;
}

Done Stage::does(const Act& act, const Promises& deed) {
    return done(actions::make_promise(store_, speaker(act),
                                      {.kpi = kpi(act.kpi),
                                       .bounds = deed.bounds,
                                       .quality = deed.quality,
                                       .from = deed.from,
                                       .reason = deed.reason},
                                      form_of("promises", act, key_of(deed.from))));
}

Done Stage::does(const Act& act, const TakesLeave& deed) {
    return done(actions::declare_leave(store_, speaker(act), deed.days));
}

Done Stage::does(const Act& act, const SetsDayOff& deed) {
    return done(actions::set_day_off(store_, speaker(act), deed.day, deed.name));
}

Done Stage::does(const Act& act, const ChangesOpenness& deed) {
    actions::change_openness(store_, speaker(act), teams_.at(deed.team), deed.openness);
    return Done::yes;
}

actions::Speaker Stage::speaker(const Act& act) const {
    return {organisation_, members_.at(static_cast<std::size_t>(act.member - the_cast().data()))};
}

/// What a member names, in the words of the company.
actions::Naming Stage::naming_of(const Act& act) const {
    const CastKpi& kpi = *act.kpi;
    const Tongue tongue = company_.tongue;
    actions::Naming naming{.name = kpi.name.in(tongue),
                           .contribution = kpi.contribution.in(tongue),
                           .measure = {.unit = kpi.unit, .decimals = kpi.decimals},
                           .direction = kpi.direction,
                           .cadence = kpi.cadence,
                           .team = teams_.at(act.member->team)};
    if (kpi.unit == Unit::money) naming.measure.currency = currency_of(company_, *act.member->team);
    if (!kpi.continues.empty()) naming.continues = this->kpi(&kpi_called(kpi.continues));
    if (const auto& promise = kpi.promise; promise.least || promise.most)
        naming.promise = actions::FirstPromise{bounds_of(kpi, promise), promise.quality.in(tongue)};
    return naming;
}

KpiId Stage::kpi(const CastKpi* kpi) const {
    const auto found = kpis_.find(kpi);
    if (found == kpis_.end()) throw NotFound{};
    return found->second;
}

ReportId Stage::report_that_says(const Act& act, const Period& period, Decimal value) {
    const auto said_here = said_here_.find({act.kpi, period, value});
    if (said_here != said_here_.end()) return said_here->second;
    const auto reports = store_.read([&](storage::Connection& connection) {
        return storage::reports_of(connection, organisation_, kpi(act.kpi));
    });
    for (const Report& each : reports)
        if (each.period == period && each.value == value) return each.id;
    throw NotFound{};
}

}  // namespace kept::demo
