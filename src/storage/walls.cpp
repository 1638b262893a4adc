#include "storage/walls.hpp"

namespace kept::storage {

void admit_wall(Transaction& transaction, const OrganisationId& organisation, const Wall& wall) {
    transaction.execute(R"sql(
        insert into walls (organisation, id, code, team, admitted_by, admitted_at, ends_at)
        values (:organisation, :id, :code, :team, :admitted_by, :admitted_at, :ends_at)
        )sql",
                        with("organisation", organisation), with("id", transaction.new_id<struct OfAWall>()),
                        with("code", wall.code), with("team", wall.team),
                        with("admitted_by", wall.admitted_by), with("admitted_at", transaction.now()),
                        with("ends_at", wall.ends));
}

std::optional<Wall> wall_with(Connection& connection, const OrganisationId& organisation,
                              const std::string& code, Instant now) {
    const auto found = connection.select<std::string, TeamId, MemberId, Instant>(
        R"sql(
        select code, team, admitted_by, ends_at from walls
        where organisation = :organisation and code = :code order by admitted_at desc limit 1
        )sql",
        with("organisation", organisation), with("code", code));
    if (found.empty()) return std::nullopt;
    const auto& [own, team, by, ends] = found.front();
    if (ends <= now) return std::nullopt;
    return Wall{own, team, by, ends};
}

}  // namespace kept::storage
