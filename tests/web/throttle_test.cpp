#include "web/throttle.hpp"

#include <gtest/gtest.h>

namespace kept::web {
namespace {

using namespace std::chrono_literals;

class Throttles : public testing::Test {
  protected:
    void fails(const Throttle::Keys& keys, int times) {
        for (int each = 0; each < times; ++each) throttle.ask(keys, now).value().failed();
    }

    Throttle throttle;
    Instant now = Day{std::chrono::year{2026} / 11 / 23} + 9h;
    const Throttle::Keys sanne{{Counted::account, "sanne"}, {Counted::client, "an office"}};
    const Throttle::Keys tom{{Counted::account, "tom"}, {Counted::client, "an office"}};
};

TEST_F(Throttles, SlowDownTheFifthWrongTryAndEveryLaterOneMore) {
    fails(sanne, 4);
    EXPECT_EQ(throttle.ask(sanne, now).value().failed(), 2s);
    EXPECT_EQ(throttle.ask(sanne, now).error(), 2s);
    now += 2s;
    EXPECT_EQ(throttle.ask(sanne, now).value().failed(), 4s);
    EXPECT_EQ(throttle.ask(sanne, now + 3s).error(), 1s);
    EXPECT_TRUE(throttle.ask(sanne, now + 4s));
}

TEST_F(Throttles, LeaveOtherAccountsAlone) {
    fails(sanne, 5);
    EXPECT_TRUE(throttle.ask(tom, now));
}

TEST_F(Throttles, SlowDownAClientThatTriesManyAccounts) {
    for (int each = 0; each < 51; ++each)
        throttle.ask({{Counted::account, std::to_string(each)}, {Counted::client, "an office"}}, now)
            .value()
            .failed();
    EXPECT_EQ(throttle.ask(tom, now).error(), 2s);
    EXPECT_TRUE(throttle.ask({{Counted::account, "tom"}, {Counted::client, "elsewhere"}}, now));
}

TEST_F(Throttles, ForgetTheAccountOnceItsOwnerIsInAndNeverTheClient) {
    fails(sanne, 4);
    throttle.ask(sanne, now).value().succeeded();
    fails(sanne, 4);
    EXPECT_TRUE(throttle.ask(sanne, now));
    for (int each = 0; each < 43; ++each)
        throttle.ask({{Counted::account, std::to_string(each)}, sanne.back()}, now).value().failed();
    EXPECT_FALSE(throttle.ask(tom, now)) << "fifty-one from this office failed";
}

TEST_F(Throttles, DoNotCountATryThatCameToNothing) {
    for (int each = 0; each < 100; ++each) EXPECT_TRUE(throttle.ask(sanne, now));
}

TEST_F(Throttles, DoNotCountAskingTooEarly) {
    fails(sanne, 5);
    for (int each = 0; each < 100; ++each) EXPECT_EQ(throttle.ask(sanne, now).error(), 2s);
    EXPECT_TRUE(throttle.ask(sanne, now + 2s));
}

TEST_F(Throttles, CountTriesThatAreMadeAtTheSameTime) {
    std::vector<Throttle::Try> at_once;
    while (auto allowed = throttle.ask(sanne, now)) at_once.push_back(std::move(*allowed));
    EXPECT_EQ(at_once.size(), 5u);
}

TEST_F(Throttles, RememberADayAndNeverLock) {
    for (int each = 0; each < 40; ++each) {
        throttle.ask(sanne, now).value().failed();
        now += 15min;
    }
    EXPECT_TRUE(throttle.ask(sanne, now)) << "never longer than a quarter of an hour";
    now += 25h;
    EXPECT_EQ(throttle.ask(sanne, now).value().failed(), 0s);
}

TEST_F(Throttles, HoldNoMoreThanTheyMay) {
    Throttle small(2);
    for (int each = 0; each < 5; ++each) small.ask({{Counted::account, "first"}}, now).value().failed();
    small.ask({{Counted::account, "second"}}, now + 1s).value().failed();
    EXPECT_FALSE(small.ask({{Counted::account, "first"}}, now + 1s));
    small.ask({{Counted::account, "third"}}, now + 1s).value().failed();
    EXPECT_TRUE(small.ask({{Counted::account, "first"}}, now + 1s)) << "tried longest ago";
}

}  // namespace
}  // namespace kept::web
