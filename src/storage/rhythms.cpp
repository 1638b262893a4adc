#include "storage/rhythms.hpp"

#include <map>

#include "domain/codes.hpp"

namespace kept::storage {
namespace {

using Number = std::optional<std::int64_t>;
using Text = std::optional<std::string>;

/// A rhythm as the table holds it.
struct Columns {
    Day from_day;
    std::string zone;
    std::int64_t workdays;
    Number huddle_start, huddle_minutes;
    Text huddle_speaks_of;
    Number weekly_day, weekly_start, weekly_minutes;
    Text weekly_speaks_of;
    Text meets_where;  ///< nothing: elsewhere, as when there was no other
};

struct Stored {
    Sequence sequence;
    std::string team;
    Columns columns;
    std::string salt;
};

Columns columns_of(const Dated<Rhythm>& dated) {
    const auto& [zone, workdays, huddle, weekly, meets] = dated.fact;
    Columns columns{
        .from_day = dated.from, .zone = zone, .workdays = static_cast<std::int64_t>(workdays.to_ulong())};
    if (huddle) {
        columns.huddle_start = huddle->start.count();
        columns.huddle_minutes = huddle->length.count();
        columns.huddle_speaks_of = code_of(huddle->speaks_of);
    }
    if (weekly) {
        columns.weekly_day = static_cast<std::int64_t>(weekly->day);
        columns.weekly_start = weekly->start.count();
        columns.weekly_minutes = weekly->length.count();
        columns.weekly_speaks_of = code_of(weekly->speaks_of);
    }
    if (meets != MeetsWhere::elsewhere) columns.meets_where = code_of(meets);
    return columns;
}

Rhythm as_rhythm(const Columns& columns) {
    using std::chrono::minutes;
    Rhythm rhythm{.zone = columns.zone, .workdays = Weekdays(static_cast<unsigned long>(columns.workdays))};
    if (columns.huddle_start)
        rhythm.huddle =
            Huddle{.start = minutes{*columns.huddle_start},
                   .length = minutes{columns.huddle_minutes.value()},
                   .speaks_of = choice_of<HuddleSpeaksOf>(columns.huddle_speaks_of.value()).value()};
    if (columns.weekly_start)
        rhythm.weekly =
            WeeklyMeeting{.day = static_cast<Weekday>(columns.weekly_day.value()),
                          .start = minutes{*columns.weekly_start},
                          .length = minutes{columns.weekly_minutes.value()},
                          .speaks_of = choice_of<WeeklySpeaksOf>(columns.weekly_speaks_of.value()).value()};
    if (columns.meets_where) rhythm.meets = choice_of<MeetsWhere>(*columns.meets_where).value();
    return rhythm;
}

std::vector<std::string> content_of(const Columns& columns) {
    std::vector<std::string> all{content(columns.from_day),       content(columns.zone),
                                 content(columns.workdays),       content(columns.huddle_start),
                                 content(columns.huddle_minutes), content(columns.huddle_speaks_of),
                                 content(columns.weekly_day),     content(columns.weekly_start),
                                 content(columns.weekly_minutes), content(columns.weekly_speaks_of)};
    if (columns.meets_where) all.push_back(*columns.meets_where);
    return all;
}

template <class... Binds>
std::vector<Stored> stored(Connection& connection, std::string_view sql, const Binds&... binds) {
    std::vector<Stored> all;
    for (auto& [sequence, team, from_day, zone, workdays, huddle_start, huddle_minutes, huddle_speaks_of,
                weekly_day, weekly_start, weekly_minutes, weekly_speaks_of, meets_where, salt] :
         connection.select<Sequence, std::string, Day, std::string, std::int64_t, Number, Number, Text,
                           Number, Number, Number, Text, Text, std::string>(sql, binds...))
        all.push_back({sequence, team,
                       Columns{from_day, zone, workdays, huddle_start, huddle_minutes, huddle_speaks_of,
                               weekly_day, weekly_start, weekly_minutes, weekly_speaks_of, meets_where},
                       salt});
    return all;
}

}  // namespace

void enter_rhythm(Transaction& transaction, const OrganisationId& organisation, const MemberId& author,
                  const TeamId& team, const Dated<Rhythm>& rhythm) {
    const Columns columns = columns_of(rhythm);
    const Entered entered = enter(transaction, organisation,
                                  {.kind = EntryKind::rhythm,
                                   .author = author,
                                   .subject = team.text,
                                   .about = team.text,
                                   .content = content_of(columns)});
    transaction.execute(
        R"sql(
        insert into rhythms (organisation, sequence, team, from_day, zone, workdays,
                             huddle_start, huddle_minutes, huddle_speaks_of,
                             weekly_day, weekly_start, weekly_minutes, weekly_speaks_of, meets_where, salt)
        values (:organisation, :sequence, :team, :from_day, :zone, :workdays,
                :huddle_start, :huddle_minutes, :huddle_speaks_of,
                :weekly_day, :weekly_start, :weekly_minutes, :weekly_speaks_of, :meets_where, :salt)
        )sql",
        with("organisation", organisation), with("sequence", entered.sequence), with("team", team),
        with("from_day", columns.from_day), with("zone", columns.zone), with("workdays", columns.workdays),
        with("huddle_start", columns.huddle_start), with("huddle_minutes", columns.huddle_minutes),
        with("huddle_speaks_of", columns.huddle_speaks_of), with("weekly_day", columns.weekly_day),
        with("weekly_start", columns.weekly_start), with("weekly_minutes", columns.weekly_minutes),
        with("weekly_speaks_of", columns.weekly_speaks_of), with("meets_where", columns.meets_where),
        with("salt", entered.salt));
    transaction.changed(organisation, team);
}

std::vector<Dated<Rhythm>> rhythms_of(Connection& connection, const OrganisationId& organisation,
                                      const TeamId& team, Sequence before) {
    std::map<Day, Rhythm> by_day;
    for (const Stored& each :
         stored(connection,
                R"sql(
             select sequence, team, from_day, zone, workdays, huddle_start, huddle_minutes, huddle_speaks_of,
                    weekly_day, weekly_start, weekly_minutes, weekly_speaks_of, meets_where, salt
             from rhythms where organisation = :organisation and team = :team and sequence < :before
             order by sequence
             )sql",
                with("organisation", organisation), with("team", team), with("before", before)))
        by_day[each.columns.from_day] = as_rhythm(each.columns);
    std::vector<Dated<Rhythm>> rhythms;
    for (auto& [day, rhythm] : by_day) rhythms.push_back({day, rhythm});
    return rhythms;
}

std::vector<SideRow> rhythm_rows(Connection& connection, const OrganisationId& organisation) {
    std::vector<SideRow> rows;
    for (const Stored& each : stored(connection,
                                     R"sql(
             select sequence, team, from_day, zone, workdays, huddle_start, huddle_minutes, huddle_speaks_of,
                    weekly_day, weekly_start, weekly_minutes, weekly_speaks_of, meets_where, salt
             from rhythms where organisation = :organisation order by sequence
             )sql",
                                     with("organisation", organisation)))
        rows.push_back({.table = "rhythms",
                        .sequence = each.sequence,
                        .kind = EntryKind::rhythm,
                        .subject = each.team,
                        .about = each.team,
                        .salt = each.salt,
                        .content = content_of(each.columns)});
    return rows;
}

}  // namespace kept::storage
