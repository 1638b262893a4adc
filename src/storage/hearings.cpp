#include "storage/hearings.hpp"

#include <algorithm>

#include "domain/codes.hpp"
#include "domain/hearing.hpp"

namespace kept::storage {
namespace {

Report* report_in(std::vector<Report>& reports, const ReportId& id) {
    const auto found = std::ranges::find(reports, id, &Report::id);
    return found == reports.end() ? nullptr : &*found;
}

}  // namespace

std::optional<HeardLive> heard_in(const std::string& kind, Day date, int nth, std::int64_t minutes,
                                  Instant started, Instant said) {
    return kept::heard_in({.kind = choice_of<MeetingKind>(kind).value(),
                           .date = date,
                           .nth = nth,
                           .length = std::chrono::minutes{minutes},
                           .at = started},
                          said);
}

void add_hearings(Connection& connection, const OrganisationId& organisation, const KpiId& kpi,
                  std::vector<Report>& reports, Sequence before) {
    for (const auto& [report, kind, day, nth, minutes, started, said] :
         connection.select<ReportId, std::string, Day, int, std::int64_t, Instant, Instant>(
             R"sql(
             select deeds.report, meetings.kind, meetings.day, nth, minutes, started_at, done_at
             from meeting_deeds as deeds join meetings
                 on meetings.organisation = deeds.organisation and meetings.id = deeds.meeting
             where deeds.organisation = :organisation and deeds.kpi = :kpi and deeds.sequence < :before
             )sql",
             with("organisation", organisation), with("kpi", kpi), with("before", before)))
        if (Report* said_live = report_in(reports, report))
            said_live->heard = heard_in(kind, day, nth, minutes, started, said);
    for (const auto& [report, sealed] : connection.select<ReportId, Instant>(
             R"sql(
             select opened.report, seals.sealed_at from seal_openings as opened join seals
                 on seals.organisation = opened.organisation and seals.id = opened.seal
             where opened.organisation = :organisation and opened.kpi = :kpi and opened.opened = 'in_time'
                 and opened.sequence < :before
             )sql",
             with("organisation", organisation), with("kpi", kpi), with("before", before)))
        if (Report* opened = report_in(reports, report)) opened->sealed = sealed;
}

}  // namespace kept::storage
