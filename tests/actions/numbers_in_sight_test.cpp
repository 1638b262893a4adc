#include "actions/numbers_in_sight.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <limits>

#include "actions/add_to_team.hpp"
#include "actions/change_openness.hpp"
#include "actions/found_team.hpp"
#include "actions/remark.hpp"
#include "actions/retire_kpi.hpp"
#include "actions/reword_kpi.hpp"
#include "storage/remarks.hpp"
#include "storage/wordings.hpp"
#include "support/cast.hpp"

namespace kept {
namespace {

using namespace support;

constexpr Sequence everything = std::numeric_limits<Sequence>::max();

class NumbersInSight : public OnBothDatabases {
  protected:
    std::vector<storage::NamedKpi> seen_by(const actions::Speaker& who) {
        return store().read([&](storage::Connection& connection) {
            return actions::numbers_in_sight(connection, who, clock.now());
        });
    }

    bool sees(const actions::Speaker& who, const KpiId& kpi) {
        const auto seen = seen_by(who);
        return std::ranges::find(seen, kpi, &storage::NamedKpi::id) != seen.end();
    }

    KpiId name(const actions::Speaker& who, const std::string& kpi, const TeamId& team) {
        return actions::name_kpi(store(), who,
                                 {.name = kpi,
                                  .contribution = "What rides well comes back.",
                                  .measure = {.unit = Unit::count},
                                  .team = team},
                                 form(kpi))
            .value();
    }

    std::vector<std::string> said_before(Sequence before, int most) {
        return store().read([&](storage::Connection& connection) {
            std::vector<std::string> words;
            for (const auto& each :
                 storage::remarks_before(connection, cast.sanne.organisation, before, most))
                words.push_back(each.remark.words);
            return words;
        });
    }

    Cast cast = set_up_cast(store(), clock);
};
KEPT_ON_BOTH_DATABASES(NumbersInSight);

TEST_P(NumbersInSight, AreCalledWhatTheyWereCalledLast) {
    const Sequence worded = store().read([&](storage::Connection& connection) {
        return storage::wordings_of(connection, cast.sanne.organisation, cast.complaints).back().sequence;
    });
    ASSERT_TRUE(actions::reword_kpi(
        store(), cast.sanne, cast.complaints,
        {.name = "Riders helped", .contribution = "Who rides returns.", .sequence = worded}, form("words")));
    const auto seen = seen_by(cast.tom);
    ASSERT_EQ(seen.size(), 1u);
    EXPECT_EQ(seen.front().name, "Riders helped");
    EXPECT_EQ(seen.front().owner, cast.sanne.member);
    EXPECT_EQ(seen.front().team, cast.frontwheel);
    EXPECT_EQ(seen.front().in_hand, storage::InHand::active);
}

TEST_P(NumbersInSight, HoldRetiredOnesAndNoneOfAnotherOrganisation) {
    actions::retire_kpi(store(), cast.sanne, cast.complaints);
    EXPECT_EQ(seen_by(cast.tom).front().in_hand, storage::InHand::retired);
    EXPECT_TRUE(seen_by(cast.pim).empty());
}

TEST_P(NumbersInSight, OfAClosedTeamAreSeenByWhoMayReadIt) {
    const TeamId garden =
        actions::found_team(store(), cast.ingrid, {"Garden", "Europe/Amsterdam"}, form("garden")).value();
    ASSERT_TRUE(actions::add_to_team(store(), cast.ingrid, garden, cast.tom.member));
    const KpiId roses = name(cast.tom, "Roses sold", garden);
    EXPECT_TRUE(sees(cast.sanne, roses));
    actions::change_openness(store(), cast.ingrid, garden, Openness::closed);
    EXPECT_FALSE(sees(cast.sanne, roses));
    EXPECT_TRUE(sees(cast.tom, roses));
    EXPECT_TRUE(sees(cast.ingrid, roses));
    EXPECT_TRUE(sees(cast.sanne, cast.complaints));
}

TEST_P(NumbersInSight, WhatIsSaidAboutThemIsReadFromTheNewestOn) {
    const Period monday = parse_period("2026-11-23").value();
    ASSERT_TRUE(
        actions::report_kpi(store(), cast.sanne, complaints_of(cast, "2026-11-23", 8), form("eight")));
    std::vector<RemarkId> said;
    for (const char* each : {"One.", "Two.", "Three."})
        said.push_back(
            actions::remark(store(), cast.tom, {cast.complaints, monday, each}, form(each)).value());
    ASSERT_TRUE(actions::take_remark_back(store(), cast.tom, cast.complaints, said[1], form("back")));
    EXPECT_EQ(said_before(everything, 10), (std::vector<std::string>{"Three.", "One."}));
    EXPECT_EQ(said_before(everything, 1), (std::vector<std::string>{"Three."}));
    EXPECT_TRUE(said_before(1, 10).empty());
}

}  // namespace
}  // namespace kept
