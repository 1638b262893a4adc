// How long the page of an organisation takes: one as large as the example, and one with 5,000 numbers.
//   half_year_bench FOLDER   makes both in an empty folder, and measures
#include <chrono>
#include <filesystem>
#include <fmt/format.h>
#include <iostream>

#include "secrets/randomness.hpp"
#include "storage/kpis.hpp"
#include "storage/members.hpp"
#include "storage/organisations.hpp"
#include "storage/promises.hpp"
#include "storage/reports.hpp"
#include "storage/rhythms.hpp"
#include "storage/teams.hpp"
#include "web/pages.hpp"

namespace kept {
namespace {

using namespace std::chrono;

constexpr int weeks_said = 26;
constexpr int members_of_a_team = 12;
constexpr Day first_monday{year(2026) / 5 / 25};

/// An organisation in which everybody says four numbers each week for half a year.
class MadeUp {
  public:
    MadeUp(const std::filesystem::path& folder, int kpis)
        : store_(
              storage::SqliteFile{folder / fmt::format("{}.sqlite", kpis)}, [this] { return now_; },
              secrets::system_randomness(), [](const auto&, const auto&) {}) {
        store_.write([&](storage::Transaction& transaction) { return found(transaction); });
        for (int made = 0; made < kpis; made += 4)
            store_.write([&](storage::Transaction& transaction) { return add_member(transaction, made); });
        for (int week = 0; week < weeks_said; ++week) say_all(week);
        now_ = first_monday + days(7) * weeks_said + hours(10);
    }

    /// In milliseconds.
    struct Measured {
        double first = 0;         ///< after the program was started
        double after_report = 0;  ///< the shortest of some, each after one more report
        double again = 0;         ///< the shortest of some
    };

    Measured measured() {
        live::Watchers watchers([this] { return now_; });
        live::Alarms alarms(watchers, [this] { return now_; });
        web::App app{.store = store_,
                     .watchers = watchers,
                     .alarms = alarms,
                     .settings = {},
                     .randomness = secrets::system_randomness(),
                     .form_key = {}};
        Measured took{.first = page(app)};
        took.after_report = took.again = took.first;
        for (int each = 0; each < 5; ++each) took.again = std::min(took.again, page(app));
        for (int each = 0; each < 5; ++each) {
            say(kpis_[static_cast<std::size_t>(each)], {Cadence::week, first_monday + days(7) * weeks_said});
            took.after_report = std::min(took.after_report, page(app));
        }
        return took;
    }

  private:
    int found(storage::Transaction& transaction) {
        organisation_ = transaction.new_id<Organisation>();
        storage::add_organisation(transaction, {organisation_, "Made up"},
                                  storage::OrganisationKind::company);
        return 0;
    }

    void add_team(storage::Transaction& transaction, const MemberId& founder) {
        team_ = transaction.new_id<Team>();
        storage::add_team(transaction, organisation_, {team_, "Team of " + founder.text.substr(20)});
        storage::enter_rhythm(transaction, organisation_, founder, team_,
                              {first_monday, sensible_rhythm("Europe/Amsterdam")});
    }

    int add_member(storage::Transaction& transaction, int made) {
        const MemberId member = transaction.new_id<Member>();
        storage::add_member(transaction, organisation_,
                            {.id = member, .name = "Member", .email = member.text, .joined = now_},
                            std::nullopt);
        if (made % (4 * members_of_a_team) == 0) add_team(transaction, member);
        storage::enter_membership(transaction, organisation_, member,
                                  {team_, member, Standing::member, first_monday});
        for (int place = 1; place <= 4; ++place) add_kpi(transaction, member, place);
        me_ = member;
        return 0;
    }

    void add_kpi(storage::Transaction& transaction, const MemberId& owner, int place) {
        const Period first{Cadence::week, first_monday};
        const Kpi kpi{.id = transaction.new_id<Kpi>(),
                      .owner = owner,
                      .team = team_,
                      .name = fmt::format("Number {}", place),
                      .contribution = "Whoever is helped comes back.",
                      .measure = {.unit = Unit::count},
                      .cadence = Cadence::week,
                      .first_period = first,
                      .place = place};
        storage::name_kpi(transaction, organisation_, kpi, first_monday);
        storage::enter_promise(transaction, organisation_, kpi,
                               {.id = transaction.new_id<Promise>(),
                                .bounds = {.least = whole(8), .most = std::nullopt},
                                .from = first});
        kpis_.push_back(kpi);
    }

    void say_all(int week) {
        const Period period{Cadence::week, first_monday + days(7) * week};
        now_ = period.first_day + days(4);
        store_.write([&](storage::Transaction& transaction) {
            for (const Kpi& each : kpis_) enter(transaction, each, period);
            return 0;
        });
    }

    void say(const Kpi& kpi, const Period& period) {
        store_.write([&](storage::Transaction& transaction) {
            enter(transaction, kpi, period);
            return 0;
        });
    }

    void enter(storage::Transaction& transaction, const Kpi& kpi, const Period& period) {
        number_ = (number_ * 7 + 3) % 11;
        storage::enter_report(
            transaction, organisation_, kpi,
            {.id = transaction.new_id<Report>(), .period = period, .value = whole(5 + number_)});
    }

    double page(web::App& app) {
        const web::SignedIn me{.say = language::english(),
                               .form_token = "token",
                               .organisation = organisation_,
                               .member = {.id = me_, .name = "Member"},
                               .session = {}};
        const http::Request request{.method = http::Method::get};
        const auto before = steady_clock::now();
        const auto response = web::show_organisation(app, {request, {}}, me);
        if (response.status != 200) throw std::runtime_error("no page");
        return duration<double, std::milli>(steady_clock::now() - before).count();
    }

    Instant now_ = first_monday;
    storage::Store store_;
    OrganisationId organisation_;
    TeamId team_;
    MemberId me_;
    std::vector<Kpi> kpis_;
    int number_ = 0;
};

void measure(const std::filesystem::path& folder) {
    const auto small = MadeUp(folder, 56).measured();
    const auto large = MadeUp(folder, 5'000).measured();
    const auto line = [](std::string_view what, double of_small, double of_large) {
        std::cout << fmt::format("{}: {:.1f} ms with 56 numbers, {:.1f} ms with 5,000, {:.1f} x\n", what,
                                 of_small, of_large, of_large / of_small);
    };
    line("the first time", small.first, large.first);
    line("after a report", small.after_report, large.after_report);
    line("again", small.again, large.again);
}

}  // namespace
}  // namespace kept

int main(int count, char** arguments) {
    if (count != 2) return 2;
    kept::measure(arguments[1]);
}
