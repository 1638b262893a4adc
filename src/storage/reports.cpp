#include "storage/reports.hpp"

#include "domain/codes.hpp"
#include "domain/refusal.hpp"
#include "storage/kpi_entries.hpp"

namespace kept::storage {
namespace {

EntryKind entry_kind_of(ReportKind kind) {
    switch (kind) {
        case ReportKind::correction:
            return EntryKind::correction;
        case ReportKind::withdrawal:
            return EntryKind::withdrawal;
        case ReportKind::report:
            break;
    }
    return EntryKind::report;
}

template <class... Binds>
std::vector<ReportOfKpi> reports(Connection& connection, std::string_view sql, const Binds&... binds) {
    std::vector<ReportOfKpi> found;
    for (auto& [id, kpi, sequence, period, kind, value, note, feeling, feeling_is, said_at] :
         connection.select<ReportId, KpiId, Sequence, std::string, std::string, std::optional<std::int64_t>,
                           std::string, std::string, std::string, Instant>(sql, binds...)) {
        std::optional<Decimal> decimal;
        if (value) decimal = Decimal{*value};
        found.push_back({{.id = id,
                          .period = parse_period(period).value(),
                          .kind = choice_of<ReportKind>(kind).value(),
                          .value = decimal,
                          .note = std::move(note),
                          .feeling = choice_of<Feeling>(feeling).value(),
                          .feeling_is = choice_of<FeelingIs>(feeling_is).value(),
                          .sequence = sequence,
                          .said = said_at},
                         kpi});
    }
    return found;
}

std::vector<Report> without_their_kpi(std::vector<ReportOfKpi> found) {
    std::vector<Report> reports;
    for (ReportOfKpi& each : found) reports.push_back(std::move(each.report));
    return reports;
}

}  // namespace

Sequence enter_report(Transaction& transaction, const OrganisationId& organisation, const Kpi& kpi,
                      const Report& report) {
    std::optional<std::int64_t> value;
    if (report.value) value = report.value->ten_thousandths;
    const std::string period = key_of(report.period);
    NewEntry entry = entry_about(entry_kind_of(report.kind), kpi, period,
                                 {content(value), report.note, content(code_of(report.feeling)),
                                  content(code_of(report.feeling_is)), content(transaction.now())});
    entry.subject = report.id.text;
    const Entered entered = enter(transaction, organisation, entry);
    transaction.execute(
        R"sql(
        insert into reports (organisation, id, sequence, kpi, reporter, period, kind, value, note, feeling,
                             feeling_is, said_at, salt)
        values (:organisation, :id, :sequence, :kpi, :reporter, :period, :kind, :value, :note, :feeling,
                :feeling_is, :said_at, :salt)
        )sql",
        with("organisation", organisation), with("id", report.id), with("sequence", entered.sequence),
        with("kpi", kpi.id), with("reporter", kpi.owner), with("period", period),
        with("kind", code_of(report.kind)), with("value", value), with("note", report.note),
        with("feeling", code_of(report.feeling)), with("feeling_is", code_of(report.feeling_is)),
        with("said_at", transaction.now()), with("salt", entered.salt));
    tell_of(transaction, organisation, kpi);
    return entered.sequence;
}

std::vector<Report> reports_of(Connection& connection, const OrganisationId& organisation, const KpiId& kpi,
                               Sequence before) {
    return without_their_kpi(reports(connection,
                                     R"sql(
             select id, kpi, sequence, period, kind, value, note, feeling, feeling_is, said_at from reports
             where organisation = :organisation and kpi = :kpi and sequence < :before order by sequence
             )sql",
                                     with("organisation", organisation), with("kpi", kpi),
                                     with("before", before)));
}

/// The keys of one cadence stand in the order of time.
std::vector<Report> reports_from(Connection& connection, const OrganisationId& organisation, const KpiId& kpi,
                                 const Period& period, Sequence before) {
    return without_their_kpi(reports(connection,
                                     R"sql(
             select id, kpi, sequence, period, kind, value, note, feeling, feeling_is, said_at from reports
             where organisation = :organisation and kpi = :kpi and period >= :period and sequence < :before
             order by sequence
             )sql",
                                     with("organisation", organisation), with("kpi", kpi),
                                     with("period", key_of(period)), with("before", before)));
}

ReportOfKpi report(Connection& connection, const OrganisationId& organisation, const ReportId& id) {
    auto found = reports(connection,
                         R"sql(
        select id, kpi, sequence, period, kind, value, note, feeling, feeling_is, said_at from reports
        where organisation = :organisation and id = :id
        )sql",
                         with("organisation", organisation), with("id", id));
    if (found.empty()) throw NotFound{};
    return std::move(found.front());
}

std::vector<SideRow> report_rows(Connection& connection, const OrganisationId& organisation) {
    std::vector<SideRow> rows;
    for (const auto& [sequence, id, kpi, reporter, period, kind, value, note, feeling, feeling_is, said_at,
                      salt] : connection.select<Sequence, std::string, std::string, std::string, std::string,
                                                std::string, std::optional<std::int64_t>, std::string,
                                                std::string, std::string, Instant, std::string>(
             R"sql(
             select sequence, id, kpi, reporter, period, kind, value, note, feeling, feeling_is, said_at, salt
             from reports where organisation = :organisation order by sequence
             )sql",
             with("organisation", organisation)))
        rows.push_back({"reports",
                        sequence,
                        entry_kind_of(choice_of<ReportKind>(kind).value()),
                        reporter,
                        id,
                        kpi,
                        period,
                        salt,
                        {content(value), note, feeling, feeling_is, content(said_at)}});
    return rows;
}

}  // namespace kept::storage
