#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "demo/cast.hpp"
#include "domain/instant.hpp"
#include "domain/look.hpp"
#include "domain/period.hpp"
#include "domain/promise.hpp"
#include "domain/rearranging.hpp"
#include "domain/report.hpp"
#include "domain/team.hpp"

namespace kept::demo {

struct NamesKpi {};

struct RetiresKpi {};

/// Whether something was said about the period before, and taken back.
enum class Saying { first, again };

struct Reports {
    Period period;
    std::optional<Decimal> value;
    std::string note = {};
    Feeling feeling = Feeling::none;
    Saying saying = Saying::first;
};

struct Corrects {
    Period period;
    Decimal wrongly;  ///< only this is corrected, nothing that a visitor said
    Decimal value;
    std::string note;
};

struct Withdraws {
    Period period;
    Decimal wrongly;
};

struct DeclaresBroken {
    Period period;
    std::string reason;
};

struct Remarks {
    Period period;
    std::string words;
};

struct Applauds {
    Period period;
};

struct Needs {
    Period period;
    std::string words;
};

/// Only when a look was asked with the report of this period.
struct Looks {
    Period period;
    std::optional<Reading> reading;  ///< nothing: skipped
    std::string why;
};

struct Promises {
    Period from;
    Bounds bounds;
    std::string quality;
    std::string reason;
};

struct TakesLeave {
    Span days;
};

struct SetsDayOff {
    Day day;
    std::string name;
};

struct ChangesOpenness {
    const CastTeam* team = nullptr;
    Openness openness = Openness::open;
};

struct CastProcess;

struct DrawsProcess {
    const CastProcess* process = nullptr;
};

/// The steps by their names.
struct RearrangesSteps {
    const CastProcess* process = nullptr;
    Rearranges change = Rearranges::add;
    std::string step = {};
    std::string name = {};
    std::string other = {};
};

struct ProposesChange {
    RearrangesSteps change;
    std::string why;
};

struct StandsOnStep {
    const CastProcess* process = nullptr;
    std::string step;
};

struct NamesCounter {
    const CastKpi* counter = nullptr;
    std::string why;
};

/// Somebody from outside begins to read along with the team of who lets them.
struct LetsACoachIn {};

/// A coach's words about a number of its owner, who acts here.
struct CoachAsks {
    Period period;
    std::string words;
};

using Deed =
    std::variant<NamesKpi, RetiresKpi, Reports, Corrects, Withdraws, DeclaresBroken, Remarks, Applauds, Needs,
                 Looks, Promises, TakesLeave, SetsDayOff, ChangesOpenness, DrawsProcess, RearrangesSteps,
                 ProposesChange, StandsOnStep, NamesCounter, LetsACoachIn, CoachAsks>;

/// What a played member does at a moment.
struct Act {
    Instant at;
    const CastMember* member = nullptr;
    const CastKpi* kpi = nullptr;  ///< nothing for leave, days off and teams
    Deed deed;
};

}  // namespace kept::demo
