#include "domain/codes.hpp"

#include <gtest/gtest.h>
#include <set>

namespace kept {
namespace {

template <class Choice>
class Coded : public ::testing::Test {};

using Choices =
    ::testing::Types<Unit, Direction, Cadence, Role, Tongue, Standing, HuddleSpeaksOf, WeeklySpeaksOf,
                     ReportKind, Feeling, FeelingIs, DeclarationKind, Reading, PassedAs>;
TYPED_TEST_SUITE(Coded, Choices);

TYPED_TEST(Coded, ChoiceIsReadBackAsItWasWritten) {
    std::set<std::string_view> codes;
    for (const auto& [choice, code] : Codes<TypeParam>::all) {
        EXPECT_EQ(code_of(choice), code);
        EXPECT_EQ(choice_of<TypeParam>(code), choice);
        EXPECT_TRUE(codes.insert(code).second) << "two choices are written as " << code;
    }
}

TYPED_TEST(Coded, ChoiceIsNothingInOtherWords) {
    for (const auto unknown : {"", "unheard_of", "KEPT", " number"})
        EXPECT_EQ(choice_of<TypeParam>(unknown), std::nullopt) << unknown;
}

TEST(Codes, StayAsTheyWereWrittenDown) {
    EXPECT_EQ(code_of(Unit::percentage), "percentage");
    EXPECT_EQ(code_of(Cadence::workday), "workday");
    EXPECT_EQ(code_of(ReportKind::withdrawal), "withdrawal");
    EXPECT_EQ(code_of(FeelingIs::the_owners), "the_owners");
    EXPECT_EQ(code_of(Tongue::dutch), "nl");
}

}  // namespace
}  // namespace kept
