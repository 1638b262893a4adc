#include "storage/stuck_answers.hpp"

#include "domain/codes.hpp"

namespace kept::storage {
namespace {

template <class... Binds>
std::vector<StuckAnswer> answers(Connection& connection, std::string_view sql, const Binds&... binds) {
    std::vector<StuckAnswer> found;
    for (const auto& [id, meeting, stuck, member, kind, reason, sequence, at] :
         connection
             .select<StuckAnswerId, MeetingId, int, MemberId, std::string, std::string, Sequence, Instant>(
                 sql, binds...))
        found.push_back({.id = id,
                         .meeting = meeting,
                         .stuck = stuck,
                         .by = member,
                         .kind = choice_of<OfferAnswerKind>(kind).value(),
                         .reason = reason,
                         .sequence = sequence,
                         .said = at});
    return found;
}

}  // namespace

void enter_stuck_answer(Transaction& transaction, const OrganisationId& organisation, const TeamId& team,
                        const StuckAnswer& answer) {
    const Entered entered = enter(transaction, organisation,
                                  {.kind = EntryKind::stuck_answer,
                                   .author = answer.by,
                                   .subject = answer.id.text,
                                   .about = answer.meeting.text,
                                   .content = {content(answer.stuck), content(code_of(answer.kind)),
                                               answer.reason, content(transaction.now())}});
    transaction.execute(
        R"sql(
        insert into stuck_answers (organisation, id, sequence, meeting, stuck, member, kind, reason, answered_at,
                                   salt)
        values (:organisation, :id, :sequence, :meeting, :stuck, :member, :kind, :reason, :answered_at, :salt)
        )sql",
        with("organisation", organisation), with("id", answer.id), with("sequence", entered.sequence),
        with("meeting", answer.meeting), with("stuck", answer.stuck), with("member", answer.by),
        with("kind", code_of(answer.kind)), with("reason", answer.reason),
        with("answered_at", transaction.now()), with("salt", entered.salt));
    transaction.changed(organisation, answer.meeting);
    transaction.changed(organisation, team);
}

std::vector<StuckAnswer> stuck_answers_of(Connection& connection, const OrganisationId& organisation,
                                          const MemberId& member, Sequence before) {
    return answers(connection, R"sql(
        select id, meeting, stuck, member, kind, reason, sequence, answered_at from stuck_answers
        where organisation = :organisation and member = :member and sequence < :before order by sequence
        )sql",
                   with("organisation", organisation), with("member", member), with("before", before));
}

std::vector<StuckAnswer> stuck_answers_in(Connection& connection, const OrganisationId& organisation,
                                          const MeetingId& meeting) {
    return answers(connection, R"sql(
        select id, meeting, stuck, member, kind, reason, sequence, answered_at from stuck_answers
        where organisation = :organisation and meeting = :meeting order by sequence
        )sql",
                   with("organisation", organisation), with("meeting", meeting));
}

std::vector<StuckAnswer> stucks_on_the_agenda(Connection& connection, const OrganisationId& organisation,
                                              const TeamId& team, Instant after) {
    return answers(connection, R"sql(
        select answers.id, answers.meeting, stuck, member, answers.kind, reason, answers.sequence, answered_at
        from stuck_answers as answers
        join meetings on meetings.organisation = answers.organisation and meetings.id = answers.meeting
        where answers.organisation = :organisation and team = :team and answers.kind = 'on_the_agenda'
            and answered_at > :after
        order by answers.sequence
        )sql",
                   with("organisation", organisation), with("team", team), with("after", after));
}

std::vector<StuckAnswer> all_stuck_answers(Connection& connection, const OrganisationId& organisation) {
    return answers(connection, R"sql(
        select id, meeting, stuck, member, kind, reason, sequence, answered_at from stuck_answers
        where organisation = :organisation order by sequence
        )sql",
                   with("organisation", organisation));
}

std::vector<SideRow> stuck_answer_rows(Connection& connection, const OrganisationId& organisation) {
    std::vector<SideRow> rows;
    for (const auto& [sequence, id, meeting, stuck, member, kind, reason, at, salt] :
         connection.select<Sequence, std::string, std::string, int, std::string, std::string, std::string,
                           Instant, std::string>(
             R"sql(
             select sequence, id, meeting, stuck, member, kind, reason, answered_at, salt
             from stuck_answers where organisation = :organisation order by sequence
             )sql",
             with("organisation", organisation)))
        rows.push_back({.table = "stuck_answers",
                        .sequence = sequence,
                        .kind = EntryKind::stuck_answer,
                        .author = member,
                        .subject = id,
                        .about = meeting,
                        .salt = salt,
                        .content = {content(stuck), kind, reason, content(at)}});
    return rows;
}

}  // namespace kept::storage
