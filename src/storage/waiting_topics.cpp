#include "storage/waiting_topics.hpp"

#include <algorithm>
#include <set>

#include "domain/zone.hpp"
#include "storage/kpis.hpp"
#include "storage/meetings.hpp"
#include "storage/member_list.hpp"
#include "storage/offer_answers.hpp"
#include "storage/waiting.hpp"

namespace kept::storage {
namespace {

constexpr std::chrono::days stuck_waits{14};
constexpr std::chrono::days agenda_waits{61};
constexpr int meetings_looked_back = 60;

std::vector<WaitingTopic> stucks(Connection& connection, const OrganisationId& organisation,
                                 const MeetingStart& meeting) {
    std::vector<WaitingTopic> found;
    for (auto& [about, whose, words, helpers, said] :
         connection.select<Sequence, MemberId, std::string, std::string, Instant>(
             R"sql(
             select deeds.sequence, deeds.member, deeds.words, deeds.members, deeds.done_at
             from meeting_deeds as deeds join meetings
                 on meetings.organisation = deeds.organisation and meetings.id = deeds.meeting
             where deeds.organisation = :organisation and meetings.team = :team and deeds.kind = 'stuck'
                 and meetings.started_at > :since order by deeds.sequence
             )sql",
             with("organisation", organisation), with("team", meeting.team),
             with("since", meeting.at - stuck_waits)))
        found.push_back({.about = about,
                         .waits_as = WaitsAs::stuck,
                         .whose = whose,
                         .words = words,
                         .helpers = member_list(helpers),
                         .said = said});
    return found;
}

std::vector<WaitingTopic> stucks_in_a_row(Connection& connection, const OrganisationId& organisation,
                                          const MeetingStart& meeting, Instant now) {
    std::vector<WaitingTopic> found;
    for (const StuckOnAgenda& each :
         stucks_on_agenda(connection, organisation, meeting.team, now - agenda_waits))
        found.push_back({.about = each.sequence,
                         .waits_as = WaitsAs::stuck_in_a_row,
                         .whose = each.stuck.by,
                         .words = each.stuck.words,
                         .helpers = each.stuck.helpers,
                         .reason = each.reason,
                         .said = each.said});
    return found;
}

std::vector<WaitingTopic> numbers(Connection& connection, const OrganisationId& organisation,
                                  const MeetingStart& meeting, Instant now) {
    std::vector<WaitingTopic> found;
    for (const Kpi& kpi : kpis_said_in(connection, organisation, meeting.team, meeting.date))
        for (const OfferAnswer& each : offer_answers_of(connection, organisation, kpi.id))
            if (each.kind == OfferAnswerKind::on_the_agenda && each.said > now - agenda_waits)
                found.push_back({.about = each.sequence,
                                 .waits_as = WaitsAs::broken_in_a_row,
                                 .whose = kpi.owner,
                                 .words = each.reason,
                                 .kpi = kpi.id,
                                 .kpi_name = kpi.name,
                                 .period = each.period,
                                 .said = each.said});
    return found;
}

/// What its owner put on the agenda waits there, and not a second time as said in a meeting.
bool is_among(const std::vector<WaitingTopic>& on_agenda, const WaitingTopic& said) {
    return std::ranges::any_of(on_agenda, [&](const WaitingTopic& each) {
        return each.whose == said.whose && is_the_same_stuck(each.words, said.words);
    });
}

/// What the team's other weekly meetings of the last two months spoke of.
std::set<Sequence> spoken_of(Connection& connection, const OrganisationId& organisation,
                             const MeetingStart& meeting) {
    std::set<Sequence> topics;
    for (const MeetingStart& each :
         meetings_of(connection, organisation, meeting.team, meetings_looked_back)) {
        const bool is_other = each.kind == MeetingKind::weekly_meeting && each.id != meeting.id;
        if (!is_other || each.at < meeting.at - agenda_waits) continue;
        for (const Topic& topic : storage::meeting(connection, organisation, each.id).topics)
            topics.insert(topic.about);
    }
    return topics;
}

}  // namespace

std::vector<WaitingTopic> what_waits_for(Connection& connection, const OrganisationId& organisation,
                                         const MeetingStart& meeting, Instant now) {
    std::vector<WaitingTopic> all = stucks_in_a_row(connection, organisation, meeting, now);
    std::vector<WaitingTopic> once = stucks(connection, organisation, meeting);
    std::erase_if(once, [&](const WaitingTopic& each) { return is_among(all, each); });
    std::ranges::move(once, std::back_inserter(all));
    std::ranges::move(numbers(connection, organisation, meeting, now), std::back_inserter(all));
    const auto done = spoken_of(connection, organisation, meeting);
    std::erase_if(all, [&](const WaitingTopic& each) { return done.contains(each.about); });
    std::ranges::sort(all, {}, &WaitingTopic::about);
    return all;
}

}  // namespace kept::storage
