#include "storage/open_meetings.hpp"

namespace kept::storage {

std::vector<MeetingId> open_meetings(Connection& connection, const OrganisationId& organisation) {
    std::vector<MeetingId> found;
    for (auto& [meeting] : connection.select<MeetingId>(
             "select meeting from open_meetings where organisation = :organisation order by team",
             with("organisation", organisation)))
        found.push_back(std::move(meeting));
    return found;
}

}  // namespace kept::storage
