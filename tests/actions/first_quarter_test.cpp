#include <gtest/gtest.h>

#include "actions/draw_process.hpp"
#include "actions/found_team.hpp"
#include "actions/keep_candidates.hpp"
#include "actions/name_candidate.hpp"
#include "storage/first_quarters.hpp"
#include "storage/kpi_steps.hpp"
#include "storage/kpis.hpp"
#include "storage/processes.hpp"
#include "storage/rhythms.hpp"
#include "support/cast.hpp"

namespace kept {
namespace {

using namespace support;

/// Tom is new: he says no number yet.
class FirstQuarter : public OnBothDatabases {
  protected:
    Result<int> tom_writes(std::vector<Candidate> typed, int seen = 0) {
        return actions::keep_candidates(store(), cast.tom, {.typed = std::move(typed), .seen = seen});
    }

    storage::FirstQuarter of(const actions::Speaker& member) {
        return store()
            .read([&](storage::Connection& connection) {
                return storage::first_quarter_of(connection, member.organisation, member.member);
            })
            .value_or(storage::FirstQuarter{});
    }

    std::vector<Kpi> hand_of(const actions::Speaker& member) {
        return store().read([&](storage::Connection& connection) {
            return storage::hand_of(connection, member.organisation, member.member);
        });
    }

    actions::Naming naming(const std::string& name) const {
        return {.name = name,
                .contribution = "It makes us grow.",
                .measure = {.unit = Unit::count},
                .team = cast.frontwheel};
    }

    Result<KpiId> tom_names(int place, const std::string& name, const std::string& key) {
        return actions::name_candidate(store(), cast.tom, place, naming(name), form(key));
    }

    std::chrono::minutes huddle_of(const TeamId& team) {
        return store().read([&](storage::Connection& connection) {
            return storage::rhythms_of(connection, cast.ingrid.organisation, team).front().fact.huddle->start;
        });
    }

    Cast cast = set_up_cast(store(), clock);
};
KEPT_ON_BOTH_DATABASES(FirstQuarter);

TEST_P(FirstQuarter, KeepsCandidatesAsADraftOfTheirOwner) {
    EXPECT_EQ(tom_writes({{1, "Leads"}, {2, ""}, {3, "Margin"}}), 2);
    EXPECT_EQ(of(cast.tom).candidates, (std::vector<Candidate>{{1, "Leads"}, {3, "Margin"}}));
    EXPECT_TRUE(of(cast.sanne).candidates.empty());
    EXPECT_TRUE(hand_of(cast.tom).empty());
}

TEST_P(FirstQuarter, LosesNothingToAPageThatDoesNotKnowWhatWasKeptMeanwhile) {
    ASSERT_TRUE(tom_writes({{1, "Leads"}}));
    const auto refused = tom_writes({{1, "Margin"}});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().field, "");
    EXPECT_EQ(of(cast.tom).candidates, (std::vector<Candidate>{{1, "Leads"}}));
    EXPECT_TRUE(tom_writes({{1, "Leads"}})) << "the same again is no other";
    EXPECT_TRUE(tom_writes({{1, "Margin"}}, of(cast.tom).version));
}

TEST_P(FirstQuarter, RefusesWhatOneSaysAlready) {
    const auto refused = actions::keep_candidates(store(), cast.sanne, {.typed = {{1, "complaints SOLVED"}}});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().field, "candidate_1");
}

TEST_P(FirstQuarter, NamesACandidateOnceOnHoweverManyPages) {
    ASSERT_TRUE(tom_writes({{1, "Leads"}}));
    const auto first = tom_names(1, "Leads called", "one page");
    ASSERT_TRUE(first);
    EXPECT_EQ(tom_names(1, "Leads called", "one page"), first);
    EXPECT_EQ(tom_names(1, "Leads called twice", "another page"), first);
    EXPECT_EQ(hand_of(cast.tom).size(), 1u);
    EXPECT_EQ(of(cast.tom).candidates.front().kpi, *first);
    EXPECT_EQ(of(cast.tom).candidates.front().name, "Leads called");
}

TEST_P(FirstQuarter, NamesByTheRulesOfNaming) {
    ASSERT_TRUE(tom_writes({{1, "Hours worked"}, {2, "Leads"}}));
    EXPECT_EQ(tom_names(1, "Hours worked", "a").error().field, "presence_reason");
    ASSERT_TRUE(tom_names(2, "Leads", "b"));
    EXPECT_EQ(tom_names(1, "LEADS", "c").error().field, "name");
    EXPECT_THROW((void)tom_names(3, "Margin", "d"), NotFound);
    EXPECT_EQ(of(cast.tom).candidates.front().kpi, std::nullopt);
}

TEST_P(FirstQuarter, RemembersWhereACandidateStands) {
    const ProcessId process =
        actions::draw_process(store(), cast.ingrid, {"Wheels", "a wheel", {}, "Lace\nTrue"}, form("wheels"))
            .value();
    ASSERT_TRUE(tom_writes({{1, "Leads"}}));
    EXPECT_TRUE(actions::place_candidate(store(), cast.tom, 1, "whole", StandsOn{process, {}}));
    EXPECT_EQ(of(cast.tom).candidates.front().stands_on, "whole");
    EXPECT_TRUE(actions::place_candidate(store(), cast.tom, 1, "", {}));
    EXPECT_EQ(of(cast.tom).candidates.front().stands_on, "") << "none yet is an answer";
    EXPECT_THROW((void)actions::place_candidate(store(), cast.tom, 2, "", {}), NotFound);
}

TEST_P(FirstQuarter, IsPutAwayUntilSomebodyGoesOn) {
    ASSERT_TRUE(tom_writes({{1, "Leads"}}));
    actions::put_first_quarter_away(store(), cast.tom);
    EXPECT_TRUE(of(cast.tom).put_away);
    ASSERT_TRUE(tom_writes({{1, "Margin"}}, of(cast.tom).version));
    EXPECT_FALSE(of(cast.tom).put_away);
}

TEST_P(FirstQuarter, GivesANewTeamAnOddMinuteOfItsOwn) {
    const auto founded = [&](const std::string& name) {
        return actions::found_team(store(), cast.ingrid, {name, "Europe/Amsterdam"}, form(name)).value();
    };
    EXPECT_EQ(huddle_of(cast.frontwheel), std::chrono::minutes{547});
    EXPECT_EQ(huddle_of(founded("Spokes")), std::chrono::minutes{563});
    EXPECT_EQ(huddle_of(founded("Hubs")), std::chrono::minutes{527});
    const auto chosen = actions::found_team(
        store(), cast.ingrid, {"Tyres", "Europe/Amsterdam", std::chrono::minutes{601}}, form("tyres"));
    EXPECT_EQ(huddle_of(chosen.value()), std::chrono::minutes{601});
}

}  // namespace
}  // namespace kept
