#include "live/names.hpp"

namespace kept::live {

std::string kpi_name(const KpiId& kpi) {
    return "kpi-" + kpi.text;
}

std::string board_name(const TeamId& team) {
    return "board-" + team.text;
}

std::string meeting_name(const MeetingId& meeting) {
    return "meeting-" + meeting.text;
}

std::string wall_name(const std::string& code) {
    return "wall-" + code;
}

std::string member_name(const MemberId& member) {
    return "member-" + member.text;
}

std::string session_name(const SessionId& session) {
    return "session-" + session.text;
}

std::string organisation_name() {
    return "organisation";
}

std::string readers_name() {
    return "readers";
}

}  // namespace kept::live
