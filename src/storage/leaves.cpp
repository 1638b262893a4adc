#include "storage/leaves.hpp"

#include "domain/refusal.hpp"

namespace kept::storage {
namespace {

void add_rows_taken_back(Connection& connection, const OrganisationId& organisation,
                         std::vector<SideRow>& rows) {
    for (const auto& [sequence, leave, member, taken_back_at, salt] :
         connection.select<Sequence, std::string, std::string, Instant, std::string>(
             R"sql(
             select sequence, leave, member, taken_back_at, salt from leaves_taken_back
             where organisation = :organisation order by sequence
             )sql",
             with("organisation", organisation)))
        rows.push_back({.table = "leaves_taken_back",
                        .sequence = sequence,
                        .kind = EntryKind::leave_taken_back,
                        .author = member,
                        .subject = leave,
                        .about = member,
                        .salt = salt,
                        .content = {content(taken_back_at)}});
}

}  // namespace

void enter_leave(Transaction& transaction, const OrganisationId& organisation, const Leave& leave) {
    const Entered entered =
        enter(transaction, organisation,
              {.kind = EntryKind::leave,
               .author = leave.member,
               .subject = leave.id.text,
               .about = leave.member.text,
               .content = {content(leave.days.first), content(leave.days.last), content(leave.declared)}});
    transaction.execute(R"sql(
        insert into leaves (organisation, id, sequence, member, first_day, last_day, declared_at, salt)
        values (:organisation, :id, :sequence, :member, :first_day, :last_day, :declared_at, :salt)
        )sql",
                        with("organisation", organisation), with("id", leave.id),
                        with("sequence", entered.sequence), with("member", leave.member),
                        with("first_day", leave.days.first), with("last_day", leave.days.last),
                        with("declared_at", leave.declared), with("salt", entered.salt));
    transaction.changed(organisation, leave.member);
}

void take_leave_back(Transaction& transaction, const OrganisationId& organisation, const Leave& leave) {
    const Instant now = transaction.now();
    const Entered entered = enter(transaction, organisation,
                                  {.kind = EntryKind::leave_taken_back,
                                   .author = leave.member,
                                   .subject = leave.id.text,
                                   .about = leave.member.text,
                                   .content = {content(now)}});
    transaction.execute(R"sql(
        insert into leaves_taken_back (organisation, leave, member, sequence, taken_back_at, salt)
        values (:organisation, :leave, :member, :sequence, :taken_back_at, :salt)
        )sql",
                        with("organisation", organisation), with("leave", leave.id),
                        with("member", leave.member), with("sequence", entered.sequence),
                        with("taken_back_at", now), with("salt", entered.salt));
    transaction.changed(organisation, leave.member);
}

std::vector<Leave> leaves_of(Connection& connection, const OrganisationId& organisation,
                             const MemberId& member, Sequence before) {
    std::vector<Leave> leaves;
    for (const auto& [id, first_day, last_day, declared_at] : connection.select<LeaveId, Day, Day, Instant>(
             R"sql(
             select id, first_day, last_day, declared_at from leaves
             where organisation = :organisation and member = :member and sequence < :before
               and not exists (select 1 from leaves_taken_back
                               where leaves_taken_back.organisation = leaves.organisation
                                 and leaves_taken_back.leave = leaves.id
                                 and leaves_taken_back.sequence < :before)
             order by first_day, sequence
             )sql",
             with("organisation", organisation), with("member", member), with("before", before)))
        leaves.push_back({id, member, {first_day, last_day}, declared_at});
    return leaves;
}

std::vector<Leave> all_leaves_of(Connection& connection, const OrganisationId& organisation,
                                 const MemberId& member) {
    std::vector<Leave> leaves;
    for (const auto& [id, first_day, last_day, declared_at, taken_back_at] :
         connection.select<LeaveId, Day, Day, Instant, std::optional<Instant>>(
             R"sql(
             select leaves.id, leaves.first_day, leaves.last_day, leaves.declared_at,
                    leaves_taken_back.taken_back_at
             from leaves
             left join leaves_taken_back on leaves_taken_back.organisation = leaves.organisation
                 and leaves_taken_back.leave = leaves.id
             where leaves.organisation = :organisation and leaves.member = :member
             order by leaves.first_day desc, leaves.sequence desc
             )sql",
             with("organisation", organisation), with("member", member)))
        leaves.push_back({id, member, {first_day, last_day}, declared_at, taken_back_at});
    return leaves;
}

Leave leave_of(Connection& connection, const OrganisationId& organisation, const MemberId& member,
               const LeaveId& id) {
    for (const Leave& each : all_leaves_of(connection, organisation, member))
        if (each.id == id) return each;
    throw NotFound{};
}

std::vector<SideRow> leave_rows(Connection& connection, const OrganisationId& organisation) {
    std::vector<SideRow> rows;
    for (const auto& [sequence, id, member, first_day, last_day, declared_at, salt] :
         connection.select<Sequence, std::string, std::string, Day, Day, Instant, std::string>(
             R"sql(
             select sequence, id, member, first_day, last_day, declared_at, salt from leaves
             where organisation = :organisation order by sequence
             )sql",
             with("organisation", organisation)))
        rows.push_back({.table = "leaves",
                        .sequence = sequence,
                        .kind = EntryKind::leave,
                        .author = member,
                        .subject = id,
                        .about = member,
                        .salt = salt,
                        .content = {content(first_day), content(last_day), content(declared_at)}});
    add_rows_taken_back(connection, organisation, rows);
    return rows;
}

}  // namespace kept::storage
