#include "actions/pass_on.hpp"

#include "actions/in_meeting.hpp"
#include "actions/once.hpp"
#include "actions/reading.hpp"
#include "actions/standing.hpp"
#include "actions/team_above.hpp"
#include "domain/wording.hpp"
#include "storage/meetings.hpp"
#include "storage/passings.hpp"
#include "storage/teams.hpp"

namespace kept::actions {
namespace {

std::unexpected<Refusal> no_such_team() {
    return refuse("to", "That team is not there any more. Choose another.");
}

bool is_anybody_in(storage::Transaction& transaction, const Speaker& speaker, const TeamId& team) {
    const Day today = today_in(transaction, speaker.organisation, team, transaction.now());
    return !storage::memberships_of(transaction, speaker.organisation, team, today).empty();
}

/// A team that was closed to who speaks since, or that everybody left, is not there any more.
Result<TeamId> team_towards(storage::Transaction& transaction, const Speaker& speaker, const TeamId& from,
                            const Towards& to) {
    if (std::holds_alternative<std::monostate>(to)) return refuse("to", "To which team?");
    if (std::holds_alternative<Up>(to)) {
        const auto above = team_above(transaction, speaker.organisation, from, transaction.now());
        if (!above) return no_such_team();
        return above->id;
    }
    const TeamId& chosen = std::get<TeamId>(to);
    const TeamsInSight sight = teams_in_sight(transaction, speaker, transaction.now());
    for (const Team& each : sight.readable)
        if (each.id == chosen && is_anybody_in(transaction, speaker, chosen)) return chosen;
    return no_such_team();
}

std::vector<Passing> passings_in(storage::Transaction& transaction, const Speaker& speaker,
                                 const MeetingId& meeting) {
    std::vector<Passing> passings;
    for (auto& each : storage::passed_in(transaction, speaker.organisation, meeting))
        passings.push_back(std::move(each.passing));
    return passings;
}

Result<PassingId> pass_on_now(storage::Transaction& transaction, const Speaker& speaker,
                              const PassingOn& passing, const std::string& words) {
    const Instant now = transaction.now();
    const LiveMeeting meeting =
        at_instant(storage::meeting(transaction, speaker.organisation, passing.meeting), now);
    const TeamId& from = meeting.start.team;
    if (!is_in(transaction, speaker, from, now)) throw Forbidden{};
    const auto to = team_towards(transaction, speaker, from, passing.to);
    if (!to) return std::unexpected(to.error());
    const auto made =
        may_pass(meeting, passings_in(transaction, speaker, passing.meeting),
                 {.id = transaction.new_id<Passing>(),
                  .meeting = passing.meeting,
                  .stuck = passing.stuck,
                  .to = *to,
                  .by = speaker.member,
                  .passed_as = told_by(storage::team(transaction, speaker.organisation, from).openness),
                  .words = words});
    if (!made) return std::unexpected(made.error());
    storage::enter_passing(transaction, speaker.organisation, from, *made);
    return made->id;
}

/// The open meeting of a team in which who speaks is.
std::optional<MeetingId> meeting_of(storage::Transaction& transaction, const Speaker& speaker,
                                    const TeamId& team) {
    const auto open = storage::open_meeting(transaction, speaker.organisation, team);
    if (!open) return std::nullopt;
    const LiveMeeting now = at_instant(*open, transaction.now());
    if (is_over(now) || !is_here(now, speaker.member)) return std::nullopt;
    return now.start.id;
}

/// What one will do oneself is agreed as soon as it is said.
Result<FollowUpId> will_do(storage::Transaction& transaction, const Speaker& speaker,
                           const std::optional<MeetingId>& meeting, const std::string& what,
                           const std::optional<Day>& by_when) {
    if (!meeting)
        return refuse("what", "What you will do is agreed in your meeting: join it, or answer without this.");
    const FollowUpId id = transaction.new_id<FollowUp>();
    const auto agreed = press(transaction, speaker, *meeting,
                              {.kind = MeetingDeedKind::propose,
                               .words = what,
                               .members = {speaker.member},
                               .follow_up = id,
                               .day = by_when});
    if (!agreed) return std::unexpected(agreed.error());
    return id;
}

Result<PassingId> answer_now(storage::Transaction& transaction, const Speaker& speaker,
                             const AnsweringPassing& answering, const std::string& words,
                             const std::string& what) {
    const auto passed = storage::passed_on(transaction, speaker.organisation, answering.passing);
    if (!is_in(transaction, speaker, passed.passing.to, transaction.now())) throw NotFound{};
    auto answer = may_answer(passed.passing, passed.answer,
                             {.passing = passed.passing.id,
                              .by = speaker.member,
                              .words = words,
                              .meeting = meeting_of(transaction, speaker, passed.passing.to)});
    if (!answer) return std::unexpected(answer.error());
    if (!what.empty()) {
        const auto agreed = will_do(transaction, speaker, answer->meeting, what, answering.by_when);
        if (!agreed) return std::unexpected(agreed.error());
        answer->follow_up = *agreed;
    }
    storage::enter_passing_answer(transaction, speaker.organisation, passed, *answer);
    return passed.passing.id;
}

}  // namespace

Result<PassingId> pass_on(storage::Store& store, const Speaker& speaker, const PassingOn& passing,
                          const storage::SentForm& form) {
    const auto words = worded_or_empty("words", passing.words, Wording::sentence);
    if (!words) return std::unexpected(words.error());
    return store.write([&](storage::Transaction& transaction) {
        return once<PassingId>(transaction, speaker, form,
                               [&] { return pass_on_now(transaction, speaker, passing, *words); });
    });
}

Result<PassingId> take_passing_back(storage::Store& store, const Speaker& speaker, const PassingId& passing,
                                    const storage::SentForm& form) {
    return store.write([&](storage::Transaction& transaction) {
        return once<PassingId>(transaction, speaker, form, [&]() -> Result<PassingId> {
            const auto passed = storage::passed_on(transaction, speaker.organisation, passing);
            if (passed.passing.by != speaker.member) throw NotFound{};
            const auto may = may_take_back(passed.passing, passed.answer, speaker.member);
            if (!may) return std::unexpected(may.error());
            storage::take_passing_back(transaction, speaker.organisation, passed);
            return passing;
        });
    });
}

Result<PassingId> answer_passing(storage::Store& store, const Speaker& speaker,
                                 const AnsweringPassing& answering, const storage::SentForm& form) {
    const auto words = worded("words", answering.words, Wording::sentence, "Answer in a sentence or two.");
    if (!words) return std::unexpected(words.error());
    const auto what = worded_or_empty("what", answering.what, Wording::sentence);
    if (!what) return std::unexpected(what.error());
    return store.write([&](storage::Transaction& transaction) {
        return once<PassingId>(transaction, speaker, form,
                               [&] { return answer_now(transaction, speaker, answering, *words, *what); });
    });
}

}  // namespace kept::actions
