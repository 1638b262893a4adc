#include "storage/laptops.hpp"

#include <algorithm>

namespace kept::storage {
namespace {

template <class... Binds>
std::vector<Laptop> laptops(Connection& connection, std::string_view sql, const Binds&... binds) {
    std::vector<Laptop> found;
    for (auto& [id, code, team, by, ends] :
         connection.select<LaptopId, std::string, TeamId, MemberId, Instant>(sql, binds...))
        found.push_back({std::move(id), std::move(code), std::move(team), std::move(by), ends});
    return found;
}

}  // namespace

void admit_laptop(Transaction& transaction, const OrganisationId& organisation, const Laptop& laptop) {
    transaction.execute(R"sql(
        insert into laptops (organisation, id, code, team, admitted_by, admitted_at, ends_at)
        values (:organisation, :id, :code, :team, :admitted_by, :admitted_at, :ends_at)
        )sql",
                        with("organisation", organisation), with("id", laptop.id), with("code", laptop.code),
                        with("team", laptop.team), with("admitted_by", laptop.admitted_by),
                        with("admitted_at", transaction.now()), with("ends_at", laptop.ends));
    transaction.changed(organisation, laptop.team);
}

std::optional<Laptop> laptop_with(Connection& connection, const OrganisationId& organisation,
                                  const std::string& code, Instant now) {
    const auto found = laptops(connection,
                               R"sql(
        select id, code, team, admitted_by, ends_at from laptops
        where organisation = :organisation and code = :code order by admitted_at desc, id desc limit 1
        )sql",
                               with("organisation", organisation), with("code", code));
    if (found.empty() || found.front().ends <= now) return std::nullopt;
    return found.front();
}

std::vector<Laptop> laptops_of(Connection& connection, const OrganisationId& organisation, const TeamId& team,
                               Instant now) {
    std::vector<Laptop> now_here;
    for (const Laptop& each :
         laptops(connection,
                 R"sql(
        select id, code, team, admitted_by, ends_at from laptops
        where organisation = :organisation and team = :team and ends_at > :now order by admitted_at, id
        )sql",
                 with("organisation", organisation), with("team", team), with("now", now))) {
        // Who lets a laptop in again, or in another team, means the last time.
        const auto last = laptop_with(connection, organisation, each.code, now);
        if (last && last->id == each.id) now_here.push_back(each);
    }
    return now_here;
}

}  // namespace kept::storage
