#include "demo/reporting.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "demo/dice.hpp"
#include "demo/eye.hpp"
#include "demo/numbers.hpp"
#include "demo/script.hpp"
#include "demo/talk.hpp"
#include "domain/reporting.hpp"

namespace kept::demo {
namespace {

using namespace std::chrono;

constexpr seconds a_slip_is_noticed{70};
constexpr seconds and_put_right{100};
constexpr minutes looked_after_saying{3};
constexpr minutes declared_after_the_meeting{20};
constexpr minutes corrected_after_the_meeting{115};

/// Minutes before the end of the meeting: most come shortly before it begins.
struct Beforehand {
    std::int64_t least;
    std::int64_t most;
};

Beforehand beforehand(Cadence cadence) {
    return cadence == Cadence::workday ? Beforehand{17, 85} : Beforehand{62, 290};
}

/// Who owns several numbers says them in one sitting.
Instant sitting(const Part& part, Instant due) {
    const auto [least, most] = beforehand(part.kpi->cadence);
    Dice dice(part.member->mailbox, floor<days>(due));
    const auto place = part.kpi - part.member->kpis.data();
    return due - minutes(dice.between(least, most)) + seconds(dice.between(0, 59)) +
           place * seconds(dice.between(19, 43));
}

Happens by_habit(const Part& part, const Period& period) {
    Dice dice(fmt::format("{} forgets", part.kpi->code), period.first_day);
    if (dice.one_in(part.member->habits.silent_once_in)) return Happens::is_silent;
    if (dice.one_in(part.member->habits.late_once_in)) return Happens::is_late;
    return Happens::is_said;
}

Instant too_late(const Part& part, const Occasion& occasion) {
    return occasion.due + minutes(Dice(part.kpi->code, occasion.period.first_day).between(6, 310));
}

/// So long ago that whatever followed from its number was said as well.
bool is_behind_us(const Period& period, Instant now) {
    return last_day(period) + weeks(4) < floor<days>(now);
}

/// What is said, unless something was said already, and what follows from it.
class Telling {
  public:
    Telling(Draft& draft, const Part& part, const Schedule& schedule, const Occasion& occasion, Instant said,
            std::vector<Decimal>& numbers)
        : draft_(draft),
          part_(part),
          schedule_(schedule),
          occasion_(occasion),
          said_(said),
          numbers_(numbers) {}

    void usual() { say(usual_number(*part_.kpi, occasion_.period, occasion_.index), "", Feeling::none); }

    void as_written(const Turn& turn) {
        const std::string words = turn.words.in(draft_.situation().company->tongue);
        const Decimal value = decimal_of(*part_.kpi, turn.units);
        const Decimal wrongly = decimal_of(*part_.kpi, turn.wrongly);
        switch (turn.happens) {
            case Happens::is_silent:
                return;
            case Happens::is_said:
            case Happens::is_late:
                return say(value, words, turn.feeling);
            case Happens::is_no_number:
                return say(std::nullopt, words, turn.feeling);
            case Happens::is_corrected:
                say(wrongly, "", Feeling::none);
                return then(occasion_.due + corrected_after_the_meeting,
                            Corrects{occasion_.period, wrongly, value, words});
            case Happens::is_withdrawn:
                say(wrongly, "", Feeling::none);
                then(said_ + a_slip_is_noticed, Withdraws{occasion_.period, wrongly});
                return then(said_ + and_put_right,
                            Reports{.period = occasion_.period, .value = value, .saying = Saying::again});
            case Happens::is_declared_broken:
                say(value, "", Feeling::none);
                return then(occasion_.due + declared_after_the_meeting,
                            DeclaresBroken{occasion_.period, words});
        }
    }

  private:
    void say(std::optional<Decimal> value, const std::string& note, Feeling feeling) {
        const Instant moment = std::max(said_, draft_.from());
        if (!may_report(part_.history, schedule_, occasion_.period, moment)) return;
        draft_.add_even_if_missed(
            {said_, part_.member, part_.kpi, Reports{occasion_.period, value, note, feeling}});
        if (value) look(*value);
    }

