#include "storage/all_histories.hpp"

#include <algorithm>
#include <map>
#include <unordered_map>

#include "domain/apart.hpp"
#include "domain/codes.hpp"
#include "domain/hearing.hpp"
#include "domain/moving.hpp"
#include "storage/days_off.hpp"
#include "storage/kpis.hpp"
#include "storage/rhythms.hpp"
#include "storage/teams.hpp"

namespace kept::storage {
namespace {

/// What several KPIs share, by whose it is.
struct Shared {
    std::set<Day> days_off;
    RhythmsOfTeams rhythms;
    std::map<MemberId, std::map<Day, Weekdays>> workdays;
    std::map<MemberId, std::vector<Span>> leave;
    std::map<MemberId, std::vector<Membership>> memberships;
    std::map<MemberId, Instant> left;
};

class AllHistories {
  public:
    AllHistories(Connection& connection, const OrganisationId& organisation)
        : connection_(connection), organisation_(organisation) {}

    std::vector<WordlessHistory> read() {
        for (Kpi& each : all_kpis(connection_, organisation_)) {
            at_[each.id.text] = all_.size();
            all_.push_back({.history = {.kpi = std::move(each)}, .readings = {}});
        }
        moves_.resize(all_.size());
        read_promises();
        read_reports();
        read_hearings();
        read_openings();
        read_declarations();
        read_retirements();
        read_readings();
        read_moves();
        read_shared();
        for (std::size_t at = 0; at < all_.size(); ++at) plan(all_[at].history, moves_[at]);
        return std::move(all_);
    }

  private:
    History& of(const KpiId& kpi) { return all_[at_.at(kpi.text)].history; }
    Readings& readings_of(const KpiId& kpi) { return all_[at_.at(kpi.text)].readings; }

    void read_promises() {
        using Bound = std::optional<std::int64_t>;
        const auto decimal = [](const Bound& bound) {
            return bound ? std::optional(Decimal{*bound}) : std::nullopt;
        };
        for (auto& [kpi, least, most, from] : connection_.select<KpiId, Bound, Bound, std::string>(
                 R"sql(
                 select kpi, least, most, from_period from promises
                 where organisation = :organisation order by sequence
                 )sql",
                 with("organisation", organisation_)))
            of(kpi).promises.push_back(
                {.bounds = {decimal(least), decimal(most)}, .from = parse_period(from).value()});
    }

    void read_reports() {
        for (auto& [kpi, id, sequence, period, kind, value, said] :
             connection_.select<KpiId, ReportId, Sequence, std::string, std::string,
                                std::optional<std::int64_t>, Instant>(
                 R"sql(
                 select kpi, id, sequence, period, kind, value, said_at from reports
                 where organisation = :organisation order by sequence
                 )sql",
                 with("organisation", organisation_)))
            of(kpi).reports.push_back({.id = std::move(id),
                                       .period = parse_period(period).value(),
                                       .kind = choice_of<ReportKind>(kind).value(),
                                       .value = value ? std::optional(Decimal{*value}) : std::nullopt,
                                       .sequence = sequence,
                                       .said = said});
    }

    Report* report_of(const KpiId& kpi, const ReportId& id) {
        auto& reports = of(kpi).reports;
        const auto found = std::ranges::find(reports, id, &Report::id);
        return found == reports.end() ? nullptr : &*found;
    }

