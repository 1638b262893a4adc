#include "storage/meeting_plans.hpp"

#include <charconv>

#include "domain/codes.hpp"

namespace kept::storage {

std::string written(const std::vector<PlannedPart>& parts) {
    std::string text;
    for (const auto& [part, length] : parts)
        text += (text.empty() ? "" : " ") + std::string(code_of(part)) + ":" + std::to_string(length.count());
    return text;
}

std::vector<PlannedPart> part_list(std::string_view text) {
    std::vector<PlannedPart> parts;
    while (!text.empty()) {
        const auto one = text.substr(0, text.find(' '));
        const auto colon = one.find(':');
        int minutes = 0;
        std::from_chars(one.data() + colon + 1, one.data() + one.size(), minutes);
        parts.push_back(
            {choice_of<MeetingPart>(one.substr(0, colon)).value(), std::chrono::minutes{minutes}});
        text.remove_prefix(std::min(one.size() + 1, text.size()));
    }
    return parts;
}

void enter_meeting_plan(Transaction& transaction, const OrganisationId& organisation, const MemberId& author,
                        const TeamId& team, const std::vector<PlannedPart>& parts) {
    const Entered entered = enter(transaction, organisation,
                                  {.kind = EntryKind::meeting_plan,
                                   .author = author,
                                   .subject = team.text,
                                   .about = team.text,
                                   .content = {written(parts), content(transaction.now())}});
    transaction.execute(
        R"sql(
        insert into meeting_plans (organisation, sequence, team, parts, planned_at, salt)
        values (:organisation, :sequence, :team, :parts, :planned_at, :salt)
        )sql",
        with("organisation", organisation), with("sequence", entered.sequence), with("team", team),
        with("parts", written(parts)), with("planned_at", transaction.now()), with("salt", entered.salt));
    transaction.changed(organisation, team);
}

std::vector<PlannedPart> meeting_plan_of(Connection& connection, const OrganisationId& organisation,
                                         const TeamId& team, Sequence before) {
    const auto last = connection.select<std::string>(
        R"sql(
        select parts from meeting_plans
        where organisation = :organisation and team = :team and sequence < :before
        order by sequence desc limit 1
        )sql",
        with("organisation", organisation), with("team", team), with("before", before));
    if (last.empty()) return {};
    return part_list(std::get<0>(last.front()));
}

std::vector<SideRow> meeting_plan_rows(Connection& connection, const OrganisationId& organisation) {
    std::vector<SideRow> rows;
    for (const auto& [sequence, team, parts, planned_at, salt] :
         connection.select<Sequence, std::string, std::string, Instant, std::string>(
             R"sql(
             select sequence, team, parts, planned_at, salt from meeting_plans
             where organisation = :organisation order by sequence
             )sql",
             with("organisation", organisation)))
        rows.push_back({.table = "meeting_plans",
                        .sequence = sequence,
                        .kind = EntryKind::meeting_plan,
                        .subject = team,
                        .about = team,
                        .salt = salt,
                        .content = {parts, content(planned_at)}});
    return rows;
}

}  // namespace kept::storage
