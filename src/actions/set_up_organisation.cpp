#include "actions/set_up_organisation.hpp"

#include "actions/joining.hpp"
#include "domain/wording.hpp"
#include "domain/zone.hpp"
#include "secrets/token.hpp"
#include "storage/organisations.hpp"
#include "storage/rhythms.hpp"
#include "storage/roles.hpp"
#include "storage/set_up_links.hpp"
#include "storage/team_arrangements.hpp"
#include "storage/teams.hpp"

namespace kept::actions {
namespace {

Result<SettingUp> readable(SettingUp asked) {
    const auto organisation =
        worded("organisation", asked.organisation, Wording::name, "What is your organisation called?");
    if (!organisation) return std::unexpected(organisation.error());
    const auto team = worded("team", asked.team, Wording::name, "What is your team called?");
    if (!team) return std::unexpected(team.error());
    if (!is_zone(asked.zone)) return refuse("zone", "Kept does not know this time zone.");
    asked.organisation = *organisation;
    asked.team = *team;
    return asked;
}

/// Where the organisation is to be found, when its link was made for an address of its own.
Result<OrganisationId> take_address(storage::Transaction& transaction, const OrganisationId& organisation,
                                    const std::string& token) {
    const auto link = storage::set_up_link_with(transaction, secrets::hash_of_token(token));
    if (!link) throw NotFound{};
    if (link->organisation || storage::organisation_at(transaction, link->address))
        return refuse("", "This link was used already.");
    if (link->expires < transaction.now()) return refuse("", "This link has expired. Ask for a new one.");
    storage::give_address(transaction, organisation, link->address);
    storage::use_set_up_link(transaction, *link, organisation);
    return organisation;
}

}  // namespace

Result<Founded> set_up_organisation(storage::Store& store, const SettingUp& typed,
                                    const std::optional<std::string>& link, const secrets::Work& work) {
    const auto asked = readable(typed);
    if (!asked) return std::unexpected(asked.error());
    const auto newcomer = readable(Newcomer{asked->name, asked->email, asked->password, asked->tongue});
    if (!newcomer) return std::unexpected(newcomer.error());
    const auto password = kept_password(*newcomer, work);

    return store.write([&](storage::Transaction& transaction) -> Result<Founded> {
        const Organisation organisation{transaction.new_id<Organisation>(), asked->organisation};
        storage::add_organisation(transaction, organisation, storage::OrganisationKind::company);
        if (link)
            if (const auto taken = take_address(transaction, organisation.id, *link); !taken)
                return std::unexpected(taken.error());
        const MemberId administrator =
            add_newcomer(transaction, organisation.id, *newcomer, password, Role::administrator);
        storage::enter_role(transaction, organisation.id, administrator, administrator, Role::administrator);
        const Team team{transaction.new_id<Team>(), asked->team};
        storage::add_team(transaction, organisation.id, team);
        storage::enter_team_name(transaction, organisation.id, administrator, team.id, team.name);
        const Day today = day_at(transaction.now(), asked->zone);
        storage::enter_rhythm(transaction, organisation.id, administrator, team.id,
                              {today, sensible_rhythm(asked->zone)});
        storage::enter_membership(transaction, organisation.id, administrator,
                                  {team.id, administrator, Standing::lead, today});
        return Founded{{organisation.id, administrator}, team.id};
    });
}

}  // namespace kept::actions
