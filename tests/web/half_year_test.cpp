#include <gtest/gtest.h>

#include "actions/add_to_team.hpp"
#include "actions/change_openness.hpp"
#include "actions/declare_broken.hpp"
#include "actions/declare_leave.hpp"
#include "actions/found_team.hpp"
#include "actions/invite.hpp"
#include "actions/join.hpp"
#include "actions/look.hpp"
#include "actions/report_kpi.hpp"
#include "actions/retire_kpi.hpp"
#include "storage/all_histories.hpp"
#include "storage/histories.hpp"
#include "storage/readings.hpp"
#include "support/browser.hpp"
#include "support/cast.hpp"
#include "web/half_year_of_all.hpp"
#include "web/half_years.hpp"

// Half a year of an organisation and of a team: what everybody may know of it.
namespace kept {
namespace {

using namespace support;
using namespace std::chrono_literals;

/// Sanne, Tom and Ingrid each say a number in Frontwheel in the week of Monday 23 November 2026.
class HalfYearPages : public OnBothDatabases {
  protected:
    KpiId names(const actions::Speaker& who, const TeamId& team, const std::string& name) {
        return actions::name_kpi(store(), who,
                                 {.name = name,
                                  .contribution = "What moves is finished.",
                                  .measure = {.unit = Unit::count},
                                  .team = team,
                                  .promise = actions::FirstPromise{{.least = whole(8)}, ""}},
                                 form(name))
            .value();
    }

    void says(const actions::Speaker& who, const KpiId& kpi, const std::string& day, int number) {
        ASSERT_TRUE(actions::report_kpi(
            store(), who, {.kpi = kpi, .period = parse_period(day).value(), .value = whole(number)},
            form(kpi.text + day)));
    }

    /// Monday and Tuesday are said by all; Wednesday and Thursday stay silent.
    void a_week_passes() {
        clock.turn_to(november(23, 12, 0));
        for (const auto& [who, kpi] : said) says(who, kpi, "2026-11-23", 9);
        clock.turn_to(november(24, 12, 0));
        for (const auto& [who, kpi] : said) says(who, kpi, "2026-11-24", 7);
        clock.turn_to(november(30, 12, 0));
    }

    /// Five numbers, from 2 to 6.
    void complaints_rise() {
        int number = 2;
        for (const char* day : {"12", "13", "16", "17", "18"})
            says(cast.sanne, cast.complaints, std::string("2026-11-") + day, number++);
    }

    void everybody_says_a_number() {
        said = {{cast.sanne, cast.complaints},
                {cast.tom, names(cast.tom, cast.frontwheel, "Projects moved")},
                {cast.ingrid, names(cast.ingrid, cast.frontwheel, "Customers called")}};
    }

    actions::Speaker joins(const std::string& name) {
        const auto invited = actions::invite(store(), cast.ingrid, garden());
        return actions::join(
                   store(), cast.ingrid.organisation, invited.token,
                   {.name = name, .email = name + "@frontwheel.example", .password = Cast::password})
            .value();
    }

    const TeamId& garden() {
        if (!garden_) {
            garden_ = actions::found_team(store(), cast.ingrid, {"Walled garden", "Europe/Amsterdam"},
                                          form("garden"))
                          .value();
            actions::change_openness(store(), cast.ingrid, *garden_, Openness::closed);
        }
        return *garden_;
    }

    std::string read(const std::string& who, const std::string& address, const char* language = "en") {
        Browser browser(web, language);
        browser.sign_in(who + "@frontwheel.example");
        browser.get(address);
        EXPECT_EQ(browser.last().status, 200) << address;
        return without_frame(browser.page());
    }

    static std::string without_frame(const std::string& page) {
        const auto from = page.find('>', page.find("<main"));
        return page.substr(from, page.find("</main>") - from);
    }

    static bool holds(const std::string& page, std::string_view what) {
        return page.find(what) != std::string::npos;
    }

    /// The figure beside the word of an outcome of the latest week.
    static std::string figure(const std::string& page, const std::string& word) {
        const std::string between = word + "</span><span class=\"figure\">";
        const auto at = page.find(between);
        if (at == std::string::npos) return "none";
        const auto digits = at + between.size();
        return page.substr(digits, page.find('<', digits) - digits);
    }

