#include "storage/applause.hpp"

#include "domain/codes.hpp"
#include "storage/content.hpp"
#include "storage/kpi_entries.hpp"

namespace kept::storage {

Sequence enter_applause(Transaction& transaction, const OrganisationId& organisation, const Kpi& kpi,
                        const Applause& applause) {
    const std::string period = key_of(applause.period);
    const Entered entered = enter(transaction, organisation,
                                  {.kind = EntryKind::applause,
                                   .author = applause.member,
                                   .subject = applause.id.text,
                                   .about = kpi.id.text,
                                   .period = period,
                                   .content = {content(code_of(applause.kind)), content(transaction.now())}});
    transaction.execute(
        R"sql(
        insert into applause (organisation, id, sequence, kpi, period, member, kind, applauded_at, salt)
        values (:organisation, :id, :sequence, :kpi, :period, :member, :kind, :applauded_at, :salt)
        )sql",
        with("organisation", organisation), with("id", applause.id), with("sequence", entered.sequence),
        with("kpi", kpi.id), with("period", period), with("member", applause.member),
        with("kind", code_of(applause.kind)), with("applauded_at", transaction.now()),
        with("salt", entered.salt));
    tell_of(transaction, organisation, kpi);
    return entered.sequence;
}

std::vector<Applause> applause_of(Connection& connection, const OrganisationId& organisation,
                                  const KpiId& kpi) {
    std::vector<Applause> applause;
    for (const auto& [id, sequence, period, member, kind, applauded_at] :
         connection.select<ApplauseId, Sequence, std::string, MemberId, std::string, Instant>(
             R"sql(
             select id, sequence, period, member, kind, applauded_at from applause
             where organisation = :organisation and kpi = :kpi order by sequence
             )sql",
             with("organisation", organisation), with("kpi", kpi)))
        applause.push_back({.id = id,
                            .period = parse_period(period).value(),
                            .member = member,
                            .kind = choice_of<ApplauseKind>(kind).value(),
                            .sequence = sequence,
                            .at = applauded_at});
    return applause;
}

std::vector<SideRow> applause_rows(Connection& connection, const OrganisationId& organisation) {
    std::vector<SideRow> rows;
    for (const auto& [sequence, id, kpi, period, member, kind, applauded_at, salt] :
         connection.select<Sequence, std::string, std::string, std::string, std::string, std::string, Instant,
                           std::string>(
             R"sql(
             select sequence, id, kpi, period, member, kind, applauded_at, salt
             from applause where organisation = :organisation order by sequence
             )sql",
             with("organisation", organisation)))
        rows.push_back({"applause",
                        sequence,
                        EntryKind::applause,
                        member,
                        id,
                        kpi,
                        period,
                        salt,
                        {kind, content(applauded_at)}});
    return rows;
}

}  // namespace kept::storage
