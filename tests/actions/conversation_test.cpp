#include <gtest/gtest.h>

#include "actions/answer_offer.hpp"
#include "actions/applaud.hpp"
#include "actions/feel.hpp"
#include "actions/remark.hpp"
#include "storage/applause.hpp"
#include "storage/feelings.hpp"
#include "storage/offer_answers.hpp"
#include "storage/remarks.hpp"
#include "support/cast.hpp"

namespace kept {
namespace {

using namespace support;

class Conversation : public OnBothDatabases {
  protected:
    void SetUp() override {
        for (const char* day : {"2026-11-18", "2026-11-19", "2026-11-20"})
            ASSERT_TRUE(actions::report_kpi(store(), cast.sanne, complaints_of(cast, day, 7), form(day)));
    }

    std::vector<Remark> remarks() {
        return store().read([&](storage::Connection& connection) {
            return storage::remarks_on(connection, cast.sanne.organisation, cast.complaints, friday);
        });
    }

    std::size_t times_told() const { return told.so_far().size(); }

    Cast cast = set_up_cast(store(), clock);
    const Period friday = parse_period("2026-11-20").value();
    const actions::Remarking well_done{cast.complaints, friday, "Well done, Sanne."};
    const actions::Remarking two_people{cast.complaints, friday, "Two people at the telephone."};
};
KEPT_ON_BOTH_DATABASES(Conversation);

TEST_P(Conversation, AnybodyInTheOrganisationRemarks) {
    ASSERT_TRUE(actions::remark(store(), cast.tom, well_done, form("a")));
    EXPECT_THROW((void)actions::remark(store(), cast.pim, well_done, form("b")), NotFound);
    ASSERT_EQ(remarks().size(), 1U);
    EXPECT_EQ(remarks().front().words, "Well done, Sanne.");
    EXPECT_EQ(remarks().front().author, cast.tom.member);
}

TEST_P(Conversation, ARemarkHasWordsAndIsSentOnce) {
    EXPECT_EQ(actions::remark(store(), cast.tom, {cast.complaints, friday, "  "}, form("a")).error().field,
              "words");
    const auto first = actions::remark(store(), cast.tom, well_done, form("b"));
    EXPECT_EQ(actions::remark(store(), cast.tom, well_done, form("b")).value(), first.value());
    EXPECT_EQ(remarks().size(), 1U);
}

TEST_P(Conversation, OnlyOnesOwnWordsAreTakenBack) {
    const auto said = actions::remark(store(), cast.tom, well_done, form("a")).value();
    for (const auto& other : {cast.sanne, cast.ingrid})
        EXPECT_THROW((void)actions::take_remark_back(store(), other, cast.complaints, said, form("b")),
                     NotFound);
    ASSERT_TRUE(actions::take_remark_back(store(), cast.tom, cast.complaints, said, form("c")));
    EXPECT_EQ(remarks().front().words, "");
    EXPECT_TRUE(remarks().front().taken_back);
    EXPECT_FALSE(actions::take_remark_back(store(), cast.tom, cast.complaints, said, form("d")));
}

TEST_P(Conversation, ApplauseIsPressedAndPressedAgain) {
    ASSERT_TRUE(actions::applaud(store(), cast.tom, cast.complaints, friday, form("a")));
    EXPECT_FALSE(actions::applaud(store(), cast.tom, cast.complaints, friday, form("b")));
    EXPECT_FALSE(actions::applaud(store(), cast.sanne, cast.complaints, friday, form("c")));
    EXPECT_THROW((void)actions::applaud(store(), cast.pim, cast.complaints, friday, form("d")), NotFound);
    ASSERT_TRUE(actions::withdraw_applause(store(), cast.tom, cast.complaints, friday, form("e")));
    EXPECT_TRUE(actions::applaud(store(), cast.tom, cast.complaints, friday, form("f")));
}

TEST_P(Conversation, OnlyTheOwnerFeelsNeedsAndAnswers) {
    for (const auto& other : {cast.tom, cast.ingrid, cast.pim}) {
        EXPECT_THROW(
            (void)actions::feel(store(), other, {cast.complaints, friday, Feeling::proud}, form("a")),
            NotFound);
        EXPECT_THROW((void)actions::say_need(store(), other, two_people, form("b")), NotFound);
        EXPECT_THROW((void)actions::answer_offer(store(), other, {cast.complaints, friday}, form("c")),
                     NotFound);
    }
}

TEST_P(Conversation, OfAPrivateFeelingNobodyElseHearsEvenThatItChanged) {
    const auto before = times_told();
    ASSERT_TRUE(actions::feel(store(), cast.sanne, {cast.complaints, friday, Feeling::proud}, form("a")));
    ASSERT_EQ(times_told(), before + 1);
    EXPECT_EQ(told.so_far().back().second, std::vector<storage::Change>{cast.sanne.member});
    ASSERT_TRUE(actions::feel(store(), cast.sanne,
                              {cast.complaints, friday, Feeling::proud, FeelingIs::shared}, form("b")));
    EXPECT_GT(told.so_far().back().second.size(), 1U);
}

TEST_P(Conversation, WhatIsNeededIsKeptForTheNextMeeting) {
    ASSERT_TRUE(actions::say_need(store(), cast.sanne, two_people, form("a")));
    const auto needs = [&](Instant since) {
        return store().read([&](storage::Connection& connection) {
            return storage::needs_since(connection, cast.sanne.organisation, since);
        });
    };
    ASSERT_EQ(needs(november(20, 8, 22)).size(), 1U);
    EXPECT_EQ(needs(november(20, 8, 22)).front().kpi, cast.complaints);
    EXPECT_TRUE(needs(november(23, 8, 22)).empty());
    ASSERT_TRUE(
        actions::take_remark_back(store(), cast.sanne, cast.complaints, remarks().front().id, form("b")));
    EXPECT_TRUE(needs(november(20, 8, 22)).empty());
}

TEST_P(Conversation, ThreeBrokenInARowAreOfferedForTheAgendaOnce) {
    const actions::AnsweringOffer no{cast.complaints, friday, OfferAnswerKind::declined, ""};
    EXPECT_EQ(actions::answer_offer(store(), cast.sanne, no, form("a")).error().field, "reason");
    ASSERT_TRUE(actions::answer_offer(store(), cast.sanne, {cast.complaints, friday}, form("b")));
    EXPECT_FALSE(actions::answer_offer(store(), cast.sanne, {cast.complaints, friday}, form("c")));
}

}  // namespace
}  // namespace kept
