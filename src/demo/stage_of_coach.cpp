#include <fmt/format.h>

#include "actions/invite_coach.hpp"
#include "actions/join_as_coach.hpp"
#include "actions/remark.hpp"
#include "demo/form.hpp"
#include "demo/stage.hpp"
#include "domain/coaching.hpp"
#include "domain/zone.hpp"

// The part of the stage on which somebody from outside reads along.
namespace kept::demo {
namespace {

constexpr Words name{"Marleen Vos", "Margaret Foss"};

/// Nobody signs in to the example with a password, so that it need not be hard to guess at.
constexpr secrets::Work little_work{.passes = 1, .memory = 8'192};

}  // namespace

Done Stage::does(const Act& act, const LetsACoachIn&) {
    const auto speaker = this->speaker(act);
    const TeamId team = teams_.at(act.member->team);
    const Day today = day_at(act.at, zone_of(company_, *act.member->team));
    const auto invited = actions::invite_coach(store_, speaker, team, proposed_last_day(today));
    if (!invited) return Done::refused;
    const auto joined = actions::join_as_coach(store_, organisation_, invited->token,
                                               {.name = name.in(company_.tongue),
                                                .email = "coach@van-buiten.example",
                                                .password = invited->token,
                                                .tongue = company_.tongue},
                                               little_work);
    if (!joined) return Done::refused;
    coach_ = joined->member;
    return Done::yes;
}

Done Stage::does(const Act& act, const CoachAsks& deed) {
    if (!coach_) return Done::refused;
    const auto key = form_about(fmt::format("coach/{}/{}", act.kpi->code, key_of(deed.period)));
    const auto said =
        actions::remark(store_, {organisation_, *coach_}, {kpi(act.kpi), deed.period, deed.words}, key);
    return said ? Done::yes : Done::refused;
}

}  // namespace kept::demo
