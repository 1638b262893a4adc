#pragma once

#include <map>
#include <tuple>
#include <vector>

#include "actions/name_kpi.hpp"
#include "actions/speaker.hpp"
#include "demo/act.hpp"
#include "demo/situation.hpp"
#include "demo/work.hpp"
#include "storage/form_keys.hpp"
#include "storage/store.hpp"

namespace kept::demo {

/// Whether an act could be done: a visitor may have filled a hand or said a number first, and mostly no look
/// was asked.
enum class Done { yes, unasked, refused };

/// Where acts become deeds: through the same actions as everybody's, each with a form key of its own, so that
/// an act is done once.
class Stage {
  public:
    Stage(storage::Store& store, const Company& company, OrganisationId organisation,
          const Situation& situation);

    Done perform(const Act& act);

  private:
    Done does(const Act& act, const NamesKpi&);
    Done does(const Act& act, const RetiresKpi&);
    Done does(const Act& act, const Reports& deed);
    Done does(const Act& act, const Corrects& deed);
    Done does(const Act& act, const Withdraws& deed);
    Done does(const Act& act, const DeclaresBroken& deed);
    Done does(const Act& act, const Remarks& deed);
    Done does(const Act& act, const Applauds& deed);
    Done does(const Act& act, const Needs& deed);
    Done does(const Act& act, const Looks& deed);
    Done does(const Act& act, const Promises& deed);
    Done does(const Act& act, const TakesLeave& deed);
    Done does(const Act& act, const SetsDayOff& deed);
    Done does(const Act& act, const ChangesOpenness& deed);
    Done does(const Act& act, const DrawsProcess& deed);
    Done does(const Act& act, const RearrangesSteps& deed);
    Done does(const Act& act, const ProposesChange& deed);
    Done does(const Act& act, const StandsOnStep& deed);
    Done does(const Act& act, const NamesCounter& deed);
    Done does(const Act& act, const LetsACoachIn& deed);
    Done does(const Act& act, const CoachAsks& deed);

    Process process_as_it_stands(const CastProcess& process);
    Rearrangement rearrangement(const Process& process, const RearrangesSteps& deed) const;

    actions::Naming naming_of(const Act& act) const;
    actions::Speaker speaker(const Act& act) const;
    KpiId kpi(const CastKpi* kpi) const;
    ReportId report_that_says(const Act& act, const Period& period, Decimal value);

    storage::Store& store_;
    const Company& company_;
    OrganisationId organisation_;
    std::map<const CastTeam*, TeamId> teams_;
    std::vector<MemberId> members_;  // in the order of the cast
    std::optional<MemberId> coach_;  // from outside: once they were let in
    std::map<const CastKpi*, KpiId> kpis_;
    std::map<std::tuple<const CastKpi*, Period, Decimal>, ReportId> said_here_;  // perhaps not committed yet
};

}  // namespace kept::demo
