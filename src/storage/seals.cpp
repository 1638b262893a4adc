#include "storage/seals.hpp"

#include "domain/codes.hpp"
#include "domain/zone.hpp"
#include "storage/kpi_entries.hpp"
#include "storage/meetings.hpp"
#include "storage/movings.hpp"

namespace kept::storage {
namespace {

template <class... Binds>
std::vector<Seal> seals(Connection& connection, std::string_view sql, const Binds&... binds) {
    std::vector<Seal> found;
    for (auto& [id, kpi, period, value, note, sequence, sealed] :
         connection
             .select<SealId, KpiId, std::string, std::optional<std::int64_t>, std::string, Sequence, Instant>(
                 sql, binds...)) {
        std::optional<Decimal> decimal;
        if (value) decimal = Decimal{*value};
        found.push_back({id, kpi, parse_period(period).value(), decimal, note, sequence, sealed});
    }
    return found;
}

}  // namespace

Sequence enter_seal(Transaction& transaction, const OrganisationId& organisation, const Kpi& kpi,
                    const Seal& seal) {
    std::optional<std::int64_t> value;
    if (seal.value) value = seal.value->ten_thousandths;
    const std::string period = key_of(seal.period);
    NewEntry entry =
        entry_about(EntryKind::seal, kpi, period, {content(value), seal.note, content(transaction.now())});
    entry.subject = seal.id.text;
    const Entered entered = enter(transaction, organisation, entry);
    transaction.execute(R"sql(
        insert into seals (organisation, id, sequence, kpi, owner, period, value, note, sealed_at, salt)
        values (:organisation, :id, :sequence, :kpi, :owner, :period, :value, :note, :sealed_at, :salt)
        )sql",
                        with("organisation", organisation), with("id", seal.id),
                        with("sequence", entered.sequence), with("kpi", kpi.id), with("owner", kpi.owner),
                        with("period", period), with("value", value), with("note", seal.note),
                        with("sealed_at", transaction.now()), with("salt", entered.salt));
    transaction.changed(organisation, kpi.owner);
    return entered.sequence;
}

void enter_seal_opening(Transaction& transaction, const OrganisationId& organisation, const Kpi& kpi,
                        const Seal& seal, const ReportId& report, Opened opened) {
    NewEntry entry = entry_about(EntryKind::seal_opening, kpi, key_of(seal.period),
                                 {content(report), content(code_of(opened)), content(transaction.now())});
    entry.subject = seal.id.text;
    const Entered entered = enter(transaction, organisation, entry);
    transaction.execute(R"sql(
        insert into seal_openings (organisation, seal, owner, sequence, kpi, report, opened, opened_at, salt)
        values (:organisation, :seal, :owner, :sequence, :kpi, :report, :opened, :opened_at, :salt)
        )sql",
                        with("organisation", organisation), with("seal", seal.id), with("owner", kpi.owner),
                        with("sequence", entered.sequence), with("kpi", kpi.id), with("report", report),
                        with("opened", code_of(opened)), with("opened_at", transaction.now()),
                        with("salt", entered.salt));
}

std::optional<Seal> seal_of(Connection& connection, const OrganisationId& organisation, const MemberId& owner,
                            const KpiId& kpi, const Period& period) {
    auto found = seals(connection,
                       R"sql(
        select id, kpi, period, value, note, sequence, sealed_at from seals
        where organisation = :organisation and kpi = :kpi and period = :period and owner = :owner
            and not exists (select 1 from seal_openings as opened join seals as those
                    on those.organisation = opened.organisation and those.id = opened.seal
                where opened.organisation = seals.organisation and opened.kpi = seals.kpi
                    and those.period = seals.period and opened.sequence > seals.sequence)
        order by sequence desc limit 1
        )sql",
                       with("organisation", organisation), with("kpi", kpi), with("period", key_of(period)),
                       with("owner", owner));
    if (found.empty()) return std::nullopt;
    return std::move(found.front());
}

Opened opening_of(Connection& connection, const OrganisationId& organisation, const History& history,
                  const Seal& seal, const Report& report, Sequence before) {
    const Schedule schedule(history.planning);
    const auto due = schedule.due_if_reported(seal.period);
    if (!due) return opened_in_time(seal, report, due, "UTC", {});
    const std::string zone = schedule.rhythm_on(std::chrono::floor<std::chrono::days>(*due)).zone;
    const Day date = day_at(*due - std::chrono::microseconds{1}, zone);
    std::optional<TeamId> team;
    for (const Dated<TeamId>& each : moves_of(connection, organisation, history.kpi.id, before))
        if (!team || each.from <= date) team = each.fact;
    std::vector<LiveMeeting> meetings;
    if (team)
        for (LiveMeeting& each : meetings_on(connection, organisation, *team, date, before))
            meetings.push_back(at_instant(std::move(each), report.said));
    return opened_in_time(seal, report, due, zone, meetings);
}

std::vector<Seal> all_seals(Connection& connection, const OrganisationId& organisation) {
    return seals(connection,
                 R"sql(
        select id, kpi, period, value, note, sequence, sealed_at from seals
        where organisation = :organisation order by sequence
        )sql",
                 with("organisation", organisation));
}

std::vector<SealOpening> all_seal_openings(Connection& connection, const OrganisationId& organisation) {
    std::vector<SealOpening> found;
    for (const auto& [seal, kpi, report, opened, sequence] :
         connection.select<SealId, KpiId, ReportId, std::string, Sequence>(
             R"sql(
             select seal, kpi, report, opened, sequence from seal_openings
             where organisation = :organisation order by sequence
             )sql",
             with("organisation", organisation)))
        found.push_back({seal, kpi, report, choice_of<Opened>(opened).value(), sequence});
    return found;
}

std::vector<SideRow> seal_rows(Connection& connection, const OrganisationId& organisation) {
    std::vector<SideRow> rows;
    for (const auto& [sequence, id, kpi, owner, period, value, note, at, salt] :
         connection.select<Sequence, std::string, std::string, std::string, std::string,
                           std::optional<std::int64_t>, std::string, Instant, std::string>(
             R"sql(
             select sequence, id, kpi, owner, period, value, note, sealed_at, salt from seals
             where organisation = :organisation order by sequence
             )sql",
             with("organisation", organisation)))
        rows.push_back({"seals",
                        sequence,
                        EntryKind::seal,
                        owner,
                        id,
                        kpi,
                        period,
                        salt,
                        {content(value), note, content(at)}});
    return rows;
}

std::vector<SideRow> seal_opening_rows(Connection& connection, const OrganisationId& organisation) {
    std::vector<SideRow> rows;
    for (const auto& [sequence, seal, kpi, owner, period, report, opened, at, salt] :
         connection.select<Sequence, std::string, std::string, std::string, std::string, std::string,
                           std::string, Instant, std::string>(
             R"sql(
             select opened.sequence, opened.seal, opened.kpi, opened.owner, seals.period, opened.report,
                    opened.opened, opened.opened_at, opened.salt
             from seal_openings as opened join seals
                 on seals.organisation = opened.organisation and seals.id = opened.seal
             where opened.organisation = :organisation order by opened.sequence
             )sql",
             with("organisation", organisation)))
        rows.push_back({"seal_openings",
                        sequence,
                        EntryKind::seal_opening,
                        owner,
                        seal,
                        kpi,
                        period,
                        salt,
                        {report, opened, content(at)}});
    return rows;
}

}  // namespace kept::storage
