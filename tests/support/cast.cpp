#include "support/cast.hpp"

#include "actions/invite.hpp"
#include "actions/join.hpp"
#include "actions/set_up_organisation.hpp"
#include "secrets/digest.hpp"
#include "storage/members.hpp"
#include "storage/organisations.hpp"
#include "storage/rhythms.hpp"
#include "storage/teams.hpp"

namespace kept::support {
namespace {

using namespace std::chrono_literals;

actions::Speaker joins(storage::Store& store, const actions::Speaker& ingrid, const TeamId& team,
                       const std::string& name, const std::string& email) {
    const auto invited = actions::invite(store, ingrid, team);
    return actions::join(store, ingrid.organisation, invited.token,
                         {.name = name, .email = email, .password = Cast::password}, Cast::work)
        .value();
}

actions::Speaker stranger(storage::Store& store) {
    return store.write([](storage::Transaction& transaction) {
        const OrganisationId elsewhere = transaction.new_id<Organisation>();
        storage::add_organisation(transaction, {elsewhere, "Elsewhere"}, storage::OrganisationKind::company);
        const MemberId pim = transaction.new_id<Member>();
        storage::add_member(
            transaction, elsewhere,
            {.id = pim, .name = "Pim", .email = "pim@elsewhere.example", .joined = transaction.now()},
            std::nullopt);
        return actions::Speaker{elsewhere, pim};
    });
}

}  // namespace

Instant november(int day, int hour, int minute) {
    return Day{std::chrono::year{2026} / 11 / day} + std::chrono::hours{hour} + std::chrono::minutes{minute};
}

storage::SentForm form(const std::string& name) {
    const std::string digest = secrets::Digest("test form").add(name).hex();
    return {digest.substr(0, 32), digest};
}

actions::Reporting complaints_of(const Cast& cast, const std::string& period, int solved) {
    return {.kpi = cast.complaints, .period = parse_period(period).value(), .value = whole(solved)};
}

Cast set_up_cast(storage::Store& store, TurnableClock& clock) {
    clock.turn_to(november(2, 8, 0));
    const auto founded = actions::set_up_organisation(store,
                                                      {.organisation = "Voorwiel",
                                                       .name = "Ingrid Hofman",
                                                       .email = "ingrid@frontwheel.example",
                                                       .password = Cast::password,
                                                       .team = "Frontwheel",
                                                       .zone = "Europe/Amsterdam"},
                                                      std::nullopt, Cast::work)
                             .value();
    Cast cast{.ingrid = founded.administrator, .frontwheel = founded.team};
    cast.sanne = joins(store, cast.ingrid, cast.frontwheel, "Sanne Bakker", "sanne@frontwheel.example");
    cast.tom = joins(store, cast.ingrid, cast.frontwheel, "Tom de Graaf", "tom@frontwheel.example");
    cast.pim = stranger(store);
    cast.complaints =
        actions::name_kpi(store, cast.sanne,
                          {.name = "Complaints solved",
                           .contribution = "A complaint solved the same day is a customer who returns.",
                           .measure = {.unit = Unit::count},
                           .team = cast.frontwheel,
                           .promise = actions::FirstPromise{{.least = whole(8)}, ""}},
                          form("complaints"))
            .value();
    clock.turn_to(november(23, 8, 0));
    return cast;
}

TeamId add_backwheel(storage::Store& store, const Cast& cast) {
    return store.write([&](storage::Transaction& transaction) {
        const Team team{transaction.new_id<Team>(), "Backwheel"};
        const Day begun = std::chrono::floor<std::chrono::days>(november(2, 8, 0));
        storage::add_team(transaction, cast.sanne.organisation, team);
        storage::enter_rhythm(transaction, cast.ingrid.organisation, cast.ingrid.member, team.id,
                              {begun, {"Europe/Amsterdam", monday_to_friday, {}, {}}});
        storage::enter_membership(transaction, cast.sanne.organisation, cast.sanne.member,
                                  {team.id, cast.sanne.member, Standing::member, begun});
        return team.id;
    });
}

}  // namespace kept::support
