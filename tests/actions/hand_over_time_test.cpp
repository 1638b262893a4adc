#include <gtest/gtest.h>

#include "actions/discard_kpi.hpp"
#include "actions/leave_team.hpp"
#include "actions/make_promise.hpp"
#include "actions/move_kpi.hpp"
#include "actions/name_kpi.hpp"
#include "actions/retire_kpi.hpp"
#include "actions/reword_kpi.hpp"
#include "storage/histories.hpp"
#include "storage/kpis.hpp"
#include "storage/rhythms.hpp"
#include "storage/teams.hpp"
#include "storage/wordings.hpp"
#include "support/cast.hpp"

namespace kept {
namespace {

using namespace support;

class HandOverTimeDeeds : public OnBothDatabases {
  protected:
    /// A second team, which Sanne is in as well.
    TeamId found_second_team() {
        return store().write([&](storage::Transaction& transaction) {
            const Team team{transaction.new_id<Team>(), "Backwheel"};
            storage::add_team(transaction, cast.sanne.organisation, team);
            const Day begun = std::chrono::floor<std::chrono::days>(november(2, 8, 0));
            storage::enter_rhythm(transaction, cast.ingrid.organisation, cast.ingrid.member, team.id,
                                  {begun, {"Europe/Lisbon", monday_to_friday, {}, {}}});
            storage::enter_membership(transaction, cast.sanne.organisation, cast.sanne.member,
                                      {team.id, cast.sanne.member, Standing::member, begun});
            return team.id;
        });
    }

    Result<KpiId> names(const actions::Speaker& speaker, const std::string& name,
                        const std::optional<KpiId>& continues = std::nullopt) {
        return actions::name_kpi(store(), speaker,
                                 {.name = name,
                                  .contribution = "It makes us grow.",
                                  .measure = {.unit = Unit::count},
                                  .team = cast.frontwheel,
                                  .continues = continues},
                                 form(name));
    }

    Kpi complaints() {
        return store().read([&](storage::Connection& connection) {
            return storage::kpi(connection, cast.sanne.organisation, cast.complaints);
        });
    }

    std::vector<Worded> wordings() {
        return store().read([&](storage::Connection& connection) {
            return storage::wordings_of(connection, cast.sanne.organisation, cast.complaints);
        });
    }

    Worded words(const std::string& name) {
        return {
            .name = name, .contribution = "Who is helped returns.", .sequence = wordings().back().sequence};
    }

