#include "storage/remarks.hpp"

#include "domain/codes.hpp"
#include "domain/refusal.hpp"
#include "storage/content.hpp"
#include "storage/kpi_entries.hpp"

namespace kept::storage {
namespace {

EntryKind entry_kind_of(RemarkKind kind) {
    return kind == RemarkKind::need ? EntryKind::need : EntryKind::remark;
}

template <class... Binds>
std::vector<RemarkOnKpi> remarks(Connection& connection, std::string_view sql, const Binds&... binds) {
    std::vector<RemarkOnKpi> found;
    for (auto& [id, kpi, period, kind, author, words, sequence, said_at, taken_back_at] :
         connection.select<RemarkId, KpiId, std::string, std::string, MemberId, std::string, Sequence,
                           Instant, std::optional<Instant>>(sql, binds...))
        found.push_back({{.id = id,
                          .period = parse_period(period).value(),
                          .kind = choice_of<RemarkKind>(kind).value(),
                          .author = author,
                          .words = std::move(words),
                          .sequence = sequence,
                          .said = said_at,
                          .taken_back = taken_back_at},
                         kpi});
    return found;
}

std::vector<Remark> without_kpi(std::vector<RemarkOnKpi> found) {
    std::vector<Remark> all;
    for (RemarkOnKpi& each : found) all.push_back(std::move(each.remark));
    return all;
}

void add_rows_taken_back(Connection& connection, const OrganisationId& organisation,
                         std::vector<SideRow>& rows) {
    for (const auto& [sequence, remark, author, taken_back_at, salt, kpi, period] :
         connection
             .select<Sequence, std::string, std::string, Instant, std::string, std::string, std::string>(
                 R"sql(
             select taken.sequence, taken.remark, taken.author, taken.taken_back_at, taken.salt, remarks.kpi,
                    remarks.period
             from remarks_taken_back as taken
             join remarks on remarks.organisation = taken.organisation and remarks.id = taken.remark
             where taken.organisation = :organisation order by taken.sequence
             )sql",
                 with("organisation", organisation)))
        rows.push_back({"remarks_taken_back",
                        sequence,
                        EntryKind::remark_taken_back,
                        author,
                        remark,
                        kpi,
                        period,
                        salt,
                        {content(taken_back_at)}});
}

}  // namespace

Sequence enter_remark(Transaction& transaction, const OrganisationId& organisation, const Kpi& kpi,
                      const Remark& remark) {
    const std::string period = key_of(remark.period);
    const Entered entered = enter(transaction, organisation,
                                  {.kind = entry_kind_of(remark.kind),
                                   .author = remark.author,
                                   .subject = remark.id.text,
                                   .about = kpi.id.text,
                                   .period = period,
                                   .content = {remark.words, content(transaction.now())}});
    std::optional<MemberId> owner;
    if (remark.kind == RemarkKind::need) owner = remark.author;
    transaction.execute(
        R"sql(
        insert into remarks (organisation, id, sequence, kpi, period, kind, author, owner, words, said_at, salt)
        values (:organisation, :id, :sequence, :kpi, :period, :kind, :author, :owner, :words, :said_at, :salt)
        )sql",
        with("organisation", organisation), with("id", remark.id), with("sequence", entered.sequence),
        with("kpi", kpi.id), with("period", period), with("kind", code_of(remark.kind)),
        with("author", remark.author), with("owner", owner), with("words", remark.words),
        with("said_at", transaction.now()), with("salt", entered.salt));
    tell_of(transaction, organisation, kpi);
    return entered.sequence;
}

void take_remark_back(Transaction& transaction, const OrganisationId& organisation, const Kpi& kpi,
                      const Remark& remark) {
    const Entered entered = enter(transaction, organisation,
                                  {.kind = EntryKind::remark_taken_back,
                                   .author = remark.author,
                                   .subject = remark.id.text,
                                   .about = kpi.id.text,
                                   .period = key_of(remark.period),
                                   .content = {content(transaction.now())}});
    transaction.execute(R"sql(
        insert into remarks_taken_back (organisation, remark, author, sequence, taken_back_at, salt)
        values (:organisation, :remark, :author, :sequence, :taken_back_at, :salt)
        )sql",
                        with("organisation", organisation), with("remark", remark.id),
                        with("author", remark.author), with("sequence", entered.sequence),
                        with("taken_back_at", transaction.now()), with("salt", entered.salt));
    tell_of(transaction, organisation, kpi);
}

