#pragma once

#include <map>
#include <optional>
#include <set>
#include <vector>

#include "domain/ids.hpp"
#include "domain/moving.hpp"
#include "domain/schedule.hpp"
#include "domain/team.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// The facts that decide when anybody's periods are due, of a whole organisation, each table read once.
class AllPlannings {
  public:
    AllPlannings(Connection& connection, const OrganisationId& organisation);

    Planning planning(const MemberId& owner, Cadence cadence, const std::vector<Dated<TeamId>>& moves) const;

    /// The days on which an owner had left the team in which a number was said.
    std::vector<Span> apart(const MemberId& owner, const std::vector<Dated<TeamId>>& moves) const;

    /// When an account was closed.
    std::optional<Instant> left_at(const MemberId& owner) const;

  private:
    void read_workdays(Connection& connection, const OrganisationId& organisation);
    void read_leave(Connection& connection, const OrganisationId& organisation);
    void read_standing(Connection& connection, const OrganisationId& organisation);

    std::set<Day> days_off_;
    RhythmsOfTeams rhythms_;
    std::map<MemberId, std::map<Day, Weekdays>> workdays_;
    std::map<MemberId, std::vector<Span>> leave_;
    std::map<MemberId, std::vector<Membership>> memberships_;
    std::map<MemberId, Instant> left_;
};

}  // namespace kept::storage
