#include "storage/promises.hpp"

#include "storage/kpi_entries.hpp"

namespace kept::storage {
namespace {

std::optional<std::int64_t> number_of(const std::optional<Decimal>& bound) {
    if (!bound) return std::nullopt;
    return bound->ten_thousandths;
}

std::optional<Decimal> decimal_of(const std::optional<std::int64_t>& number) {
    if (!number) return std::nullopt;
    return Decimal{*number};
}

}  // namespace

Sequence enter_promise(Transaction& transaction, const OrganisationId& organisation, const Kpi& kpi,
                       const Promise& promise) {
    const auto least = number_of(promise.bounds.least);
    const auto most = number_of(promise.bounds.most);
    const std::string from_period = key_of(promise.from);
    NewEntry entry = entry_about(
        EntryKind::promise, kpi, from_period,
        {content(least), content(most), promise.quality, promise.reason, content(transaction.now())});
    entry.subject = promise.id.text;
    const Entered entered = enter(transaction, organisation, entry);
    transaction.execute(
        R"sql(
        insert into promises (organisation, id, sequence, kpi, owner, least, most, quality, from_period, reason,
                              said_at, salt)
        values (:organisation, :id, :sequence, :kpi, :owner, :least, :most, :quality, :from_period, :reason,
                :said_at, :salt)
        )sql",
        with("organisation", organisation), with("id", promise.id), with("sequence", entered.sequence),
        with("kpi", kpi.id), with("owner", kpi.owner), with("least", least), with("most", most),
        with("quality", promise.quality), with("from_period", from_period), with("reason", promise.reason),
        with("said_at", transaction.now()), with("salt", entered.salt));
    tell_of(transaction, organisation, kpi);
    return entered.sequence;
}

std::vector<Promise> promises_of(Connection& connection, const OrganisationId& organisation, const KpiId& kpi,
                                 Sequence before) {
    std::vector<Promise> promises;
    for (const auto& [id, sequence, least, most, quality, from_period, reason, said_at] :
         connection.select<PromiseId, Sequence, std::optional<std::int64_t>, std::optional<std::int64_t>,
                           std::string, std::string, std::string, Instant>(
             R"sql(
             select id, sequence, least, most, quality, from_period, reason, said_at from promises
             where organisation = :organisation and kpi = :kpi and sequence < :before order by sequence
             )sql",
             with("organisation", organisation), with("kpi", kpi), with("before", before)))
        promises.push_back({.id = id,
                            .bounds = {decimal_of(least), decimal_of(most)},
                            .quality = quality,
                            .from = parse_period(from_period).value(),
                            .reason = reason,
                            .sequence = sequence,
                            .said = said_at});
    return promises;
}

std::vector<SideRow> promise_rows(Connection& connection, const OrganisationId& organisation) {
    std::vector<SideRow> rows;
    for (const auto& [sequence, id, kpi, owner, least, most, quality, from_period, reason, said_at, salt] :
         connection.select<Sequence, std::string, std::string, std::string, std::optional<std::int64_t>,
                           std::optional<std::int64_t>, std::string, std::string, std::string, Instant,
                           std::string>(
             R"sql(
             select sequence, id, kpi, owner, least, most, quality, from_period, reason, said_at, salt
             from promises where organisation = :organisation order by sequence
             )sql",
             with("organisation", organisation)))
        rows.push_back({"promises",
                        sequence,
                        EntryKind::promise,
                        owner,
                        id,
                        kpi,
                        from_period,
                        salt,
                        {content(least), content(most), quality, reason, content(said_at)}});
    return rows;
}

}  // namespace kept::storage
