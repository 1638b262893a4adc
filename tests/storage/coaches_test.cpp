#include <gtest/gtest.h>

#include "storage/everything.hpp"
#include "support/databases.hpp"

// Whatever the program forgets, the database takes no number, promise or place in a team from a coach.
namespace kept::storage {
namespace {

using namespace support;

class Coaches : public OnBothDatabases {
  protected:
    Coaches() {
        vera = store().write(
            [&](Transaction& transaction) { return let_a_coach_read_along(transaction, bakery); });
    }

    template <class Deed>
    void expect_refused(Deed&& deed) {
        EXPECT_THROW(store().write([&](Transaction& transaction) {
            deed(transaction);
            return 0;
        }),
                     SqlFailed);
    }

    Bakery bakery = found_bakery(store());
    MemberId vera;
};
KEPT_ON_BOTH_DATABASES(Coaches);

TEST_P(Coaches, AreNoMembersAndStillHaveAName) {
    store().read([&](Connection& connection) {
        for (const Member& each : members(connection, bakery.id)) EXPECT_NE(each.id, vera);
        EXPECT_EQ(member(connection, bakery.id, vera).role, Role::coach);
        EXPECT_EQ(coaches(connection, bakery.id).size(), 1u);
        EXPECT_EQ(coaches(connection, bakery.id).front().name, "vera");
        return 0;
    });
}

TEST_P(Coaches, TheLastWordAboutEachTeamHolds) {
    Coaching coaching = store().read(
        [&](Connection& connection) { return coachings_of(connection, bakery.id, vera).front(); });
    coaching.kind = CoachingKind::moved;
    coaching.until += std::chrono::days{7};
    coaching.invitation.reset();
    store().write([&](Transaction& transaction) {
        enter_coaching(transaction, bakery.id, bakery.ann, coaching);
        return 0;
    });
    store().read([&](Connection& connection) {
        const auto last = coachings_in(connection, bakery.id, bakery.team);
        EXPECT_EQ(last.size(), 1u);
        EXPECT_EQ(last.front().until, coaching.until);
        EXPECT_EQ(last.front().kind, CoachingKind::moved);
        EXPECT_EQ(all_coachings(connection, bakery.id).size(), 2u);
        return 0;
    });
}

TEST_P(Coaches, TheJournalTakesNothingButRemarksFromThem) {
    for (const EntryKind kind :
         {EntryKind::membership, EntryKind::naming, EntryKind::promise, EntryKind::report, EntryKind::leave,
          EntryKind::applause, EntryKind::need, EntryKind::meeting, EntryKind::meeting_deed, EntryKind::seal,
          EntryKind::rhythm, EntryKind::invitation, EntryKind::coach_invitation, EntryKind::process_proposal})
        expect_refused(
            [&](Transaction& transaction) { enter(transaction, bakery.id, {.kind = kind, .author = vera}); });
    store().write([&](Transaction& transaction) {
        enter_remark(transaction, bakery.id, bakery.complaints_solved,
                     {.id = transaction.new_id<struct Remark>(),
                      .period = bakery.complaints_solved.first_period,
                      .author = vera,
                      .words = "What changed on Tuesday?"});
        return 0;
    });
}

TEST_P(Coaches, OwnNoKpiAreInNoTeamAndGetNoRole) {
    const Day today = std::chrono::floor<std::chrono::days>(clock.now());
    const auto entered = [&](Transaction& transaction) {
        return enter(transaction, bakery.id, {.kind = EntryKind::naming, .author = bakery.ann}).sequence;
    };
    expect_refused([&](Transaction& transaction) {
        transaction.execute(
            R"sql(
            insert into kpis (organisation, id, owner, sequence, unit, currency, direction, cadence, first_period,
                              named_at, salt, place)
            values (:organisation, 'theirs', :owner, :sequence, 'count', '', 'increase', 'week', '2026-W48', 1, '', 1)
            )sql",
            with("organisation", bakery.id), with("owner", vera), with("sequence", entered(transaction)));
    });
    expect_refused([&](Transaction& transaction) {
        enter_membership(transaction, bakery.id, bakery.ann, {bakery.team, vera, Standing::member, today});
    });
    expect_refused([&](Transaction& transaction) {
        enter_role(transaction, bakery.id, bakery.ann, vera, Role::administrator);
    });
}

TEST_P(Coaches, AMemberBecomesNoCoach) {
    expect_refused([&](Transaction& transaction) {
        enter_coaching(transaction, bakery.id, bakery.ann,
                       {.team = bakery.team, .coach = bakery.ann, .kind = CoachingKind::moved});
    });
}

}  // namespace
}  // namespace kept::storage
