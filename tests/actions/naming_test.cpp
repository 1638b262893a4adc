#include <gtest/gtest.h>

#include "actions/make_promise.hpp"
#include "actions/name_kpi.hpp"
#include "actions/retire_kpi.hpp"
#include "storage/kpis.hpp"
#include "storage/promises.hpp"
#include "support/cast.hpp"

namespace kept {
namespace {

using namespace support;

class Naming : public OnBothDatabases {
  protected:
    actions::Naming naming(const std::string& name) const {
        return {.name = name,
                .contribution = "It makes us grow.",
                .measure = {.unit = Unit::count},
                .team = cast.frontwheel};
    }

    Result<KpiId> sanne_names(const std::string& name) {
        return actions::name_kpi(store(), cast.sanne, naming(name), form(name));
    }

    Cast cast = set_up_cast(store(), clock);
};
KEPT_ON_BOTH_DATABASES(Naming);

TEST_P(Naming, AFifthIsRefusedUntilOneRetires) {
    for (const char* name : {"Second", "Third", "Fourth"}) ASSERT_TRUE(sanne_names(name)) << name;
    EXPECT_EQ(sanne_names("Fifth").error().field, "hand");
    actions::retire_kpi(store(), cast.sanne, cast.complaints);
    EXPECT_TRUE(sanne_names("Fifth again"));
    EXPECT_EQ(actions::return_kpi(store(), cast.sanne, cast.complaints).error().field, "hand");
}

TEST_P(Naming, PresenceIsChallengedAndKeptWithAReason) {
    auto asked = naming("Hours worked");
    EXPECT_EQ(actions::name_kpi(store(), cast.tom, asked, form("a")).error().field, "presence_reason");
    asked.presence_reason = "Customers pay by the hour.";
    const auto named = actions::name_kpi(store(), cast.tom, asked, form("b"));
    ASSERT_TRUE(named);
    const Kpi kpi = store().read([&](storage::Connection& connection) {
        return storage::kpi(connection, cast.tom.organisation, *named);
    });
    EXPECT_EQ(kpi.presence_reason, "Customers pay by the hour.");
}

TEST_P(Naming, ATeamThatOneIsNotInIsNotThere) {
    EXPECT_THROW((void)actions::name_kpi(store(), cast.pim, naming("Spying"), form("a")), NotFound);
}

TEST_P(Naming, WithoutWordsThereIsNoKpi) {
    EXPECT_EQ(actions::name_kpi(store(), cast.tom, naming("  "), form("a")).error().field, "name");
    auto silent = naming("Leads");
    silent.contribution = "";
    EXPECT_EQ(actions::name_kpi(store(), cast.tom, silent, form("b")).error().field, "contribution");
}

TEST_P(Naming, APromiseLooksForwardAndEasingItAsksForAReason) {
    const auto promise = [&](const char* from, int least, const std::string& reason, const char* key) {
        return actions::make_promise(store(), cast.sanne,
                                     {.kpi = cast.complaints,
                                      .bounds = {.least = whole(least)},
                                      .from = parse_period(from).value(),
                                      .reason = reason},
                                     form(key));
    };
    EXPECT_EQ(promise("2026-11-23", 9, "", "today").error().field, "from");
    EXPECT_TRUE(promise("2026-11-24", 9, "", "tomorrow"));
    EXPECT_EQ(promise("2026-11-25", 5, "", "easier").error().field, "reason");
    EXPECT_TRUE(promise("2026-11-25", 5, "Two of us are ill.", "easier with a reason"));
    EXPECT_EQ(promise("2026-11-28", 6, "", "a Saturday").error().field, "from");
}

TEST_P(Naming, NobodyPromisesForSomebodyElse) {
    for (const actions::Speaker& other : {cast.tom, cast.ingrid, cast.pim}) {
        EXPECT_THROW((void)actions::make_promise(store(), other,
                                                 {.kpi = cast.complaints,
                                                  .bounds = {.least = whole(9)},
                                                  .from = parse_period("2026-11-24").value()},
                                                 form("other")),
                     NotFound);
        EXPECT_THROW(actions::retire_kpi(store(), other, cast.complaints), NotFound);
    }
}

}  // namespace
}  // namespace kept
