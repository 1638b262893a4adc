#include "demo/cast.hpp"

#include <algorithm>
#include <stdexcept>

#include "demo/cast_brooklyn.hpp"
#include "demo/cast_frontwheel.hpp"
#include "demo/cast_rearwheel.hpp"

namespace kept::demo {
namespace {

using std::chrono::hours, std::chrono::minutes;

/// Looks back in the morning, at the day and the week before.
constexpr CastTeam frontwheel{.name = {"Voorwiel", "Frontwheel"},
                              .huddle = {hours(9) + minutes(30), minutes(15), HuddleSpeaksOf::last_workday},
                              .weekly = {Weekday::monday, hours(13), minutes(60), WeeklySpeaksOf::last_week}};

/// Closes the day and the week that are running.
constexpr CastTeam rearwheel{.name = {"Achterwiel", "Rearwheel"},
                             .huddle = {hours(16) + minutes(30), minutes(15), HuddleSpeaksOf::today},
                             .weekly = {Weekday::friday, hours(15), minutes(45), WeeklySpeaksOf::this_week}};

/// Negotiates the rent of a second shop: until it is signed its numbers are not for everybody.
constexpr CastTeam brooklyn{.name = {"Brooklyn", "Brooklyn"},
                            .zone = "America/New_York",
                            .currency = "USD",
                            .huddle = {hours(9) + minutes(15), minutes(15), HuddleSpeaksOf::last_workday},
                            .weekly = {Weekday::tuesday, hours(10), minutes(45), WeeklySpeaksOf::last_week},
                            .closed_in_week = 24};

constexpr const CastTeam* teams[] = {&frontwheel, &rearwheel, &brooklyn};

constexpr CastMember cast[] = {
    {.name = {"Sanne Bakker", "Sarah Baker"},
     .mailbox = "support",
     .team = &frontwheel,
     .habits = {24, 0},
     .kpis = of_support},
    {.name = {"Tom de Graaf", "Tom Granger"},
     .mailbox = "sales",
     .team = &frontwheel,
     .standing = Standing::lead,
     .habits = {11, 40},
     .kpis = of_sales},
    {.name = {"Noor Visser", "Nora Fisher"},
     .mailbox = "marketing",
     .team = &frontwheel,
     .habits = {18, 0},
     .kpis = of_marketing},
    {.name = {"Ingrid Hofman", "Ingrid Holman"},
     .mailbox = "finance",
     .team = &frontwheel,
     .role = Role::administrator,
     .habits = {30, 0},
     .kpis = of_finance},
    {.name = {"Daan Kuipers", "Dan Cooper"},
     .mailbox = "projects",
     .team = &frontwheel,
     .habits = {9, 9},
     .kpis = of_projects},
    {.name = {"Joyce Pinas", "Joyce Palmer"},
     .mailbox = "warehouse",
     .team = &frontwheel,
     .habits = {22, 30},
     .kpis = of_the_warehouse},

    {.name = {"Bram Willems", "Ben Williams"},
     .mailbox = "workshop",
     .team = &rearwheel,
     .standing = Standing::lead,
     .habits = {20, 0},
     .kpis = of_the_workshop},
    {.name = {"Fatima el Amrani", "Fatima Rahman"},
     .mailbox = "software",
     .team = &rearwheel,
     .habits = {14, 0},
     .kpis = of_software},
    {.name = {"Jeroen Smit", "Jerry Smith"},
     .mailbox = "purchasing",
     .team = &rearwheel,
     .habits = {8, 14},
     .kpis = of_purchasing},
    {.name = {"Lotte van Dijk", "Lottie Drake"},
     .mailbox = "quality",
     .team = &rearwheel,
     .habits = {26, 45},
     .kpis = of_quality},

    {.name = {"Maya Torres", "Maya Torres"},
     .mailbox = "brooklyn",
     .team = &brooklyn,
     .standing = Standing::lead,
     .habits = {21, 0},
     .kpis = of_the_shop},
    {.name = {"Marcus Bell", "Marcus Bell"},
     .mailbox = "brooklyn.counter",
     .team = &brooklyn,
     .habits = {13, 33},
     .kpis = of_the_counter},
    {.name = {"Grace Kim", "Grace Kim"},
     .mailbox = "newyork",
     .team = &brooklyn,
     .habits = {17, 0},
     .kpis = of_new_york},
    {.name = {"Owen Parker", "Owen Parker"},
     .mailbox = "delivery",
     .team = &brooklyn,
     .habits = {10, 26},
     .kpis = of_delivery},
};

}  // namespace

std::span<const CastTeam* const> the_teams() {
    return teams;
}

std::span<const CastMember> the_cast() {
    return cast;
}

std::span<const CastMember> members_of(const CastTeam& team) {
    const auto is_in_it = [&](const CastMember& each) { return each.team == &team; };
    const auto first = std::ranges::find_if(cast, is_in_it);
    return {first, std::find_if_not(first, std::end(cast), is_in_it)};
}

const CastKpi& kpi_called(std::string_view code) {
    for (const CastMember& member : cast)
        for (const CastKpi& kpi : member.kpis)
            if (kpi.code == code) return kpi;
    throw std::invalid_argument("the script speaks of a KPI that nobody names");
}

Decimal decimal_of(const CastKpi& kpi, std::int64_t units) {
    std::int64_t worth = ten_thousandths_in_one;
    for (int decimals = kpi.decimals; decimals > 0; --decimals) worth /= 10;
    return {units * worth};
}

Bounds bounds_of(const CastKpi& kpi, const Promised& promise) {
    Bounds bounds;
    if (promise.least) bounds.least = decimal_of(kpi, *promise.least);
    if (promise.most) bounds.most = decimal_of(kpi, *promise.most);
    return bounds;
}

}  // namespace kept::demo
