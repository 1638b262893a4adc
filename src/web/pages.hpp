#pragma once

#include "http/response.hpp"
#include "web/app.hpp"
#include "web/asked.hpp"
#include "web/people.hpp"

// The pages behind the routes. Who may call one is the type of its last parameter.
namespace kept::web {

http::Response show_home(App& app, const Asked& asked, const Visitor& visitor);
http::Response show_asset(App& app, const Asked& asked);
http::Response open_events(App& app, const Asked& asked, const OrCoach<SignedIn>& me);
http::Response choose_language(App& app, const Asked& asked, const OrCoach<Anybody>& anybody);

http::Response show_set_up(App& app, const Asked& asked, const Visitor& visitor);
http::Response set_up(App& app, const Asked& asked, const Visitor& visitor);
http::Response show_invitation(App& app, const Asked& asked, const Visitor& visitor);
http::Response accept_invitation(App& app, const Asked& asked, const Visitor& visitor);

// The first quarter of an hour
http::Response show_first_quarter(App& app, const Asked& asked, const SignedIn& me);
http::Response show_first_rhythm(App& app, const Asked& asked, const SignedIn& me);
http::Response agree_to_rhythm(App& app, const Asked& asked, const SignedIn& me);
http::Response show_candidates(App& app, const Asked& asked, const SignedIn& me);
http::Response keep_candidates(App& app, const Asked& asked, const SignedIn& me);
http::Response show_candidate(App& app, const Asked& asked, const SignedIn& me);
http::Response name_candidate(App& app, const Asked& asked, const SignedIn& me);
http::Response show_candidate_place(App& app, const Asked& asked, const SignedIn& me);
http::Response place_candidate(App& app, const Asked& asked, const SignedIn& me);
http::Response show_first_promise(App& app, const Asked& asked, const SignedIn& me);
http::Response make_first_promise(App& app, const Asked& asked, const SignedIn& me);
http::Response show_first_report(App& app, const Asked& asked, const SignedIn& me);
http::Response file_first_report(App& app, const Asked& asked, const SignedIn& me);
http::Response show_first_invitation(App& app, const Asked& asked, const SignedIn& me);
http::Response invite_first(App& app, const Asked& asked, const SignedIn& me);
http::Response show_whats_next(App& app, const Asked& asked, const SignedIn& me);
http::Response put_first_quarter_away(App& app, const Asked& asked, const SignedIn& me);

http::Response show_sign_in(App& app, const Asked& asked, const Visitor& visitor);
http::Response begin_session(App& app, const Asked& asked, const Visitor& visitor);
http::Response end_session(App& app, const Asked& asked, const OrCoach<SignedIn>& me);
http::Response show_players(App& app, const Asked& asked, const Visitor& visitor);
http::Response play_member(App& app, const Asked& asked, const Visitor& visitor);

// One's own account
http::Response show_my_account(App& app, const Asked& asked, const OrCoach<SignedIn>& me);
http::Response end_own_sessions(App& app, const Asked& asked, const OrCoach<SignedIn>& me);
http::Response show_own_name(App& app, const Asked& asked, const OrCoach<SignedIn>& me);
http::Response change_own_name(App& app, const Asked& asked, const OrCoach<SignedIn>& me);
http::Response show_own_address(App& app, const Asked& asked, const OrCoach<SignedIn>& me);
http::Response change_own_address(App& app, const Asked& asked, const OrCoach<SignedIn>& me);
http::Response show_own_password(App& app, const Asked& asked, const OrCoach<SignedIn>& me);
http::Response change_own_password(App& app, const Asked& asked, const OrCoach<SignedIn>& me);
http::Response show_recovery_codes(App& app, const Asked& asked, const OrCoach<SignedIn>& me);
http::Response make_recovery_codes(App& app, const Asked& asked, const OrCoach<SignedIn>& me);
http::Response show_forgotten(App& app, const Asked& asked, const Visitor& visitor);
http::Response recover(App& app, const Asked& asked, const Visitor& visitor);

// Half a year
http::Response show_organisation(App& app, const Asked& asked, const SignedIn& me);
http::Response show_team_half_year(App& app, const Asked& asked, const OrCoach<TeamReader>& me);

// The guide
http::Response show_guide(App& app, const Asked& asked, const Visitor& visitor);
http::Response show_guide_part(App& app, const Asked& asked, const Visitor& visitor);

// The tour of the example
http::Response take_tour(App& app, const Asked& asked, const Anybody& anybody);
http::Response experience_huddle(App& app, const Asked& asked, const Anybody& anybody);

http::Response show_my_numbers(App& app, const Asked& asked, const SignedIn& me);
http::Response file_report(App& app, const Asked& asked, const SignedIn& me);
http::Response preview_number(App& app, const Asked& asked, const SignedIn& me);

http::Response show_correction(App& app, const Asked& asked, const SignedIn& me);
http::Response file_correction(App& app, const Asked& asked, const SignedIn& me);
http::Response file_withdrawal(App& app, const Asked& asked, const SignedIn& me);
http::Response file_declaration(App& app, const Asked& asked, const SignedIn& me);

http::Response show_leaves(App& app, const Asked& asked, const SignedIn& me);
http::Response preview_leave(App& app, const Asked& asked, const SignedIn& me);
http::Response declare_leave(App& app, const Asked& asked, const SignedIn& me);
http::Response show_leave(App& app, const Asked& asked, const SignedIn& me);
http::Response take_leave_back(App& app, const Asked& asked, const SignedIn& me);
http::Response show_workdays(App& app, const Asked& asked, const SignedIn& me);
http::Response preview_workdays(App& app, const Asked& asked, const SignedIn& me);
http::Response change_workdays(App& app, const Asked& asked, const SignedIn& me);
http::Response show_days_off(App& app, const Asked& asked, const SignedIn& me);
http::Response preview_days_off(App& app, const Asked& asked, const Administrator& me);
http::Response set_days_off(App& app, const Asked& asked, const Administrator& me);
http::Response show_day_off(App& app, const Asked& asked, const Administrator& me);
http::Response work_on_day_off(App& app, const Asked& asked, const Administrator& me);

http::Response show_naming(App& app, const Asked& asked, const SignedIn& me);
http::Response name_kpi(App& app, const Asked& asked, const SignedIn& me);
http::Response show_kpi(App& app, const Asked& asked, const OrCoach<SignedIn>& me);
http::Response retire_kpi(App& app, const Asked& asked, const SignedIn& me);
http::Response show_promising(App& app, const Asked& asked, const SignedIn& me);
http::Response make_promise(App& app, const Asked& asked, const SignedIn& me);

http::Response show_my_hand(App& app, const Asked& asked, const SignedIn& me);
http::Response show_predecessors(App& app, const Asked& asked, const SignedIn& me);
http::Response show_this_number(App& app, const Asked& asked, const SignedIn& me);
http::Response reword_kpi(App& app, const Asked& asked, const SignedIn& me);
http::Response move_kpi(App& app, const Asked& asked, const SignedIn& me);
http::Response discard_kpi(App& app, const Asked& asked, const SignedIn& me);
http::Response show_report(App& app, const Asked& asked, const OrCoach<KpiReader>& me);
http::Response file_remark(App& app, const Asked& asked, const OrCoach<KpiReader>& me);
http::Response take_remark_back(App& app, const Asked& asked, const OrCoach<KpiReader>& me);
http::Response file_applause(App& app, const Asked& asked, const KpiReader& me);
http::Response file_feeling(App& app, const Asked& asked, const KpiReader& me);
http::Response file_need(App& app, const Asked& asked, const KpiReader& me);
http::Response file_offer_answer(App& app, const Asked& asked, const KpiReader& me);

// Looks, new starts and the guide
http::Response show_look(App& app, const Asked& asked, const KpiReader& me);
http::Response file_look(App& app, const Asked& asked, const KpiReader& me);
http::Response show_guide_six(App& app, const Asked& asked, const Visitor& visitor);
http::Response show_guide_six_chart(App& app, const Asked& asked, const Visitor& visitor);
http::Response begin_anew(App& app, const Asked& asked, const SignedIn& me);
http::Response withdraw_start(App& app, const Asked& asked, const SignedIn& me);

// The library
http::Response show_library(App& app, const Asked& asked, const SignedIn& me);
http::Response show_adding_example(App& app, const Asked& asked, const SignedIn& me);
http::Response add_example(App& app, const Asked& asked, const SignedIn& me);
http::Response show_example(App& app, const Asked& asked, const SignedIn& me);
http::Response take_example_away(App& app, const Asked& asked, const SignedIn& me);

// Search
http::Response show_search(App& app, const Asked& asked, const SignedIn& me);

http::Response show_needs(App& app, const Asked& asked, const OrCoach<TeamReader>& me);

// Live meetings
http::Response show_huddle(App& app, const Asked& asked, const TeamReader& me);
http::Response show_meetings(App& app, const Asked& asked, const OrCoach<TeamReader>& me);
http::Response start_huddle(App& app, const Asked& asked, const TeamReader& me);
http::Response show_meeting(App& app, const Asked& asked, const OrCoach<MeetingReader>& me);
http::Response press_in_meeting(App& app, const Asked& asked, const MeetingReader& me);
http::Response say_win_in_meeting(App& app, const Asked& asked, const MeetingReader& me);
http::Response say_number_in_meeting(App& app, const Asked& asked, const MeetingReader& me);
http::Response say_stuck_in_meeting(App& app, const Asked& asked, const MeetingReader& me);
http::Response propose_in_meeting(App& app, const Asked& asked, const MeetingReader& me);
http::Response answer_in_meeting(App& app, const Asked& asked, const MeetingReader& me);
http::Response move_in_meeting(App& app, const Asked& asked, const MeetingReader& me);
http::Response show_wall(App& app, const Asked& asked, const Visitor& visitor);
http::Response open_wall_events(App& app, const Asked& asked, const Visitor& visitor);
http::Response show_walls(App& app, const Asked& asked, const SignedIn& me);
http::Response show_wall_code(App& app, const Asked& asked, const SignedIn& me);
http::Response admit_wall(App& app, const Asked& asked, const SignedIn& me);
http::Response show_meeting_with_code(App& app, const Asked& asked, const SignedIn& me);
http::Response show_laptop(App& app, const Asked& asked, const Visitor& visitor);
http::Response open_laptop_events(App& app, const Asked& asked, const Visitor& visitor);
http::Response press_at_laptop(App& app, const Asked& asked, const AtLaptop& me);
http::Response say_win_at_laptop(App& app, const Asked& asked, const AtLaptop& me);
http::Response say_number_at_laptop(App& app, const Asked& asked, const AtLaptop& me);
http::Response say_stuck_at_laptop(App& app, const Asked& asked, const AtLaptop& me);
http::Response show_laptops(App& app, const Asked& asked, const SignedIn& me);
http::Response show_laptop_code(App& app, const Asked& asked, const SignedIn& me);
http::Response admit_laptop(App& app, const Asked& asked, const SignedIn& me);
http::Response lend_turn(App& app, const Asked& asked, const MeetingReader& me);
http::Response take_turn_back(App& app, const Asked& asked, const MeetingReader& me);
http::Response file_seal(App& app, const Asked& asked, const SignedIn& me);
http::Response file_seal_opening(App& app, const Asked& asked, const SignedIn& me);

// The weekly meeting
http::Response show_weekly_meeting(App& app, const Asked& asked, const TeamReader& me);
http::Response start_weekly_meeting(App& app, const Asked& asked, const TeamReader& me);
http::Response show_meeting_plan(App& app, const Asked& asked, const TeamReader& me);
http::Response plan_weekly_meeting(App& app, const Asked& asked, const TeamArranger& me);
http::Response go_on_in_meeting(App& app, const Asked& asked, const MeetingReader& me);
http::Response say_line_in_meeting(App& app, const Asked& asked, const MeetingReader& me);
http::Response pick_in_meeting(App& app, const Asked& asked, const MeetingReader& me);
http::Response answer_earlier(App& app, const Asked& asked, const MeetingReader& me);
http::Response move_earlier(App& app, const Asked& asked, const MeetingReader& me);

// Between teams, stuck again, and what one will do
http::Response pass_on_in_meeting(App& app, const Asked& asked, const MeetingReader& me);
http::Response take_back_in_meeting(App& app, const Asked& asked, const MeetingReader& me);
http::Response answer_other_team(App& app, const Asked& asked, const TeamReader& me);
http::Response say_stuck_again_in_meeting(App& app, const Asked& asked, const MeetingReader& me);
http::Response answer_stuck_in_meeting(App& app, const Asked& asked, const MeetingReader& me);
http::Response show_my_follow_ups(App& app, const Asked& asked, const SignedIn& me);

// Processes
http::Response show_processes(App& app, const Asked& asked, const SignedIn& me);
http::Response show_process_drawing(App& app, const Asked& asked, const SignedIn& me);
http::Response draw_process(App& app, const Asked& asked, const SignedIn& me);
http::Response show_process(App& app, const Asked& asked, const ProcessReader& me);
http::Response show_arranging(App& app, const Asked& asked, const ProcessArranger& me);
http::Response arrange_process(App& app, const Asked& asked, const ProcessArranger& me);
http::Response describe_process(App& app, const Asked& asked, const ProcessArranger& me);
http::Response show_proposals(App& app, const Asked& asked, const ProcessReader& me);
http::Response propose_change(App& app, const Asked& asked, const ProcessReader& me);
http::Response answer_proposal(App& app, const Asked& asked, const ProcessArranger& me);
http::Response stand_on_step(App& app, const Asked& asked, const SignedIn& me);
http::Response name_counter_number(App& app, const Asked& asked, const SignedIn& me);

// Coaches
http::Response show_coaches(App& app, const Asked& asked, const OrCoach<TeamReader>& me);
http::Response invite_coach(App& app, const Asked& asked, const TeamArranger& me);
http::Response move_coaching(App& app, const Asked& asked, const TeamArranger& me);
http::Response end_coaching(App& app, const Asked& asked, const TeamArranger& me);
http::Response show_coach_invitation(App& app, const Asked& asked, const Visitor& visitor);
http::Response accept_coach_invitation(App& app, const Asked& asked, const Visitor& visitor);
http::Response take_coach_invitation(App& app, const Asked& asked, const Coach& me);

// The organisation
http::Response show_founding(App& app, const Asked& asked, const Administrator& me);
http::Response found_team(App& app, const Asked& asked, const Administrator& me);
http::Response rename_team(App& app, const Asked& asked, const TeamAdministrator& me);
http::Response change_openness(App& app, const Asked& asked, const TeamAdministrator& me);
http::Response appoint_lead(App& app, const Asked& asked, const TeamAdministrator& me);
http::Response add_to_team(App& app, const Asked& asked, const TeamArranger& me);
http::Response leave_team(App& app, const Asked& asked, const TeamReader& me);
http::Response show_people(App& app, const Asked& asked, const SignedIn& me);
http::Response show_person(App& app, const Asked& asked, const Administrator& me);
http::Response give_role(App& app, const Asked& asked, const Administrator& me);
http::Response show_closing(App& app, const Asked& asked, const Administrator& me);
http::Response close_account(App& app, const Asked& asked, const Administrator& me);
http::Response show_deeds(App& app, const Asked& asked, const SignedIn& me);
http::Response show_administrator_invitation(App& app, const Asked& asked, const Visitor& visitor);
http::Response accept_administrator_invitation(App& app, const Asked& asked, const Visitor& visitor);

http::Response show_teams(App& app, const Asked& asked, const OrCoach<SignedIn>& me);
http::Response show_board(App& app, const Asked& asked, const OrCoach<TeamReader>& me);
http::Response show_team(App& app, const Asked& asked, const OrCoach<TeamReader>& me);
http::Response change_rhythm(App& app, const Asked& asked, const TeamArranger& me);
http::Response invite(App& app, const Asked& asked, const TeamArranger& me);

}  // namespace kept::web
