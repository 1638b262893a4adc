#include "storage/days_off.hpp"

#include <map>

namespace kept::storage {

void enter_day_off(Transaction& transaction, const OrganisationId& organisation, const MemberId& author,
                   Day day, const std::string& name, DayOffStanding standing) {
    const std::string code = standing == DayOffStanding::off ? "off" : "worked";
    const Entered entered = enter(transaction, organisation,
                                  {.kind = EntryKind::day_off,
                                   .author = author,
                                   .subject = organisation.text,
                                   .about = organisation.text,
                                   .content = {content(day), name, code}});
    transaction.execute(R"sql(
        insert into days_off (organisation, sequence, day, name, standing, salt)
        values (:organisation, :sequence, :day, :name, :standing, :salt)
        )sql",
                        with("organisation", organisation), with("sequence", entered.sequence),
                        with("day", day), with("name", name), with("standing", code),
                        with("salt", entered.salt));
    transaction.changed(organisation, organisation);
}

std::set<Day> days_off(Connection& connection, const OrganisationId& organisation, Sequence before) {
    std::set<Day> days;
    for (const DayOff& each : named_days_off(connection, organisation, before)) days.insert(each.day);
    return days;
}

std::vector<DayOff> named_days_off(Connection& connection, const OrganisationId& organisation,
                                   Sequence before) {
    std::map<Day, std::string> names;
    for (const auto& [day, name, standing] : connection.select<Day, std::string, std::string>(
             R"sql(
             select day, name, standing from days_off
             where organisation = :organisation and sequence < :before order by sequence
             )sql",
             with("organisation", organisation), with("before", before))) {
        if (standing == "off") {
            names[day] = name;
        } else {
            names.erase(day);
        }
    }
    std::vector<DayOff> days;
    for (const auto& [day, name] : names) days.push_back({day, name});
    return days;
}

std::optional<Day> day_off_entered(Connection& connection, const OrganisationId& organisation,
                                   Sequence sequence) {
    const auto rows = connection.select<Day>(
        "select day from days_off where organisation = :organisation and sequence = :sequence",
        with("organisation", organisation), with("sequence", sequence));
    if (rows.empty()) return std::nullopt;
    return std::get<0>(rows.front());
}

std::vector<SideRow> day_off_rows(Connection& connection, const OrganisationId& organisation) {
    std::vector<SideRow> rows;
    for (const auto& [sequence, day, name, standing, salt] :
         connection.select<Sequence, Day, std::string, std::string, std::string>(
             R"sql(
             select sequence, day, name, standing, salt from days_off
             where organisation = :organisation order by sequence
             )sql",
             with("organisation", organisation)))
        rows.push_back({.table = "days_off",
                        .sequence = sequence,
                        .kind = EntryKind::day_off,
                        .subject = organisation.text,
                        .about = organisation.text,
                        .salt = salt,
                        .content = {content(day), name, standing}});
    return rows;
}

}  // namespace kept::storage
