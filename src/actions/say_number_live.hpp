#pragma once

#include "actions/in_meeting.hpp"
#include "actions/report_kpi.hpp"

namespace kept::actions {

/// How a number comes out: typed at that moment, or as it was sealed.
enum class ComesOut { typed, sealed };

/// A number said in one's turn, at the step of the page on which it was pressed.
struct LiveNumber {
    MeetingId meeting;
    int step = 0;
    ComesOut comes = ComesOut::typed;
    Reporting reporting;  ///< of a sealed one only the KPI and the period
};

/// The owner says their number in the meeting: it is reported, and stands on every screen. Throws NotFound
/// for somebody else's KPI.
Result<ReportId> say_number_live(storage::Store& store, const Speaker& speaker, const LiveNumber& number,
                                 const storage::SentForm& form);

}  // namespace kept::actions
