#include "storage/accounts.hpp"

#include <gtest/gtest.h>

#include "actions/change_address.hpp"
#include "actions/change_name.hpp"
#include "actions/change_password.hpp"
#include "actions/end_sessions.hpp"
#include "actions/make_recovery_codes.hpp"
#include "actions/recover_account.hpp"
#include "storage/members.hpp"
#include "storage/recovery_codes.hpp"
#include "storage/sessions.hpp"
#include "support/cast.hpp"

namespace kept {
namespace {

using namespace support;

constexpr const char* new_password = "a horse walks over the dunes";

class Accounts : public OnBothDatabases {
  protected:
    SessionId signs_in(const actions::Speaker& who) {
        return actions::begin_session(store(), who, {"Firefox", "Linux"}).session;
    }

    std::vector<storage::Session> sessions_of(const actions::Speaker& who) {
        return store().read([&](storage::Connection& connection) {
            return storage::sessions_of(connection, who.organisation, who.member);
        });
    }

    Result<actions::Recovered> recovers(const std::string& email, const std::string& code) {
        return actions::recover_account(store(), cast.sanne.organisation, {email, code, new_password});
    }

    bool comes_in(const std::string& email, const std::string& password) {
        return actions::sign_in(store(), cast.sanne.organisation, email, password).has_value();
    }

