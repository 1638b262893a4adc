#include "storage/team_arrangements.hpp"

#include "domain/codes.hpp"
#include "storage/content.hpp"

namespace kept::storage {

void enter_team_name(Transaction& transaction, const OrganisationId& organisation, const MemberId& author,
                     const TeamId& team, const std::string& name) {
    const Entered entered = enter(transaction, organisation,
                                  {.kind = EntryKind::team_name,
                                   .author = author,
                                   .subject = team.text,
                                   .about = team.text,
                                   .content = {name, content(transaction.now())}});
    transaction.execute(R"sql(
        insert into team_names (organisation, sequence, team, name, named_at, salt)
        values (:organisation, :sequence, :team, :name, :named_at, :salt)
        )sql",
                        with("organisation", organisation), with("sequence", entered.sequence),
                        with("team", team), with("name", name), with("named_at", transaction.now()),
                        with("salt", entered.salt));
    transaction.changed(organisation, team);
}

void enter_openness(Transaction& transaction, const OrganisationId& organisation, const MemberId& author,
                    const TeamId& team, Openness openness) {
    const Entered entered = enter(transaction, organisation,
                                  {.kind = EntryKind::team_opening,
                                   .author = author,
                                   .subject = team.text,
                                   .about = team.text,
                                   .content = {content(code_of(openness)), content(transaction.now())}});
    transaction.execute(R"sql(
        insert into team_openings (organisation, sequence, team, openness, arranged_at, salt)
        values (:organisation, :sequence, :team, :openness, :arranged_at, :salt)
        )sql",
                        with("organisation", organisation), with("sequence", entered.sequence),
                        with("team", team), with("openness", code_of(openness)),
                        with("arranged_at", transaction.now()), with("salt", entered.salt));
    transaction.changed(organisation, team);
    transaction.changed(organisation, WhoMayRead{});
}

std::vector<SideRow> team_name_rows(Connection& connection, const OrganisationId& organisation) {
    std::vector<SideRow> rows;
    for (const auto& [sequence, team, name, named_at, salt] :
         connection.select<Sequence, std::string, std::string, Instant, std::string>(
             R"sql(
             select sequence, team, name, named_at, salt from team_names
             where organisation = :organisation order by sequence
             )sql",
             with("organisation", organisation)))
        rows.push_back({.table = "team_names",
                        .sequence = sequence,
                        .kind = EntryKind::team_name,
                        .subject = team,
                        .about = team,
                        .salt = salt,
                        .content = {name, content(named_at)}});
    return rows;
}

std::vector<SideRow> team_opening_rows(Connection& connection, const OrganisationId& organisation) {
    std::vector<SideRow> rows;
    for (const auto& [sequence, team, openness, arranged_at, salt] :
         connection.select<Sequence, std::string, std::string, Instant, std::string>(
             R"sql(
             select sequence, team, openness, arranged_at, salt from team_openings
             where organisation = :organisation order by sequence
             )sql",
             with("organisation", organisation)))
        rows.push_back({.table = "team_openings",
                        .sequence = sequence,
                        .kind = EntryKind::team_opening,
                        .subject = team,
                        .about = team,
                        .salt = salt,
                        .content = {openness, content(arranged_at)}});
    return rows;
}

}  // namespace kept::storage
