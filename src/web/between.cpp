#include "web/between.hpp"

#include <algorithm>

#include "actions/reading.hpp"
#include "actions/standing.hpp"
#include "storage/meetings.hpp"
#include "storage/members.hpp"
#include "storage/teams.hpp"
#include "storage/waiting.hpp"
#include "web/drawing.hpp"

namespace kept::web {
namespace {

std::string name_of(storage::Connection& connection, const OrganisationId& organisation,
                    const MemberId& member) {
    return storage::member(connection, organisation, member).name;
}

void add_stuck(storage::Connection& connection, const OrganisationId& organisation,
               const storage::PassedOn& passed, views::PassedStuck& read) {
    const LiveMeeting meeting = storage::meeting(connection, organisation, passed.passing.meeting);
    const Stuck* stuck = stuck_in(meeting, passed.passing.stuck);
    if (!stuck) return;
    read.stuck = stuck->words;
    read.stuck_of = name_of(connection, organisation, stuck->by);
}

void add_follow_up(storage::Connection& connection, const OrganisationId& organisation,
                   const PassingAnswer& answer, views::PassedStuck& read) {
    if (!answer.follow_up || !answer.meeting) return;
    const LiveMeeting meeting = storage::meeting(connection, organisation, *answer.meeting);
    if (const FollowUp* agreed = follow_up_in(meeting, *answer.follow_up))
        read.will_do = views::WillDo{*agreed, name_of(connection, organisation, agreed->who)};
}

std::vector<views::PassedStuck> as_read_by(storage::Connection& connection,
                                           const OrganisationId& organisation, const Sight& sight,
                                           const std::vector<storage::PassedOn>& all) {
    std::vector<views::PassedStuck> read;
    for (const auto& each : all)
        if (auto item = as_read_by(connection, organisation, sight, each)) read.push_back(std::move(*item));
    return read;
}

}  // namespace

Sight sight_of(storage::Connection& connection, const actions::Speaker& speaker, Instant now) {
    return {.reads = [&connection, speaker,
                      now](const Team& team) { return actions::may_read(connection, speaker, team, now); },
            .is_in = [&connection, speaker,
                      now](const TeamId& team) { return actions::is_in(connection, speaker, team, now); }};
}

Sight sight_of_wall(const TeamId& wall) {
    return {.reads = [wall](const Team& team) { return team.openness == Openness::open || team.id == wall; },
            .is_in = [wall](const TeamId& team) { return team == wall; }};
}

std::optional<views::PassedStuck> as_read_by(storage::Connection& connection,
                                             const OrganisationId& organisation, const Sight& sight,
                                             const storage::PassedOn& passed) {
    const Team from = storage::team(connection, organisation, passed.from);
    const Team to = storage::team(connection, organisation, passed.passing.to);
    const bool reads_from = sight.reads(from);
    const bool reads_to = sight.reads(to);
    if (!reads_from && !sight.is_in(to.id)) return std::nullopt;
    views::PassedStuck read{.passing = passed.passing, .answer = passed.answer};
    if (passed.passing.taken_back) read.passing.words.clear();
    if (reads_from) {
        read.from = from.name;
        read.by = name_of(connection, organisation, passed.passing.by);
    }
    if (reads_to) read.to = to.name;
    if (reads_from || passed.passing.passed_as == PassedAs::stuck)
        add_stuck(connection, organisation, passed, read);
    if (!reads_from) read.stuck_of.clear();
    if (!passed.answer) return read;
    if (reads_to) {
        read.answered_by = name_of(connection, organisation, passed.answer->by);
        add_follow_up(connection, organisation, *passed.answer, read);
    } else if (!sight.is_in(from.id)) {
        read.answer->words.clear();
    }
    return read;
}

views::FromOtherTeams from_other_teams(storage::Connection& connection, const OrganisationId& organisation,
                                       const Sight& sight, const TeamId& team,
                                       const std::optional<LiveMeeting>& meeting, Instant now) {
    views::FromOtherTeams view{.team = team};
    if (meeting)
        view.passed = as_read_by(connection, organisation, sight,
                                 storage::answered_in(connection, organisation, meeting->start.id));
    if (meeting && is_over(*meeting)) return view;
    const auto waiting = storage::waiting_for(connection, organisation, team, now, now);
    std::ranges::move(as_read_by(connection, organisation, sight, waiting.from_others),
                      std::back_inserter(view.passed));
    view.answers_back = as_read_by(connection, organisation, sight, waiting.answers);
    return view;
}

views::FromOtherTeams from_other_teams(App& app, storage::Connection& connection, const SignedIn& me,
                                       const TeamId& team, const std::optional<LiveMeeting>& meeting) {
    const Instant now = app.store.now();
    auto view = from_other_teams(connection, me.organisation, sight_of(connection, me.speaker(), now), team,
                                 meeting, now);
    if (!actions::is_in(connection, me.speaker(), team, now)) return view;
    const bool is_there = meeting && !is_over(*meeting) && is_here(*meeting, me.member.id);
    view.answers = is_there ? views::Answers::may_promise : views::Answers::may_answer;
    for (views::PassedStuck& each : view.passed) each.form = fresh_form(app, me.form_token);
    return view;
}

}  // namespace kept::web
