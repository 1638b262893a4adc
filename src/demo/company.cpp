#include "demo/company.hpp"

#include <fmt/format.h>
#include <utility>

namespace kept::demo {
namespace {

constexpr Company companies[] = {
    {Tongue::dutch, "De Vrije Spaak", "vrijespaak.example", "Europe/Amsterdam", "EUR"},
    {Tongue::english, "The Free Spoke", "freespoke.example", "Europe/London", "GBP"},
};

}  // namespace

std::span<const Company> the_companies() {
    return companies;
}

actions::Example example_of(const Company& company) {
    actions::Example example{.organisation = std::string(company.organisation), .tongue = company.tongue};
    for (const CastTeam* team : the_teams()) {
        actions::ExampleTeam made{.name = team->name.in(company.tongue), .rhythm = rhythm_of(company, *team)};
        for (const CastMember& each : members_of(*team))
            made.members.push_back({.name = each.name.in(company.tongue),
                                    .email = fmt::format("{}@{}", each.mailbox, company.domain),
                                    .role = each.role,
                                    .standing = each.standing});
        example.teams.push_back(std::move(made));
    }
    return example;
}

std::string_view zone_of(const Company& company, const CastTeam& team) {
    return team.zone.empty() ? company.zone : team.zone;
}

std::string_view currency_of(const Company& company, const CastTeam& team) {
    return team.currency.empty() ? company.currency : team.currency;
}

Rhythm rhythm_of(const Company& company, const CastTeam& team) {
    return {.zone = std::string(zone_of(company, team)),
            .workdays = monday_to_friday,
            .huddle = team.huddle,
            .weekly = team.weekly};
}

}  // namespace kept::demo
