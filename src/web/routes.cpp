#include "web/routes.hpp"

#include <array>

#include "web/form.hpp"
#include "web/guards.hpp"
#include "web/pages.hpp"

namespace kept::web {
namespace {

template <class Who>
using Page = http::Response (*)(App&, const Asked&, const Who&);

template <class Who>
Route get(std::string_view pattern, Page<Who> page) {
    return {http::Method::get, pattern,
            [page](App& app, const Asked& asked) { return page(app, asked, admit<Who>(app, asked)); }};
}

/// Every form is checked before its page sees it: that no field comes twice, and that it is one of ours.
template <class Who>
Route post(std::string_view pattern, Page<Who> page) {
    return {http::Method::post, pattern, [page](App& app, const Asked& asked) {
                const Form form(asked.request);
                const Who who = admit<Who>(app, asked);
                check_form(app, asked.request, who.form_token);
                return page(app, asked, who);
            }};
}

Route get(std::string_view pattern, http::Response (*page)(App&, const Asked&)) {
    return {http::Method::get, pattern, page};
}

}  // namespace

std::span<const Route> routes() {
    static const auto all = std::to_array<Route>({
        get("/", show_home),
        get("/assets/{name}", show_asset),
        get("/events", open_events),
        post("/language", choose_language),

        // Coming in
        get("/set-up/{token}", show_set_up),
        post("/set-up/{token}", set_up),
        get("/invitations/{token}", show_invitation),
        post("/invitations/{token}", accept_invitation),
        get("/sign-in", show_sign_in),
        post("/sessions", begin_session),
        post("/sessions/ended", end_session),
        get("/demo/sign-ins", show_players),
        post("/demo/sign-ins", play_member),

        // The first quarter of an hour
        get("/first-quarter", show_first_quarter),
        get("/first-quarter/rhythm", show_first_rhythm),
        post("/first-quarter/rhythm", agree_to_rhythm),
        get("/first-quarter/candidates", show_candidates),
        post("/first-quarter/candidates", keep_candidates),
        get("/first-quarter/candidates/{place}", show_candidate),
        post("/first-quarter/candidates/{place}", name_candidate),
        get("/first-quarter/candidates/{place}/place", show_candidate_place),
        post("/first-quarter/candidates/{place}/place", place_candidate),
        get("/first-quarter/promises/{kpi}", show_first_promise),
        post("/first-quarter/promises/{kpi}", make_first_promise),
        get("/first-quarter/reports/{kpi}", show_first_report),
        post("/first-quarter/reports/{kpi}", file_first_report),
        get("/first-quarter/invitation", show_first_invitation),
        post("/first-quarter/invitation", invite_first),
        get("/first-quarter/next", show_whats_next),
        get("/first-quarter/put-away", show_whats_next),
        post("/first-quarter/put-away", put_first_quarter_away),

        // One's own account
        get("/my-account", show_my_account),
        post("/my-account/sessions/ended", end_own_sessions),
        get("/my-account/name", show_own_name),
        post("/my-account/name", change_own_name),
        get("/my-account/address", show_own_address),
        post("/my-account/address", change_own_address),
        get("/my-account/password", show_own_password),
        post("/my-account/password", change_own_password),
        get("/my-account/recovery-codes", show_recovery_codes),
        post("/my-account/recovery-codes", make_recovery_codes),
        get("/forgotten", show_forgotten),
        get("/recoveries", show_forgotten),
        post("/recoveries", recover),

        // The tour of the example
        post("/demo/tour", take_tour),
        post("/demo/huddle", experience_huddle),

        // My numbers
        get("/my-numbers", show_my_numbers),
        post("/kpis/{kpi}/reports", file_report),
        get("/kpis/{kpi}/number-preview", preview_number),

        // Leave, workdays and days off
        get("/leaves", show_leaves),
        get("/leaves/new", preview_leave),
        post("/leaves", declare_leave),
        get("/leaves/{leave}", show_leave),
        get("/leaves/{leave}/taken-back", show_leave),
        post("/leaves/{leave}/taken-back", take_leave_back),
        get("/workdays", show_workdays),
        get("/workdays/new", preview_workdays),
        post("/workdays", change_workdays),
        get("/days-off", show_days_off),
        get("/days-off/new", preview_days_off),
        post("/days-off", set_days_off),
        get("/days-off/{day}", show_day_off),
        get("/days-off/{day}/worked", show_day_off),
        post("/days-off/{day}/worked", work_on_day_off),

        // One period
        get("/kpis/{kpi}/corrections/{period}", show_correction),
        post("/kpis/{kpi}/corrections", file_correction),
        post("/kpis/{kpi}/withdrawals", file_withdrawal),
        post("/kpis/{kpi}/declarations", file_declaration),

        // Conversation
        get("/kpis/{kpi}/reports/{period}", show_report),
        post("/kpis/{kpi}/reports/{period}/remarks", file_remark),
        get("/kpis/{kpi}/reports/{period}/remarks", show_report),
        post("/kpis/{kpi}/reports/{period}/remarks/taken-back", take_remark_back),
        get("/kpis/{kpi}/reports/{period}/remarks/taken-back", show_report),
        post("/kpis/{kpi}/reports/{period}/applause", file_applause),
        get("/kpis/{kpi}/reports/{period}/applause", show_report),
        post("/kpis/{kpi}/reports/{period}/feelings", file_feeling),
        get("/kpis/{kpi}/reports/{period}/feelings", show_report),
        post("/kpis/{kpi}/reports/{period}/needs", file_need),
        get("/kpis/{kpi}/reports/{period}/needs", show_report),
        post("/kpis/{kpi}/reports/{period}/offer-answers", file_offer_answer),
        get("/kpis/{kpi}/reports/{period}/offer-answers", show_report),
        get("/teams/{team}/needs", show_needs),

        // Looks, new starts and the guide
        get("/kpis/{kpi}/looks/{period}", show_look),
        post("/kpis/{kpi}/looks/{period}", file_look),
        get("/guide/six", show_guide_six),
        get("/guide/six/chart", show_guide_six_chart),
        post("/kpis/{kpi}/new-starts/{period}", begin_anew),
        get("/kpis/{kpi}/new-starts/{period}", show_kpi),
        post("/kpis/{kpi}/new-starts/{period}/withdrawn", withdraw_start),
        get("/kpis/{kpi}/new-starts/{period}/withdrawn", show_kpi),

        // The library
        get("/library", show_library),
        get("/library/new", show_adding_example),
        post("/library", add_example),
        get("/library/{example}", show_example),
        post("/library/{example}/taken-away", take_example_away),
        get("/library/{example}/taken-away", show_example),

        // Search
        get("/search", show_search),

        // The guide, whole
        get("/guide", show_guide),
        get("/guide/{part}", show_guide_part),

        // Half a year
        get("/organisation", show_organisation),
        get("/teams/{team}/half-year", show_team_half_year),

        // KPIs and promises
        get("/kpis/new", show_naming),
        post("/kpis", name_kpi),
        get("/kpis/predecessors", show_predecessors),
        get("/kpis/{kpi}", show_kpi),
        post("/kpis/{kpi}/retirement", retire_kpi),
        get("/kpis/{kpi}/promises/new", show_promising),
        post("/kpis/{kpi}/promises", make_promise),

        // A hand over time
        get("/my-numbers/hand", show_my_hand),
        get("/kpis/{kpi}/this-number", show_this_number),
        post("/kpis/{kpi}/wordings", reword_kpi),
        post("/kpis/{kpi}/movings", move_kpi),
        post("/kpis/{kpi}/discard", discard_kpi),
        get("/kpis/{kpi}/retirement", show_this_number),
        get("/kpis/{kpi}/wordings", show_this_number),
        get("/kpis/{kpi}/movings", show_this_number),
        get("/kpis/{kpi}/discard", show_this_number),

        // Where the answer to a form stays open in a browser, looking again shows the page it came from.
        get("/sessions", show_sign_in),
        get("/kpis", show_naming),
        get("/kpis/{kpi}/reports", show_my_numbers),
        get("/kpis/{kpi}/corrections", show_kpi),
        get("/kpis/{kpi}/withdrawals", show_kpi),
        get("/kpis/{kpi}/declarations", show_kpi),
        get("/kpis/{kpi}/promises", show_promising),
        get("/teams/{team}/rhythms", show_team),
        get("/teams/{team}/invitations", show_team),

        // Live meetings
        get("/teams/{team}/huddle", show_huddle),
        post("/teams/{team}/huddle", start_huddle),
        get("/teams/{team}/meetings", show_meetings),
        get("/meetings/{meeting}", show_meeting),
        post("/meetings/{meeting}/deeds", press_in_meeting),
        get("/meetings/{meeting}/deeds", show_meeting),
        post("/meetings/{meeting}/wins", say_win_in_meeting),
        get("/meetings/{meeting}/wins", show_meeting),
        post("/meetings/{meeting}/numbers", say_number_in_meeting),
        get("/meetings/{meeting}/numbers", show_meeting),
        post("/meetings/{meeting}/stucks", say_stuck_in_meeting),
        get("/meetings/{meeting}/stucks", show_meeting),
        post("/meetings/{meeting}/follow-ups", propose_in_meeting),
        get("/meetings/{meeting}/follow-ups", show_meeting),
        post("/meetings/{meeting}/follow-ups/answers", answer_in_meeting),
        get("/meetings/{meeting}/follow-ups/answers", show_meeting),
        post("/meetings/{meeting}/follow-ups/movings", move_in_meeting),
        get("/meetings/{meeting}/follow-ups/movings", show_meeting),
        get("/wall", show_wall),
        get("/wall/events", open_wall_events),
        get("/walls", show_walls),
        get("/walls/{code}", show_wall_code),
        post("/walls", admit_wall),
        get("/meet/{code}", show_meeting_with_code),
        get("/laptop", show_laptop),
        get("/laptop/events", open_laptop_events),
        post("/laptop/deeds", press_at_laptop),
        get("/laptop/deeds", show_laptop),
        post("/laptop/wins", say_win_at_laptop),
        get("/laptop/wins", show_laptop),
        post("/laptop/numbers", say_number_at_laptop),
        get("/laptop/numbers", show_laptop),
        post("/laptop/stucks", say_stuck_at_laptop),
        get("/laptop/stucks", show_laptop),
        get("/laptops", show_laptops),
        get("/laptops/{code}", show_laptop_code),
        post("/laptops", admit_laptop),
        post("/meetings/{meeting}/lent-turns", lend_turn),
        get("/meetings/{meeting}/lent-turns", show_meeting),
        post("/meetings/{meeting}/lent-turns/ended", take_turn_back),
        get("/meetings/{meeting}/lent-turns/ended", show_meeting),
        post("/kpis/{kpi}/seals", file_seal),
        get("/kpis/{kpi}/seals", show_my_numbers),
        post("/kpis/{kpi}/seals/openings", file_seal_opening),
        get("/kpis/{kpi}/seals/openings", show_my_numbers),

        // The weekly meeting
        get("/teams/{team}/weekly-meeting", show_weekly_meeting),
        post("/teams/{team}/weekly-meeting", start_weekly_meeting),
        get("/teams/{team}/weekly-meeting/parts", show_meeting_plan),
        post("/teams/{team}/weekly-meeting/parts", plan_weekly_meeting),
        post("/meetings/{meeting}/parts", go_on_in_meeting),
        get("/meetings/{meeting}/parts", show_meeting),
        post("/meetings/{meeting}/lines", say_line_in_meeting),
        get("/meetings/{meeting}/lines", show_meeting),
        post("/meetings/{meeting}/topics", pick_in_meeting),
        get("/meetings/{meeting}/topics", show_meeting),
        post("/meetings/{meeting}/earlier-follow-ups/answers", answer_earlier),
        get("/meetings/{meeting}/earlier-follow-ups/answers", show_meeting),
        post("/meetings/{meeting}/earlier-follow-ups/movings", move_earlier),
        get("/meetings/{meeting}/earlier-follow-ups/movings", show_meeting),

        // Between teams, stuck again, and what one will do
        post("/meetings/{meeting}/passings", pass_on_in_meeting),
        get("/meetings/{meeting}/passings", show_meeting),
        post("/meetings/{meeting}/passings/taken-back", take_back_in_meeting),
        get("/meetings/{meeting}/passings/taken-back", show_meeting),
        post("/teams/{team}/passings/answers", answer_other_team),
        get("/teams/{team}/passings/answers", show_huddle),
        post("/meetings/{meeting}/stucks/again", say_stuck_again_in_meeting),
        get("/meetings/{meeting}/stucks/again", show_meeting),
        post("/meetings/{meeting}/stucks/answers", answer_stuck_in_meeting),
        get("/meetings/{meeting}/stucks/answers", show_meeting),
        get("/my-follow-ups", show_my_follow_ups),

        // Processes
        get("/processes", show_processes),
        get("/processes/new", show_process_drawing),
        post("/processes", draw_process),
        get("/processes/{process}", show_process),
        get("/processes/{process}/steps", show_arranging),
        post("/processes/{process}/steps", arrange_process),
        post("/processes/{process}/descriptions", describe_process),
        get("/processes/{process}/descriptions", show_arranging),
        get("/processes/{process}/proposals", show_proposals),
        post("/processes/{process}/proposals", propose_change),
        post("/processes/{process}/proposals/answers", answer_proposal),
        get("/processes/{process}/proposals/answers", show_proposals),
        post("/kpis/{kpi}/steps", stand_on_step),
        get("/kpis/{kpi}/steps", show_this_number),
        post("/kpis/{kpi}/counter-numbers", name_counter_number),
        get("/kpis/{kpi}/counter-numbers", show_this_number),

        // Coaches
        get("/teams/{team}/coaches", show_coaches),
        post("/teams/{team}/coaches", invite_coach),
        post("/teams/{team}/coaches/last-days", move_coaching),
        get("/teams/{team}/coaches/last-days", show_coaches),
        post("/teams/{team}/coaches/ended", end_coaching),
        get("/teams/{team}/coaches/ended", show_coaches),
        get("/coach-invitations/{token}", show_coach_invitation),
        post("/coach-invitations/{token}", accept_coach_invitation),
        get("/coach-invitations/{token}/taken", show_coach_invitation),
        post("/coach-invitations/{token}/taken", take_coach_invitation),

        // The organisation
        get("/teams/new", show_founding),
        post("/teams", found_team),
        post("/teams/{team}/names", rename_team),
        get("/teams/{team}/names", show_team),
        post("/teams/{team}/openness", change_openness),
        post("/teams/{team}/leads", appoint_lead),
        get("/teams/{team}/leads", show_team),
        post("/teams/{team}/members", add_to_team),
        get("/teams/{team}/members", show_team),
        post("/teams/{team}/leavings", leave_team),
        get("/teams/{team}/leavings", show_team),
        get("/people", show_people),
        get("/people/{member}", show_person),
        post("/people/{member}/roles", give_role),
        get("/people/{member}/roles", show_person),
        get("/people/{member}/closing", show_closing),
        post("/people/{member}/closing", close_account),
        get("/deeds", show_deeds),
        get("/administrator-invitations/{token}", show_administrator_invitation),
        post("/administrator-invitations/{token}", accept_administrator_invitation),

        // Teams
        get("/teams", show_teams),
        get("/teams/{team}", show_team),
        get("/teams/{team}/board", show_board),
        post("/teams/{team}/rhythms", change_rhythm),
        post("/teams/{team}/invitations", invite),
    });
    return all;
}

}  // namespace kept::web