std::vector<Remark> remarks_on(Connection& connection, const OrganisationId& organisation, const KpiId& kpi,
                               const Period& period) {
    return without_kpi(remarks(connection, R"sql(
        select id, kpi, period, kind, remarks.author, case when taken_back_at is null then words else '' end,
               remarks.sequence, said_at, taken_back_at
        from remarks left join remarks_taken_back as taken
            on taken.organisation = remarks.organisation and taken.remark = remarks.id
        where remarks.organisation = :organisation and kpi = :kpi and period = :period order by remarks.sequence
        )sql",
                               with("organisation", organisation), with("kpi", kpi),
                               with("period", key_of(period))));
}

std::vector<Remark> remarks_of(Connection& connection, const OrganisationId& organisation, const KpiId& kpi) {
    return without_kpi(remarks(connection, R"sql(
        select id, kpi, period, kind, remarks.author, case when taken_back_at is null then words else '' end,
               remarks.sequence, said_at, taken_back_at
        from remarks left join remarks_taken_back as taken
            on taken.organisation = remarks.organisation and taken.remark = remarks.id
        where remarks.organisation = :organisation and kpi = :kpi order by remarks.sequence
        )sql",
                               with("organisation", organisation), with("kpi", kpi)));
}

std::vector<RemarkOnKpi> needs_since(Connection& connection, const OrganisationId& organisation,
                                     Instant since) {
    return remarks(connection, R"sql(
        select id, kpi, period, kind, remarks.author, words, remarks.sequence, said_at, taken_back_at
        from remarks left join remarks_taken_back as taken
            on taken.organisation = remarks.organisation and taken.remark = remarks.id
        where remarks.organisation = :organisation and kind = 'need' and said_at > :since
            and taken_back_at is null
        order by remarks.sequence
        )sql",
                   with("organisation", organisation), with("since", since));
}

std::vector<RemarkOnKpi> remarks_before(Connection& connection, const OrganisationId& organisation,
                                        Sequence before, int most) {
    return remarks(connection, R"sql(
        select id, kpi, period, kind, remarks.author, words, remarks.sequence, said_at, taken_back_at
        from remarks left join remarks_taken_back as taken
            on taken.organisation = remarks.organisation and taken.remark = remarks.id
        where remarks.organisation = :organisation and remarks.sequence < :before and taken_back_at is null
        order by remarks.sequence desc limit :most
        )sql",
                   with("organisation", organisation), with("before", before), with("most", most));
}

Remark remark_by(Connection& connection, const OrganisationId& organisation, const MemberId& author,
                 const KpiId& kpi, const RemarkId& id) {
    auto found =
        remarks(connection, R"sql(
        select id, kpi, period, kind, remarks.author, case when taken_back_at is null then words else '' end,
               remarks.sequence, said_at, taken_back_at
        from remarks left join remarks_taken_back as taken
            on taken.organisation = remarks.organisation and taken.remark = remarks.id
        where remarks.organisation = :organisation and kpi = :kpi and id = :id and remarks.author = :author
        )sql",
                with("organisation", organisation), with("kpi", kpi), with("id", id), with("author", author));
    if (found.empty()) throw NotFound{};
    return std::move(found.front().remark);
}

std::vector<SideRow> remark_rows(Connection& connection, const OrganisationId& organisation) {
    std::vector<SideRow> rows;
    for (const auto& [sequence, id, kpi, period, kind, author, words, said_at, salt] :
         connection.select<Sequence, std::string, std::string, std::string, std::string, std::string,
                           std::string, Instant, std::string>(
             R"sql(
             select sequence, id, kpi, period, kind, author, words, said_at, salt
             from remarks where organisation = :organisation order by sequence
             )sql",
             with("organisation", organisation)))
        rows.push_back({"remarks",
                        sequence,
                        entry_kind_of(choice_of<RemarkKind>(kind).value()),
                        author,
                        id,
                        kpi,
                        period,
                        salt,
                        {words, content(said_at)}});
    add_rows_taken_back(connection, organisation, rows);
    return rows;
}

}  // namespace kept::storage
