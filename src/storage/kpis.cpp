#include "storage/kpis.hpp"

#include "domain/codes.hpp"
#include "domain/moving.hpp"
#include "storage/kpi_entries.hpp"
#include "storage/movings.hpp"
#include "storage/wordings.hpp"

namespace kept::storage {
namespace {

template <class... Binds>
std::vector<Kpi> kpis(Connection& connection, std::string_view sql, const Binds&... binds) {
    std::vector<Kpi> found;
    for (auto& [id, owner, team, name, contribution, presence_reason, unit, currency, decimals, direction,
                cadence, first_period, continues, place] :
         connection
             .select<KpiId, MemberId, TeamId, std::string, std::string, std::string, std::string, std::string,
                     int, std::string, std::string, std::string, std::optional<KpiId>, std::optional<int>>(
                 sql, binds...))
        found.push_back({.id = id,
                         .owner = owner,
                         .team = team,
                         .name = name,
                         .contribution = contribution,
                         .presence_reason = presence_reason,
                         .measure = {choice_of<Unit>(unit).value(), currency, decimals},
                         .direction = choice_of<Direction>(direction).value(),
                         .cadence = choice_of<Cadence>(cadence).value(),
                         .first_period = parse_period(first_period).value(),
                         .continues = continues,
                         .place = place});
    return found;
}

Kpi the_one(std::vector<Kpi> found) {
    if (found.empty()) throw NotFound{};
    return std::move(found.front());
}

void enter_naming(Transaction& transaction, const OrganisationId& organisation, const Kpi& kpi) {
    const std::string first_period = key_of(kpi.first_period);
    const Entered entered = enter(transaction, organisation,
                                  entry_about(EntryKind::naming, kpi, first_period,
                                              {content(code_of(kpi.measure.unit)), kpi.measure.currency,
                                               content(code_of(kpi.direction)), content(code_of(kpi.cadence)),
                                               content(kpi.continues), content(transaction.now())}));
    transaction.execute(
        R"sql(
        insert into kpis (organisation, id, owner, sequence, unit, currency, direction, cadence, first_period,
                          continues, named_at, salt, place)
        values (:organisation, :id, :owner, :sequence, :unit, :currency, :direction, :cadence, :first_period,
                :continues, :named_at, :salt, :place)
        )sql",
        with("organisation", organisation), with("id", kpi.id), with("owner", kpi.owner),
        with("sequence", entered.sequence), with("unit", code_of(kpi.measure.unit)),
        with("currency", kpi.measure.currency), with("direction", code_of(kpi.direction)),
        with("cadence", code_of(kpi.cadence)), with("first_period", first_period),
        with("continues", kpi.continues), with("named_at", transaction.now()), with("salt", entered.salt),
        with("place", kpi.place));
}

}  // namespace

void name_kpi(Transaction& transaction, const OrganisationId& organisation, const Kpi& kpi, Day said_from) {
    enter_naming(transaction, organisation, kpi);
    enter_wording(transaction, organisation, kpi);
    enter_moving(transaction, organisation, kpi, said_from);
    tell_of(transaction, organisation, kpi);
}

Kpi kpi(Connection& connection, const OrganisationId& organisation, const KpiId& id) {
    return the_one(kpis(connection, R"sql(
        select id, owner, team, name, contribution, presence_reason, unit, currency, decimals, direction, cadence,
               first_period, continues, place
        from kpis_as_worded where organisation = :organisation and id = :id
        )sql",
                        with("organisation", organisation), with("id", id)));
}

Kpi kpi_of(Connection& connection, const OrganisationId& organisation, const MemberId& owner,
           const KpiId& id) {
    return the_one(kpis(connection, R"sql(
        select id, owner, team, name, contribution, presence_reason, unit, currency, decimals, direction, cadence,
               first_period, continues, place
        from kpis_as_worded where organisation = :organisation and id = :id and owner = :owner
        )sql",
                        with("organisation", organisation), with("id", id), with("owner", owner)));
}

std::vector<Kpi> hand_of(Connection& connection, const OrganisationId& organisation, const MemberId& owner) {
    return kpis(connection,
                R"sql(
        select id, owner, team, name, contribution, presence_reason, unit, currency, decimals, direction, cadence,
               first_period, continues, place
        from kpis_as_worded where organisation = :organisation and owner = :owner and place is not null order by place
        )sql",
                with("organisation", organisation), with("owner", owner));
}

std::vector<Kpi> retired_of(Connection& connection, const OrganisationId& organisation,
                            const MemberId& owner) {
    return kpis(connection,
                R"sql(
        select id, owner, team, name, contribution, presence_reason, unit, currency, decimals, direction, cadence,
               first_period, continues, place
        from kpis_as_worded where organisation = :organisation and owner = :owner and place is null order by sequence
        )sql",
                with("organisation", organisation), with("owner", owner));
}

