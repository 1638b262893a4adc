#include "domain/process.hpp"

#include <gtest/gtest.h>

#include "domain/counter_number.hpp"
#include "domain/promises_kept.hpp"
#include "domain/proposal.hpp"
#include "domain/rearranging.hpp"

namespace kept {

inline void PrintTo(const ProcessStep& step, std::ostream* out) {
    *out << step.name;
    for (const StepId& each : step.next) *out << " >" << each.text;
}

namespace {

constexpr auto nothing = std::nullopt;

Process of(const std::vector<ProcessStep>& steps) {
    return {
        .id = {"order"}, .name = "From order to payment", .flows = "an order", .team = {}, .steps = steps};
}

/// An offer becomes an order, which is made or taken from the shelf, and then delivered.
Process order_to_delivery() {
    return of({{{"offer"}, "Offer", {{"order"}}},
               {{"order"}, "Order", {{"make"}, {"deliver"}}},
               {{"make"}, "Make", {{"deliver"}}},
               {{"deliver"}, "Deliver", {}}});
}

std::string drawn_as(const Process& process) {
    std::string all;
    for (const ProcessStep& each : process.steps) {
        all += (all.empty() ? "" : ", ") + each.name;
        for (const StepId& next : each.next) all += ">" + next.text;
    }
    return all;
}

std::string after(const Process& process, const Rearrangement& change) {
    const auto changed = rearranged(process, change, {"new"});
    return changed ? drawn_as(*changed) : changed.error().field + ": " + changed.error().sentence;
}

TEST(Process, IsDrawnAsALine) {
    const auto line = drawn(of({}), {"Offer", "Order", "Deliver"}, {{"1"}, {"2"}, {"3"}});
    EXPECT_EQ(drawn_as(line.value()), "Offer>2, Order>3, Deliver");
    EXPECT_EQ(drawn(of({}), {}, {}).error().field, "steps");
    EXPECT_EQ(drawn(of({}), {"Offer", "Offer"}, {{"1"}, {"2"}}).error().field, "steps");
}

TEST(Process, KnowsWhatWorkMayComePast) {
    const Process process = order_to_delivery();
    EXPECT_TRUE(is_beside_the_line(process, {"make"}));
    for (const char* each : {"offer", "order", "deliver"}) EXPECT_FALSE(is_beside_the_line(process, {each}));
}

TEST(Rearranging, AddsAStepIntoTheLine) {
    const Process process = order_to_delivery();
    EXPECT_EQ(after(process, {Rearranges::add, nothing, "Pack", StepId{"make"}}),
              "Offer>order, Order>make>deliver, Make>new, Pack>deliver, Deliver");
    EXPECT_EQ(after(process, {Rearranges::add, nothing, "Be found", nothing}),
              "Be found>offer, Offer>order, Order>make>deliver, Make>deliver, Deliver");
}

TEST(Rearranging, RefusesANameThatIsThere) {
    const Process process = order_to_delivery();
    EXPECT_TRUE(after(process, {Rearranges::add, nothing, " Make ", nothing}).starts_with("name: There is"));
    EXPECT_TRUE(
        after(process, {Rearranges::rename, StepId{"offer"}, "Make", nothing}).starts_with("name: There"));
    EXPECT_TRUE(
        after(process, {Rearranges::rename, StepId{"offer"}, "", nothing}).starts_with("name: What is"));
    EXPECT_EQ(after(process, {Rearranges::rename, StepId{"make"}, "製造 🚲", nothing}),
              "Offer>order, Order>make>deliver, 製造 🚲>deliver, Deliver");
}

TEST(Rearranging, MovesAStepWithTheWork) {
    const Process line = drawn(of({}), {"A", "B", "C"}, {{"a"}, {"b"}, {"c"}}).value();
    EXPECT_EQ(after(line, {Rearranges::move, StepId{"c"}, "", StepId{"a"}}), "A>c, C>b, B");
    EXPECT_EQ(after(line, {Rearranges::move, StepId{"b"}, "", nothing}), "B>a, A>c, C");
    EXPECT_EQ(after(line, {Rearranges::move, StepId{"b"}, "", StepId{"a"}}), drawn_as(line));
}

TEST(Rearranging, LeadsWorkPastAStepThatIsRemoved) {
    EXPECT_EQ(after(order_to_delivery(), {Rearranges::remove, StepId{"order"}, "", nothing}),
              "Offer>make>deliver, Make>deliver, Deliver");
    EXPECT_TRUE(
        after(of({{{"a"}, "A", {}}}), {Rearranges::remove, StepId{"a"}, "", nothing}).starts_with("step: "));
}

TEST(Rearranging, RefusesACircle) {
    const Process process = order_to_delivery();
    for (const auto& [from, to] : {std::pair{"deliver", "offer"}, {"make", "order"}, {"order", "order"}})
        EXPECT_TRUE(after(process, {Rearranges::connect, StepId{from}, "", StepId{to}})
                        .starts_with("other: Then the work would go round in a circle"))
            << from << to;
    EXPECT_EQ(after(process, {Rearranges::connect, StepId{"offer"}, "", StepId{"make"}}),
              "Offer>order>make, Order>make>deliver, Make>deliver, Deliver");
}

TEST(Rearranging, LeavesNoStepToWhichNoWorkComes) {
    const Process process = order_to_delivery();
    EXPECT_EQ(after(process, {Rearranges::part, StepId{"order"}, "", StepId{"deliver"}}),
              "Offer>order, Order>make, Make>deliver, Deliver");
    EXPECT_TRUE(after(process, {Rearranges::part, StepId{"offer"}, "", StepId{"order"}})
                    .starts_with("other: Then no work"));
}

TEST(Rearranging, OfAStepThatIsGoneIsRefused) {
    const Process process = order_to_delivery();
    for (const Rearranges kind :
         {Rearranges::rename, Rearranges::move, Rearranges::remove, Rearranges::connect, Rearranges::part})
        for (const std::optional<StepId>& gone : {std::optional(StepId{"gone"}), std::optional<StepId>()})
            EXPECT_TRUE(after(process, {kind, gone, "Name", nothing}).starts_with("step: "));
    EXPECT_TRUE(after(process, {Rearranges::add, nothing, "Name", StepId{"gone"}}).starts_with("step: "));
}

TEST(Rearranging, KeepsEveryProcessLawful) {
    Process process = order_to_delivery();
    const char* steps[] = {"offer", "order", "make", "deliver"};
    for (const Rearranges kind :
         {Rearranges::move, Rearranges::connect, Rearranges::part, Rearranges::remove})
        for (const char* step : steps)
            for (const char* other : steps) {
                const auto changed = rearranged(process, {kind, StepId{step}, "", StepId{other}}, {"new"});
                EXPECT_TRUE(!changed || is_lawful(*changed)) << step << other;
            }
}

TEST(Process, HasAsManyStepsAsAPersonCanRead) {
    Process process = of({{{"first"}, "First", {}}});
    for (std::size_t each = 1; each < most_steps; ++each)
        process = rearranged(process, {Rearranges::add, nothing, "S" + std::to_string(each), StepId{"first"}},
                             {"s" + std::to_string(each)})
                      .value();
    EXPECT_TRUE(is_lawful(process));
    EXPECT_TRUE(
        after(process, {Rearranges::add, nothing, "One more", nothing}).starts_with("name: A process has"));
}

std::vector<std::pair<Differs, std::string>> told(const Process& before, const Process& now) {
    std::vector<std::pair<Differs, std::string>> all;
    for (const Difference& each : differences(before, now)) all.emplace_back(each.how, each.name);
    return all;
}

TEST(Differences, SayWhatSomebodyElseChanged) {
    using Told = std::vector<std::pair<Differs, std::string>>;
    const Process before = order_to_delivery();
    const auto changed = [&](const Rearrangement& change) {
        return told(before, rearranged(before, change, {"new"}).value());
    };
    EXPECT_EQ(changed({Rearranges::add, nothing, "Pack", StepId{"make"}}), (Told{{Differs::added, "Pack"}}));
    EXPECT_EQ(changed({Rearranges::remove, StepId{"make"}, "", nothing}), (Told{{Differs::removed, "Make"}}));
    EXPECT_EQ(changed({Rearranges::rename, StepId{"make"}, "Build", nothing}),
              (Told{{Differs::renamed, "Build"}}));
    EXPECT_EQ(changed({Rearranges::move, StepId{"offer"}, "", StepId{"make"}}),
              (Told{{Differs::moved, "Offer"}}));
    EXPECT_EQ(changed({Rearranges::connect, StepId{"offer"}, "", StepId{"make"}}),
              (Told{{Differs::flows_on, "Offer"}}));
    EXPECT_EQ(changed({Rearranges::part, StepId{"order"}, "", StepId{"deliver"}}),
              (Told{{Differs::flows_no_more, "Order"}}));
    EXPECT_EQ(told(before, before), Told{});
}

TEST(Proposal, IsAnsweredOnceAndDeclinedWithASentence) {
    Proposal proposal;
    EXPECT_TRUE(may_answer(proposal, ProposalAnswer::accepted, ""));
    EXPECT_EQ(may_answer(proposal, ProposalAnswer::declined, " ").error().field, "words");
    EXPECT_TRUE(may_answer(proposal, ProposalAnswer::declined, "Not yet."));
    proposal.answered = GivenAnswer{};
    EXPECT_FALSE(may_answer(proposal, ProposalAnswer::accepted, ""));
}

TEST(CounterNumber, IsAnotherNumberAndSaysHow) {
    EXPECT_EQ(kept_honest({"revenue"}, {"revenue"}, "By itself.").error().field, "counter");
    EXPECT_EQ(kept_honest({"revenue"}, {"margin"}, "").error().field, "why");
    EXPECT_TRUE(kept_honest({"revenue"}, {"margin"}, "Revenue counts once some of it stays."));
}

/// As many of each, oldest first, all under a promise.
CountedKpi counted(const std::string& owner, const std::vector<Outcome>& outcomes) {
    CountedKpi counted{.owner = {owner}, .slots = {}};
    for (const Outcome each : outcomes)
        counted.slots.push_back({.period = {}, .outcome = each, .said = {}, .promise = Promise{}});
    return counted;
}

TEST(PromisesKept, AreCountedFromThreeOwnersOn) {
    using enum Outcome;
    const auto one = counted("sanne", {kept, broken}), two = counted("tom", {kept, silent}),
               three = counted("noor", {kept});
    EXPECT_EQ(promises_kept({one, two}), nothing);
    EXPECT_EQ(promises_kept({one, two, counted("tom", {kept})}), nothing) << "two numbers of one owner";
    EXPECT_EQ(promises_kept({one, two, counted("noor", {open, excused})}), nothing) << "nothing decided yet";
    EXPECT_EQ(promises_kept({one, two, three}), (PromisesKept{3, 5}));
}

TEST(PromisesKept, AreThoseOfTheLastSixPeriods) {
    using enum Outcome;
    const auto long_ago =
        counted("sanne", {broken, broken, kept, kept, kept, excused, kept, kept, kept, open});
    EXPECT_EQ(promises_kept({long_ago, counted("tom", {kept}), counted("noor", {kept})}),
              (PromisesKept{8, 8}));
}

}  // namespace
}  // namespace kept
