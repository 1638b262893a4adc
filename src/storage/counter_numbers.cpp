#include "storage/counter_numbers.hpp"

#include "storage/content.hpp"
#include "storage/kpi_entries.hpp"

namespace kept::storage {
namespace {

void enter_it(Transaction& transaction, const OrganisationId& organisation, const Kpi& kpi,
              const std::optional<KpiId>& counter, const std::string& why) {
    const Entered entered = enter(
        transaction, organisation,
        entry_about(EntryKind::counter_number, kpi, {}, {content(counter), why, content(transaction.now())}));
    transaction.execute(R"sql(
        insert into counter_numbers (organisation, sequence, kpi, owner, counter, why, named_at, salt)
        values (:organisation, :sequence, :kpi, :owner, :counter, :why, :named_at, :salt)
        )sql",
                        with("organisation", organisation), with("sequence", entered.sequence),
                        with("kpi", kpi.id), with("owner", kpi.owner), with("counter", counter),
                        with("why", why), with("named_at", transaction.now()), with("salt", entered.salt));
    tell_of(transaction, organisation, kpi);
    transaction.changed(organisation, organisation);
}

}  // namespace

void enter_counter_number(Transaction& transaction, const OrganisationId& organisation, const Kpi& kpi,
                          const CounterNumber& counter) {
    enter_it(transaction, organisation, kpi, counter.counter, counter.why);
}

void enter_no_counter_number(Transaction& transaction, const OrganisationId& organisation, const Kpi& kpi) {
    enter_it(transaction, organisation, kpi, std::nullopt, {});
}

std::vector<CounterNumber> counter_numbers(Connection& connection, const OrganisationId& organisation) {
    std::vector<CounterNumber> found;
    for (auto& [kpi, counter, why] : connection.select<KpiId, std::optional<KpiId>, std::string>(
             R"sql(
             select named.kpi, named.counter, named.why
             from (select organisation, kpi, max(sequence) as latest from counter_numbers
                   where organisation = :organisation group by organisation, kpi) as last
             join counter_numbers as named on named.organisation = last.organisation
                 and named.sequence = last.latest
             order by named.sequence
             )sql",
             with("organisation", organisation)))
        if (counter) found.push_back({kpi, *counter, std::move(why)});
    return found;
}

std::vector<SideRow> counter_number_rows(Connection& connection, const OrganisationId& organisation) {
    std::vector<SideRow> rows;
    for (const auto& [sequence, kpi, owner, counter, why, named_at, salt] :
         connection.select<Sequence, std::string, std::string, std::optional<std::string>, std::string,
                           Instant, std::string>(
             R"sql(
             select sequence, kpi, owner, counter, why, named_at, salt
             from counter_numbers where organisation = :organisation order by sequence
             )sql",
             with("organisation", organisation)))
        rows.push_back({"counter_numbers",
                        sequence,
                        EntryKind::counter_number,
                        owner,
                        kpi,
                        kpi,
                        "",
                        salt,
                        {content(counter), why, content(named_at)}});
    return rows;
}

}  // namespace kept::storage