std::vector<Kpi> kpis_said_in(Connection& connection, const OrganisationId& organisation, const TeamId& team,
                              Day day) {
    std::vector<Kpi> said;
    const auto candidates = kpis(connection,
                                 R"sql(
        select id, owner, team, name, contribution, presence_reason, unit, currency, decimals, direction, cadence,
               first_period, continues, place
        from kpis_as_worded where organisation = :organisation and place is not null
            and id in (select kpi from movings where organisation = :organisation and team = :team)
        order by place
        )sql",
                                 with("organisation", organisation), with("team", team));
    for (Kpi each : candidates) {
        const auto moves = moves_of(connection, organisation, each.id);
        if (team_on(moves, day) != team) continue;
        each.team = team;
        said.push_back(std::move(each));
    }
    return said;
}

std::vector<Kpi> kpis_with_history(Connection& connection, const OrganisationId& organisation) {
    return kpis(connection, R"sql(
        select id, owner, team, name, contribution, presence_reason, unit, currency, decimals, direction, cadence,
               first_period, continues, place
        from kpis_as_worded as known where organisation = :organisation
            and exists (select 1 from reports where reports.organisation = known.organisation
                        and reports.kpi = known.id)
            and (place is null
                 or exists (select 1 from memberships where memberships.organisation = known.organisation
                            and memberships.member = known.owner and memberships.standing = 'left'))
        order by sequence
        )sql",
                with("organisation", organisation));
}

/// Sorting what is found by a sum keeps a database from reading every KPI because they lie in that order.
std::vector<Kpi> kpis_that_stood_on(Connection& connection, const OrganisationId& organisation,
                                    const ProcessId& process) {
    return kpis(connection, R"sql(
        select id, owner, team, name, contribution, presence_reason, unit, currency, decimals, direction, cadence,
               first_period, continues, place
        from kpis_as_worded where organisation = :organisation
            and id in (select kpi from kpi_steps where organisation = :organisation and process = :process)
        order by sequence + 0
        )sql",
                with("organisation", organisation), with("process", process));
}

std::vector<Kpi> kpis_on_processes(Connection& connection, const OrganisationId& organisation) {
    return kpis(connection, R"sql(
        select id, owner, team, name, contribution, presence_reason, unit, currency, decimals, direction, cadence,
               first_period, continues, place
        from kpis_as_worded where organisation = :organisation and place is not null
            and id in (select kpi from kpi_steps where organisation = :organisation and process is not null)
        order by sequence
        )sql",
                with("organisation", organisation));
}

std::vector<Kpi> successors_of(Connection& connection, const OrganisationId& organisation, const KpiId& kpi) {
    return kpis(connection, R"sql(
        select id, owner, team, name, contribution, presence_reason, unit, currency, decimals, direction, cadence,
               first_period, continues, place
        from kpis_as_worded where organisation = :organisation
            and id in (select id from kpis where organisation = :organisation and continues = :kpi)
        order by sequence + 0
        )sql",
                with("organisation", organisation), with("kpi", kpi));
}

std::vector<Kpi> all_kpis(Connection& connection, const OrganisationId& organisation) {
    return kpis(connection, R"sql(
        select id, owner, team, name, contribution, presence_reason, unit, currency, decimals, direction, cadence,
               first_period, continues, place
        from kpis_ever_named where organisation = :organisation order by sequence
        )sql",
                with("organisation", organisation));
}

std::set<int> places_taken(Connection& connection, const OrganisationId& organisation,
                           const MemberId& owner) {
    std::set<int> taken;
    for (const auto& [place] :
         connection.select<int>(R"sql(
             select place from kpis
             where organisation = :organisation and owner = :owner and place is not null
             )sql",
                                with("organisation", organisation), with("owner", owner)))
        taken.insert(place);
    return taken;
}

std::vector<SideRow> kpi_rows(Connection& connection, const OrganisationId& organisation) {
    std::vector<SideRow> rows;
    for (const auto& [sequence, id, owner, unit, currency, direction, cadence, first_period, continues,
                      named_at, salt] :
         connection.select<Sequence, std::string, std::string, std::string, std::string, std::string,
                           std::string, std::string, std::optional<std::string>, Instant, std::string>(
             R"sql(
             select sequence, id, owner, unit, currency, direction, cadence, first_period, continues, named_at, salt
             from kpis where organisation = :organisation order by sequence
             )sql",
             with("organisation", organisation)))
        rows.push_back({"kpis",
                        sequence,
                        EntryKind::naming,
                        owner,
                        id,
                        id,
                        first_period,
                        salt,
                        {unit, currency, direction, cadence, content(continues), content(named_at)}});
    return rows;
}

}  // namespace kept::storage
