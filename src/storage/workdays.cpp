#include "storage/workdays.hpp"

#include <map>

namespace kept::storage {

void enter_workdays(Transaction& transaction, const OrganisationId& organisation, const MemberId& member,
                    const Dated<Weekdays>& workdays) {
    const auto days = static_cast<std::int64_t>(workdays.fact.to_ulong());
    const Entered entered = enter(transaction, organisation,
                                  {.kind = EntryKind::workdays,
                                   .author = member,
                                   .subject = member.text,
                                   .about = member.text,
                                   .content = {content(workdays.from), content(days)}});
    transaction.execute(R"sql(
        insert into workdays (organisation, sequence, member, from_day, days, salt)
        values (:organisation, :sequence, :member, :from_day, :days, :salt)
        )sql",
                        with("organisation", organisation), with("sequence", entered.sequence),
                        with("member", member), with("from_day", workdays.from), with("days", days),
                        with("salt", entered.salt));
    transaction.changed(organisation, member);
}

std::vector<Dated<Weekdays>> workdays_of(Connection& connection, const OrganisationId& organisation,
                                         const MemberId& member, Sequence before) {
    std::map<Day, Weekdays> by_day{{Day{}, monday_to_friday}};
    for (const auto& [from, days] : connection.select<Day, std::int64_t>(
             R"sql(
             select from_day, days from workdays
             where organisation = :organisation and member = :member and sequence < :before order by sequence
             )sql",
             with("organisation", organisation), with("member", member), with("before", before)))
        by_day[from] = Weekdays(static_cast<unsigned long>(days));
    std::vector<Dated<Weekdays>> workdays;
    for (const auto& [from, days] : by_day) workdays.push_back({from, days});
    return workdays;
}

std::optional<Day> workdays_entered(Connection& connection, const OrganisationId& organisation,
                                    Sequence sequence) {
    const auto rows = connection.select<Day>(
        "select from_day from workdays where organisation = :organisation and sequence = :sequence",
        with("organisation", organisation), with("sequence", sequence));
    if (rows.empty()) return std::nullopt;
    return std::get<0>(rows.front());
}

std::vector<SideRow> workdays_rows(Connection& connection, const OrganisationId& organisation) {
    std::vector<SideRow> rows;
    for (const auto& [sequence, member, from_day, days, salt] :
         connection.select<Sequence, std::string, Day, std::int64_t, std::string>(
             R"sql(
             select sequence, member, from_day, days, salt from workdays
             where organisation = :organisation order by sequence
             )sql",
             with("organisation", organisation)))
        rows.push_back({.table = "workdays",
                        .sequence = sequence,
                        .kind = EntryKind::workdays,
                        .author = member,
                        .subject = member,
                        .about = member,
                        .salt = salt,
                        .content = {content(from_day), content(days)}});
    return rows;
}

}  // namespace kept::storage
