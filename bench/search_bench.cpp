// How long searching takes: the library alone, and an organisation of 1,000 people, 5,000 numbers and 50,000
// remarks.
//   search_bench FOLDER             makes it in an empty folder, and measures
//   search_bench MIGRATING RUNNING  the same in an empty PostgreSQL database, by two connection strings
#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fmt/format.h>
#include <iostream>

#include "http/form.hpp"
#include "secrets/randomness.hpp"
#include "storage/kpis.hpp"
#include "storage/members.hpp"
#include "storage/organisations.hpp"
#include "storage/remarks.hpp"
#include "storage/rhythms.hpp"
#include "storage/teams.hpp"
#include "web/library_shelf.hpp"
#include "web/pages.hpp"

namespace kept {
namespace {

using namespace std::chrono;

constexpr int people = 1'000;
constexpr int numbers = 5'000;
constexpr int remarks = 50'000;
constexpr int looks = 20;
constexpr Day monday{year(2026) / 11 / 23};

constexpr std::array first_names{"Sanne", "Tom", "Joyce", "Ingrid", "Mehmet", "Anouk", "Bram", "Fleur"};
constexpr std::array things{"complaints", "wheels", "invoices", "offers", "brakes", "deliveries", "returns"};
constexpr std::array ends{"solved", "trued", "sent on time", "that win", "right first time", "a day"};
constexpr std::array sayings{
    "The courier brought the wrong saddles again, so three riders wait until Thursday.",
    "Two of these came from the same street: who knows why? I call them tomorrow.",
    "Goed gedaan, en wat was er anders dan vorige week?", "We changed the order of the work and it shows."};

template <std::size_t Size>
const char* of(const std::array<const char*, Size>& all, int at) {
    return all[static_cast<std::size_t>(at) % Size];
}

class MadeUp {
  public:
    explicit MadeUp(const storage::Place& place)
        : store_(
              place, [] { return Instant(monday + hours(10)); }, secrets::system_randomness(),
              [](const auto&, const auto&) {}) {
        write([&](storage::Transaction& transaction) { found(transaction); });
        for (int from = 0; from < people; from += 100)
            write([&](storage::Transaction& transaction) {
                for (int each = from; each < from + 100; ++each) add_person(transaction, each);
            });
        for (int from = 0; from < remarks; from += 1'000)
            write([&](storage::Transaction& transaction) {
                for (int each = from; each < from + 1'000; ++each) remark(transaction, each);
            });
    }

    /// The shortest of some, in milliseconds.
    double page(const std::string& query) {
        live::Watchers watchers([] { return Instant(monday); });
        live::Alarms alarms(watchers, [] { return Instant(monday); });
        web::App app{.store = store_,
                     .watchers = watchers,
                     .alarms = alarms,
                     .settings = {},
                     .randomness = secrets::system_randomness(),
                     .form_key = {}};
        const web::SignedIn me{.say = language::english(),
                               .form_token = "token",
                               .organisation = organisation_,
                               .member = {.id = people_.front(), .name = "Sanne"},
                               .session = {}};
        http::Request request{.method = http::Method::get};
        request.query = http::parse_query(query).value();
        double shortest = 1e9;
        for (int look = 0; look < looks; ++look) {
            const auto before = steady_clock::now();
            if (web::show_search(app, {request, {}}, me).status != 200) throw std::runtime_error("no page");
            shortest = std::min(shortest, duration<double, std::milli>(steady_clock::now() - before).count());
        }
        return shortest;
    }

  private:
    void write(const std::function<void(storage::Transaction&)>& does) {
        store_.write([&](storage::Transaction& transaction) {
            does(transaction);
            return 0;
        });
    }

    void found(storage::Transaction& transaction) {
        organisation_ = transaction.new_id<Organisation>();
        storage::add_organisation(transaction, {organisation_, "Made up"},
                                  storage::OrganisationKind::company);
    }

    void add_person(storage::Transaction& transaction, int at) {
        const MemberId member = transaction.new_id<Member>();
        storage::add_member(transaction, organisation_,
                            {.id = member,
                             .name = fmt::format("{} Achternaam{}", of(first_names, at), at),
                             .email = member.text,
                             .joined = transaction.now()},
                            std::nullopt);
        if (at % 10 == 0) {
            team_ = transaction.new_id<Team>();
            storage::add_team(transaction, organisation_, {team_, fmt::format("Team {}", at / 10)});
            storage::enter_rhythm(transaction, organisation_, member, team_,
                                  {monday - days(60), sensible_rhythm("Europe/Amsterdam")});
        }
        storage::enter_membership(transaction, organisation_, member,
                                  {team_, member, Standing::member, monday - days(60)});
        for (int each = 0; each < numbers / people; ++each) add_number(transaction, member, at * 5 + each);
        people_.push_back(member);
    }

    /// The fifth of each hand retired.
    void add_number(storage::Transaction& transaction, const MemberId& owner, int at) {
        const Kpi kpi{.id = transaction.new_id<Kpi>(),
                      .owner = owner,
                      .team = team_,
                      .name = fmt::format("{} {} {}", of(things, at), of(ends, at / 7), at),
                      .contribution = "What is solved the same day is a customer who returns.",
                      .measure = {.unit = Unit::count},
                      .cadence = Cadence::week,
                      .first_period = {Cadence::week, monday - days(56)},
                      .place = at % 5 == 4 ? std::nullopt : std::optional(at % 5 + 1)};
        storage::name_kpi(transaction, organisation_, kpi, monday - days(60));
        kpis_.push_back(kpi);
    }

    void remark(storage::Transaction& transaction, int at) {
        storage::enter_remark(transaction, organisation_, kpis_[static_cast<std::size_t>(at) % kpis_.size()],
                              {.id = transaction.new_id<Remark>(),
                               .period = {Cadence::week, monday - days(7)},
                               .author = people_[static_cast<std::size_t>(at * 7) % people_.size()],
                               .words = fmt::format("{} ({})", of(sayings, at), at)});
    }

    storage::Store store_;
    OrganisationId organisation_;
    TeamId team_;
    std::vector<MemberId> people_;
    std::vector<Kpi> kpis_;
};

double of_the_library(std::string_view search) {
    double shortest = 1e9;
    for (int look = 0; look < looks; ++look) {
        const auto before = steady_clock::now();
        if (web::found_on({}, search).empty()) throw std::runtime_error("nothing found");
        shortest = std::min(shortest, duration<double, std::milli>(steady_clock::now() - before).count());
    }
    return shortest;
}

void measure(const storage::Place& place) {
    std::cout << fmt::format("the library, a word: {:.2f} ms, a slip in it: {:.2f} ms\n",
                             of_the_library("klachten"), of_the_library("klahcten"));
    MadeUp made_up(place);
    for (const auto& [what, query] : {std::pair{"a number", "q=complaints+solved"},
                                      {"a slip in it", "q=complianst+slovde"},
                                      {"a name", "q=sanne"},
                                      {"a word said often", "q=saddles"},
                                      {"a word nobody said", "q=zqxzqxzqx"},
                                      {"its slips in all that is read", "q=sadldes&in=discussions"}})
        std::cout << fmt::format("{}: {:.0f} ms\n", what, made_up.page(query));
}

}  // namespace
}  // namespace kept

int main(int count, char** arguments) {
    if (count == 2)
        kept::measure(kept::storage::SqliteFile{std::filesystem::path(arguments[1]) / "search.sqlite"});
    else if (count == 3)
        kept::measure(kept::storage::PostgresqlDatabase{arguments[1], arguments[2]});
    else
        return 2;
}
