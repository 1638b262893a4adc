#pragma once

#include "storage/applause.hpp"
#include "storage/closed_accounts.hpp"
#include "storage/coach_invitations.hpp"
#include "storage/coachings.hpp"
#include "storage/counter_numbers.hpp"
#include "storage/days_off.hpp"
#include "storage/declarations.hpp"
#include "storage/discards.hpp"
#include "storage/feelings.hpp"
#include "storage/founding.hpp"
#include "storage/invitations.hpp"
#include "storage/kpi_steps.hpp"
#include "storage/laptops.hpp"
#include "storage/leaves.hpp"
#include "storage/lent_turns.hpp"
#include "storage/looks.hpp"
#include "storage/meeting_plans.hpp"
#include "storage/meetings.hpp"
#include "storage/movings.hpp"
#include "storage/new_starts.hpp"
#include "storage/offer_answers.hpp"
#include "storage/passings.hpp"
#include "storage/process_proposals.hpp"
#include "storage/process_versions.hpp"
#include "storage/promises.hpp"
#include "storage/readings.hpp"
#include "storage/remarks.hpp"
#include "storage/retirements.hpp"
#include "storage/rhythms.hpp"
#include "storage/roles.hpp"
#include "storage/seals.hpp"
#include "storage/stuck_answers.hpp"
#include "storage/team_arrangements.hpp"
#include "storage/workdays.hpp"

