#include "storage/side_rows.hpp"

#include <iterator>

#include "storage/applause.hpp"
#include "storage/closed_accounts.hpp"
#include "storage/coach_invitations.hpp"
#include "storage/coachings.hpp"
#include "storage/counter_numbers.hpp"
#include "storage/days_off.hpp"
#include "storage/declarations.hpp"
#include "storage/discards.hpp"
#include "storage/feelings.hpp"
#include "storage/invitations.hpp"
#include "storage/kpi_steps.hpp"
#include "storage/kpis.hpp"
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
#include "storage/remarks.hpp"
#include "storage/reports.hpp"
#include "storage/retirements.hpp"
#include "storage/rhythms.hpp"
#include "storage/roles.hpp"
#include "storage/seals.hpp"
#include "storage/stuck_answers.hpp"
#include "storage/team_arrangements.hpp"
#include "storage/teams.hpp"
#include "storage/wordings.hpp"
#include "storage/workdays.hpp"

namespace kept::storage {

std::vector<SideRow> side_rows(Connection& connection, const OrganisationId& organisation) {
    std::vector<SideRow> all;
    for (const auto& rows_of :
         {membership_rows, rhythm_rows, workdays_rows, day_off_rows, leave_rows, kpi_rows, moving_rows,
          retirement_rows, wording_rows, discard_rows, promise_rows, report_rows, declaration_rows, look_rows,
          new_start_rows, remark_rows, applause_rows, feeling_rows, offer_answer_rows, team_name_rows,
          team_opening_rows, role_rows, closed_account_rows, invitation_rows, meeting_rows, meeting_deed_rows,
          seal_rows, seal_opening_rows, meeting_plan_rows, passing_rows, stuck_answer_rows, lent_turn_rows,
          lent_turn_end_rows,

          // Coaches
          coaching_rows, coach_invitation_rows,

          // Processes
          process_version_rows, kpi_step_rows, counter_number_rows, process_proposal_rows,
          proposal_answer_rows}) {
        std::vector<SideRow> rows = rows_of(connection, organisation);
        std::ranges::move(rows, std::back_inserter(all));
    }
    return all;
}

}  // namespace kept::storage
