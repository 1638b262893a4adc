#include "live/agenda.hpp"

#include <gtest/gtest.h>

namespace kept::live {
namespace {

const OrganisationId ours{"ours"};

Named named(const std::string& name) {
    return {ours, name};
}

Instant at(int second) {
    return Instant(std::chrono::seconds(second));
}

using Due = std::vector<Named>;

TEST(Agenda, GivesWhatIsDueInOrderOfTime) {
    Agenda agenda(10);
    agenda.remember(named("late"), at(3));
    agenda.remember(named("early"), at(1));
    agenda.remember(named("now"), at(2));
    EXPECT_EQ(agenda.next(), at(1));
    EXPECT_EQ(agenda.take_due(at(2)), (Due{named("early"), named("now")}));
    EXPECT_EQ(agenda.take_due(at(2)), Due{});
    EXPECT_EQ(agenda.next(), at(3));
}

TEST(Agenda, KeepsTheEarlierOfTwoInstants) {
    Agenda agenda(10);
    agenda.remember(named("kpi-1"), at(5));
    agenda.remember(named("kpi-1"), at(2));
    agenda.remember(named("kpi-1"), at(9));
    EXPECT_EQ(agenda.size(), 1U);
    EXPECT_EQ(agenda.take_due(at(2)), Due{named("kpi-1")});
    EXPECT_EQ(agenda.take_due(at(10)), Due{});
}

TEST(Agenda, TellsOrganisationsApart) {
    Agenda agenda(10);
    agenda.remember({OrganisationId{"a"}, "kpi-1"}, at(1));
    agenda.remember({OrganisationId{"b"}, "kpi-1"}, at(1));
    EXPECT_EQ(agenda.take_due(at(1)).size(), 2U);
}

TEST(Agenda, ForgetsTheLatestWhenItIsFull) {
    Agenda agenda(2);
    agenda.remember(named("first"), at(1));
    agenda.remember(named("last"), at(9));
    agenda.remember(named("second"), at(2));
    agenda.remember(named("never"), at(10));
    EXPECT_EQ(agenda.size(), 2U);
    EXPECT_EQ(agenda.take_due(at(99)), (Due{named("first"), named("second")}));
}

TEST(Agenda, IsEmptyAtFirst) {
    Agenda agenda(2);
    EXPECT_EQ(agenda.next(), std::nullopt);
    EXPECT_EQ(agenda.take_due(at(99)), Due{});
}

}  // namespace
}  // namespace kept::live
