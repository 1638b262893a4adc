#include <gtest/gtest.h>

#include "actions/close_account.hpp"
#include "actions/make_recovery_codes.hpp"
#include "http/server.hpp"
#include "live/names.hpp"
#include "support/browser.hpp"
#include "support/cast.hpp"
#include "web/client_address.hpp"

namespace kept {
namespace {

using namespace support;
using namespace std::chrono_literals;

constexpr const char* new_password = "a horse walks over the dunes";

class AccountPages : public OnBothDatabases {
  protected:
    int tries(Browser& browser, const std::string& email, const std::string& password) {
        browser.get("/sign-in");
        return browser.post("/sessions", {{"email", email}, {"password", password}}).status;
    }

    /// A browser that came in, and then failed often enough to wait.
    void fails_five_times(Browser& browser, const std::string& email) {
        for (int each = 0; each < 5; ++each) tries(browser, email, "not the right password");
    }

    static bool says(const Browser& browser, const std::string& words) {
        return browser.page().find(words) != std::string::npos;
    }

    Cast cast = set_up_cast(store(), clock);
    Web web{store(), clock};
};
KEPT_ON_BOTH_DATABASES(AccountPages);

TEST_P(AccountPages, WrongPasswordsAreDelayedAndThenTheRightOneWorks) {
    Browser guesser(web);
    fails_five_times(guesser, "sanne@frontwheel.example");
    EXPECT_EQ(guesser.last().status, 422);
    EXPECT_TRUE(says(guesser, "Wait 2 seconds"));
    EXPECT_EQ(tries(guesser, "sanne@frontwheel.example", Cast::password), 429) << "not even looked at";
    EXPECT_EQ(*guesser.last().header("retry-after"), "2");
    EXPECT_TRUE(says(guesser, "value=\"sanne@frontwheel.example\""));
    clock.pass(2s);
    EXPECT_EQ(tries(guesser, "Sanne@Frontwheel.example ", Cast::password), 303);
}

TEST_P(AccountPages, AnAddressThatNobodyHasIsDelayedAlike) {
    Browser known(web), unknown(web);
    fails_five_times(known, "sanne@frontwheel.example");
    fails_five_times(unknown, "nobody@frontwheel.example");
    EXPECT_TRUE(says(unknown, "Wait 2 seconds"));
    EXPECT_EQ(tries(unknown, "nobody@frontwheel.example", Cast::password), 429);
}

TEST_P(AccountPages, WhoTriesElsewhereDoesNotKeepTheOwnerOut) {
    Browser sanne(web, "nl"), guesser(web);
    sanne.sign_in("sanne@frontwheel.example");
    sanne.get("/my-numbers");
    sanne.post("/sessions/ended", {});
    fails_five_times(guesser, "sanne@frontwheel.example");
    EXPECT_EQ(tries(guesser, "sanne@frontwheel.example", Cast::password), 429);
    EXPECT_EQ(tries(sanne, "sanne@frontwheel.example", Cast::password), 303)
        << "this browser was here before";
    fails_five_times(sanne, "sanne@frontwheel.example");
    EXPECT_TRUE(says(sanne, "Wacht 2 seconden")) << "it is counted all the same";
}

TEST_P(AccountPages, RecoveringIsDelayedTogetherWithSigningIn) {
    Browser guesser(web);
    fails_five_times(guesser, "sanne@frontwheel.example");
    guesser.get("/forgotten");
    const auto& refused = guesser.post(
        "/recoveries",
        {{"email", "sanne@frontwheel.example"}, {"code", "0000-0000-0000-0000"}, {"password", new_password}});
    EXPECT_EQ(refused.status, 429);
    EXPECT_TRUE(says(guesser, "value=\"0000-0000-0000-0000\"")) << "what was typed is still there";
    EXPECT_FALSE(says(guesser, new_password));
}

TEST_P(AccountPages, ACodeLetsItsOwnerInAndSaysHowManyAreLeft) {
    const auto codes = actions::make_first_recovery_codes(store(), cast.sanne);
    Browser sanne(web);
    sanne.get("/forgotten");
    const Filled filled{
        {"email", "sanne@frontwheel.example"}, {"code", codes[0]}, {"password", new_password}};
    EXPECT_EQ(sanne.post("/recoveries", filled).status, 303);
    sanne.follow();
    EXPECT_TRUE(says(sanne, "9 recovery codes are left."));
    Browser again(web);
    again.get("/forgotten");
    EXPECT_EQ(again.post("/recoveries", filled).status, 422);
}

TEST_P(AccountPages, NoCodeLetsAnybodyIntoAClosedAccount) {
    const auto codes = actions::make_first_recovery_codes(store(), cast.sanne);
    ASSERT_TRUE(actions::close_account(store(), cast.ingrid, cast.sanne.member));
    Browser sanne(web);
    sanne.get("/forgotten");
    const Filled filled{
        {"email", "sanne@frontwheel.example"}, {"code", codes[0]}, {"password", new_password}};
    EXPECT_EQ(sanne.post("/recoveries", filled).status, 422);
    EXPECT_TRUE(says(sanne, "That address and code do not belong together."));
}

TEST_P(AccountPages, HostileEntriesAreAnsweredAtTheirField) {
    Browser sanne(web);
    sanne.sign_in("sanne@frontwheel.example");
    const std::string long_text(100'000, 'x');
    for (const auto& [page, field] :
         std::vector<std::pair<std::string, std::string>>{{"/my-account/name", "name"},
                                                          {"/my-account/address", "email"},
                                                          {"/my-account/password", "password"}})
        for (const std::string& typed : {std::string(), std::string(" \t "), std::string("\xff\xfe"),
                                         std::string("\xe2\x80\xae"
                                                     "evil"),
                                         std::string("a\0b", 3), long_text}) {
            sanne.get(page);
            EXPECT_EQ(sanne.post(page, {{field, typed}}).status, 422) << page << " " << typed.substr(0, 9);
            EXPECT_TRUE(says(sanne, "id=\"" + field + "-says\"")) << page << " " << typed.substr(0, 9);
        }
}

TEST_P(AccountPages, AnOldSessionIsAskedForThePasswordAndAYoungOneIsNot) {
    Browser sanne(web);
    sanne.sign_in("sanne@frontwheel.example");
    sanne.get("/my-account/address");
    EXPECT_FALSE(says(sanne, "name=\"password_now\""));
    clock.pass(16min);
    EXPECT_EQ(sanne.post("/my-account/address", {{"email", "sanne@new.example"}}).status, 422);
    EXPECT_TRUE(says(sanne, "name=\"password_now\""));
    EXPECT_TRUE(says(sanne, "value=\"sanne@new.example\""));
    const Filled proved{{"email", "sanne@new.example"}, {"password_now", Cast::password}};
    EXPECT_EQ(sanne.post("/my-account/address", proved).status, 303);
    EXPECT_EQ(sanne.post("/my-account/recovery-codes", {}).status, 422) << "each change asks";
}

TEST_P(AccountPages, WhoeverSitsAtAnOpenBrowserCannotGuessThePassword) {
    Browser sanne(web);
    sanne.sign_in("sanne@frontwheel.example");
    clock.pass(16min);
    sanne.get("/my-account/password");
    for (int each = 0; each < 5; ++each)
        sanne.post("/my-account/password",
                   {{"password", new_password}, {"password_now", "a guess at the password"}});
    sanne.post("/my-account/password", {{"password", new_password}, {"password_now", Cast::password}});
    EXPECT_TRUE(says(sanne, "That was too often. Wait 2 seconds"));
    clock.pass(2s);
    EXPECT_EQ(
        sanne.post("/my-account/password", {{"password", new_password}, {"password_now", Cast::password}})
            .status,
        303);
    EXPECT_EQ(sanne.get("/my-account").status, 200) << "this browser stays";
}

TEST_P(AccountPages, ASessionThatEndsClosesItsStreamsAtOnce) {
    Browser sanne(web), tom(web);
    sanne.sign_in("sanne@frontwheel.example");
    tom.sign_in("tom@frontwheel.example");
    const auto of_sanne = sanne.get("/events?name=board-1").stream, of_tom = tom.get("/events").stream;
    sanne.get("/my-numbers");
    sanne.post("/sessions/ended", {});
    for (const auto& [organisation, changes] : told.so_far())
        for (const storage::Change& change : changes)
            if (const auto* session = std::get_if<SessionId>(&change))
                web.app().watchers.announce(organisation, {live::session_name(*session)});
    EXPECT_FALSE(of_sanne->is_open());
    EXPECT_NE(of_sanne->take().find("session-"), std::string::npos) << "the page reads itself again";
    EXPECT_TRUE(of_tom->is_open());
}

TEST_P(AccountPages, AnOpenPageDoesNotKeepItsSessionYoung) {
    Browser sanne(web);
    sanne.sign_in("sanne@frontwheel.example");
    clock.pass(std::chrono::days{29});
    EXPECT_EQ(sanne.get("/events").status, 200);
    sanne.headers = {{"kept-reads-again", "yes"}};
    EXPECT_EQ(sanne.get("/my-numbers").status, 200);
    sanne.headers.clear();
    web.app().seen.write_down(store());
    clock.pass(std::chrono::days{2});
    EXPECT_EQ(sanne.get("/my-numbers").status, 303);
}

TEST_P(AccountPages, ASessionEndsAfterNinetyDaysHoweverOftenItsOwnerLooked) {
    Browser sanne(web);
    sanne.sign_in("sanne@frontwheel.example");
    for (int weeks = 0; weeks < 12; ++weeks) {
        clock.pass(std::chrono::days{7});
        EXPECT_EQ(sanne.get("/my-account").status, 200) << weeks;
        web.app().seen.write_down(store());
    }
    clock.pass(std::chrono::days{7});
    EXPECT_EQ(sanne.get("/my-account").status, 303);
}

TEST_P(AccountPages, AnUnconfirmedAddressIsSeenByItsOwnerAndByAdministrators) {
    const std::string team = "/teams/" + cast.frontwheel.text;
    Browser sanne(web), ingrid(web);
    sanne.sign_in("sanne@frontwheel.example");
    ingrid.sign_in("ingrid@frontwheel.example");
    sanne.get("/my-account");
    EXPECT_TRUE(says(sanne, "address unconfirmed"));
    sanne.get(team);
    EXPECT_FALSE(says(sanne, "tom@frontwheel.example"));
    ingrid.get(team);
    EXPECT_TRUE(says(ingrid, "tom@frontwheel.example"));
    EXPECT_TRUE(says(ingrid, "address unconfirmed"));
}

TEST_P(AccountPages, NobodyEndsTheSessionOfSomebodyElse) {
    Browser sanne(web), tom(web);
    tom.sign_in("tom@frontwheel.example");
    const auto of_tom = store().read([](storage::Connection& connection) {
        return std::get<0>(connection.select<SessionId>("select id from sessions").front());
    });
    sanne.sign_in("sanne@frontwheel.example");
    sanne.get("/my-account");
    EXPECT_EQ(sanne.post("/my-account/sessions/ended", {{"session", of_tom.text}}).status, 404);
    EXPECT_EQ(sanne.post("/my-account/sessions/ended", {{"session", "no id"}}).status, 404);
    EXPECT_EQ(tom.get("/my-account").status, 200);
}

TEST(ClientAddress, IsBelievedOnlyFromAProxyOfOnesOwnNetwork) {
    FreshDatabase database(Which::sqlite);
    TurnableClock clock;
    storage::Store store(
        database.place(), [&] { return clock.now(); }, seeded_randomness(1), [](const auto&, const auto&) {});
    Web direct(store, clock), proxied(store, clock, {.peers = web::Peers::proxies});
    const auto from = [](Web& web, const std::string& peer, const std::string& forwarded) {
        http::Request request{.peer = peer};
        if (!forwarded.empty()) request.headers.add("x-forwarded-for", forwarded);
        return web::client_address(web.app(), request);
    };
    const auto visitor = from(direct, "203.0.113.7", "");
    EXPECT_EQ(from(direct, "203.0.113.7", "198.51.100.1"), visitor) << "nobody stands in front";
    EXPECT_EQ(from(proxied, "127.0.0.1", "198.51.100.1, 203.0.113.7"), visitor) << "the proxy wrote the last";
    EXPECT_EQ(from(proxied, "10.1.2.3", "203.0.113.7"), visitor);
    EXPECT_EQ(from(proxied, "203.0.113.7", "198.51.100.1"), visitor) << "a stranger who came past the proxy";
    EXPECT_EQ(from(proxied, "::1", "2001:db8:1:2::5"), from(direct, "2001:db8:1:2:ffff::9", ""));
    EXPECT_EQ(from(proxied, "127.0.0.1", ""), std::nullopt);
    EXPECT_EQ(from(proxied, "127.0.0.1", "unknown"), std::nullopt);
}

TEST(PasswordQueue, LeavesHalfOfTheWorkersToPages) {
    EXPECT_LE(static_cast<unsigned>(web::passwords_at_once + web::passwords_waiting),
              http::ServerOptions{}.workers / 2);
}

TEST(PasswordQueue, TurnsAwayAtOnceWhoDoesNotFit) {
    web::PasswordQueue queue(1, 0);
    const web::PasswordQueue::Place first(queue);
    EXPECT_THROW(const web::PasswordQueue::Place second(queue), web::TooBusy);
}

}  // namespace
}  // namespace kept
