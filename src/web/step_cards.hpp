#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "domain/process.hpp"
#include "storage/histories.hpp"
#include "views/process_step.hpp"
#include "web/app.hpp"
#include "web/people.hpp"

namespace kept::web {

/// When a map is looked at: now, or as everything stood at the end of an earlier day.
struct LookedAt {
    Instant at;
    Sequence before = storage::now_and_all_before;
    bool is_now() const { return before == storage::now_and_all_before; }
};

/// The steps of a process in order, and which lie beside the line; nothing stands on them yet.
std::vector<views::StepView> bare_steps(const Process& process);

/// Draws the numbers that stand on processes, each as its owner last said it; reads what they share only
/// once.
class StepCards {
  public:
    StepCards(App& app, storage::Connection& connection, const SignedIn& me, const LookedAt& looked);

    /// Puts the steps of a process together with what stands on them. Of what closed teams say there is only
    /// that it exists.
    std::vector<views::StepView> steps_of(const Process& process, const std::vector<Kpi>& kpis,
                                          const std::map<KpiId, StandsOn>& places);

    /// What stands on the process but on none of its steps.
    views::StepView whole_of(const Process& process, const std::vector<Kpi>& kpis,
                             const std::map<KpiId, StandsOn>& places);

    /// Nothing for a number of a closed team.
    std::optional<views::StepCard> card_of(const Kpi& kpi);

  private:
    void add(views::StepView& step, const std::vector<const Kpi*>& kpis);
    bool may_read(const Kpi& kpi) const;
    views::StepCard card_of(const History& history);
    const std::string& name_of(const MemberId& member);

    App& app_;
    storage::Connection& connection_;
    const SignedIn& me_;
    const LookedAt looked_;
    storage::Histories histories_;
    std::set<TeamId> readable_;
    std::map<MemberId, std::string> names_;
};

}  // namespace kept::web