    void read_hearings() {
        for (const auto& [kpi, report, kind, day, nth, minutes, started, said] :
             connection_.select<KpiId, ReportId, std::string, Day, int, std::int64_t, Instant, Instant>(
                 R"sql(
                 select deeds.kpi, deeds.report, meetings.kind, meetings.day, nth, minutes, started_at, done_at
                 from meeting_deeds as deeds join meetings
                     on meetings.organisation = deeds.organisation and meetings.id = deeds.meeting
                 where deeds.organisation = :organisation and deeds.kpi is not null
                 )sql",
                 with("organisation", organisation_)))
            if (Report* said_live = report_of(kpi, report))
                said_live->heard = heard_in({.kind = choice_of<MeetingKind>(kind).value(),
                                             .date = day,
                                             .nth = nth,
                                             .length = std::chrono::minutes{minutes},
                                             .at = started},
                                            said);
    }

    void read_openings() {
        for (const auto& [kpi, report, sealed] : connection_.select<KpiId, ReportId, Instant>(
                 R"sql(
                 select opened.kpi, opened.report, seals.sealed_at from seal_openings as opened join seals
                     on seals.organisation = opened.organisation and seals.id = opened.seal
                 where opened.organisation = :organisation and opened.opened = 'in_time'
                 )sql",
                 with("organisation", organisation_)))
            if (Report* opened = report_of(kpi, report)) opened->sealed = sealed;
    }

    void read_declarations() {
        for (const auto& [kpi, sequence, period, kind] :
             connection_.select<KpiId, Sequence, std::string, std::string>(
                 R"sql(
                 select kpi, sequence, period, kind from declarations
                 where organisation = :organisation order by sequence
                 )sql",
                 with("organisation", organisation_)))
            of(kpi).declarations.push_back({.period = parse_period(period).value(),
                                            .kind = choice_of<DeclarationKind>(kind).value(),
                                            .sequence = sequence});
    }

    void read_retirements() {
        for (const auto& [kpi, at, returned_from] :
             connection_.select<KpiId, Instant, std::optional<std::string>>(
                 R"sql(
                 select kpi, at, returned_from from retirements
                 where organisation = :organisation order by sequence
                 )sql",
                 with("organisation", organisation_))) {
            auto& retirements = of(kpi).retirements;
            if (!returned_from)
                retirements.push_back({at, std::nullopt});
            else if (!retirements.empty())
                retirements.back().returned_from = parse_period(*returned_from);
        }
    }

    /// Without the signals that were seen: what is told now is worked out anew.
    void read_readings() {
        for (const auto& [kpi, period, sequence, asked] :
             connection_.select<KpiId, std::string, Sequence, Instant>(
                 R"sql(
                 select kpi, period, sequence, asked_at from asked_looks
                 where organisation = :organisation order by sequence
                 )sql",
                 with("organisation", organisation_)))
            readings_of(kpi).asked.push_back({parse_period(period).value(), sequence, asked});
        for (const auto& [kpi, period, sequence, looked] :
             connection_.select<KpiId, std::string, Sequence, Instant>(
                 R"sql(
                 select kpi, period, sequence, looked_at from looks
                 where organisation = :organisation order by sequence
                 )sql",
                 with("organisation", organisation_)))
            readings_of(kpi).looks.push_back(
                {.period = parse_period(period).value(), .sequence = sequence, .looked = looked});
        for (const auto& [kpi, id, period, kind, sequence] :
             connection_.select<KpiId, NewStartId, std::string, std::string, Sequence>(
                 R"sql(
                 select kpi, id, period, kind, sequence from new_starts
                 where organisation = :organisation order by sequence
                 )sql",
                 with("organisation", organisation_)))
            readings_of(kpi).starts.push_back({.id = id,
                                               .from = parse_period(period).value(),
                                               .kind = choice_of<NewStartKind>(kind).value(),
                                               .sequence = sequence});
    }

    void read_moves() {
        for (const auto& [kpi, team, from] : connection_.select<KpiId, TeamId, Day>(
                 R"sql(
                 select kpi, team, from_day from movings
                 where organisation = :organisation order by sequence
                 )sql",
                 with("organisation", organisation_)))
            moves_[at_.at(kpi.text)].push_back({from, team});
    }

    void read_shared() {
        shared_.days_off = days_off(connection_, organisation_);
        for (const Team& each : teams(connection_, organisation_))
            shared_.rhythms[each.id] = rhythms_of(connection_, organisation_, each.id);
        for (const auto& [member, from, days] : connection_.select<MemberId, Day, std::int64_t>(
                 R"sql(
                 select member, from_day, days from workdays
                 where organisation = :organisation order by sequence
                 )sql",
                 with("organisation", organisation_)))
            shared_.workdays[member].insert_or_assign(from, Weekdays(static_cast<unsigned long>(days)));
        for (const auto& [member, first, last] : connection_.select<MemberId, Day, Day>(
                 R"sql(
                 select member, first_day, last_day from leaves
                 where organisation = :organisation
                   and not exists (select 1 from leaves_taken_back
                                   where leaves_taken_back.organisation = leaves.organisation
                                     and leaves_taken_back.leave = leaves.id)
                 order by first_day, sequence
                 )sql",
                 with("organisation", organisation_)))
            shared_.leave[member].push_back({first, last});
        read_standing();
    }

    void read_standing() {
        for (const auto& [team, member, standing, from] :
             connection_.select<TeamId, MemberId, std::string, Day>(
                 R"sql(
                 select team, member, standing, from_day from memberships
                 where organisation = :organisation order by sequence
                 )sql",
                 with("organisation", organisation_)))
            shared_.memberships[member].push_back(
                {team, member, choice_of<Standing>(standing).value(), from});
        for (const auto& [member, closed] : connection_.select<MemberId, Instant>(
                 "select member, closed_at from closed_accounts where organisation = :organisation",
                 with("organisation", organisation_)))
            shared_.left[member] = closed;
    }

    std::vector<Dated<Weekdays>> workdays_of(const MemberId& owner) {
        auto& by_day = shared_.workdays[owner];
        by_day.try_emplace(Day{}, monday_to_friday);
        std::vector<Dated<Weekdays>> workdays;
        for (const auto& [from, days] : by_day) workdays.push_back({from, days});
        return workdays;
    }

    void plan(History& history, const std::vector<Dated<TeamId>>& moves) {
        const MemberId& owner = history.kpi.owner;
        history.planning = {.cadence = history.kpi.cadence,
                            .rhythms = rhythms_said_by(moves, shared_.rhythms),
                            .owner_workdays = workdays_of(owner),
                            .days_off = shared_.days_off,
                            .leave = shared_.leave[owner]};
        history.apart = days_apart(moves, shared_.memberships[owner]);
        if (const auto left = shared_.left.find(owner); left != shared_.left.end())
            history.owner_left = left->second;
    }

    Connection& connection_;
    const OrganisationId& organisation_;
    std::vector<WordlessHistory> all_;
    std::unordered_map<std::string, std::size_t> at_;
    std::vector<std::vector<Dated<TeamId>>> moves_;
    Shared shared_;
};

}  // namespace

std::vector<WordlessHistory> all_histories(Connection& connection, const OrganisationId& organisation) {
    return AllHistories(connection, organisation).read();
}

}  // namespace kept::storage
