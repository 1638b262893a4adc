#include <algorithm>
#include <fmt/format.h>
#include <functional>
#include <gtest/gtest.h>
#include <map>
#include <memory>

#include "actions/appoint_lead.hpp"
#include "actions/invite.hpp"
#include "actions/join.hpp"
#include "actions/remark.hpp"
#include "domain/outcome.hpp"
#include "storage/histories.hpp"
#include "storage/kpis.hpp"
#include "support/cast.hpp"
#include "support/walk.hpp"
#include "support/words_on_page.hpp"

// Nothing that somebody else reads adds up, divides or ranks a person's outcomes.
namespace kept {
namespace {

using namespace support;
using namespace std::chrono_literals;

/// How often each of these became of somebody's periods: numbers that stand nowhere by chance.
struct Tally {
    int kept = 0;
    int broken = 0;
    int silent = 0;
    int late = 0;

    constexpr int said() const { return kept + broken; }
    constexpr int due() const { return said() + silent; }
};

/// Sanne said nothing in the three weeks before Tom began.
constexpr Tally of_sanne{.kept = 137, .broken = 113, .silent = 119, .late = 101};
constexpr Tally of_tom{.kept = 211, .broken = 143};
constexpr Tally of_both{.kept = of_sanne.kept + of_tom.kept, .broken = of_sanne.broken + of_tom.broken};

std::set<std::string> counts(const Tally& tally) {
    std::set<std::string> all;
    for (const int each : {tally.kept, tally.broken, tally.silent, tally.late, tally.said(), tally.due()})
        if (each > 0) all.insert(std::to_string(each));
    return all;
}

/// Of what was said and of what was due, in hundreds, whole or with a decimal, rounded either way.
std::set<std::string> shares(const Tally& tally) {
    std::set<std::string> all;
    for (const int part : {tally.kept, tally.broken, tally.silent, tally.late})
        for (const int whole : {tally.said(), tally.due()})
            for (const int tenths : {part * 1'000 / whole, part * 1'000 / whole + 1}) {
                if (part == 0) continue;
                for (const char* pattern : {"{}", "{}.{}", "{},{}"})
                    all.insert(fmt::format(fmt::runtime(pattern), tenths / 10, tenths % 10));
                all.insert(std::to_string(tenths / 10 + 1));
            }
    return all;
}

/// What a page tells of somebody's outcomes taken together.
std::set<std::string> told_of(const Tally& tally, const std::string& page) {
    std::set<std::string> found;
    std::ranges::set_intersection(figures_on(page), counts(tally), std::inserter(found, found.end()));
    std::ranges::set_intersection(shares_on(page), shares(tally), std::inserter(found, found.end()));
    return found;
}

KpiId names_projects(storage::Store& store, const Cast& cast) {
    return actions::name_kpi(store, cast.tom,
                             {.name = "Projects moved",
                              .contribution = "What moves is finished.",
                              .measure = {.unit = Unit::count},
                              .team = cast.frontwheel,
                              .promise = actions::FirstPromise{{.least = whole(8)}, ""}},
                             form("projects"))
        .value();
}

/// A year and a half of Sanne and Tom. Noor leads their team; Kim is in another one.
class YearAndAHalf {
  public:
    YearAndAHalf() {
        const TeamId backwheel = add_backwheel(store, cast);
        const actions::Speaker noor = joins("Noor Visser", "noor@frontwheel.example", cast.frontwheel);
        joins("Kim Lee", "kim@frontwheel.example", backwheel);
        actions::appoint_lead(store, cast.ingrid, cast.frontwheel, noor.member);
        store.write_together([&] { let_time_pass(); });
    }

    std::vector<Slot> slots_of(const KpiId& kpi) {
        return store.read([&](storage::Connection& connection) {
            const OrganisationId& organisation = cast.ingrid.organisation;
            const History history =
                storage::Histories(connection, organisation).of(storage::kpi(connection, organisation, kpi));
            return all_slots(history, Schedule(history.planning), clock.now());
        });
    }

