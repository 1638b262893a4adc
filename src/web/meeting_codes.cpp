#include <algorithm>

#include "actions/reading.hpp"
#include "storage/meetings.hpp"
#include "storage/open_meetings.hpp"
#include "web/drawing.hpp"
#include "web/pages.hpp"
#include "web/screens.hpp"

namespace kept::web {
namespace {

enum class Whose { own, anybodys };

std::string in_capitals(std::string text) {
    std::ranges::transform(text, text.begin(),
                           [](char each) { return each >= 'a' && each <= 'z' ? each - 'a' + 'A' : each; });
    return text;
}

bool is_for(storage::Connection& connection, const SignedIn& me, const TeamId& team, Whose whose,
            Instant now) {
    if (whose == Whose::anybodys) {
        actions::readable_team(connection, me.speaker(), team, now);
        return true;
    }
    const auto teams = own_teams(connection, me, now);
    return std::ranges::find(teams, team.text, &views::Option::code) != teams.end();
}

/// Codes are short: of two meetings with the same the one of the member's own team is meant.
std::optional<MeetingId> meeting_called(App& app, storage::Connection& connection, const SignedIn& me,
                                        const std::string& code) {
    const Instant now = app.store.now();
    for (const Whose whose : {Whose::own, Whose::anybodys})
        for (const MeetingId& each : storage::open_meetings(connection, me.organisation)) {
            if (meeting_code(app, each) != code) continue;
            const LiveMeeting meeting = at_instant(storage::meeting(connection, me.organisation, each), now);
            if (!is_over(meeting) && is_for(connection, me, meeting.start.team, whose, now)) return each;
        }
    return std::nullopt;
}

}  // namespace

// GET /meet/{code}: who is signed in lands in the meeting; nobody is signed in by it
http::Response show_meeting_with_code(App& app, const Asked& asked, const SignedIn& me) {
    const std::string code = in_capitals(asked.parts.at("code"));
    const auto meeting = app.store.read(
        [&](storage::Connection& connection) { return meeting_called(app, connection, me, code); });
    if (!meeting) throw NotFound{};
    return look_at(views::meeting(*meeting));
}

}  // namespace kept::web
