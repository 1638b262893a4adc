#pragma once

#include <ostream>
#include <string>
#include <string_view>
#include <utility>

#include "domain/outcome.hpp"
#include "plannings.hpp"

namespace kept {

inline void PrintTo(Outcome outcome, std::ostream* out) {
    constexpr const char* words[] = {"kept", "broken", "no number", "no promise",
                                     "open", "silent", "excused"};
    *out << words[static_cast<int>(outcome)];
}

inline void PrintTo(Timeliness timeliness, std::ostream* out) {
    *out << (timeliness == Timeliness::late ? "late" : "on time");
}

inline void PrintTo(const Period& period, std::ostream* out) {
    *out << key_of(period);
}

inline void PrintTo(Instant instant, std::ostream* out) {
    *out << testing::text_of(instant);
}

}  // namespace kept

namespace kept::testing {

inline Bounds at_least(int number) {
    return {.least = whole(number), .most = std::nullopt};
}

inline Bounds at_most(int number) {
    return {.least = std::nullopt, .most = whole(number)};
}

inline Bounds between(int least, int most) {
    return {.least = whole(least), .most = whole(most)};
}

constexpr Instant at_once = Instant::min();

/// What Sanne says of her "Complaints solved": a count, more is better, named on Monday 2 November 2026 in a
/// team in Amsterdam that huddles at 09:07 to 09:22 and speaks of the last workday. Instants are UTC: in
/// November that huddle ends at 08:22.
class Sanne {
  public:
    explicit Sanne(Cadence cadence = Cadence::workday, Direction direction = Direction::increase) {
        history.kpi = {.id = {"complaints"},
                       .owner = {"sanne"},
                       .team = {"service"},
                       .name = "Complaints solved",
                       .contribution = "Solved complaints keep our customers.",
                       .measure = {.unit = Unit::count},
                       .direction = direction,
                       .cadence = cadence,
                       .first_period = period_of(cadence, day("2026-11-02")),
                       .place = 1};
        history.planning = planning(cadence);
    }

    Sanne& promises(const Bounds& bounds, std::string_view from) {
        history.promises.push_back({.bounds = bounds, .from = period(from), .sequence = ++sequence_});
        return *this;
    }

    Sanne& promises_to_satisfaction(const Bounds& bounds, std::string_view from) {
        promises(bounds, from);
        history.promises.back().quality = "to satisfaction";
        return *this;
    }

    Sanne& reports(std::string_view of, int number, Instant said = at_once) {
        return says(of, ReportKind::report, whole(number), said);
    }

    Sanne& has_no_number(std::string_view of, Instant said = at_once) {
        says(of, ReportKind::report, std::nullopt, said);
        history.reports.back().note = "The survey stood still.";
        return *this;
    }

    Sanne& corrects(std::string_view of, int number, Instant said = at_once) {
        return says(of, ReportKind::correction, whole(number), said);
    }

    Sanne& takes_back(std::string_view of, Instant said = at_once) {
        return says(of, ReportKind::withdrawal, std::nullopt, said);
    }

    Sanne& declares_broken(std::string_view of) { return declares(of, DeclarationKind::broken); }

    Sanne& withdraws_her_declaration(std::string_view of) { return declares(of, DeclarationKind::withdrawn); }

    Sanne& is_away(std::string_view first, std::string_view last) {
        history.planning.leave.push_back({day(first), day(last)});
        return *this;
    }

    Sanne& retires(Instant at) {
        history.retirements.push_back({at, std::nullopt});
        return *this;
    }

    Sanne& returns(std::string_view from) {
        history.retirements.back().returned_from = period(from);
        return *this;
    }

    Schedule schedule() const { return Schedule(history.planning); }

    Slot slot(std::string_view of, Instant now) const { return judge(history, schedule(), period(of), now); }

    Outcome outcome(std::string_view of, Instant now) const { return slot(of, now).outcome; }

    Timeliness timeliness(std::string_view of, Instant now) const { return slot(of, now).timeliness; }

    History history;

  private:
    Sanne& says(std::string_view of, ReportKind kind, std::optional<Decimal> value, Instant said) {
        const Instant when = said == at_once ? schedule().opens(period(of)) + 1h : said;
        history.reports.push_back(
            {.period = period(of), .kind = kind, .value = value, .sequence = ++sequence_, .said = when});
        return *this;
    }

    Sanne& declares(std::string_view of, DeclarationKind kind) {
        history.declarations.push_back({.period = period(of),
                                        .kind = kind,
                                        .reason = "Eight, but not to satisfaction.",
                                        .sequence = ++sequence_});
        return *this;
    }

    Sequence sequence_ = 0;
};

}  // namespace kept::testing
