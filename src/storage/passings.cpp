#include "storage/passings.hpp"

#include "domain/codes.hpp"
#include "storage/meetings.hpp"

namespace kept::storage {
namespace {

template <class... Binds>
std::vector<PassedOn> passed(Connection& connection, std::string_view sql, const Binds&... binds) {
    using Text = std::optional<std::string>;
    std::vector<PassedOn> found;
    for (auto& [id, sequence, meeting, from, stuck, to, by, passed_as, words, at, taken_back, answer_sequence,
                answered_by, answer, answered_where, follow_up, answered_at] :
         connection.select<PassingId, Sequence, MeetingId, TeamId, int, TeamId, MemberId, std::string,
                           std::string, Instant, std::optional<Instant>, std::optional<Sequence>, Text, Text,
                           Text, Text, std::optional<Instant>>(sql, binds...)) {
        PassedOn each{.passing = {.id = id,
                                  .meeting = meeting,
                                  .stuck = stuck,
                                  .to = to,
                                  .by = by,
                                  .passed_as = choice_of<PassedAs>(passed_as).value(),
                                  .words = words,
                                  .sequence = sequence,
                                  .said = at,
                                  .taken_back = taken_back},
                      .from = from};
        if (answer) {
            each.answer = PassingAnswer{.passing = id,
                                        .by = {answered_by.value()},
                                        .words = *answer,
                                        .sequence = answer_sequence.value(),
                                        .said = answered_at.value()};
            if (answered_where) each.answer->meeting = MeetingId{*answered_where};
            if (follow_up) each.answer->follow_up = FollowUpId{*follow_up};
        }
        found.push_back(std::move(each));
    }
    return found;
}

}  // namespace

PassedOn passed_on(Connection& connection, const OrganisationId& organisation, const PassingId& id) {
    auto found = passed(connection, R"sql(
        select id, sequence, meeting, from_team, stuck, to_team, passed_by, passed_as, words, passed_at,
               taken_back_at, answer_sequence, answered_by, answer, answered_in, follow_up, answered_at
        from passed_on where organisation = :organisation and id = :id
        )sql",
                        with("organisation", organisation), with("id", id));
    if (found.empty()) throw NotFound{};
    return std::move(found.front());
}

std::vector<PassedOn> passed_in(Connection& connection, const OrganisationId& organisation,
                                const MeetingId& meeting) {
    return passed(connection, R"sql(
        select id, sequence, meeting, from_team, stuck, to_team, passed_by, passed_as, words, passed_at,
               taken_back_at, answer_sequence, answered_by, answer, answered_in, follow_up, answered_at
        from passed_on where organisation = :organisation and meeting = :meeting order by sequence
        )sql",
                  with("organisation", organisation), with("meeting", meeting));
}

std::vector<PassedOn> waiting_for_answer(Connection& connection, const OrganisationId& organisation,
                                         const TeamId& team) {
    return passed(connection, R"sql(
        select id, sequence, meeting, from_team, stuck, to_team, passed_by, passed_as, words, passed_at,
               taken_back_at, answer_sequence, answered_by, answer, answered_in, follow_up, answered_at
        from passed_on where organisation = :organisation and to_team = :team
            and taken_back_at is null and answered_at is null order by sequence
        )sql",
                  with("organisation", organisation), with("team", team));
}

std::vector<PassedOn> answered_in(Connection& connection, const OrganisationId& organisation,
                                  const MeetingId& meeting) {
    return passed(connection, R"sql(
        select id, sequence, meeting, from_team, stuck, to_team, passed_by, passed_as, words, passed_at,
               taken_back_at, answer_sequence, answered_by, answer, answered_in, follow_up, answered_at
        from passed_on where organisation = :organisation and answered_in = :meeting order by answer_sequence
        )sql",
                  with("organisation", organisation), with("meeting", meeting));
}

std::vector<PassedOn> answers_to(Connection& connection, const OrganisationId& organisation,
                                 const TeamId& team, Instant after) {
    return passed(connection, R"sql(
        select id, sequence, meeting, from_team, stuck, to_team, passed_by, passed_as, words, passed_at,
               taken_back_at, answer_sequence, answered_by, answer, answered_in, follow_up, answered_at
        from passed_on where organisation = :organisation and from_team = :team and answered_at > :after
        order by answer_sequence
        )sql",
                  with("organisation", organisation), with("team", team), with("after", after));
}

std::vector<PassedOn> all_passed_on(Connection& connection, const OrganisationId& organisation) {
    return passed(connection, R"sql(
        select id, sequence, meeting, from_team, stuck, to_team, passed_by, passed_as, words, passed_at,
               taken_back_at, answer_sequence, answered_by, answer, answered_in, follow_up, answered_at
        from passed_on where organisation = :organisation order by sequence
        )sql",
                  with("organisation", organisation));
}

}  // namespace kept::storage