    Cast cast = set_up_cast(store(), clock);
    const Day tomorrow = std::chrono::floor<std::chrono::days>(november(24, 8, 0));
};
KEPT_ON_BOTH_DATABASES(HandOverTimeDeeds);

TEST_P(HandOverTimeDeeds, OtherWordsKeepTheEarlierOnes) {
    EXPECT_TRUE(actions::reword_kpi(store(), cast.sanne, cast.complaints, words("Solved today"), form("a")));
    EXPECT_EQ(complaints().name, "Solved today");
    EXPECT_EQ(wordings().size(), 2u);
    EXPECT_EQ(wordings().front().name, "Complaints solved");
}

TEST_P(HandOverTimeDeeds, TheSameWordsAgainAddNothing) {
    const Worded same = words("Solved today");
    for (const char* sent : {"a", "a", "b"})
        EXPECT_TRUE(actions::reword_kpi(store(), cast.sanne, cast.complaints, same, form(sent))) << sent;
    EXPECT_EQ(wordings().size(), 2u);
}

TEST_P(HandOverTimeDeeds, WordsFromAnOlderPageAreAskedBack) {
    const Worded older = words("From an older page");
    EXPECT_TRUE(actions::reword_kpi(store(), cast.sanne, cast.complaints, words("Newer"), form("a")));
    EXPECT_EQ(actions::reword_kpi(store(), cast.sanne, cast.complaints, older, form("b")).error().field,
              "worded");
    EXPECT_EQ(complaints().name, "Newer");
}

TEST_P(HandOverTimeDeeds, NobodyChangesSomebodyElsesNumber) {
    for (const actions::Speaker& other : {cast.tom, cast.ingrid, cast.pim}) {
        EXPECT_THROW((void)actions::reword_kpi(store(), other, cast.complaints, words("Mine"), form("x")),
                     NotFound);
        EXPECT_THROW((void)actions::discard_kpi(store(), other, cast.complaints), NotFound);
        EXPECT_THROW((void)actions::move_kpi(store(), other, cast.complaints, cast.frontwheel, tomorrow),
                     NotFound);
        EXPECT_THROW((void)actions::return_kpi(store(), other, cast.complaints), NotFound);
    }
}

TEST_P(HandOverTimeDeeds, WhatWasNeverSaidIsDiscardedAndLeavesRoom) {
    const KpiId unsaid = names(cast.sanne, "By mistake").value();
    EXPECT_TRUE(actions::discard_kpi(store(), cast.sanne, unsaid));
    EXPECT_THROW((void)actions::discard_kpi(store(), cast.sanne, unsaid), NotFound);
    store().read([&](storage::Connection& connection) {
        EXPECT_THROW((void)storage::kpi(connection, cast.sanne.organisation, unsaid), NotFound);
        EXPECT_EQ(storage::hand_of(connection, cast.sanne.organisation, cast.sanne.member).size(), 1u);
        return 0;
    });
    for (const char* name : {"Second", "Third", "Fourth"}) EXPECT_TRUE(names(cast.sanne, name)) << name;
}

TEST_P(HandOverTimeDeeds, WhatWasPromisedIsNotDiscarded) {
    EXPECT_EQ(actions::discard_kpi(store(), cast.sanne, cast.complaints).error().field, "discard");
}

TEST_P(HandOverTimeDeeds, AMoveHoldsFromALaterDayAndOnlyToAnOwnTeam) {
    const TeamId second = found_second_team();
    const auto move = [&](Day from) {
        return actions::move_kpi(store(), cast.sanne, cast.complaints, second, from);
    };
    EXPECT_EQ(move(tomorrow - std::chrono::days{1}).error().field, "from");
    EXPECT_TRUE(move(tomorrow));
    EXPECT_TRUE(move(tomorrow)) << "a double click";
    store().read([&](storage::Connection& connection) {
        const auto said = [&](const TeamId& team, Day day) {
            return storage::kpis_said_in(connection, cast.sanne.organisation, team, day).size();
        };
        EXPECT_EQ(said(cast.frontwheel, tomorrow - std::chrono::days{1}), 1u);
        EXPECT_EQ(said(second, tomorrow - std::chrono::days{1}), 0u);
        EXPECT_EQ(said(cast.frontwheel, tomorrow), 0u);
        EXPECT_EQ(said(second, tomorrow), 1u);
        return 0;
    });
    const KpiId toms = names(cast.tom, "Leads").value();
    EXPECT_THROW((void)actions::move_kpi(store(), cast.tom, toms, second, tomorrow), NotFound);
}

TEST_P(HandOverTimeDeeds, WhoLeavesATeamMovesOrRetiresFirst) {
    EXPECT_EQ(actions::leave_team(store(), cast.sanne, cast.frontwheel, cast.sanne.member).error().field,
              "leaving");
    actions::retire_kpi(store(), cast.sanne, cast.complaints);
    EXPECT_TRUE(actions::leave_team(store(), cast.sanne, cast.frontwheel, cast.sanne.member));
    EXPECT_TRUE(actions::leave_team(store(), cast.sanne, cast.frontwheel, cast.sanne.member))
        << "a double click";
    EXPECT_EQ(actions::return_kpi(store(), cast.sanne, cast.complaints).error().field, "back");
}

TEST_P(HandOverTimeDeeds, NothingIsDueAnyMoreForWhoLeft) {
    store().write([&](storage::Transaction& transaction) {
        storage::enter_membership(transaction, cast.ingrid.organisation, cast.ingrid.member,
                                  {cast.frontwheel, cast.sanne.member, Standing::left, tomorrow});
        return 0;
    });
    const History history = store().read([&](storage::Connection& connection) {
        return storage::Histories(connection, cast.sanne.organisation).of(complaints());
    });
    ASSERT_EQ(history.apart.size(), 1u);
    EXPECT_EQ(history.apart.front().first, tomorrow);
}

TEST_P(HandOverTimeDeeds, OnlyWhatHasHistoryIsContinued) {
    EXPECT_EQ(names(cast.tom, "Follows nothing", cast.complaints).error().field, "continues");
    EXPECT_TRUE(actions::report_kpi(store(), cast.sanne, complaints_of(cast, "2026-11-20", 9), form("said")));
    EXPECT_TRUE(names(cast.tom, "Goes on", cast.complaints));
    EXPECT_THROW((void)names(cast.pim, "Spying", cast.complaints), NotFound);
}

}  // namespace
}  // namespace kept
