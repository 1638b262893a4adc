#include "storage/all_histories.hpp"

#include <algorithm>
#include <unordered_map>

#include "domain/codes.hpp"
#include "domain/hearing.hpp"
#include "storage/all_plannings.hpp"
#include "storage/hearings.hpp"
#include "storage/kpis.hpp"

namespace kept::storage {
namespace {

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
        add_plannings();
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
                said_live->heard = heard_in(kind, day, nth, minutes, started, said);
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

    void add_plannings() {
        const AllPlannings plannings(connection_, organisation_);
        for (std::size_t at = 0; at < all_.size(); ++at) {
            History& history = all_[at].history;
            const MemberId& owner = history.kpi.owner;
            history.planning = plannings.planning(owner, history.kpi.cadence, moves_[at]);
            history.apart = plannings.apart(owner, moves_[at]);
            history.owner_left = plannings.left_at(owner);
        }
    }

    Connection& connection_;
    const OrganisationId& organisation_;
    std::vector<WordlessHistory> all_;
    std::unordered_map<std::string, std::size_t> at_;
    std::vector<std::vector<Dated<TeamId>>> moves_;
};

}  // namespace

std::vector<WordlessHistory> all_histories(Connection& connection, const OrganisationId& organisation) {
    return AllHistories(connection, organisation).read();
}

}  // namespace kept::storage
