#pragma once

#include <string>

#include "domain/ids.hpp"

// What changes is told by name. A page marks the parts that depend on a name, and fetches them again.
namespace kept::live {

/// One KPI: its reports, promises and row.
std::string kpi_name(const KpiId& kpi);

/// A team's board: which members and KPIs stand on it, its rhythm, its meeting.
std::string board_name(const TeamId& team);

/// One live meeting.
std::string meeting_name(const MeetingId& meeting);

/// A screen with a code: told when it is let in, and when that ends.
std::string wall_name(const std::string& code);

/// What one member sees as their own.
std::string member_name(const MemberId& member);

/// One browser that is signed in: told when it no longer is.
std::string session_name(const SessionId& session);

/// What the whole organisation arranges together: its processes and what stands on them, its days off, which
/// teams it has.
std::string organisation_name();

/// Who may read what in the organisation: told when somebody may no longer.
std::string readers_name();

}  // namespace kept::live
