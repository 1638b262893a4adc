#include "storage/deeds.hpp"

namespace kept::storage {
namespace {

template <class Of>
std::optional<Id<Of>> id_or_nothing(const std::string& text) {
    if (text.empty()) return std::nullopt;
    return Id<Of>{text};
}

}  // namespace

std::vector<Arranged> deeds_before(Connection& connection, const OrganisationId& organisation,
                                   Sequence before, int limit) {
    std::vector<Arranged> found;
    for (const auto& [sequence, at, author, kind, choice, team, member, name, day] :
         connection.select<Sequence, Instant, MemberId, std::string, std::string, std::string, std::string,
                           std::string, Day>(
             R"sql(
             select deeds.sequence, journal.instant, journal.author, deeds.kind, deeds.choice, deeds.team,
                    deeds.member, deeds.name, deeds.day
             from (select organisation, sequence, kind, choice, team, member, name, day from deeds
                   union all
                   select organisation, sequence, kind, choice, team, member, name, day from coach_deeds) as deeds
             join journal on journal.organisation = deeds.organisation and journal.sequence = deeds.sequence
             where deeds.organisation = :organisation and deeds.sequence < :before
             order by deeds.sequence desc limit :limit
             )sql",
             with("organisation", organisation), with("before", before), with("limit", limit)))
        found.push_back({.sequence = sequence,
                         .at = at,
                         .author = author,
                         .kind = kind,
                         .choice = choice,
                         .team = id_or_nothing<struct kept::Team>(team),
                         .member = id_or_nothing<struct kept::Member>(member),
                         .name = name,
                         .day = day});
    return found;
}

}  // namespace kept::storage
