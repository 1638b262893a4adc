#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "domain/history.hpp"
#include "domain/moving.hpp"
#include "domain/team.hpp"
#include "storage/content.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// Reads the histories of KPIs on one connection, and the facts they share only once: days off, a team's
/// rhythms, an owner's workdays and leave.
class Histories {
  public:
    /// With a sequence: as everything was before that entry.
    Histories(Connection& connection, OrganisationId organisation, Sequence before = now_and_all_before);

    History of(const Kpi& kpi);

    /// The same, but of the reports only those about a period and later ones: enough for whoever asks what
    /// may be said about it, however long the KPI has lived.
    History from(const Kpi& kpi, const Period& period);

    std::vector<History> of(const std::vector<Kpi>& kpis);

    /// The planning of a KPI that is said in a team from now on and has no history yet.
    Planning planning_in(const TeamId& team, const MemberId& owner, Cadence cadence);

    /// The planning of a KPI as it would be after one more move.
    Planning planning_after(const Kpi& kpi, const Dated<TeamId>& move);

  private:
    History with_reports(const Kpi& kpi, std::vector<Report> reports);
    Planning planning_of(const Kpi& kpi);
    std::vector<Span> apart_of(const Kpi& kpi);
    std::optional<Instant> left_at(const MemberId& owner);
    Planning planning(const MemberId& owner, Cadence cadence, const std::vector<Dated<TeamId>>& moves);

    Connection& connection_;
    OrganisationId organisation_;
    Sequence before_;
    std::set<Day> days_off_;
    RhythmsOfTeams rhythms_;
    std::map<MemberId, std::vector<Dated<Weekdays>>> workdays_;
    std::map<MemberId, std::vector<Span>> leave_;
    std::map<MemberId, std::vector<Membership>> memberships_;
    std::map<MemberId, std::optional<Instant>> left_;
};

}  // namespace kept::storage
