#include "commands/check_between.hpp"

#include "actions/stuck_again.hpp"
#include "storage/meetings.hpp"
#include "storage/stuck_answers.hpp"
#include "storage/teams.hpp"
#include "storage/waiting.hpp"

namespace kept::commands {
namespace {

template <class Allowed>
std::optional<Refusal> refusal_in(const Result<Allowed>& answer) {
    if (answer) return std::nullopt;
    return answer.error();
}

}  // namespace

using storage::Entry;
using storage::EntryKind;
using storage::PassedOn;

BetweenCheck::BetweenCheck(storage::Connection& connection, const OrganisationId& organisation)
    : connection_(connection), organisation_(organisation) {
    for (auto& each : storage::all_passed_on(connection, organisation))
        passed_.emplace(each.passing.id.text, std::move(each));
    for (auto& each : storage::all_stuck_answers(connection, organisation))
        stuck_answers_.emplace(each.sequence, std::move(each));
}

std::optional<Refusal> BetweenCheck::refusal_of(const Entry& entry) {
    if (entry.kind == EntryKind::passing) return refusal_of_passing(entry);
    if (entry.kind == EntryKind::passing_taken_back) return refusal_of_taking_back(entry);
    if (entry.kind == EntryKind::passing_answer) return refusal_of_answer(entry);
    if (entry.kind == EntryKind::stuck_answer) return refusal_of_stuck_answer(entry);
    return std::nullopt;
}

std::optional<Refusal> BetweenCheck::refusal_of_passing(const Entry& entry) {
    const auto found = passed_.find(entry.subject);
    if (found == passed_.end()) return std::nullopt;
    const LiveMeeting meeting = at_instant(
        storage::meeting(connection_, organisation_, found->second.passing.meeting, entry.sequence),
        entry.instant);
    std::vector<Passing> earlier;
    for (const auto& [id, each] : passed_)
        if (each.passing.meeting == meeting.start.id && each.passing.sequence < entry.sequence)
            earlier.push_back(as_before(each, entry).passing);
    return refusal_in(may_pass(meeting, earlier, found->second.passing));
}

std::optional<Refusal> BetweenCheck::refusal_of_taking_back(const Entry& entry) {
    const auto found = passed_.find(entry.subject);
    if (found == passed_.end()) return std::nullopt;
    const PassedOn before = as_before(found->second, entry);
    return refusal_in(may_take_back(before.passing, before.answer, MemberId{entry.author}));
}

std::optional<Refusal> BetweenCheck::refusal_of_answer(const Entry& entry) {
    const auto found = passed_.find(entry.subject);
    if (found == passed_.end() || !found->second.answer) return std::nullopt;
    const PassedOn before = as_before(found->second, entry);
    const PassingAnswer& answer = *found->second.answer;
    if (!was_in(answer.by, before.passing.to, entry.sequence))
        return refuse("", "Only who is in the other team answers.").error();
    if (!is_agreed_there(answer, entry.sequence))
        return refuse("", "What will be done was not agreed in that meeting.").error();
    return refusal_in(may_answer(before.passing, before.answer, answer));
}

std::optional<Refusal> BetweenCheck::refusal_of_stuck_answer(const Entry& entry) {
    const auto found = stuck_answers_.find(entry.sequence);
    if (found == stuck_answers_.end()) return std::nullopt;
    const StuckAnswer& answer = found->second;
    const TeamId team = storage::meeting(connection_, organisation_, answer.meeting).start.team;
    return refusal_in(
        may_answer(storage::last_meetings_of(connection_, organisation_, team, actions::meetings_remembered,
                                             entry.sequence),
                   storage::stuck_answers_of(connection_, organisation_, answer.by, entry.sequence), answer));
}

PassedOn BetweenCheck::as_before(PassedOn passed, const Entry& entry) const {
    if (passed.passing.taken_back && *passed.passing.taken_back >= entry.instant)
        passed.passing.taken_back.reset();
    if (passed.answer && passed.answer->sequence >= entry.sequence) passed.answer.reset();
    return passed;
}

bool BetweenCheck::was_in(const MemberId& member, const TeamId& team, Sequence before) {
    Standing standing = Standing::left;
    for (const Membership& each : storage::memberships_of_member(connection_, organisation_, member, before))
        if (each.team == team) standing = each.standing;
    return standing != Standing::left;
}

bool BetweenCheck::is_agreed_there(const PassingAnswer& answer, Sequence before) {
    if (!answer.follow_up) return true;
    if (!answer.meeting) return false;
    const LiveMeeting meeting = storage::meeting(connection_, organisation_, *answer.meeting, before);
    const FollowUp* agreed = follow_up_in(meeting, *answer.follow_up);
    return agreed && agreed->who == answer.by;
}

}  // namespace kept::commands