    Cast cast = set_up_cast(store(), clock);
};
KEPT_ON_BOTH_DATABASES(Accounts);

TEST_P(Accounts, OnlyOnesOwnSessionsAreEnded) {
    const SessionId of_sanne = signs_in(cast.sanne), of_tom = signs_in(cast.tom);
    EXPECT_THROW(actions::end_own_session(store(), cast.sanne, of_tom), NotFound);
    EXPECT_THROW(actions::end_own_session(store(), cast.pim, of_sanne), NotFound);
    actions::end_own_session(store(), cast.sanne, of_sanne);
    EXPECT_TRUE(sessions_of(cast.sanne).empty());
    EXPECT_EQ(sessions_of(cast.tom).size(), 1u);
}

TEST_P(Accounts, EndingTheOthersKeepsThisOneAndTellsThem) {
    const SessionId phone = signs_in(cast.sanne), laptop = signs_in(cast.sanne);
    actions::end_other_sessions(store(), cast.sanne, laptop);
    ASSERT_EQ(sessions_of(cast.sanne).size(), 1u);
    EXPECT_EQ(sessions_of(cast.sanne).front().id, laptop);
    EXPECT_EQ(sessions_of(cast.sanne).front().device, (Device{"Firefox", "Linux"}));
    const auto changes = told.so_far().back().second;
    EXPECT_NE(std::ranges::find(changes, storage::Change(phone)), changes.end());
    EXPECT_EQ(std::ranges::find(changes, storage::Change(laptop)), changes.end());
}

TEST_P(Accounts, SigningInForgetsTheSessionsThatLapsed) {
    signs_in(cast.sanne);
    clock.pass(std::chrono::days{31});
    const SessionId now = signs_in(cast.sanne);
    ASSERT_EQ(sessions_of(cast.sanne).size(), 1u);
    EXPECT_EQ(sessions_of(cast.sanne).front().id, now);
}

TEST_P(Accounts, ARecoveryCodeLetsItsOwnerInOnce) {
    const auto codes = actions::make_first_recovery_codes(store(), cast.sanne);
    ASSERT_EQ(codes.size(), 10u);
    signs_in(cast.sanne);
    const auto recovered = recovers("Sanne@frontwheel.example", codes[3]);
    ASSERT_TRUE(recovered);
    EXPECT_EQ(recovered->codes_left, 9);
    ASSERT_EQ(sessions_of(cast.sanne).size(), 1u) << "every other browser is signed out";
    EXPECT_EQ(sessions_of(cast.sanne).front().id, recovered->signed_in.session);
    EXPECT_TRUE(comes_in("sanne@frontwheel.example", new_password));
    EXPECT_FALSE(comes_in("sanne@frontwheel.example", Cast::password));
    EXPECT_FALSE(recovers("sanne@frontwheel.example", codes[3])) << "a used code";
}

TEST_P(Accounts, RecoveringNeverSaysWhichOfTheTwoWasWrong) {
    const auto codes = actions::make_first_recovery_codes(store(), cast.sanne);
    const auto unknown = recovers("nobody@frontwheel.example", codes[0]);
    const auto of_another = recovers("tom@frontwheel.example", codes[0]);
    const auto guessed = recovers("sanne@frontwheel.example", "0000-0000-0000-0000");
    EXPECT_EQ(unknown.error(), of_another.error());
    EXPECT_EQ(unknown.error(), guessed.error());
    EXPECT_TRUE(comes_in("sanne@frontwheel.example", Cast::password)) << "nothing changed";
}

TEST_P(Accounts, APasswordOfOnesOwnNameIsRefusedWithoutUsingUpTheCode) {
    const auto codes = actions::make_first_recovery_codes(store(), cast.sanne);
    const auto refused = actions::recover_account(
        store(), cast.sanne.organisation, {"sanne@frontwheel.example", codes[0], "Sanne Bakker Bakker"});
    EXPECT_EQ(refused.error().field, "password");
    EXPECT_TRUE(recovers("sanne@frontwheel.example", codes[0]));
}

TEST_P(Accounts, ANewSetOfCodesVoidsTheOld) {
    const auto old = actions::make_first_recovery_codes(store(), cast.sanne);
    const auto fresh = actions::make_recovery_codes(store(), cast.sanne, {signs_in(cast.sanne), ""});
    ASSERT_TRUE(fresh);
    EXPECT_FALSE(recovers("sanne@frontwheel.example", old[0]));
    EXPECT_TRUE(recovers("sanne@frontwheel.example", fresh->at(0)));
}

TEST_P(Accounts, AnOldSessionIsAskedForThePasswordAgain) {
    const SessionId session = signs_in(cast.sanne);
    clock.pass(std::chrono::minutes{16});
    const auto changes = [&](const std::string& password_now) {
        return actions::change_address(store(), cast.sanne, {session, password_now}, "sanne@new.example");
    };
    EXPECT_EQ(changes("").error().field, "password_now");
    EXPECT_EQ(changes("not the one I have").error().field, "password_now");
    EXPECT_TRUE(changes(Cast::password));
}

TEST_P(Accounts, ANewAddressSignsInAndIsUnconfirmedUntilItsOwnerShowedIt) {
    const auto confirm = [&](const std::string& email) {
        store().write([&](storage::Transaction& transaction) {
            storage::confirm_address(transaction, cast.sanne.organisation, cast.sanne.member, email);
            return storage::address_of_member_is(transaction, cast.sanne.organisation, cast.sanne.member);
        });
        return store().read([&](storage::Connection& connection) {
            return storage::address_of_member_is(connection, cast.sanne.organisation, cast.sanne.member);
        });
    };
    EXPECT_EQ(confirm("sanne@frontwheel.example"), storage::AddressIs::confirmed);
    EXPECT_TRUE(
        actions::change_address(store(), cast.sanne, {signs_in(cast.sanne), ""}, "Sanne@New.example"));
    EXPECT_TRUE(comes_in("sanne@new.example", Cast::password));
    EXPECT_FALSE(comes_in("sanne@frontwheel.example", Cast::password));
    EXPECT_EQ(confirm("sanne@frontwheel.example"), storage::AddressIs::unconfirmed)
        << "a link to the old one";
    EXPECT_EQ(confirm("sanne@new.example"), storage::AddressIs::confirmed);
}

TEST_P(Accounts, AnAddressIsNobodyElses) {
    const auto changes = [&](const std::string& email) {
        return actions::change_address(store(), cast.sanne, {signs_in(cast.sanne), ""}, email);
    };
    EXPECT_EQ(changes("TOM@frontwheel.example").error().field, "email");
    EXPECT_EQ(changes("no address").error().field, "email");
    EXPECT_TRUE(changes("sanne@frontwheel.example")) << "the one she has";
}

TEST_P(Accounts, ANewPasswordSignsOutEveryOtherBrowser) {
    signs_in(cast.sanne);
    const SessionId here = signs_in(cast.sanne);
    const auto changed = actions::change_password(store(), cast.sanne, {here, ""}, new_password, {});
    ASSERT_TRUE(changed);
    ASSERT_EQ(sessions_of(cast.sanne).size(), 1u);
    EXPECT_EQ(sessions_of(cast.sanne).front().id, changed->session);
    EXPECT_TRUE(comes_in("sanne@frontwheel.example", new_password));
}

TEST_P(Accounts, AShortPasswordChangesNothing) {
    const SessionId here = signs_in(cast.sanne);
    for (const std::string password : {"", "short", "passwordpassword", "SanneBakker2026"})
        EXPECT_EQ(actions::change_password(store(), cast.sanne, {here, ""}, password, {}).error().field,
                  "password");
    EXPECT_EQ(sessions_of(cast.sanne).front().id, here);
}

TEST_P(Accounts, ANewNameIsShownAndHistoryStays) {
    EXPECT_EQ(actions::change_name(store(), cast.sanne, "  Sanne   de Wit ").value(), "Sanne de Wit");
    EXPECT_EQ(actions::change_name(store(), cast.sanne, " ").error().field, "name");
    EXPECT_EQ(actions::change_name(store(), cast.sanne, std::string(81, 'x')).error().field, "name");
    const auto sanne = store().read([&](storage::Connection& connection) {
        return storage::member(connection, cast.sanne.organisation, cast.sanne.member);
    });
    EXPECT_EQ(sanne.name, "Sanne de Wit");
    EXPECT_TRUE(comes_in("sanne@frontwheel.example", Cast::password));
}

}  // namespace
}  // namespace kept
