#include "storage/lent_turns.hpp"

#include "domain/refusal.hpp"

namespace kept::storage {
namespace {

template <class... Binds>
std::vector<LentTurn> lent_turns(Connection& connection, std::string_view sql, const Binds&... binds) {
    std::vector<LentTurn> found;
    for (auto& [id, sequence, meeting, laptop, member, step, lent, taken_back] :
         connection.select<LentTurnId, Sequence, MeetingId, LaptopId, MemberId, int, Instant,
                           std::optional<Instant>>(sql, binds...))
        found.push_back({.id = id,
                         .meeting = meeting,
                         .laptop = laptop,
                         .by = member,
                         .step = step,
                         .at = lent,
                         .taken_back = taken_back,
                         .sequence = sequence});
    return found;
}

}  // namespace

void enter_lent_turn(Transaction& transaction, const OrganisationId& organisation, const LentTurn& lent) {
    const Entered entered = enter(transaction, organisation,
                                  {.kind = EntryKind::lent_turn,
                                   .author = lent.by,
                                   .subject = lent.id.text,
                                   .about = lent.meeting.text,
                                   .content = {lent.laptop.text, content(lent.step), content(lent.at)}});
    transaction.execute(R"sql(
        insert into lent_turns (organisation, id, sequence, meeting, laptop, member, step, lent_at, salt)
        values (:organisation, :id, :sequence, :meeting, :laptop, :member, :step, :lent_at, :salt)
        )sql",
                        with("organisation", organisation), with("id", lent.id),
                        with("sequence", entered.sequence), with("meeting", lent.meeting),
                        with("laptop", lent.laptop), with("member", lent.by), with("step", lent.step),
                        with("lent_at", lent.at), with("salt", entered.salt));
    transaction.changed(organisation, lent.meeting);
}

void enter_lent_turn_end(Transaction& transaction, const OrganisationId& organisation, const LentTurn& lent) {
    const Instant now = transaction.now();
    const Entered entered = enter(transaction, organisation,
                                  {.kind = EntryKind::lent_turn_end,
                                   .author = lent.by,
                                   .subject = lent.id.text,
                                   .about = lent.meeting.text,
                                   .content = {content(now)}});
    transaction.execute(R"sql(
        insert into lent_turn_ends (organisation, lent_turn, member, sequence, taken_back_at, salt)
        values (:organisation, :lent_turn, :member, :sequence, :taken_back_at, :salt)
        )sql",
                        with("organisation", organisation), with("lent_turn", lent.id),
                        with("member", lent.by), with("sequence", entered.sequence),
                        with("taken_back_at", now), with("salt", entered.salt));
    transaction.changed(organisation, lent.meeting);
}

LentTurn lent_turn(Connection& connection, const OrganisationId& organisation, const LentTurnId& id) {
    auto found = lent_turns(connection,
                            R"sql(
        select lent.id, lent.sequence, lent.meeting, lent.laptop, lent.member, lent.step, lent.lent_at,
               ends.taken_back_at
        from lent_turns as lent left join lent_turn_ends as ends
            on ends.organisation = lent.organisation and ends.lent_turn = lent.id
        where lent.organisation = :organisation and lent.id = :id
        )sql",
                            with("organisation", organisation), with("id", id));
    if (found.empty()) throw NotFound{};
    return std::move(found.front());
}

std::optional<LentTurn> last_lent_turn(Connection& connection, const OrganisationId& organisation,
                                       const MeetingId& meeting, int step) {
    auto found = lent_turns(connection,
                            R"sql(
        select lent.id, lent.sequence, lent.meeting, lent.laptop, lent.member, lent.step, lent.lent_at,
               ends.taken_back_at
        from lent_turns as lent left join lent_turn_ends as ends
            on ends.organisation = lent.organisation and ends.lent_turn = lent.id
        where lent.organisation = :organisation and lent.meeting = :meeting and lent.step = :step
        order by lent.sequence desc limit 1
        )sql",
                            with("organisation", organisation), with("meeting", meeting), with("step", step));
    if (found.empty()) return std::nullopt;
    return std::move(found.front());
}

std::vector<LentTurn> all_lent_turns(Connection& connection, const OrganisationId& organisation) {
    return lent_turns(connection,
                      R"sql(
        select lent.id, lent.sequence, lent.meeting, lent.laptop, lent.member, lent.step, lent.lent_at,
               ends.taken_back_at
        from lent_turns as lent left join lent_turn_ends as ends
            on ends.organisation = lent.organisation and ends.lent_turn = lent.id
        where lent.organisation = :organisation order by lent.sequence
        )sql",
                      with("organisation", organisation));
}

std::vector<SideRow> lent_turn_rows(Connection& connection, const OrganisationId& organisation) {
    std::vector<SideRow> rows;
    for (const auto& [sequence, id, meeting, laptop, member, step, lent, salt] :
         connection
             .select<Sequence, std::string, std::string, std::string, std::string, int, Instant, std::string>(
                 R"sql(
             select sequence, id, meeting, laptop, member, step, lent_at, salt from lent_turns
             where organisation = :organisation order by sequence
             )sql",
                 with("organisation", organisation)))
        rows.push_back({.table = "lent_turns",
                        .sequence = sequence,
                        .kind = EntryKind::lent_turn,
                        .author = member,
                        .subject = id,
                        .about = meeting,
                        .salt = salt,
                        .content = {laptop, content(step), content(lent)}});
    return rows;
}

std::vector<SideRow> lent_turn_end_rows(Connection& connection, const OrganisationId& organisation) {
    std::vector<SideRow> rows;
    for (const auto& [sequence, lent_turn, meeting, member, taken_back, salt] :
         connection.select<Sequence, std::string, std::string, std::string, Instant, std::string>(
             R"sql(
             select ends.sequence, ends.lent_turn, lent.meeting, ends.member, ends.taken_back_at, ends.salt
             from lent_turn_ends as ends join lent_turns as lent
                 on lent.organisation = ends.organisation and lent.id = ends.lent_turn
             where ends.organisation = :organisation order by ends.sequence
             )sql",
             with("organisation", organisation)))
        rows.push_back({.table = "lent_turn_ends",
                        .sequence = sequence,
                        .kind = EntryKind::lent_turn_end,
                        .author = member,
                        .subject = lent_turn,
                        .about = meeting,
                        .salt = salt,
                        .content = {content(taken_back)}});
    return rows;
}

}  // namespace kept::storage
