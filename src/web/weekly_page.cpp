#include "web/weekly_page.hpp"

#include "storage/earlier_follow_ups.hpp"
#include "storage/waiting_topics.hpp"
#include "web/drawing.hpp"
#include "web/readings.hpp"

namespace kept::web {
namespace {

constexpr MeetingDeedKind pressed_alone[] = {MeetingDeedKind::next_part, MeetingDeedKind::skip_part,
                                             MeetingDeedKind::go_to_part};

/// Rule 10: while the owner owes a look, nothing of what the rules see stands here.
views::ReadingOnStage reading_of(App& app, storage::Connection& connection, const MeetingReader& me,
                                 const History& history, const views::NumberOnStage& said,
                                 const views::Clock& clock) {
    const Told told =
        told_of(app, connection, me.organisation, history, Schedule(history.planning), clock.now);
    views::ReadingOnStage reading{.kpi = said.kpi.id, .period = said.slot.period};
    if (told.owed && told.owed->period <= said.slot.period) {
        reading.look = may_speak_for(me.member.id, said.kpi) ? views::LookIs::owed_by_whoever_looks
                                                             : views::LookIs::owed_by_somebody;
        return reading;
    }
    reading.announcement = told.announcement;
    reading.both = readings_of(me, history, told, said.slot.period, said.owner, clock);
    return reading;
}

/// Only the number that is on stage is read aloud.
void add_readings(App& app, storage::Connection& connection, const MeetingReader& me,
                  storage::Histories& histories, views::LiveMeetingPage& view) {
    if (!view.meeting.speaking) return;
    for (const views::NumberOnStage& each : view.said)
        if (each.kpi.owner == *view.meeting.speaking)
            view.parts.readings.push_back(
                reading_of(app, connection, me, histories.of(each.kpi), each, view.clock));
}

}  // namespace

void add_parts(App& app, storage::Connection& connection, const MeetingReader& me,
               storage::Histories& histories, views::LiveMeetingPage& view) {
    const LiveMeeting& meeting = view.meeting;
    if (meeting.parts.empty()) return;
    const auto fresh = [&] { return fresh_form(app, me.form_token); };
    for (const MeetingDeedKind each : pressed_alone) view.press[each] = fresh();
    view.parts.line = fresh();
    view.parts.picking = fresh();
    view.parts.moving_on = fresh();
    add_readings(app, connection, me, histories, view);
    if (meeting.part == MeetingPart::topics)
        view.parts.waiting =
            storage::what_waits_for(connection, me.organisation, meeting.start, view.clock.now);
    if (meeting.part == MeetingPart::follow_ups || is_over(meeting))
        for (auto& [earlier, follow_up] : storage::open_before(connection, me.organisation, meeting.start))
            view.parts.earlier.push_back({earlier, std::move(follow_up), fresh()});
}

}  // namespace kept::web
