#include "demo/needs.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <vector>

#include "demo/dice.hpp"
#include "demo/need_words.hpp"
#include "demo/reporting.hpp"
#include "demo/script.hpp"
#include "domain/rhythm.hpp"
#include "domain/schedule.hpp"
#include "domain/zone.hpp"

namespace kept::demo {
namespace {

using namespace std::chrono;

constexpr days since_when{14};
constexpr days remembered{10};  // as many as hold nine workdays, so that no report hears the same twice
constexpr std::size_t the_latest_few = 3;
constexpr days a_day{1};
constexpr minutes said_after_the_meeting{2};

/// A number that was said in time and did not keep its promise.
struct Broken {
    const Part* part;
    Occasion occasion;
};

/// What is said after a meeting: about what, and in which words.
struct Spoken {
    const Broken* about;
    const Need* need;
};

/// A meeting of a team on a day, and how it ends.
struct Ended {
    Instant at;
    Day day;
    Cadence cadence;  ///< a workday's is the huddle, a week's the weekly meeting
};

bool is_away(const CastMember& member, Day day, Day began) {
    return std::ranges::any_of(leave_of(member, began),
                               [&](const Span& away) { return away.first <= day && day <= away.last; });
}

/// What the script promises for a period: the last new promise that has begun by then.
Bounds promised_for(const CastKpi& kpi, const Period& period, Day began) {
    Bounds bounds = bounds_of(kpi, kpi.promise);
    for (const NewPromise& each : the_new_promises())
        if (each.kpi == kpi.code && began + weeks(each.from_week) <= period.first_day)
            bounds = bounds_of(kpi, each.promise);
    return bounds;
}

std::vector<Broken> broken_in(const Draft& draft, const CastTeam& team) {
    std::vector<Broken> all;
    const Instant from = draft.until() - since_when - remembered;
    for (const Part& part : draft.situation().parts) {
        if (part.member->team != &team || part.kpi->code == complaints) continue;
        for (const Occasion& each : occasions_of(draft, part)) {
            if (each.due < from) continue;
            const auto value = usually_said(part, each);
            const Bounds bounds = promised_for(*part.kpi, each.period, draft.situation().began);
            if (value && !keeps(bounds, *value)) all.push_back({&part, each});
        }
    }
    std::ranges::stable_sort(all, {}, [](const Broken& each) { return each.occasion.due; });
    return all;
}

/// The meetings of a team around now, in their order.
std::vector<Ended> meetings_of(const Draft& draft, const CastTeam& team) {
    const Situation& situation = draft.situation();
    const Rhythm rhythm = rhythm_of(*situation.company, team);
    std::set<Day> days_off;
    for (const DayOff& each : days_off_from(situation.began, situation.company->tongue))
        days_off.insert(each.day);
    std::vector<Ended> ended;
    const Day last = floor<days>(draft.until()) + a_day;
    for (Day day = last - since_when; day <= last; day += a_day) {
        const auto huddle = days_off.contains(day) ? std::nullopt : huddle_on(rhythm, day);
        if (huddle) ended.push_back({huddle->ends, day, Cadence::workday});
        const auto weekly = weekly_meeting_of(rhythm, monday_of(day), days_off);
        if (weekly && day_at(weekly->starts, rhythm.zone) == day)
            ended.push_back({weekly->ends, day, Cadence::week});
    }
    return ended;
}

/// Mondays to Fridays, counted from a Monday long ago; each team begins elsewhere, so that on one day no two
/// teams need the same.
std::int64_t workdays_until(Day day, const CastTeam& team) {
    const Day monday = monday_of(day);
    const auto place = std::ranges::find(the_teams(), &team) - the_teams().begin();
    return (monday - monday_of(Day{})).count() / 7 * 5 + (day - monday).count() + 3 * place;
}

const Broken& one_of(const std::vector<const Broken*>& some, const Ended& meeting) {
    Dice dice(some.front()->part->kpi->code, meeting.day);
    return *some[static_cast<std::size_t>(dice.between(0, static_cast<std::int64_t>(some.size()) - 1))];
}

/// One of those that were spoken of in the meeting, or else of the days before it in words that fit any.
std::optional<Spoken> spoken_after(const Ended& meeting, const std::vector<Broken>& all, Day began) {
    std::vector<const Broken*> fresh, earlier;
    for (const Broken& each : all) {
        const Instant due = each.occasion.due;
        if (due > meeting.at || due < meeting.at - remembered) continue;
        if (is_away(*each.part->member, meeting.day, began)) continue;
        const bool has_words_of_its_own = !needs_about(*each.part->kpi).empty();
        (due == meeting.at && has_words_of_its_own ? fresh : earlier).push_back(&each);
    }
    const std::int64_t day = meeting.day.time_since_epoch().count();
    if (!fresh.empty()) {
        const Broken& about = one_of(fresh, meeting);
        const auto words = needs_about(*about.part->kpi);
        return Spoken{&about, &words[static_cast<std::size_t>(day) % words.size()]};
    }
    if (earlier.empty()) return std::nullopt;
    if (earlier.size() > the_latest_few) earlier.erase(earlier.begin(), earlier.end() - the_latest_few);
    const Need& need =
        meeting.cadence == Cadence::week
            ? need_of_any_week(day / 7)
            : need_of_any_day(workdays_until(meeting.day, *earlier.front()->part->member->team));
    return Spoken{&one_of(earlier, meeting), &need};
}

/// Who answers a need: a colleague of the team, unless its words are somebody's.
const CastMember& who_answers(const Need& need, const CastMember& owner, Dice& dice) {
    if (!need.mailbox.empty()) return *std::ranges::find(the_cast(), need.mailbox, &CastMember::mailbox);
    const auto team = members_of(*owner.team);
    const auto others = static_cast<std::int64_t>(team.size()) - 1;
    const auto place = &owner - team.data() + dice.between(1, others);
    return team[static_cast<std::size_t>(place) % team.size()];
}

void draft_need(Draft& draft, const Spoken& spoken, const Ended& meeting) {
    const auto& [part, occasion] = *spoken.about;
    const Tongue tongue = draft.situation().company->tongue;
    const Instant said = meeting.at + said_after_the_meeting;
    draft.add({said, part->member, part->kpi, Needs{occasion.period, spoken.need->words.in(tongue)}});
    Dice dice(part->kpi->code, meeting.day);
    const CastMember& colleague = who_answers(*spoken.need, *part->member, dice);
    if (is_away(colleague, meeting.day, draft.situation().began)) return;
    draft.add({said + minutes(dice.between(6, 38)), &colleague, part->kpi,
               Remarks{occasion.period, spoken.need->answer.in(tongue)}});
}

}  // namespace

void draft_needs(Draft& draft) {
    for (const CastTeam* team : the_teams()) {
        const std::vector<Broken> broken = broken_in(draft, *team);
        for (const Ended& each : meetings_of(draft, *team))
            if (const auto spoken = spoken_after(each, broken, draft.situation().began))
                draft_need(draft, *spoken, each);
    }
}

}  // namespace kept::demo
