#include <gtest/gtest.h>

#include "actions/arrange_process.hpp"
#include "actions/change_openness.hpp"
#include "actions/draw_process.hpp"
#include "actions/found_team.hpp"
#include "actions/look.hpp"
#include "actions/stand_on_step.hpp"
#include "storage/processes.hpp"
#include "support/browser.hpp"
#include "support/cast.hpp"
#include "web/half_year_of_all.hpp"
#include "web/half_years.hpp"

// Which numbers of an organisation go somewhere, under the process and the step on which they stand.
namespace kept {
namespace {

using namespace support;

/// Sanne's complaints rise six times in a row, and she looked.
class HalfYearByProcess : public OnBothDatabases {
  protected:
    HalfYearByProcess() {
        int number = 2;
        for (const char* day : {"12", "13", "16", "17", "18", "19"})
            EXPECT_TRUE(actions::report_kpi(store(), cast.sanne,
                                            complaints_of(cast, std::string("2026-11-") + day, number++),
                                            form(day)));
        EXPECT_TRUE(actions::look(store(), cast.sanne,
                                  {cast.complaints, parse_period("2026-11-19").value(), Reading::level, ""}));
    }

    ProcessId draw(const std::string& name, const std::optional<TeamId>& team = {}) {
        return actions::draw_process(store(), cast.ingrid, {name, "a complaint", team, "Heard\nSolved"},
                                     form(name))
            .value();
    }

    Process process(const ProcessId& id) {
        return store().read([&](storage::Connection& connection) {
            return storage::process(connection, cast.ingrid.organisation, id);
        });
    }

    void stand(const ProcessId& id, const std::optional<StepId>& step) {
        ASSERT_TRUE(actions::stand_on_step(store(), cast.sanne, cast.complaints, StandsOn{id, step}));
    }

    std::string read(const std::string& who) {
        Browser browser(web);
        browser.sign_in(who + "@frontwheel.example");
        browser.get("/organisation");
        const auto from = browser.page().find("id=\"moving\"");
        return browser.page().substr(from, browser.page().find("</section>", from) - from);
    }

    static bool in_order(const std::string& page, std::initializer_list<std::string_view> words) {
        std::size_t from = 0;
        for (const std::string_view each : words) {
            from = page.find(each, from);
            if (from == std::string::npos) return false;
        }
        return true;
    }

    Cast cast = set_up_cast(store(), clock);
    Web web{store(), clock};
};
KEPT_ON_BOTH_DATABASES(HalfYearByProcess);

TEST_P(HalfYearByProcess, StandsUnderItsStep) {
    const ProcessId id = draw("From complaint to smile");
    stand(id, process(id).steps[1].id);
    EXPECT_TRUE(in_order(
        read("tom"), {"From complaint to smile", "Solved</a>", "Complaints solved", "six in a row, rising"}));
    stand(id, {});
    EXPECT_TRUE(
        in_order(read("tom"), {"From complaint to smile", "on the whole process", "Complaints solved"}));
}

TEST_P(HalfYearByProcess, StandsLastOnNoProcess) {
    const ProcessId id = draw("Zest");
    EXPECT_TRUE(in_order(read("tom"), {"On no process yet", "Complaints solved"}));
    EXPECT_EQ(read("tom").find("Zest"), std::string::npos) << "nothing stands on it";
    stand(id, {});
    EXPECT_EQ(read("tom").find("On no process yet"), std::string::npos);
}

TEST_P(HalfYearByProcess, StandsUnderItsTeamWhileNoProcessIsDrawn) {
    EXPECT_TRUE(in_order(read("tom"), {"Frontwheel", "Complaints solved"}));
}

TEST_P(HalfYearByProcess, AStepThatWasTakenOutLeavesItOnTheWhole) {
    const ProcessId id = draw("From complaint to smile");
    const StepId solved = process(id).steps[1].id;
    stand(id, solved);
    read("tom");
    ASSERT_TRUE(actions::arrange_process(store(), cast.ingrid, id, 1, {Rearranges::remove, solved, "", {}},
                                         form("out")));
    EXPECT_TRUE(in_order(read("tom"), {"on the whole process", "Complaints solved"}));
}

TEST_P(HalfYearByProcess, NamesNoProcessOfAClosedTeam) {
    draw("From complaint to smile");
    const ProcessId closed = draw("Secret road", cast.frontwheel);
    stand(closed, process(closed).steps[0].id);
    EXPECT_TRUE(in_order(read("tom"), {"Secret road", "Heard", "Complaints solved"}));
    actions::change_openness(store(), cast.ingrid, cast.frontwheel, Openness::closed);
    for (const char* who : {"sanne", "ingrid"}) {
        EXPECT_EQ(read(who).find("Secret road"), std::string::npos) << who;
        EXPECT_EQ(read(who).find("Complaints solved"), std::string::npos) << who;
    }
}

TEST_P(HalfYearByProcess, WhatAnOpenTeamSaysOnAClosedProcessStandsOnNone) {
    draw("From complaint to smile");
    const TeamId garden =
        actions::found_team(store(), cast.ingrid, {"Walled garden", "Europe/Amsterdam"}, form("garden"))
            .value();
    const ProcessId closed = draw("Secret road", garden);
    stand(closed, {});
    actions::change_openness(store(), cast.ingrid, garden, Openness::closed);
    EXPECT_TRUE(in_order(read("tom"), {"On no process that everybody sees", "Complaints solved"}));
    EXPECT_EQ(read("ingrid").find("Secret road"), std::string::npos);
}

TEST_P(HalfYearByProcess, IsRenewedWithWhereNumbersStand) {
    const ProcessId id = draw("From complaint to smile");
    web::HalfYears half_years;
    const auto place = [&] {
        return store().read([&](storage::Connection& connection) {
            return half_years.of(connection, cast.ingrid.organisation, store().now())->work->places;
        });
    };
    EXPECT_TRUE(place().empty());
    stand(id, {});
    EXPECT_EQ(place().at(cast.complaints).process, id);
}

}  // namespace
}  // namespace kept