    Cast cast = set_up_cast(store(), clock);
    Web web{store(), clock};
    std::vector<std::pair<actions::Speaker, KpiId>> said;
    std::optional<TeamId> garden_;
};
KEPT_ON_BOTH_DATABASES(HalfYearPages);

TEST_P(HalfYearPages, ThreeOwnersAreAddedUp) {
    everybody_says_a_number();
    a_week_passes();
    const std::string page = read("sanne", "/organisation");
    EXPECT_EQ(figure(page, "kept"), "3");
    EXPECT_EQ(figure(page, "not kept"), "3");
    EXPECT_TRUE(holds(page, "Growth or a dip? It is too early to say."));
    EXPECT_TRUE(holds(page, "Frontwheel"));
}

TEST_P(HalfYearPages, TwoOwnersAreNot) {
    said = {{cast.sanne, cast.complaints}, {cast.tom, names(cast.tom, cast.frontwheel, "Projects moved")}};
    a_week_passes();
    const std::string page = read("ingrid", "/organisation");
    EXPECT_EQ(figure(page, "kept"), "none");
    EXPECT_TRUE(holds(page, "Last week fewer than three owners"));
    EXPECT_TRUE(holds(page, "2 owners: not added up"));
    EXPECT_FALSE(holds(page, "promises were kept"));
}

TEST_P(HalfYearPages, IsTheSameForEverybody) {
    everybody_says_a_number();
    a_week_passes();
    EXPECT_EQ(read("sanne", "/organisation"), read("tom", "/organisation"));
    EXPECT_EQ(read("sanne", "/organisation", "nl"), read("ingrid", "/organisation", "nl"));
    EXPECT_TRUE(holds(read("sanne", "/organisation"), "Growth or a dip? It is too early to say."));
}

TEST_P(HalfYearPages, AClosedTeamOfTwoOwnersIsInNoCount) {
    everybody_says_a_number();
    for (const char* name : {"kim", "noor"}) {
        const auto who = joins(name);
        said.emplace_back(who, names(who, garden(), std::string("Roses of ") + name));
    }
    a_week_passes();
    EXPECT_EQ(figure(read("sanne", "/organisation"), "kept"), "3");
    EXPECT_FALSE(holds(read("kim", "/organisation"), "Roses of"));
    EXPECT_FALSE(holds(read("ingrid", "/organisation"), "Walled garden"));
}

TEST_P(HalfYearPages, AClosedTeamOfThreeOwnersIsInTheWholeAndNowhereElse) {
    everybody_says_a_number();
    for (const char* name : {"kim", "noor", "pien"}) {
        const auto who = joins(name);
        said.emplace_back(who, names(who, garden(), std::string("Roses of ") + name));
    }
    a_week_passes();
    const std::string page = read("sanne", "/organisation");
    EXPECT_EQ(figure(page, "kept"), "6");
    EXPECT_FALSE(holds(page, "Roses of"));
    EXPECT_FALSE(holds(page, "Walled garden"));
    Browser sanne(web);
    sanne.sign_in("sanne@frontwheel.example");
    EXPECT_EQ(sanne.get("/teams/" + garden().text + "/half-year").status, 404);
    EXPECT_EQ(figure(read("kim", "/teams/" + garden().text + "/half-year"), "kept"), "3");
}

TEST_P(HalfYearPages, ATeamThatClosesIsGoneFromThePageAtOnce) {
    everybody_says_a_number();
    a_week_passes();
    EXPECT_TRUE(holds(read("sanne", "/organisation"), "Frontwheel"));
    actions::change_openness(store(), cast.ingrid, cast.frontwheel, Openness::closed);
    EXPECT_FALSE(holds(read("sanne", "/organisation"), ">Frontwheel<"));
}

TEST_P(HalfYearPages, WhatIsSaidLaterIsInItAtOnce) {
    everybody_says_a_number();
    a_week_passes();
    read("sanne", "/organisation");
    says(cast.sanne, cast.complaints, "2026-11-25", 12);
    const std::string page = read("tom", "/organisation");
    EXPECT_EQ(figure(page, "kept"), "4");
    EXPECT_EQ(figure(page, "late"), "1");
}

TEST_P(HalfYearPages, ATrendIsToldOnlyAfterItsOwnerLooked) {
    everybody_says_a_number();
    complaints_rise();
    says(cast.sanne, cast.complaints, "2026-11-19", 7);
    EXPECT_FALSE(holds(read("tom", "/organisation"), "six in a row, rising"));
    ASSERT_TRUE(actions::look(store(), cast.sanne,
                              {cast.complaints, parse_period("2026-11-19").value(), Reading::level, ""}));
    EXPECT_TRUE(holds(read("tom", "/organisation"), "six in a row, rising"));
}

TEST_P(HalfYearPages, WithADayOfWaitingItIsToldAsWell) {
    complaints_rise();
    says(cast.sanne, cast.complaints, "2026-11-19", 7);
    EXPECT_FALSE(holds(read("tom", "/organisation"), "six in a row, rising"));
    clock.pass(25h);
    EXPECT_TRUE(holds(read("tom", "/organisation"), "six in a row, rising"))
        << "nothing was entered since; the clock alone released it";
}

TEST_P(HalfYearPages, ARecordOfTheWeekIsNamed) {
    complaints_rise();
    says(cast.sanne, cast.complaints, "2026-11-19", 27);
    const std::string page = read("tom", "/organisation");
    EXPECT_TRUE(holds(page, "Sanne Bakker, about Thursday 19 November. It was 6."));
    clock.pass(24h * 8);
    EXPECT_FALSE(holds(read("tom", "/organisation"), "It was 6."));
}

TEST_P(HalfYearPages, WhatIsReadInOnePassIsWhatIsReadOneByOne) {
    everybody_says_a_number();
    a_week_passes();
    actions::retire_kpi(store(), cast.tom, said[1].second);
    store().read([&](storage::Connection& connection) {
        const OrganisationId& organisation = cast.ingrid.organisation;
        storage::Histories one_by_one(connection, organisation);
        const auto all = storage::all_histories(connection, organisation);
        EXPECT_EQ(all.size(), 3u);
        for (const auto& each : all) {
            const History history = one_by_one.of(each.history.kpi);
            const auto slots = all_slots(history, Schedule(history.planning), store().now());
            const auto same = all_slots(each.history, Schedule(each.history.planning), store().now());
            EXPECT_EQ(slots.size(), same.size());
            for (std::size_t at = 0; at < std::min(slots.size(), same.size()); ++at) {
                EXPECT_EQ(slots[at].outcome, same[at].outcome);
                EXPECT_EQ(slots[at].timeliness, same[at].timeliness);
                EXPECT_EQ(slots[at].value, same[at].value);
                EXPECT_EQ(slots[at].due, same[at].due);
            }
            const auto readings = storage::readings_of(connection, organisation, each.history.kpi.id);
            EXPECT_EQ(readings.asked.size(), each.readings.asked.size());
            EXPECT_EQ(readings.looks.size(), each.readings.looks.size());
        }
        return 0;
    });
}

/// Everything that stands in it, in a text that can be compared.
std::string written(const web::HalfYearOfAll& all) {
    std::string text;
    const auto add = [&](const Tally& tally) {
        for (const int each : {tally.kept, tally.broken, tally.silent, tally.late, tally.excused})
            text += std::to_string(each) + " ";
    };
    for (const WeekShown& each : all.together) add(each.tally.value_or(Tally{}));
    for (const auto& each : all.kpis) {
        text += "\n" + each->kpi.name + (each->kpi.place ? " in hand: " : ": ");
        for (const Tally& tally : each->weeks) add(tally);
        text += std::to_string(each->announcement.signals.size()) + (each->record ? " record" : "");
    }
    return text;
}

TEST_P(HalfYearPages, IsRenewedToWhatItWouldBeFromTheBeginning) {
    everybody_says_a_number();
    a_week_passes();
    const auto read_by = [&](web::HalfYears& half_years) {
        return store().read([&](storage::Connection& connection) {
            return written(*half_years.of(connection, cast.ingrid.organisation, store().now()));
        });
    };
    web::HalfYears kept;
    std::string before = read_by(kept);
    const auto changes = [&](const char* what, const auto& deed) {
        deed();
        web::HalfYears from_the_beginning;
        const std::string after = read_by(kept);
        EXPECT_EQ(after, read_by(from_the_beginning)) << what;
        EXPECT_NE(after, before) << what;
        before = after;
    };
    KpiId unsaid;
    changes("a report", [&] { says(cast.tom, said[1].second, "2026-11-25", 12); });
    changes("a declaration", [&] {
        ASSERT_TRUE(actions::declare_broken(store(), cast.tom, said[1].second,
                                            parse_period("2026-11-25").value(), "Not to satisfaction.",
                                            form("declared")));
    });
    changes("leave", [&] {
        const Day day = parse_period("2026-11-26").value().first_day;
        ASSERT_TRUE(actions::declare_leave(store(), cast.ingrid, {day, day}));
    });
    changes("a new number", [&] { unsaid = names(cast.tom, cast.frontwheel, "Bells rung"); });
    changes("a retirement", [&] { actions::retire_kpi(store(), cast.sanne, cast.complaints); });
    changes("another openness", [&] {
        actions::change_openness(store(), cast.ingrid, cast.frontwheel, Openness::closed);
        says(cast.ingrid, said[2].second, "2026-11-25", 3);
    });
}

}  // namespace
}  // namespace kept