    /// Everything somebody comes by, and every address about Sanne and Tom.
    std::vector<Answered> read_by(const std::string& who, const char* language = "en") {
        constexpr std::size_t most_of_a_kind = 4;
        Browser browser(web, language);
        browser.sign_in(who + "@frontwheel.example");
        std::vector<std::string> from{"/", "/search?q=sanne", "/search?q=tom&in=people"};
        for (const auto& [kpi, owner] : {std::pair{cast.complaints, cast.sanne}, {projects, cast.tom}})
            std::ranges::copy(every_address({{"{kpi}", kpi.text},
                                             {"{team}", cast.frontwheel.text},
                                             {"{period}", key_of(first_period)},
                                             {"{member}", owner.member.text}}),
                              std::back_inserter(from));
        return walk(browser, from, most_of_a_kind);
    }

  private:
    actions::Speaker joins(const std::string& name, const std::string& email, const TeamId& team) {
        const auto invited = actions::invite(store, cast.ingrid, team);
        return actions::join(store, cast.ingrid.organisation, invited.token,
                             {.name = name, .email = email, .password = Cast::password}, Cast::work)
            .value();
    }

    /// Each number is said on the day itself, or four days later when it is late. Every outcome is spread
    /// over the year by a step that meets each period once.
    void let_time_pass() {
        constexpr int periods = of_tom.said();
        constexpr int enough = 9, too_few = 3;
        std::multimap<Instant, std::function<void()>> in_order;
        for (int number = 0; number < periods; ++number) {
            const Day day =
                first_period.first_day + std::chrono::weeks{number / 5} + std::chrono::days{number % 5};
            const int place = number * 5 % periods;
            in_order.emplace(day + 15h, [=, this] {
                says(cast.tom, projects, day, place < of_tom.kept ? enough : too_few);
            });
            if (place >= of_sanne.said()) continue;
            in_order.emplace(day + (place < of_sanne.late ? 96h : 0h) + 15h, [=, this] {
                says(cast.sanne, cast.complaints, day,
                     place * 7 % of_sanne.said() < of_sanne.kept ? enough : too_few);
            });
        }
        for (const auto& [at, says_it] : in_order) {
            clock.turn_to(at);
            says_it();
        }
        clock.pass(24h);
    }

    void says(const actions::Speaker& who, const KpiId& kpi, Day day, int number) {
        const Period period = period_of(Cadence::workday, day);
        actions::report_kpi(store, who, {.kpi = kpi, .period = period, .value = whole(number)},
                            form(kpi.text + key_of(period)))
            .value();
    }

    FreshDatabase database{Which::sqlite};
    TurnableClock clock;

  public:
    const Period first_period = parse_period("2026-11-23").value();
    storage::Store store{database.place(), [this] { return clock.now(); }, seeded_randomness(1),
                         [](const auto&, const auto&) {}};
    const Cast cast = set_up_cast(store, clock);
    const KpiId projects = names_projects(store, cast);
    Web web{store, clock};
};

using PagesByWhatTheyTell = std::map<std::string, std::set<std::string>>;

/// Made once, because a year and a half takes a while; nobody changes it but the last of these tests.
class Outcomes : public testing::Test {
  protected:
    static void SetUpTestSuite() { year = std::make_unique<YearAndAHalf>(); }
    static void TearDownTestSuite() { year.reset(); }

    static PagesByWhatTheyTell pages_that_tell(const Tally& tally, const std::vector<Answered>& read) {
        PagesByWhatTheyTell pages;
        for (const auto& [address, response] : read) {
            if (address.starts_with("/guide")) continue;  // its figures are how often the rules are wrong
            for (const std::string& each : told_of(tally, response.body)) pages[each].insert(address);
        }
        return pages;
    }

