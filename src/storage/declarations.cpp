#include "storage/declarations.hpp"

#include "domain/codes.hpp"
#include "storage/kpi_entries.hpp"

namespace kept::storage {

Sequence enter_declaration(Transaction& transaction, const OrganisationId& organisation, const Kpi& kpi,
                           const Declaration& declaration) {
    const std::string period = key_of(declaration.period);
    NewEntry entry =
        entry_about(EntryKind::declaration, kpi, period,
                    {content(code_of(declaration.kind)), declaration.reason, content(transaction.now())});
    entry.subject = declaration.id.text;
    const Entered entered = enter(transaction, organisation, entry);
    transaction.execute(
        R"sql(
        insert into declarations (organisation, id, sequence, kpi, owner, period, kind, reason, declared_at, salt)
        values (:organisation, :id, :sequence, :kpi, :owner, :period, :kind, :reason, :declared_at, :salt)
        )sql",
        with("organisation", organisation), with("id", declaration.id), with("sequence", entered.sequence),
        with("kpi", kpi.id), with("owner", kpi.owner), with("period", period),
        with("kind", code_of(declaration.kind)), with("reason", declaration.reason),
        with("declared_at", transaction.now()), with("salt", entered.salt));
    tell_of(transaction, organisation, kpi);
    return entered.sequence;
}

std::vector<Declaration> declarations_of(Connection& connection, const OrganisationId& organisation,
                                         const KpiId& kpi, Sequence before) {
    std::vector<Declaration> declarations;
    for (const auto& [id, sequence, period, kind, reason, declared_at] :
         connection.select<DeclarationId, Sequence, std::string, std::string, std::string, Instant>(
             R"sql(
             select id, sequence, period, kind, reason, declared_at from declarations
             where organisation = :organisation and kpi = :kpi and sequence < :before order by sequence
             )sql",
             with("organisation", organisation), with("kpi", kpi), with("before", before)))
        declarations.push_back({.id = id,
                                .period = parse_period(period).value(),
                                .kind = choice_of<DeclarationKind>(kind).value(),
                                .reason = reason,
                                .sequence = sequence,
                                .said = declared_at});
    return declarations;
}

std::vector<SideRow> declaration_rows(Connection& connection, const OrganisationId& organisation) {
    std::vector<SideRow> rows;
    for (const auto& [sequence, id, kpi, owner, period, kind, reason, declared_at, salt] :
         connection.select<Sequence, std::string, std::string, std::string, std::string, std::string,
                           std::string, Instant, std::string>(
             R"sql(
             select sequence, id, kpi, owner, period, kind, reason, declared_at, salt
             from declarations where organisation = :organisation order by sequence
             )sql",
             with("organisation", organisation)))
        rows.push_back({"declarations",
                        sequence,
                        EntryKind::declaration,
                        owner,
                        id,
                        kpi,
                        period,
                        salt,
                        {kind, reason, content(declared_at)}});
    return rows;
}

}  // namespace kept::storage
