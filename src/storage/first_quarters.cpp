#include "storage/first_quarters.hpp"

namespace kept::storage {
namespace {

std::vector<Candidate> candidates_of(Connection& connection, const OrganisationId& organisation,
                                     const MemberId& member) {
    std::vector<Candidate> candidates;
    for (auto& [place, name, stands_on, kpi] :
         connection.select<int, std::string, std::optional<std::string>, std::optional<KpiId>>(
             R"sql(
             select place, name, stands_on, kpi from candidates
             where organisation = :organisation and member = :member order by place
             )sql",
             with("organisation", organisation), with("member", member)))
        candidates.push_back({place, name, stands_on, kpi});
    return candidates;
}

void begin(Transaction& transaction, const OrganisationId& organisation, const MemberId& member) {
    transaction.execute(R"sql(
        insert into first_quarters (organisation, member, version) values (:organisation, :member, 0)
        on conflict (organisation, member) do nothing
        )sql",
                        with("organisation", organisation), with("member", member));
    transaction.changed(organisation, member);
}

void insert(Transaction& transaction, const OrganisationId& organisation, const MemberId& member,
            const Candidate& candidate) {
    transaction.execute(R"sql(
        insert into candidates (organisation, member, place, name, stands_on, kpi)
        values (:organisation, :member, :place, :name, :stands_on, :kpi)
        )sql",
                        with("organisation", organisation), with("member", member),
                        with("place", candidate.place), with("name", candidate.name),
                        with("stands_on", candidate.stands_on), with("kpi", candidate.kpi));
}

}  // namespace

std::optional<FirstQuarter> first_quarter_of(Connection& connection, const OrganisationId& organisation,
                                             const MemberId& member) {
    const auto rows = connection.select<int, std::optional<Instant>, std::optional<Instant>>(
        R"sql(
        select version, rhythm_agreed_at, put_away_at from first_quarters
        where organisation = :organisation and member = :member
        )sql",
        with("organisation", organisation), with("member", member));
    if (rows.empty()) return std::nullopt;
    const auto& [version, rhythm_agreed, put_away] = rows.front();
    return FirstQuarter{version, rhythm_agreed, put_away, candidates_of(connection, organisation, member)};
}

void keep_candidates(Transaction& transaction, const OrganisationId& organisation, const MemberId& member,
                     const std::vector<Candidate>& candidates) {
    begin(transaction, organisation, member);
    transaction.execute(R"sql(
        update first_quarters set version = version + 1, put_away_at = null
        where organisation = :organisation and member = :member
        )sql",
                        with("organisation", organisation), with("member", member));
    transaction.execute("delete from candidates where organisation = :organisation and member = :member",
                        with("organisation", organisation), with("member", member));
    for (const Candidate& each : candidates) insert(transaction, organisation, member, each);
}

void keep_candidate(Transaction& transaction, const OrganisationId& organisation, const MemberId& member,
                    const Candidate& candidate) {
    transaction.execute(R"sql(
        update candidates set name = :name, stands_on = :stands_on, kpi = :kpi
        where organisation = :organisation and member = :member and place = :place
        )sql",
                        with("name", candidate.name), with("stands_on", candidate.stands_on),
                        with("kpi", candidate.kpi), with("organisation", organisation),
                        with("member", member), with("place", candidate.place));
    transaction.changed(organisation, member);
}

void agree_to_rhythm(Transaction& transaction, const OrganisationId& organisation, const MemberId& member) {
    begin(transaction, organisation, member);
    transaction.execute(R"sql(
        update first_quarters set rhythm_agreed_at = :at
        where organisation = :organisation and member = :member
        )sql",
                        with("at", transaction.now()), with("organisation", organisation),
                        with("member", member));
}

void put_away(Transaction& transaction, const OrganisationId& organisation, const MemberId& member) {
    begin(transaction, organisation, member);
    transaction.execute(R"sql(
        update first_quarters set put_away_at = :at
        where organisation = :organisation and member = :member
        )sql",
                        with("at", transaction.now()), with("organisation", organisation),
                        with("member", member));
}

}  // namespace kept::storage
