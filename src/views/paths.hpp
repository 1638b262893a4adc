#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "domain/ids.hpp"
#include "domain/measure.hpp"
#include "domain/period.hpp"
#include "domain/process.hpp"

namespace kept::views {

/// An address inside Kept, percent-encoded: it begins with "/". Made only by the functions below.
class Path {
  public:
    const std::string& text() const { return text_; }

    /// The same address at the part of the page with this id.
    Path at(std::string_view id) const;

    bool operator==(const Path&) const = default;

  private:
    explicit Path(std::string text) : text_(std::move(text)) {}
    friend class PathWriter;

    std::string text_;
};

Path home();

/// The address that a request came to, for sending it there again.
Path asked_at(std::string_view path);

Path my_numbers();
/// My numbers, opened with the answer to one report that was just made.
Path my_numbers_answer(const ReportId& report);

// Leave, workdays and days off
Path leaves();
/// What leave would move, before it is declared: first and last follow behind the question mark.
Path new_leave();
Path leave(const LeaveId& leave);
Path taken_back(const LeaveId& leave);
Path workdays();
Path new_workdays();
Path days_off();
Path new_days_off();
Path day_off(Day day);
Path worked_after_all(Day day);

Path kpis();
Path new_kpi();
/// The same, with a name that was typed before.
Path new_kpi_called(std::string_view name);
Path kpi(const KpiId& kpi);
/// The same, with another part of its course: "longer", "everything".
Path course_of(const KpiId& kpi, std::string_view reach);
Path reports_of(const KpiId& kpi);
Path corrections_of(const KpiId& kpi);
/// The page on which what was said for one period is corrected.
Path correction(const KpiId& kpi, const Period& period);
Path withdrawals_of(const KpiId& kpi);
Path declarations_of(const KpiId& kpi);
Path promises_of(const KpiId& kpi);
Path new_promise(const KpiId& kpi);
Path retirement_of(const KpiId& kpi);
/// What a typed number would become: the form's value and period follow behind the question mark.
Path number_preview(const KpiId& kpi);

// A hand over time
/// The member's own hand, with what retired from it.
Path my_hand();
/// What its owner can do about one number.
Path this_number(const KpiId& kpi);
Path wordings_of(const KpiId& kpi);
Path movings_of(const KpiId& kpi);
Path discard_of(const KpiId& kpi);
/// Numbers that a new one may continue.
Path predecessors();
/// Naming a number that continues this one.
Path new_kpi_continuing(const KpiId& kpi);
/// What was said about one period of a KPI, with its discussion.
Path report(const KpiId& kpi, const Period& period);
Path remarks_on(const KpiId& kpi, const Period& period);
Path remarks_taken_back(const KpiId& kpi, const Period& period);
Path applause_for(const KpiId& kpi, const Period& period);
Path feelings_about(const KpiId& kpi, const Period& period);
Path needs_about(const KpiId& kpi, const Period& period);
Path offer_answers_about(const KpiId& kpi, const Period& period);

// Looks, new starts and the guide
/// What an owner sees with the report of one period, and what the rules see.
Path look(const KpiId& kpi, const Period& period);
Path new_start(const KpiId& kpi, const Period& period);
Path start_withdrawn(const KpiId& kpi, const Period& period);
/// The guide: why six.
Path guide_six();
/// A chart of the guide, drawn with other numbers: they follow behind the question mark.
Path guide_six_chart();
/// The whole of it as one text, and one part by its name, such as "promise".
Path guide();
Path guide_part(std::string_view name);

// Half a year
Path organisation();
Path half_year_of(const TeamId& team);

// The first quarter of an hour
/// Wherever somebody goes on in it.
Path first_quarter();
Path first_rhythm();
Path candidates();
/// Where one candidate is named, and where it stands in the work.
Path candidate(int place);
Path candidate_place(int place);
Path first_promise(const KpiId& kpi);
Path first_report(const KpiId& kpi);
Path first_invitation();
/// What happens next, and the same after a report that was just made.
Path first_quarter_next();
Path first_quarter_next_after(const ReportId& report);
Path first_quarter_put_away();

// The library
Path library();
Path library_of_department(std::string_view department);
Path library_of_step(std::string_view step);
/// By the id of an example, the program's or the organisation's own.
Path library_example(std::string_view example);
Path new_library_example();
Path library_example_taken_away(std::string_view example);
/// Naming a number with an example of the library beside it.
Path new_kpi_like(std::string_view example);

// Search
/// What was found of what is typed, of everything or of one kind: "numbers".
Path search();
Path search_for(std::string_view search);
Path search_in(std::string_view search, std::string_view kind);
/// What was said earlier than an entry.
Path search_before(std::string_view search, Sequence before);
Path library_with(std::string_view search);
/// Whoever is called so.
Path people_called(std::string_view name);

/// What a team needs: the list for its next meeting.
Path needs_of(const TeamId& team);

// Processes
/// The map of all processes.
Path processes();
Path new_process();
Path process(const ProcessId& process);
Path process_on(const ProcessId& process, Day day);
/// Where its steps are arranged.
Path steps_of(const ProcessId& process);
Path descriptions_of(const ProcessId& process);
/// What members proposed about it, and where one proposes something.
Path proposals_about(const ProcessId& process);
Path proposal_answers_about(const ProcessId& process);
/// On which step a KPI stands, and which number keeps it honest.
Path steps_under(const KpiId& kpi);
Path counter_numbers_of(const KpiId& kpi);
/// Naming a number that stands on this step.
Path new_kpi_on(const StepId& step);

Path teams();
Path new_team();
Path team(const TeamId& team);
Path board(const TeamId& team);
Path rhythms_of(const TeamId& team);
Path invitations_of(const TeamId& team);

// Live meetings
/// Where a team starts its meeting, or finds the one that is under way.
Path huddle_of(const TeamId& team);
Path meetings_of(const TeamId& team);
Path meeting(const MeetingId& meeting);
Path deeds_in(const MeetingId& meeting);
Path wins_in(const MeetingId& meeting);
Path numbers_in(const MeetingId& meeting);
Path stucks_in(const MeetingId& meeting);
Path follow_ups_in(const MeetingId& meeting);
Path follow_up_answers_in(const MeetingId& meeting);
Path follow_up_movings_in(const MeetingId& meeting);
/// A screen on the wall, what it listens to, and where a member lets it in.
Path wall();
Path wall_events();
Path walls();
/// Where a member lets in the screen that shows this code.
Path wall_with(std::string_view code);
/// The meeting whose short code this is.
Path meeting_with(std::string_view code);

// A laptop that goes round the room: what it shows and says, where a member lets it in, and where whoever has
// the turn lends it.
Path laptop();
Path laptop_events();
Path laptop_deeds();
Path laptop_wins();
Path laptop_numbers();
Path laptop_stucks();
Path laptops();
Path laptop_with(std::string_view code);
Path lent_turns_in(const MeetingId& meeting);
Path lent_turns_ended_in(const MeetingId& meeting);
Path seals_of(const KpiId& kpi);
Path seal_openings_of(const KpiId& kpi);

// The weekly meeting
/// Where a team starts it, or finds the one that is under way.
Path weekly_meeting_of(const TeamId& team);
/// Which parts it has, in which order and for how long.
Path meeting_plan_of(const TeamId& team);
Path parts_in(const MeetingId& meeting);
Path lines_in(const MeetingId& meeting);
Path topics_in(const MeetingId& meeting);
/// What became of a follow-up of an earlier meeting, said in this one.
Path earlier_answers_in(const MeetingId& meeting);
Path earlier_movings_in(const MeetingId& meeting);

// Between teams, stuck again, and what one will do
Path passings_in(const MeetingId& meeting);
Path passings_taken_back_in(const MeetingId& meeting);
Path passing_answers_of(const TeamId& team);
Path stucks_again_in(const MeetingId& meeting);
Path stuck_answers_in(const MeetingId& meeting);
Path my_follow_ups();

// The organisation
Path names_of(const TeamId& team);
Path leads_of(const TeamId& team);
Path members_of(const TeamId& team);
Path leavings_of(const TeamId& team);
Path openness_of(const TeamId& team);
Path people();
Path person(const MemberId& member);
Path roles_of(const MemberId& member);
Path closing_of(const MemberId& member);
Path deeds();
Path deeds_before(Sequence sequence);
Path administrator_invitation(std::string_view token);

// Coaches
/// Who from outside reads along with a team.
Path coaches_of(const TeamId& team);
Path coaching_days_of(const TeamId& team);
Path coachings_ended_of(const TeamId& team);
Path coach_invitation(std::string_view token);
/// Where a coach who is here already takes another team as well.
Path coach_invitation_taken(std::string_view token);

/// The page behind an invitation, opened with the secret from its link.
Path invitation(std::string_view token);
/// The page that makes a new installation's first organisation.
Path set_up(std::string_view token);

Path sign_in();
/// Signing in, after which the asked page opens.
Path sign_in_for(const Path& asked);
Path sessions();
Path sessions_ended();
Path demo_sign_ins();

// One's own account
Path account();
/// The same, which says above itself what was just changed: "name", "email", "password" or "sessions".
Path account_with(std::string_view changed);
Path own_sessions_ended();
Path own_name();
Path own_address();
Path own_password();
Path recovery_codes();
/// The same, after one of them let its owner in.
Path recovery_codes_after_one();
Path forgotten();
Path recoveries();

// The tour of the example
Path demo_tour();
/// Where a visitor of the example is put into a huddle.
Path demo_huddle();

Path language_choice();
Path events();

/// A file of the bundle by its plain name, such as "kept.css"; its address changes with its content.
/// Throws std::out_of_range for a name that is not in the bundle.
Path asset(std::string_view name);

}  // namespace kept::views
