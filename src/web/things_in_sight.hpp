#pragma once

#include <map>
#include <string>
#include <vector>

#include "domain/member.hpp"
#include "domain/process.hpp"
#include "domain/search_index.hpp"
#include "domain/searched_in.hpp"
#include "domain/team.hpp"
#include "storage/named_kpis.hpp"
#include "views/search.hpp"
#include "web/people.hpp"

namespace kept::web {

/// Everything of the organisation that has a name and that one member may see. What they may not see is left
/// out before anything is compared with what they search, so that not even the time it takes tells of it.
class ThingsInSight {
  public:
    ThingsInSight(storage::Connection& connection, const SignedIn& me, Instant now);

    /// What was found of people, numbers, teams and processes, so many of each at most, the likeliest kind
    /// first.
    std::vector<views::HitGroup> found(std::string_view search, std::size_t most);

    /// The number of this id; nothing when it is not in sight.
    const storage::NamedKpi* number(const KpiId& id) const;

    std::string name_of(const MemberId& member) const;

  private:
    /// A thing by its place in its list; a step by that of its process as well.
    struct Thing {
        SearchedIn kind;
        std::size_t at = 0;
        std::optional<std::size_t> step = {};
    };

    std::vector<Findable> findables();
    bool is_past(const Thing& thing) const;
    std::string team_name(const TeamId& team) const;
    views::HitGroup group_of(SearchedIn kind, const std::vector<Found>& found, std::size_t most);
    views::Hit hit_of(const Thing& thing);
    views::Hit person_hit(const Member& member);
    views::Hit number_hit(const storage::NamedKpi& number) const;
    views::Hit process_hit(const Process& process, const std::optional<std::size_t>& step) const;

    storage::Connection& connection_;
    const SignedIn& me_;
    const Instant now_;
    std::vector<Member> people_;
    std::vector<storage::NamedKpi> numbers_;
    std::vector<Team> teams_;
    std::vector<Process> processes_;
    std::map<MemberId, std::size_t> person_at_;
    std::map<KpiId, std::size_t> number_at_;
    std::map<TeamId, std::size_t> team_at_;
    std::vector<Thing> things_;
};

}  // namespace kept::web