namespace kept::storage {

/// A colleague remarks and applauds; the owner says what they need, how it feels, and declines an offer.
inline void talk_about(Transaction& transaction, const Bakery& bakery) {
    const auto& [organisation, ann, ben, team, kpi] = bakery;
    const Period period = kpi.first_period;
    const Remark remark{
        .id = transaction.new_id<struct Remark>(), .period = period, .author = ben, .words = "Well done."};
    enter_remark(transaction, organisation, kpi, remark);
    take_remark_back(transaction, organisation, kpi, remark);
    enter_remark(transaction, organisation, kpi,
                 {.id = transaction.new_id<struct Remark>(),
                  .period = period,
                  .kind = RemarkKind::need,
                  .author = ann,
                  .words = "A second telephone."});
    enter_applause(transaction, organisation, kpi,
                   {.id = transaction.new_id<struct Applause>(), .period = period, .member = ben});
    enter_feeling(transaction, organisation, kpi,
                  {.id = transaction.new_id<struct Felt>(), .period = period, .feeling = Feeling::proud},
                  Hear::only_the_owner);
    enter_offer_answer(transaction, organisation, kpi,
                       {.id = transaction.new_id<struct OfferAnswer>(),
                        .period = period,
                        .kind = OfferAnswerKind::declined,
                        .reason = "It is on its way up."});
}

/// What the rules saw, that a look was asked, and a new start.
inline void read_the_numbers(Transaction& transaction, const Bakery& bakery) {
    const Period period = bakery.complaints_solved.first_period;
    const Sequence start =
        enter_new_start(transaction, bakery.id, bakery.complaints_solved,
                        {.id = transaction.new_id<NewStart>(), .from = period, .reason = "Two of us now."});
    keep_reached(transaction, bakery.id, bakery.complaints_solved.id,
                 {.signals = {{.rule = trend::Rule::trend,
                               .side = trend::Side::high,
                               .first = period,
                               .last = period,
                               .reports = 6}},
                  .asks = period},
                 start);
}

/// Ann is stuck, passes that on twice and gets one answer; and she puts it on the agenda.
inline void talk_between_teams(Transaction& transaction, const Bakery& bakery, const MeetingStart& start) {
    const auto& [organisation, ann, ben, team, kpi] = bakery;
    LiveMeeting before = begun(start);
    before.deeds = 1;
    enter_meeting_deed(transaction, organisation, before,
                       {.kind = MeetingDeedKind::stuck, .by = ann, .words = "The oven.", .members = {ben}});
    const Team other{transaction.new_id<struct Team>(), "Ovens"};
    add_team(transaction, organisation, other);
    const auto pass = [&] {
        const Passing passing{.id = transaction.new_id<struct Passing>(),
                              .meeting = start.id,
                              .stuck = 2,
                              .to = other.id,
                              .by = ann};
        enter_passing(transaction, organisation, team, passing);
        return PassedOn{passing, team, {}};
    };
    take_passing_back(transaction, organisation, pass());
    const PassedOn passed = pass();
    enter_passing_answer(transaction, organisation, passed,
                         {.passing = passed.passing.id, .by = ben, .words = "Tomorrow."});
    enter_stuck_answer(
        transaction, organisation, team,
        {.id = transaction.new_id<struct StuckAnswer>(), .meeting = start.id, .stuck = 2, .by = ann});
}

/// Ann lends her turn to the laptop that goes round, and takes it back.
inline void lend_a_turn(Transaction& transaction, const Bakery& bakery, const MeetingId& meeting) {
    const auto& [organisation, ann, ben, team, kpi] = bakery;
    const Laptop laptop{.id = transaction.new_id<struct kept::Laptop>(),
                        .code = "ABCDEFGH",
                        .team = team,
                        .admitted_by = ann,
                        .ends = transaction.now()};
    admit_laptop(transaction, organisation, laptop);
    const LentTurn lent{.id = transaction.new_id<struct LentTurn>(),
                        .meeting = meeting,
                        .laptop = laptop.id,
                        .by = ann,
                        .at = transaction.now()};
    enter_lent_turn(transaction, organisation, lent);
    enter_lent_turn_end(transaction, organisation, lent);
}

/// Ann starts a huddle and says her number in it, which she had sealed before.
inline void meet(Transaction& transaction, const Bakery& bakery) {
    const auto& [organisation, ann, ben, team, kpi] = bakery;
    const Period period = following(kpi.first_period);
    const Seal seal{
        .id = transaction.new_id<struct Seal>(), .kpi = kpi.id, .period = period, .value = whole(9)};
    enter_seal(transaction, organisation, kpi, seal);
    const MeetingStart start{.id = transaction.new_id<LiveMeeting>(),
                             .team = team,
                             .members = {ann, ben},
                             .by = ann,
                             .date = std::chrono::floor<std::chrono::days>(transaction.now()),
                             .at = transaction.now()};
    enter_meeting(transaction, organisation, start);
    const Report said{.id = transaction.new_id<struct Report>(), .period = period, .value = whole(9)};
    enter_report(transaction, organisation, kpi, said);
    enter_seal_opening(transaction, organisation, kpi, seal, said.id, Opened::in_time);
    enter_meeting_deed(
        transaction, organisation, begun(start),
        {.kind = MeetingDeedKind::number, .by = ann, .kpi = kpi.id, .period = period, .report = said.id});
    lend_a_turn(transaction, bakery, start.id);
    end_open_meeting(transaction, organisation, begun(start));
    talk_between_teams(transaction, bakery, start);
}

/// Ann plans the parts of the weekly meeting, starts it and says her good news in it.
inline void meet_weekly(Transaction& transaction, const Bakery& bakery) {
    const auto& [organisation, ann, ben, team, kpi] = bakery;
    enter_meeting_plan(transaction, organisation, ann, team, sensible_parts(std::chrono::minutes{60}));
    const MeetingStart start{.id = transaction.new_id<LiveMeeting>(),
                             .team = team,
                             .kind = MeetingKind::weekly_meeting,
                             .members = {ann, ben},
                             .by = ann,
                             .date = std::chrono::floor<std::chrono::days>(transaction.now()),
                             .at = transaction.now(),
                             .parts = sensible_parts(std::chrono::minutes{60})};
    enter_meeting(transaction, organisation, start);
    enter_meeting_deed(
        transaction, organisation, begun(start),
        {.kind = MeetingDeedKind::line, .by = ann, .words = "A new oven.", .line = LineKind::good_news});
    end_open_meeting(transaction, organisation, begun(start));
}

/// Ann draws how an order flows, her KPI stands on a step of it, and Ben proposes another step.
inline void arrange_work(Transaction& transaction, const Bakery& bakery, const KpiId& counter) {
    const auto& [organisation, ann, ben, team, kpi] = bakery;
    const StepId order = transaction.new_id<ProcessStep>(), oven = transaction.new_id<ProcessStep>();
    const Process process{.id = transaction.new_id<struct kept::Process>(),
                          .name = "From order to bread",
                          .flows = "an order",
                          .team = team,
                          .steps = {{order, "Order", {oven}}, {oven, "Oven", {}}},
                          .version = 1,
                          .arranged = transaction.now()};
    enter_process_version(transaction, organisation, ann, process);
    enter_kpi_step(transaction, organisation, kpi, StandsOn{process.id, order});
    enter_counter_number(transaction, organisation, kpi, {kpi.id, counter, "Solved is not the same as fed."});
    const Proposal proposal{.id = transaction.new_id<struct kept::Proposal>(),
                            .process = process.id,
                            .author = ben,
                            .change = {Rearranges::add, {}, "Shelf", oven},
                            .why = "It waits there.",
                            .proposed = transaction.now(),
                            .answered = {}};
    enter_proposal(transaction, organisation, proposal);
    enter_proposal_answer(transaction, organisation, proposal,
                          {ProposalAnswer::declined, "It sells warm.", ann, transaction.now()});
}

/// Vera comes from outside by an invitation of Ann's and reads along with the team.
inline MemberId let_a_coach_read_along(Transaction& transaction, const Bakery& bakery) {
    const Day today = std::chrono::floor<std::chrono::days>(transaction.now());
    const CoachInvitation invitation{.id = transaction.new_id<struct kept::CoachInvitation>(),
                                     .team = bakery.team,
                                     .until = today + std::chrono::days{90},
                                     .invited_by = bakery.ann,
                                     .invited = transaction.now(),
                                     .expires = transaction.now() + std::chrono::days{14}};
    add_coach_invitation(transaction, bakery.id, invitation, std::string(64, 'c'));
    const MemberId vera = join(transaction, bakery.id, "vera");
    use_coach_invitation(transaction, bakery.id, invitation.id, vera);
    enter_coaching(transaction, bakery.id, vera,
                   {.team = bakery.team,
                    .coach = vera,
                    .until = invitation.until,
                    .ends = transaction.now() + std::chrono::days{90},
                    .invitation = invitation.id});
    return vera;
}

/// Says one thing of every kind, so that no table of history is empty.
inline void say_everything(Transaction& transaction, const Bakery& bakery) {
    const auto& [organisation, ann, ben, team, kpi] = bakery;
    const Day today = std::chrono::floor<std::chrono::days>(transaction.now());
    const Leave leave{transaction.new_id<struct Leave>(), ben, {today, today}, transaction.now()};
    enter_membership(transaction, organisation, ann, {team, ann, Standing::lead, today});
    enter_rhythm(transaction, organisation, ann, team,
                 {today, {"Europe/Amsterdam", monday_to_friday, {}, {}}});
    enter_workdays(transaction, organisation, ann, {today, monday_to_friday});
    enter_day_off(transaction, organisation, ann, today, "Market day", DayOffStanding::off);
    enter_leave(transaction, organisation, leave);
    take_leave_back(transaction, organisation, leave);
    enter_promise(transaction, organisation, kpi,
                  {.id = transaction.new_id<struct Promise>(),
                   .bounds = {.least = whole(8)},
                   .from = kpi.first_period,
                   .said = transaction.now()});
    report_complaints(transaction, bakery, whole(8));
    enter_declaration(transaction, organisation, kpi,
                      {.id = transaction.new_id<struct Declaration>(),
                       .period = kpi.first_period,
                       .reason = "Not to satisfaction.",
                       .said = transaction.now()});
    enter_look(transaction, organisation, kpi,
               {.period = kpi.first_period, .reading = Reading::level, .looked = transaction.now()});
    read_the_numbers(transaction, bakery);
    talk_about(transaction, bakery);
    meet(transaction, bakery);
    meet_weekly(transaction, bakery);
    retire_kpi(transaction, organisation, kpi);
    return_kpi(transaction, organisation, kpi, 1, kpi.first_period);
    const Kpi unsaid = named_kpi(transaction, ann, team, "Coffee drunk", 2);
    name_kpi(transaction, organisation, unsaid, today);
    arrange_work(transaction, bakery, unsaid.id);
    discard_kpi(transaction, organisation, unsaid);
    enter_team_name(transaction, organisation, ann, team, "Care and repair");
    enter_openness(transaction, organisation, ann, team, Openness::closed);
    enter_role(transaction, organisation, ann, ben, Role::administrator);
    add_invitation(transaction, organisation,
                   {.id = transaction.new_id<struct kept::Invitation>(),
                    .team = team,
                    .invited_by = ann,
                    .invited = transaction.now(),
                    .expires = transaction.now()},
                   std::string(64, 'a'));
    let_a_coach_read_along(transaction, bakery);
    close_account(transaction, organisation, ann, ben);
}

}  // namespace kept::storage
