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
    for (const auto& [sequence, at, author, kind, choice, team, member, process, name, day] :
         connection.select<Sequence, Instant, MemberId, std::string, std::string, std::string, std::string,
                           std::string, std::string, Day>(
             R"sql(
             select arranged.sequence, journal.instant, journal.author, arranged.kind, arranged.choice,
                    arranged.team, arranged.member, arranged.process, arranged.name, arranged.day
             from (select organisation, sequence, kind, choice, team, member, '' as process, name, day from deeds
                   union all
                   select organisation, sequence, kind, choice, team, member, '', name, day from coach_deeds
                   union all
                   select organisation, sequence, 'meeting_plan', '', team, '', '', '', 0 from meeting_plans
                   union all
                   select organisation, sequence, 'process', case when version = 1 then 'drawn' else 'arranged' end,
                          coalesce(team, ''), '', process, name, 0 from process_versions) as arranged
             join journal on journal.organisation = arranged.organisation
                 and journal.sequence = arranged.sequence
             where arranged.organisation = :organisation and arranged.sequence < :before
             order by arranged.sequence desc limit :limit
             )sql",
             with("organisation", organisation), with("before", before), with("limit", limit)))
        found.push_back({.sequence = sequence,
                         .at = at,
                         .author = author,
                         .kind = kind,
                         .choice = choice,
                         .team = id_or_nothing<struct kept::Team>(team),
                         .member = id_or_nothing<struct kept::Member>(member),
                         .process = id_or_nothing<struct kept::Process>(process),
                         .name = name,
                         .day = day});
    return found;
}

}  // namespace kept::storage
