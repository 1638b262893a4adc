#include "domain/readings.hpp"

#include <gtest/gtest.h>

#include "cast.hpp"
#include "domain/next_meeting.hpp"

namespace kept {
namespace {

using namespace testing;

/// Sanne's numbers from Monday 2 November on, with what was kept about them as it would be after each.
class Numbers {
  public:
    explicit Numbers(std::initializer_list<int> numbers, Direction direction = Direction::increase)
        : sanne(Cadence::workday, direction) {
        for (const int each : numbers) say(each);
    }

    Numbers& say(int number) {
        sanne.reports(key_of(next_), number);
        const Report& report = sanne.history.reports.back();
        keep(report.sequence, report.said);
        last = next_;
        next_ = sanne.schedule().next(next_).value();
        return *this;
    }

    void correct(std::string_view of, int number) {
        sanne.corrects(of, number, said_last() + 1h);
        keep(sanne.history.reports.back().sequence, said_last());
    }

    Numbers& look(std::optional<Reading> reading) {
        readings.looks.push_back({.period = last, .reading = reading, .looked = said_last() + 10min});
        return *this;
    }

    std::optional<OwedLook> owed(Instant now) const {
        return owed_look(sanne.history, sanne.schedule(), readings, now);
    }

    std::optional<OwedLook> owed() const { return owed(said_last() + 1min); }

    Announcement told(Instant now) const { return announced(sanne.history, readings, owed(now)); }

    Instant said_last() const { return sanne.history.reports.back().said; }

    Sanne sanne;
    Readings readings;
    Period last;

  private:
    void keep(Sequence sequence, Instant now) {
        Reached reached = reached_now(sanne.history, readings);
        for (SeenSignal& each : reached.signals) {
            each.sequence = sequence;
            readings.seen.push_back(each);
        }
        if (reached.asks) readings.asked.push_back({*reached.asks, sequence, now});
    }

