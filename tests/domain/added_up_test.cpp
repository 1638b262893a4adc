#include "domain/added_up.hpp"

#include <gtest/gtest.h>

namespace kept {
namespace {

constexpr Tally five_kept{.kept = 5, .broken = 2, .silent = 1};

/// What became of as many promises of each of these.
CountedTogether of(const std::vector<std::string>& owners) {
    CountedTogether counted;
    for (const std::string& each : owners) counted.add({each}, five_kept);
    return counted;
}

CountedInTeam open(const std::vector<std::string>& owners) {
    return {Openness::open, of(owners)};
}

CountedInTeam closed(const std::vector<std::string>& owners) {
    return {Openness::closed, of(owners)};
}

int kept_in(const std::optional<Tally>& tally) {
    return tally ? tally->kept : -1;
}

TEST(AddedUp, ACountNeedsThreeOwners) {
    EXPECT_FALSE(added_up(of({})));
    EXPECT_FALSE(added_up(of({"sanne"})));
    EXPECT_FALSE(added_up(of({"sanne", "tom"})));
    EXPECT_EQ(kept_in(added_up(of({"sanne", "tom", "joyce"}))), 15);
}

TEST(AddedUp, OneOwnerWithThreeNumbersIsOneOwner) {
    EXPECT_FALSE(added_up(of({"sanne", "sanne", "tom", "sanne"})));
}

TEST(AddedUp, WhoWasAwayStandsBehindNoCount) {
    CountedTogether counted = of({"sanne", "tom"});
    counted.add({"joyce"}, {.excused = 3});
    EXPECT_FALSE(added_up(counted));
}

TEST(AddedUp, WhoSaidThatThereIsNoNumberStandsBehindIt) {
    CountedTogether counted = of({"sanne", "tom"});
    counted.add({"joyce"}, {.no_number = 1});
    EXPECT_EQ(kept_in(added_up(counted)), 10);
}

TEST(AddedUp, OwnersOfSeveralOpenTeamsStandBehindItTogether) {
    EXPECT_EQ(kept_in(added_up({open({"sanne", "tom"}), open({"joyce"})})), 15);
    EXPECT_FALSE(added_up({open({"sanne", "tom"}), open({"tom"})}));
}

TEST(AddedUp, AClosedTeamOfTwoChangesNothingThatOthersSee) {
    const auto without = added_up({open({"sanne", "tom", "joyce"})});
    EXPECT_EQ(added_up({open({"sanne", "tom", "joyce"}), closed({"kim"})}), without);
    EXPECT_EQ(added_up({open({"sanne", "tom", "joyce"}), closed({"kim", "pim"})}), without);
}

TEST(AddedUp, AClosedTeamOfTwoDoesNotMakeTheOthersEnough) {
    EXPECT_FALSE(added_up({open({"sanne", "tom"}), closed({"kim", "pim"})}));
}

TEST(AddedUp, AClosedTeamOfThreeIsInTheWhole) {
    EXPECT_EQ(kept_in(added_up({open({"sanne"}), closed({"kim", "pim", "noor"})})), 20);
}

TEST(AddedUp, NoClosedTeamIsHiddenBehindAnother) {
    const auto all = added_up({open({"sanne"}), closed({"kim", "pim", "noor"}), closed({"ali", "bo"})});
    EXPECT_EQ(kept_in(all), 20) << "who reads the first closed team would know what the second holds";
}

/// Whoever knows all open teams and all closed ones but one is left with the numbers of three owners or none.
TEST(AddedUp, WhatIsLeftIsNeverOnePersonsNorTwoPeoples) {
    const std::vector<std::string> names{"a", "b", "c", "d"};
    for (std::size_t hidden = 0; hidden <= names.size(); ++hidden) {
        const std::vector<std::string> owners(names.begin(), names.begin() + static_cast<long>(hidden));
        const auto known = added_up({open({"x", "y", "z"}), closed({"k", "l", "m"})});
        const auto all = added_up({open({"x", "y", "z"}), closed({"k", "l", "m"}), closed(owners)});
        const int left = kept_in(all) - kept_in(known);
        EXPECT_EQ(left, hidden < owners_behind_a_count ? 0 : static_cast<int>(hidden) * five_kept.kept);
    }
}

TEST(Counting, EachOutcomeStandsForItselfAndLateBesideIt) {
    Tally tally;
    const Promise promise{.bounds = {.least = whole(8), .most = std::nullopt}};
    for (const Outcome outcome : {Outcome::kept, Outcome::broken, Outcome::silent, Outcome::no_number,
                                  Outcome::excused, Outcome::open, Outcome::no_promise})
        count(tally, {.outcome = outcome, .promise = promise});
    count(tally, {.outcome = Outcome::kept, .timeliness = Timeliness::late, .promise = promise});
    const Tally expected{.kept = 2, .broken = 1, .silent = 1, .late = 1, .no_number = 1, .excused = 1};
    EXPECT_EQ(tally, expected);
    EXPECT_EQ(tally.promises(), 4);
}

TEST(Counting, WithoutAPromiseNothingCounts) {
    Tally tally;
    for (const Outcome outcome : {Outcome::no_number, Outcome::excused, Outcome::no_promise})
        count(tally, {.outcome = outcome});
    EXPECT_EQ(tally, Tally{});
}

}  // namespace
}  // namespace kept