    static inline std::unique_ptr<YearAndAHalf> year;
    const PagesByWhatTheyTell nowhere;
};

TEST_F(Outcomes, AreAsManyAsTheseTestsLookFor) {
    const auto& cast = year->cast;
    for (const auto& [kpi, tally] : {std::pair{cast.complaints, of_sanne}, {year->projects, of_tom}}) {
        const auto slots = year->slots_of(kpi);
        EXPECT_EQ(std::ranges::count(slots, Outcome::kept, &Slot::outcome), tally.kept);
        EXPECT_EQ(std::ranges::count(slots, Outcome::broken, &Slot::outcome), tally.broken);
        EXPECT_EQ(std::ranges::count(slots, Outcome::silent, &Slot::outcome), tally.silent);
        EXPECT_EQ(std::ranges::count(slots, Timeliness::late, &Slot::timeliness), tally.late);
    }
}

TEST_F(Outcomes, AreCountedForTheirOwner) {
    const auto told = pages_that_tell(of_sanne, year->read_by("sanne"));
    for (const int each : {of_sanne.kept, of_sanne.broken, of_sanne.silent, of_sanne.said()})
        EXPECT_TRUE(told.contains(std::to_string(each))) << each;
    EXPECT_TRUE(pages_that_tell(of_tom, year->read_by("tom", "nl")).contains("211"));
}

TEST_F(Outcomes, AreCountedForNobodyElse) {
    for (const char* language : {"en", "nl"})
        for (const std::string who : {"tom", "noor", "ingrid", "kim"}) {
            SCOPED_TRACE(who + " " + language);
            const auto read = year->read_by(who, language);
            EXPECT_GT(read.size(), 60u);
            EXPECT_EQ(pages_that_tell(of_sanne, read), nowhere);
            if (who == "tom") continue;
            EXPECT_EQ(pages_that_tell(of_tom, read), nowhere);
            EXPECT_EQ(pages_that_tell(of_both, read), nowhere);
        }
}

TEST_F(Outcomes, OfTwoAreAddedUpForNeither) {
    for (const char* who : {"sanne", "tom"})
        EXPECT_EQ(pages_that_tell(of_both, year->read_by(who)), nowhere) << who;
}

TEST_F(Outcomes, WouldBeNoticedWereTheyTold) {
    ASSERT_TRUE(actions::remark(year->store, year->cast.tom,
                                {year->projects, year->first_period, "Sanne: 137 kept, or 54.8%. We: 348."},
                                form("told")));
    const auto read = year->read_by("kim");
    EXPECT_TRUE(pages_that_tell(of_sanne, read).contains("137"));
    EXPECT_TRUE(pages_that_tell(of_sanne, read).contains("54.8"));
    EXPECT_TRUE(pages_that_tell(of_both, read).contains("348"));
}

/// The names on a page in the order in which they first stand there.
std::vector<std::string> order_on(const std::string& page) {
    std::map<std::size_t, std::string> places;
    for (const char* name : {"Sanne", "Tom", "Complaints solved", "Projects moved"})
        if (const auto at = page.find(name, page.find("<main")); at != std::string::npos) places[at] = name;
    std::vector<std::string> order;
    for (const auto& [at, name] : places) order.push_back(name);
    return order;
}

/// Two people, one of whom keeps every promise and the other none, and then the other way round for longer.
class Ranks : public OnBothDatabases {
  protected:
    void let_them_say(const Span& days, int complaints, int moved) {
        for (Day day = days.first; day <= days.last; day += std::chrono::days{1}) {
            clock.turn_to(day + 15h);
            says(cast.sanne, cast.complaints, day, complaints);
            says(cast.tom, projects, day, moved);
        }
        clock.pass(1h);
    }

    void says(const actions::Speaker& who, const KpiId& kpi, Day day, int number) {
        const Period period = period_of(Cadence::workday, day);
        ASSERT_TRUE(
            actions::report_kpi(store(), who, {kpi, period, whole(number)}, form(kpi.text + key_of(period))));
    }

    /// Of every page on which both stand.
    std::map<std::string, std::vector<std::string>> order_everywhere() {
        Browser ingrid(web);
        ingrid.sign_in("ingrid@frontwheel.example");
        std::map<std::string, std::vector<std::string>> orders;
        const auto addresses = every_address({{"{team}", cast.frontwheel.text}});
        for (const auto& [address, response] : walk(ingrid, addresses, 2))
            if (response.body.contains("Sanne") && response.body.contains("Tom"))
                orders[address] = order_on(response.body);
        return orders;
    }

    static Day november_day(int day) { return std::chrono::sys_days{std::chrono::year{2026} / 11 / day}; }

    Cast cast = set_up_cast(store(), clock);
    const KpiId projects = names_projects(store(), cast);
    Web web{store(), clock};
};
KEPT_ON_BOTH_DATABASES(Ranks);

TEST_P(Ranks, AreNotToBeSeenOnAnyPage) {
    let_them_say({november_day(23), november_day(24)}, 9, 3);
    const auto before = order_everywhere();
    let_them_say({november_day(25), november_day(27)}, 3, 9);
    EXPECT_EQ(order_everywhere(), before);
    const std::vector<std::string> on_the_board{"Sanne", "Complaints solved", "Tom", "Projects moved"};
    EXPECT_EQ(before.at("/teams/" + cast.frontwheel.text + "/board"), on_the_board);
}

}  // namespace
}  // namespace kept
