#include "storage/member_names.hpp"

namespace kept::storage {

std::map<MemberId, std::string> member_names(Connection& connection, const OrganisationId& organisation) {
    std::map<MemberId, std::string> names;
    for (auto& [id, name] : connection.select<MemberId, std::string>(
             R"sql(
             select id, name from members where organisation = :organisation order by id
             )sql",
             with("organisation", organisation)))
        names.emplace_hint(names.end(), std::move(id), std::move(name));
    return names;
}

int count_members(Connection& connection, const OrganisationId& organisation) {
    return std::get<0>(connection
                           .select<int>(
                               R"sql(
                               select (select count(*) from members where organisation = :organisation)
                                   - (select count(*)
                                      from (select member from closed_accounts where organisation = :organisation
                                            union
                                            select coach from coachings where organisation = :organisation) as gone)
                               )sql",
                               with("organisation", organisation))
                           .front());
}

}  // namespace kept::storage