    Period next_ = period("2026-11-02");
};

constexpr auto sixth = "2026-11-09";

TEST(OwedLook, IsAskedWithTheSixthNumberWhateverItSays) {
    EXPECT_FALSE(Numbers({3, 4, 5, 6, 7}).owed());
    EXPECT_EQ(Numbers({3, 4, 5, 6, 7, 8}).owed()->period, period(sixth));
    EXPECT_EQ(Numbers({8, 3, 6, 4, 7, 5}).owed()->period, period(sixth));
}

TEST(OwedLook, IsNoLongerOwedOnceItsOwnerLookedOrSkipped) {
    EXPECT_FALSE(Numbers({3, 4, 5, 6, 7, 8}).look(Reading::rising).owed(utc("2026-11-09 12:00")));
    EXPECT_FALSE(Numbers({3, 4, 5, 6, 7, 8}).look(std::nullopt).owed(utc("2026-11-09 12:00")));
}

TEST(OwedLook, IsReleasedWhenTheNextMeetingBegins) {
    const Numbers numbers({3, 4, 5, 6, 7, 8});
    const Instant huddle = utc("2026-11-09 08:07");
    EXPECT_EQ(numbers.owed()->until, huddle);
    EXPECT_TRUE(numbers.owed(huddle - std::chrono::microseconds(1)));
    EXPECT_FALSE(numbers.owed(huddle));
}

TEST(OwedLook, IsNotOwedAboutANumberThatWasTakenBack) {
    Numbers numbers({3, 4, 5, 6, 7, 8});
    numbers.sanne.takes_back(sixth, numbers.said_last() + 1min);
    EXPECT_FALSE(numbers.owed(numbers.said_last() + 2min));
}

TEST(OwedLook, IsAskedAgainOnlyForSomethingNewAndOnceInSix) {
    Numbers numbers({3, 4, 5, 6, 7, 8});
    numbers.look(Reading::rising);
    for (const int each : {9, 10, 11, 12, 13}) numbers.say(each);
    EXPECT_EQ(numbers.readings.asked.size(), 1U);
    for (const int each : {12, 11, 10, 9, 8}) numbers.say(each);
    EXPECT_EQ(numbers.readings.asked.size(), 2U) << "six in a row, falling";
}

TEST(OwedLook, IsNotAskedForWhatWasSeenAlready) {
    Numbers numbers({5, 5, 6, 5, 5, 6, 5, 5, 6, 5, 5, 30});
    const auto asked = numbers.readings.asked.size();
    numbers.correct("2026-11-03", 6);
    EXPECT_EQ(numbers.readings.asked.size(), asked);
    EXPECT_EQ(numbers.readings.seen.size(), 1U);
}

TEST(Announced, BelowSixNothingIsCalledATrend) {
    const Numbers numbers({3, 4, 5, 6, 7});
    EXPECT_EQ(numbers.told(numbers.said_last()).tells, Tells::too_few);
}

TEST(Announced, SixInARowAreToldOnceTheirOwnerLooked) {
    Numbers numbers({3, 4, 5, 6, 7, 8});
    EXPECT_TRUE(numbers.told(numbers.said_last() + 1min).signals.empty());
    numbers.look(Reading::level);
    const Announcement told = numbers.told(numbers.said_last() + 20min);
    ASSERT_EQ(told.tells, Tells::signals);
    EXPECT_EQ(told.signals.front().rule, trend::Rule::trend);
    EXPECT_EQ(told.signals.front().side, trend::Side::high);
    EXPECT_EQ(told.signals.front().reports, 6);
    EXPECT_EQ(told.signals.front().last, period(sixth));
}

TEST(Announced, WhatStoodBeforeGoesOnWhileALookIsOwed) {
    Numbers numbers({3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13});
    numbers.readings.asked.clear();
    numbers.readings.asked.push_back({numbers.last, 1, numbers.said_last()});
    const auto told = numbers.told(numbers.said_last()).signals;
    EXPECT_TRUE(std::ranges::find(told, trend::Rule::trend, &SeenSignal::rule) != told.end());
}

TEST(Announced, NothingCertainIsSaidPlainly) {
    const Numbers numbers({5, 8, 4, 7, 5, 6});
    EXPECT_EQ(numbers.told(numbers.said_last() + 48h).tells, Tells::nothing_certain);
}

TEST(Announced, WhoAlwaysKeepsTheSameIsPraised) {
    Numbers numbers({8, 8, 8, 8, 8, 8, 8, 8});
    numbers.sanne.promises(at_least(8), "2026-11-02");
    EXPECT_EQ(numbers.told(numbers.said_last() + 48h).tells, Tells::steady);
    numbers.sanne.promises(at_least(9), "2026-11-03");
    EXPECT_EQ(numbers.told(numbers.said_last() + 48h).tells, Tells::nothing_certain);
}

TEST(Announced, WhatWasSeenFirstIsKeptWhenTheNumbersChange) {
    Numbers numbers({3, 4, 5, 6, 7, 8});
    numbers.correct(sixth, 6);
    EXPECT_EQ(seen_with(numbers.readings, period(sixth)).front().rule, trend::Rule::trend);
    EXPECT_NE(numbers.told(numbers.said_last() + 48h).tells, Tells::signals);
}

TEST(OfferedStart, IsTheFirstOfASustainedChange) {
    Numbers numbers({8, 11, 9, 10, 9, 11, 8, 10, 9, 11, 9, 10, 14, 13, 14, 13, 14, 13, 14, 13});
    EXPECT_EQ(offered_start(numbers.sanne.history, numbers.readings, std::nullopt), period("2026-11-18"));
    const OwedLook owed{numbers.last, numbers.said_last() + 1h};
    EXPECT_FALSE(offered_start(numbers.sanne.history, numbers.readings, owed)) << "nobody sees it yet";
    numbers.readings.starts.push_back({.from = period("2026-11-18")});
    EXPECT_FALSE(offered_start(numbers.sanne.history, numbers.readings, std::nullopt));
}

TEST(OfferedStart, IsNothingWithoutAChange) {
    const Numbers numbers({8, 11, 9, 10, 9, 11, 8, 10, 9, 11, 9, 10});
    EXPECT_FALSE(offered_start(numbers.sanne.history, numbers.readings, std::nullopt));
    EXPECT_FALSE(offered_start(Numbers({}).sanne.history, {}, std::nullopt));
}

TEST(Look, IsTakenOnceAndWhileItIsOwed) {
    const OwedLook owed{period(sixth), {}};
    const Look look{.period = period(sixth), .reading = Reading::rising};
    EXPECT_TRUE(may_look(owed, {}, look));
    EXPECT_FALSE(may_look(std::nullopt, {}, look));
    EXPECT_FALSE(may_look(OwedLook{period("2026-11-10"), {}}, {}, look));
    EXPECT_FALSE(may_look(owed, {.looks = {look}}, look));
}

SeenSignal signal(trend::Rule rule, trend::Side side, std::string_view last = sixth) {
    return {.rule = rule, .side = side, .first = period(last), .last = period(last)};
}

TEST(Agreement, IsToSeeTheSameWay) {
    const std::vector rising{signal(trend::Rule::trend, trend::Side::high)};
    EXPECT_EQ(agreement(Reading::rising, rising), Agreement::same);
    EXPECT_EQ(agreement(Reading::falling, rising), Agreement::different);
    EXPECT_EQ(agreement(Reading::level, rising), Agreement::different);
    EXPECT_EQ(agreement(Reading::cannot_tell, rising), Agreement::open);
    EXPECT_EQ(agreement(Reading::falling, {signal(trend::Rule::shift, trend::Side::low)}), Agreement::same);
    EXPECT_EQ(agreement(Reading::level, {}), Agreement::same);
    EXPECT_EQ(agreement(Reading::cannot_tell, {}), Agreement::same);
    EXPECT_EQ(agreement(Reading::rising, {}), Agreement::different);
    EXPECT_EQ(agreement(Reading::rising, {signal(trend::Rule::run_chart, trend::Side::none)}),
              Agreement::open);
}

TEST(Agreement, IsCountedWhereBothSaidSomething) {
    Readings readings{.looks = {{.period = period(sixth), .reading = Reading::rising},
                                {.period = period("2026-11-17"), .reading = Reading::falling},
                                {.period = period("2026-11-25"), .reading = std::nullopt}},
                      .seen = {signal(trend::Rule::trend, trend::Side::high)}};
    EXPECT_EQ(agreements(readings).same, 1);
    EXPECT_EQ(agreements(readings).of, 2);
}

TEST(NextMeeting, IsTheHuddleOfADayOnWhichTheOwnerIsThere) {
    Sanne sanne;
    EXPECT_EQ(next_meeting_begins(sanne.schedule(), utc("2026-11-10 07:00")), utc("2026-11-10 08:07"));
    EXPECT_EQ(next_meeting_begins(sanne.schedule(), utc("2026-11-10 08:07")), utc("2026-11-11 08:07"));
    sanne.is_away("2026-11-11", "2026-11-11");
    EXPECT_EQ(next_meeting_begins(sanne.schedule(), utc("2026-11-10 08:07")), utc("2026-11-12 08:07"));
}

}  // namespace
}  // namespace kept
