#include "domain/codes.hpp"
#include "storage/meetings.hpp"
#include "storage/passings.hpp"

namespace kept::storage {
namespace {

std::vector<std::string> content_of(const Passing& passing, Instant at) {
    return {content(passing.stuck), passing.to.text, content(code_of(passing.passed_as)), passing.words,
            content(at)};
}

std::vector<std::string> content_of(const PassingAnswer& answer, Instant at) {
    return {answer.words, content(answer.meeting), content(answer.follow_up), content(at)};
}

/// Both teams see it where they are: on the meeting it comes from, and in their open meetings.
void tell_both(Transaction& transaction, const OrganisationId& organisation, const TeamId& from,
               const Passing& passing) {
    transaction.changed(organisation, passing.meeting);
    for (const TeamId& each : {from, passing.to}) {
        transaction.changed(organisation, each);
        if (const auto open = open_meeting(transaction, organisation, each))
            transaction.changed(organisation, open->start.id);
    }
}

void add_taken_back(Connection& connection, const OrganisationId& organisation, std::vector<SideRow>& rows) {
    for (const auto& [sequence, passing, by, at, salt, meeting] :
         connection.select<Sequence, std::string, std::string, Instant, std::string, std::string>(
             R"sql(
             select taken.sequence, taken.passing, taken.passed_by, taken.taken_back_at, taken.salt,
                    passings.meeting
             from passings_taken_back as taken
             join passings on passings.organisation = taken.organisation and passings.id = taken.passing
             where taken.organisation = :organisation order by taken.sequence
             )sql",
             with("organisation", organisation)))
        rows.push_back({.table = "passings_taken_back",
                        .sequence = sequence,
                        .kind = EntryKind::passing_taken_back,
                        .author = by,
                        .subject = passing,
                        .about = meeting,
                        .salt = salt,
                        .content = {content(at)}});
}

void add_answers(Connection& connection, const OrganisationId& organisation, std::vector<SideRow>& rows) {
    using Text = std::optional<std::string>;
    for (const auto& [sequence, passing, by, words, answered_in, follow_up, at, salt, meeting] :
         connection.select<Sequence, std::string, std::string, std::string, Text, Text, Instant, std::string,
                           std::string>(
             R"sql(
             select answers.sequence, answers.passing, answers.answered_by, answers.words, answers.meeting,
                    answers.follow_up, answers.answered_at, answers.salt, passings.meeting
             from passing_answers as answers
             join passings on passings.organisation = answers.organisation and passings.id = answers.passing
             where answers.organisation = :organisation order by answers.sequence
             )sql",
             with("organisation", organisation)))
        rows.push_back({.table = "passing_answers",
                        .sequence = sequence,
                        .kind = EntryKind::passing_answer,
                        .author = by,
                        .subject = passing,
                        .about = meeting,
                        .salt = salt,
                        .content = {words, content(answered_in), content(follow_up), content(at)}});
}

}  // namespace

void enter_passing(Transaction& transaction, const OrganisationId& organisation, const TeamId& from,
                   const Passing& passing) {
    const Entered entered = enter(transaction, organisation,
                                  {.kind = EntryKind::passing,
                                   .author = passing.by,
                                   .subject = passing.id.text,
                                   .about = passing.meeting.text,
                                   .content = content_of(passing, transaction.now())});
    transaction.execute(
        R"sql(
        insert into passings (organisation, id, sequence, meeting, stuck, to_team, passed_by, passed_as, words,
                              passed_at, salt)
        values (:organisation, :id, :sequence, :meeting, :stuck, :to_team, :passed_by, :passed_as, :words,
                :passed_at, :salt)
        )sql",
        with("organisation", organisation), with("id", passing.id), with("sequence", entered.sequence),
        with("meeting", passing.meeting), with("stuck", passing.stuck), with("to_team", passing.to),
        with("passed_by", passing.by), with("passed_as", code_of(passing.passed_as)),
        with("words", passing.words), with("passed_at", transaction.now()), with("salt", entered.salt));
    tell_both(transaction, organisation, from, passing);
}

void take_passing_back(Transaction& transaction, const OrganisationId& organisation, const PassedOn& passed) {
    const Passing& passing = passed.passing;
    const Entered entered = enter(transaction, organisation,
                                  {.kind = EntryKind::passing_taken_back,
                                   .author = passing.by,
                                   .subject = passing.id.text,
                                   .about = passing.meeting.text,
                                   .content = {content(transaction.now())}});
    transaction.execute(R"sql(
        insert into passings_taken_back (organisation, passing, passed_by, sequence, taken_back_at, salt)
        values (:organisation, :passing, :passed_by, :sequence, :taken_back_at, :salt)
        )sql",
                        with("organisation", organisation), with("passing", passing.id),
                        with("passed_by", passing.by), with("sequence", entered.sequence),
                        with("taken_back_at", transaction.now()), with("salt", entered.salt));
    tell_both(transaction, organisation, passed.from, passing);
}

void enter_passing_answer(Transaction& transaction, const OrganisationId& organisation,
                          const PassedOn& passed, const PassingAnswer& answer) {
    const Entered entered = enter(transaction, organisation,
                                  {.kind = EntryKind::passing_answer,
                                   .author = answer.by,
                                   .subject = answer.passing.text,
                                   .about = passed.passing.meeting.text,
                                   .content = content_of(answer, transaction.now())});
    transaction.execute(
        R"sql(
        insert into passing_answers (organisation, passing, sequence, answered_by, words, meeting, follow_up,
                                     answered_at, salt)
        values (:organisation, :passing, :sequence, :answered_by, :words, :meeting, :follow_up, :answered_at,
                :salt)
        )sql",
        with("organisation", organisation), with("passing", answer.passing),
        with("sequence", entered.sequence), with("answered_by", answer.by), with("words", answer.words),
        with("meeting", answer.meeting), with("follow_up", answer.follow_up),
        with("answered_at", transaction.now()), with("salt", entered.salt));
    tell_both(transaction, organisation, passed.from, passed.passing);
}

std::vector<SideRow> passing_rows(Connection& connection, const OrganisationId& organisation) {
    std::vector<SideRow> rows;
    for (const auto& [sequence, id, meeting, stuck, to, by, passed_as, words, at, salt] :
         connection.select<Sequence, std::string, std::string, int, std::string, std::string, std::string,
                           std::string, Instant, std::string>(
             R"sql(
             select sequence, id, meeting, stuck, to_team, passed_by, passed_as, words, passed_at, salt
             from passings where organisation = :organisation order by sequence
             )sql",
             with("organisation", organisation)))
        rows.push_back({.table = "passings",
                        .sequence = sequence,
                        .kind = EntryKind::passing,
                        .author = by,
                        .subject = id,
                        .about = meeting,
                        .salt = salt,
                        .content = {content(stuck), to, passed_as, words, content(at)}});
    add_taken_back(connection, organisation, rows);
    add_answers(connection, organisation, rows);
    return rows;
}

}  // namespace kept::storage
