#include "demo/company.hpp"

#include <fmt/format.h>

#include "demo/cast.hpp"

namespace kept::demo {
namespace {

constexpr Company companies[] = {
    {Tongue::dutch, "De Vrije Spaak", "Voorwiel", "vrijespaak.example", "Europe/Amsterdam", "EUR"},
    {Tongue::english, "The Free Spoke", "Frontwheel", "freespoke.example", "Europe/London", "GBP"},
};

}  // namespace

std::span<const Company> the_companies() {
    return companies;
}

actions::Example example_of(const Company& company) {
    actions::Example example{.organisation = std::string(company.organisation),
                             .team = std::string(company.team),
                             .tongue = company.tongue,
                             .rhythm = rhythm_of(company)};
    for (const CastMember& each : the_cast())
        example.members.push_back({.name = each.name.in(company.tongue),
                                   .email = fmt::format("{}@{}", each.mailbox, company.domain),
                                   .role = each.role,
                                   .standing = each.standing});
    return example;
}

Rhythm rhythm_of(const Company& company) {
    using std::chrono::hours, std::chrono::minutes;
    return {.zone = std::string(company.zone),
            .workdays = monday_to_friday,
            .huddle = Huddle{hours(9) + minutes(30), minutes(15), HuddleSpeaksOf::last_workday},
            .weekly = WeeklyMeeting{Weekday::monday, hours(13), minutes(60), WeeklySpeaksOf::last_week}};
}

}  // namespace kept::demo
