#include "commands/check_meetings.hpp"

#include <algorithm>

#include "domain/codes.hpp"
#include "storage/lent_turns.hpp"
#include "storage/meeting_plans.hpp"
#include "storage/meetings.hpp"
#include "storage/offer_answers.hpp"
#include "storage/reports.hpp"
#include "storage/stuck_answers.hpp"

namespace kept::commands {

using storage::Entry;
using storage::EntryKind;

MeetingsCheck::MeetingsCheck(storage::Connection& connection, const OrganisationId& organisation)
    : connection_(connection), organisation_(organisation) {
    for (const MeetingStart& each : storage::all_meetings(connection, organisation)) {
        starts_.emplace(each.sequence, each);
        for (const MeetingDeed& deed : storage::deeds_in(connection, organisation, each.id))
            deeds_.emplace(deed.sequence, deed);
    }
    for (const auto& each : storage::offer_answer_rows(connection, organisation))
        if (each.content.front() == code_of(OfferAnswerKind::on_the_agenda))
            on_the_agenda_.insert(each.sequence);
    for (const StuckAnswer& each : storage::all_stuck_answers(connection, organisation))
        if (each.kind == OfferAnswerKind::on_the_agenda) on_the_agenda_.insert(each.sequence);
    for (const Seal& each : storage::all_seals(connection, organisation)) seals_.emplace(each.id.text, each);
    for (const auto& each : storage::all_seal_openings(connection, organisation))
        openings_.emplace(each.sequence, each);
    for (const LentTurn& each : storage::all_lent_turns(connection, organisation))
        lent_.emplace(each.id.text, each);
}

std::optional<Refusal> MeetingsCheck::refusal_of(const Entry& entry) {
    if (entry.kind == EntryKind::meeting) return refusal_of_start(entry);
    if (entry.kind == EntryKind::meeting_deed) return refusal_of_deed(entry);
    if (entry.kind == EntryKind::lent_turn) return refusal_of_lending(entry);
    if (entry.kind == EntryKind::lent_turn_end) return refusal_of_taking_back(entry);
    return std::nullopt;
}

std::optional<Refusal> MeetingsCheck::refusal_of_start(const Entry& entry) {
    const auto found = starts_.find(entry.sequence);
    if (found == starts_.end()) return std::nullopt;
    const MeetingStart& start = found->second;
    const auto before = told_.find(latest_[start.team.text]);
    const bool is_one_too_many = before != told_.end() && !is_over(at_instant(before->second, start.at));
    const int nth = ++held_[{start.team.text, start.kind, start.date}];
    latest_[start.team.text] = start.id.text;
    told_[start.id.text] = begun(start);
    if (is_one_too_many) return refuse("", "A team has one meeting at a time.").error();
    if (start.at != entry.instant || start.nth != nth)
        return refuse("", "This is not when the meeting began.").error();
    if (!was_planned(start)) return refuse("", "The team had planned other parts.").error();
    if (std::ranges::find(start.members, start.by) != start.members.end()) return std::nullopt;
    return refuse("", "Only who is in a team starts its meeting.").error();
}

std::optional<Refusal> MeetingsCheck::refusal_of_deed(const Entry& entry) {
    const auto meeting = told_.find(entry.about);
    const auto deed = deeds_.find(entry.sequence);
    if (meeting == told_.end() || deed == deeds_.end()) return std::nullopt;
    if (deed->second.at != entry.instant) return refuse("", "This is not when it was done.").error();
    if (deed->second.report) {
        const auto said = storage::report(connection_, organisation_, *deed->second.report);
        if (said.kpi != deed->second.kpi || said.report.period != deed->second.period)
            return refuse("", "This is not the number that was said.").error();
    }
    if (deed->second.kind == MeetingDeedKind::pick &&
        !waited_for(meeting->second.start, deed->second.topic.value_or(0)))
        return refuse("", "This did not wait for the meeting.").error();
    const auto after = pressed(meeting->second, deed->second);
    if (!after) return after.error();
    if (!*after) return refuse("", "It was so already.").error();
    meeting->second = **after;
    if (deed->second.kind == MeetingDeedKind::stuck)
        stucks_.emplace(entry.sequence, meeting->second.start.team);
    return std::nullopt;
}

/// A weekly meeting has the parts that its team had planned by then, else those that fit its length.
bool MeetingsCheck::was_planned(const MeetingStart& start) {
    if (start.kind == MeetingKind::huddle) return start.parts.empty();
    const auto plan = storage::meeting_plan_of(connection_, organisation_, start.team, start.sequence);
    return start.parts == (plan.empty() ? sensible_parts(start.length) : plan);
}

/// Somebody was stuck in that team before, or an owner put a number on the agenda.
bool MeetingsCheck::waited_for(const MeetingStart& meeting, Sequence topic) const {
    if (const auto stuck = stucks_.find(topic); stuck != stucks_.end()) return stuck->second == meeting.team;
    return on_the_agenda_.contains(topic);
}

std::optional<Refusal> MeetingsCheck::refusal_of_lending(const Entry& entry) {
    const auto lent = lent_.find(entry.subject);
    const auto meeting = told_.find(entry.about);
    if (lent == lent_.end() || meeting == told_.end()) return std::nullopt;
    if (lent->second.at != entry.instant) return refuse("", "This is not when it was done.").error();
    const auto may =
        may_lend_turn(at_instant(meeting->second, entry.instant), {entry.author}, lent->second.step);
    if (!may) return may.error();
    return std::nullopt;
}

std::optional<Refusal> MeetingsCheck::refusal_of_taking_back(const Entry& entry) {
    const auto lent = lent_.find(entry.subject);
    if (lent == lent_.end()) return std::nullopt;
    if (lent->second.by.text != entry.author)
        return refuse("", "Only who lent a turn takes it back.").error();
    if (lent->second.taken_back != entry.instant) return refuse("", "This is not when it was done.").error();
    return std::nullopt;
}

std::optional<Refusal> MeetingsCheck::refusal_of_opening(const Entry& entry, const History& history) {
    const auto opening = openings_.find(entry.sequence);
    const auto seal = seals_.find(entry.subject);
    if (opening == openings_.end() || seal == seals_.end()) return std::nullopt;
    const auto report = std::ranges::find(history.reports, opening->second.report, &Report::id);
    if (report == history.reports.end() || report->period != seal->second.period ||
        seal->second.kpi != history.kpi.id)
        return refuse("", "A seal is opened by the report of its own period.").error();
    if (storage::opening_of(connection_, organisation_, history, seal->second, *report, entry.sequence) ==
        opening->second.opened)
        return std::nullopt;
    return refuse("", "It does not say rightly whether the seal was opened in time.").error();
}

}  // namespace kept::commands