    /// Before the meeting begins: then everybody sees it anyway.
    void look(Decimal value) {
        numbers_.push_back(value);
        const Tongue tongue = draft_.situation().company->tongue;
        then(said_ + looked_after_saying, look_of(*part_.kpi, occasion_.period, numbers_, tongue));
    }

    void then(Instant at, Deed deed) { draft_.add({at, part_.member, part_.kpi, std::move(deed)}); }

    Draft& draft_;
    const Part& part_;
    const Schedule& schedule_;
    const Occasion& occasion_;
    Instant said_;
    std::vector<Decimal>& numbers_;  // said so far, oldest first
};

Deed deed_of(const Talk& talk, const Period& period, Tongue tongue) {
    switch (talk.talks) {
        case Talks::applauds:
            return Applauds{period};
        case Talks::needs:
            return Needs{period, talk.words.in(tongue)};
        case Talks::is_asked:
            return CoachAsks{period, talk.words.in(tongue)};
        case Talks::remarks:
            break;
    }
    return Remarks{period, talk.words.in(tongue)};
}

/// What the others, and the owner, say about a number afterwards.
void draft_talk(Draft& draft, const Part& part, const Occasion& occasion) {
    for (const Talk& each : the_talk()) {
        if (each.kpi != part.kpi->code || each.index != occasion.index) continue;
        const auto speaker = std::ranges::find(the_cast(), each.mailbox, &CastMember::mailbox);
        draft.add({occasion.due + minutes(each.minutes), &*speaker, part.kpi,
                   deed_of(each, occasion.period, draft.situation().company->tongue)});
    }
}

}  // namespace

std::vector<Occasion> occasions_of(const Draft& draft, const Part& part) {
    const Schedule schedule(part.history.planning);
    const Period running = schedule.running_at(draft.until());
    const auto retires = retires_on(*part.kpi, draft.situation().began);
    std::vector<Occasion> occasions;
    int index = -1;
    for (const Period& each :
         schedule.periods_in({part.history.kpi.first_period.first_day, running.first_day})) {
        ++index;
        if (retires && last_day(each) >= *retires) break;
        if (const auto due = schedule.due(each))
            occasions.push_back({each, index, sitting(part, *due), *due});
    }
    return occasions;
}

std::optional<Decimal> usually_said(const Part& part, const Occasion& occasion) {
    if (const Turn* turn = turn_of(*part.kpi, occasion.index)) {
        if (turn->happens != Happens::is_said) return std::nullopt;
        return decimal_of(*part.kpi, turn->units);
    }
    if (by_habit(part, occasion.period) != Happens::is_said) return std::nullopt;
    return usual_number(*part.kpi, occasion.period, occasion.index);
}

void draft_reports(Draft& draft, const Part& part) {
    const Schedule schedule(part.history.planning);
    const SaidByPeriod said = said_by_period(part.history);
    std::vector<Decimal> numbers;
    for (const Occasion& each : occasions_of(draft, part)) {
        draft_talk(draft, part, each);
        if (const Report* latest = said.about(each.period).latest(); latest && latest->value)
            numbers.push_back(*latest->value);
        if (said.reported().contains(each.period) && is_behind_us(each.period, draft.from())) continue;
        draft_report(draft, part, schedule, each, numbers);
    }
}

void draft_report(Draft& draft, const Part& part, const Schedule& schedule, const Occasion& occasion,
                  std::vector<Decimal>& numbers) {
    const Turn* turn = turn_of(*part.kpi, occasion.index);
    const Happens happens = turn ? turn->happens : by_habit(part, occasion.period);
    if (happens == Happens::is_silent) return;
    const Instant said = happens == Happens::is_late ? too_late(part, occasion) : occasion.on_time;
    Telling telling(draft, part, schedule, occasion, said, numbers);
    if (turn)
        telling.as_written(*turn);
    else
        telling.usual();
}

}  // namespace kept::demo
