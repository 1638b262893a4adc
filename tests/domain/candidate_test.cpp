#include "domain/candidate.hpp"

#include <gtest/gtest.h>

namespace kept {
namespace {

const std::vector<Candidate> three{{1, "Complaints solved"}, {2, "Leads called"}, {3, "Refunded"}};

Result<std::vector<Candidate>> typed(std::vector<Candidate> candidates,
                                     const std::vector<Candidate>& before = {}) {
    return readable_candidates(candidates, before, {"First answer"});
}

TEST(Candidates, AreKeptInTheirPlacesWithoutTheEmptyOnes) {
    EXPECT_EQ(typed(three).value(), three);
    EXPECT_EQ(typed({{1, "  "}, {2, " Leads\tcalled "}}).value(),
              (std::vector<Candidate>{{2, "Leads called"}}));
    EXPECT_EQ(at_least_one({}).error().field, "candidate_1");
    EXPECT_TRUE(at_least_one(three));
}

TEST(Candidates, ThatCannotBeKeptAreRefusedWhereTheyStand) {
    const std::vector<std::pair<std::vector<Candidate>, std::string>> cases{
        {{{1, "Leads"}, {2, "LEADS"}}, "candidate_2"},
        {{{1, "first ANSWER"}}, "candidate_1"},
        {{{3, std::string(1'000'000, 'a')}}, "candidate_3"},
        {{{2, "\xff"}}, "candidate_2"},
        {{{1, "Leads"}, {4, "A fourth"}}, ""}};
    for (const auto& [candidates, field] : cases) {
        const auto refused = typed(candidates);
        ASSERT_FALSE(refused) << field;
        EXPECT_EQ(refused.error().field, field);
    }
}

TEST(Candidates, ThatAreNamedKeepTheirNameWhateverAnOldPageSays) {
    const std::vector<Candidate> before{{1, "Leads called", "", KpiId{"leads"}}};
    EXPECT_EQ(typed({{1, ""}}, before).value(), before);
    EXPECT_EQ(typed({{2, "Refunded"}}, before).value().front(), before.front()) << "nobody asked about it";
    EXPECT_EQ(typed({{1, "Leads called"}}, before).value(), before);
    EXPECT_EQ(typed({{1, "Something else"}}, before).error().field, "candidate_1");
}

TEST(Candidates, AreAskedAnewWhereTheyStandOnceTheyAreOthers) {
    const std::vector<Candidate> before{{1, "Leads called", "a-step"}};
    EXPECT_EQ(typed({{1, "Leads called"}}, before).value(), before);
    EXPECT_EQ(typed({{1, "Refunded"}}, before).value().front().stands_on, std::nullopt);
}

}  // namespace
}  // namespace kept
