#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "demo/cast.hpp"
#include "demo/company.hpp"
#include "domain/live_meeting.hpp"
#include "domain/outcome.hpp"
#include "storage/store.hpp"

namespace kept::demo {

/// Who acts for a member in a live meeting: the example itself, a visitor, or nobody (on leave, or no member
/// of the cast).
enum class ActedBy { example, visitor, nobody };

struct Chair {
    MemberId member;
    const CastMember* cast = nullptr;
    ActedBy acted_by = ActedBy::nobody;
};

/// A number that was said in the meeting.
struct NumberHeard {
    KpiId kpi;
    Period period;
    MemberId by;
    Instant at;
    Outcome outcome = Outcome::kept;
    bool is_record = false;
    std::vector<MemberId> applauding;
};

/// What whoever has the turn says next.
struct NumberReady {
    const CastKpi* cast = nullptr;
    KpiId kpi;
    Period period;
    Decimal value;
};

/// A live meeting as the cast finds it.
struct HuddleRoom {
    Tongue tongue = Tongue::dutch;
    LiveMeeting meeting;
    std::vector<MeetingDeed> deeds;
    std::vector<Chair> chairs;  ///< one for each seat, in their order
    std::vector<NumberHeard> heard;
    std::optional<NumberReady> ready;  ///< only of whom the example acts for
};

/// What became of the numbers that were heard, so that no long history is read again at every applause.
struct NumberJudged {
    Outcome outcome = Outcome::kept;
    bool is_record = false;
};
using NumbersJudged = std::map<ReportId, NumberJudged>;

/// The latest meeting of each team in which the cast may still have something to do.
std::vector<HuddleRoom> huddle_rooms(storage::Connection& connection, const Company& company,
                                     const OrganisationId& organisation, Instant now, NumbersJudged& judged);

/// What distinguishes a deed of a meeting, so that the cast does it once, and knows its own deeds again.
std::string name_of(const MeetingId& meeting, const MeetingDeed& deed);

/// The same of a number, wherever it is said.
std::string name_of(const NumberReady& number);

const Chair* chair_of(const HuddleRoom& room, const MemberId& member);

}  // namespace kept::demo
