#include "storage/processes.hpp"

#include <algorithm>
#include <gtest/gtest.h>

#include "actions/add_to_team.hpp"
#include "actions/appoint_lead.hpp"
#include "actions/arrange_process.hpp"
#include "actions/change_openness.hpp"
#include "actions/draw_process.hpp"
#include "actions/found_team.hpp"
#include "actions/process_rights.hpp"
#include "actions/propose_change.hpp"
#include "actions/retire_kpi.hpp"
#include "actions/stand_on_step.hpp"
#include "storage/counter_numbers.hpp"
#include "storage/journal.hpp"
#include "storage/kpi_steps.hpp"
#include "storage/process_proposals.hpp"
#include "support/cast.hpp"

namespace kept {
namespace {

using namespace support;

/// Ingrid drew how a complaint flows through the organisation.
class Processes : public OnBothDatabases {
  protected:
    ProcessId draws(const actions::Speaker& who, const std::string& name, std::optional<TeamId> team = {}) {
        return actions::draw_process(store(), who, {name, "a complaint", team, "Heard\nSolved\n\nThanked"},
                                     form(name))
            .value();
    }

    Process process() {
        return store().read([&](storage::Connection& connection) {
            return storage::process(connection, cast.ingrid.organisation, id);
        });
    }

    std::string drawn_as(const Process& process) const {
        std::string all;
        for (const ProcessStep& each : process.steps) all += each.name + (each.next.size() > 1 ? "< " : " ");
        return all;
    }

    StepId step(const std::string& name) {
        const Process now = process();
        return std::ranges::find(now.steps, name, &ProcessStep::name)->id;
    }

    Result<ProcessId> arranges(const actions::Speaker& who, int version, const Rearrangement& change,
                               const std::string& key) {
        return actions::arrange_process(store(), who, id, version, change, form(key));
    }

    std::optional<StandsOn> place_of(const KpiId& kpi) {
        return store().read([&](storage::Connection& connection) {
            return storage::place_of_kpi(connection, cast.ingrid.organisation, kpi);
        });
    }

    std::vector<Proposal> proposals() {
        return store().read([&](storage::Connection& connection) {
            return storage::proposals_about(connection, cast.ingrid.organisation, id);
        });
    }

    Cast cast = set_up_cast(store(), clock);
    ProcessId id = draws(cast.ingrid, "From complaint to smile");
};
KEPT_ON_BOTH_DATABASES(Processes);

TEST_P(Processes, AreDrawnOnceWithOneStepALine) {
    EXPECT_EQ(drawn_as(process()), "Heard Solved Thanked ");
    EXPECT_EQ(draws(cast.ingrid, "From complaint to smile"), id);
    const auto refused =
        actions::draw_process(store(), cast.ingrid, {"Nothing", "air", {}, " \n "}, form("no"));
    EXPECT_EQ(refused.error().field, "steps");
}

TEST_P(Processes, AreArrangedByAdministratorsAndTheirTeamsLead) {
    EXPECT_THROW(draws(cast.sanne, "By Sanne"), Forbidden);
    EXPECT_THROW(draws(cast.sanne, "By Sanne", cast.frontwheel), Forbidden);
    EXPECT_THROW(arranges(cast.sanne, 1, {Rearranges::add, {}, "Asked", {}}, "a"), Forbidden);
    EXPECT_THROW(arranges(cast.pim, 1, {Rearranges::add, {}, "Asked", {}}, "b"), NotFound);
    actions::appoint_lead(store(), cast.ingrid, cast.frontwheel, cast.sanne.member);
    id = draws(cast.sanne, "By the lead", cast.frontwheel);
    EXPECT_TRUE(arranges(cast.sanne, 1, {Rearranges::add, {}, "Asked", {}}, "c"));
    EXPECT_THROW(
        actions::describe_process(store(), cast.sanne, id, 2, {"Everybody's", "a complaint", {}}, form("d")),
        Forbidden)
        << "a lead gives nothing to the whole organisation";
}

TEST_P(Processes, TellTheSecondWhatTheFirstChanged) {
    ASSERT_TRUE(arranges(cast.ingrid, 1, {Rearranges::add, {}, "Understood", step("Heard")}, "first"));
    const Rearrangement second{Rearranges::rename, step("Solved"), "Put right", {}};
    EXPECT_EQ(arranges(cast.ingrid, 1, second, "second").error().field, "version");
    EXPECT_EQ(drawn_as(process()), "Heard Understood Solved Thanked ");
    EXPECT_TRUE(arranges(cast.ingrid, 2, second, "second"));
    EXPECT_EQ(drawn_as(process()), "Heard Understood Put right Thanked ");
}

TEST_P(Processes, KeepARemovedStepInHistory) {
    const StepId solved = step("Solved");
    ASSERT_TRUE(actions::stand_on_step(store(), cast.sanne, cast.complaints, StandsOn{id, solved}));
    const Instant before = clock.now() + std::chrono::hours(1);
    clock.pass(std::chrono::hours(24));
    ASSERT_TRUE(arranges(cast.ingrid, 1, {Rearranges::remove, solved, "", {}}, "remove"));
    EXPECT_EQ(drawn_as(process()), "Heard Thanked ");
    EXPECT_EQ(place_of(cast.complaints), (StandsOn{id, solved}));
    const Process earlier = store().read([&](storage::Connection& connection) {
        const auto then = storage::first_entry_after(connection, cast.ingrid.organisation, before);
        return storage::process(connection, cast.ingrid.organisation, id, then);
    });
    EXPECT_EQ(drawn_as(earlier), "Heard Solved Thanked ");
}

TEST_P(Processes, LetAnOwnerPlaceTheirOwnNumberOnly) {
    const StandsOn place{id, step("Solved")};
    EXPECT_THROW(actions::stand_on_step(store(), cast.ingrid, cast.complaints, place), NotFound);
    EXPECT_EQ(place_of(cast.complaints), std::nullopt);
    EXPECT_TRUE(actions::stand_on_step(store(), cast.sanne, cast.complaints, place));
    EXPECT_TRUE(actions::stand_on_step(store(), cast.sanne, cast.complaints, StandsOn{id, {}}));
    EXPECT_EQ(place_of(cast.complaints), (StandsOn{id, {}}));
    EXPECT_TRUE(actions::stand_on_step(store(), cast.sanne, cast.complaints, std::nullopt));
    EXPECT_EQ(place_of(cast.complaints), std::nullopt);
}

TEST_P(Processes, RefuseAStepThatTheyNoLongerHave) {
    const StepId solved = step("Solved");
    ASSERT_TRUE(arranges(cast.ingrid, 1, {Rearranges::remove, solved, "", {}}, "remove"));
    const auto refused = actions::stand_on_step(store(), cast.sanne, cast.complaints, StandsOn{id, solved});
    EXPECT_EQ(refused.error().field, "step");
}

TEST_P(Processes, TakeANewNumberAtOnce) {
    const auto kpi = actions::name_kpi(store(), cast.tom,
                                       {.name = "Thank-you cards",
                                        .contribution = "Who is thanked comes back.",
                                        .team = cast.frontwheel,
                                        .stands_on = StandsOn{id, step("Thanked")}},
                                       form("cards"));
    EXPECT_EQ(place_of(kpi.value()), (StandsOn{id, step("Thanked")}));
    const auto on_places = store().read([&](storage::Connection& connection) {
        return storage::kpis_on_places(connection, cast.ingrid.organisation);
    });
    ASSERT_EQ(on_places.size(), 1u);
    EXPECT_EQ(on_places.front().kpis, 1);
}

TEST_P(Processes, AreCountedAsTheyStoodBeforeAnEntry) {
    const auto kpis_on = [&](const StandsOn& place, Sequence before) {
        return store().read([&](storage::Connection& connection) {
            for (const auto& each : storage::kpis_on_places(connection, cast.ingrid.organisation, before))
                if (each.place == place) return each.kpis;
            return 0;
        });
    };
    const auto next_entry = [&] {
        return store().read([&](storage::Connection& connection) {
            return storage::last_entry(connection, cast.ingrid.organisation) + 1;
        });
    };
    const StandsOn solved{id, step("Solved")}, whole{id, {}};
    ASSERT_TRUE(actions::stand_on_step(store(), cast.sanne, cast.complaints, solved));
    const Sequence moved = next_entry();
    ASSERT_TRUE(actions::stand_on_step(store(), cast.sanne, cast.complaints, whole));
    const Sequence retired = next_entry();
    actions::retire_kpi(store(), cast.sanne, cast.complaints);
    EXPECT_EQ(kpis_on(solved, moved), 1);
    EXPECT_EQ(kpis_on(whole, moved), 0);
    EXPECT_EQ(kpis_on(whole, retired), 1);
    EXPECT_EQ(kpis_on(whole, storage::now_and_all_before), 0);
}

TEST_P(Processes, HearWhatMembersPropose) {
    const Rearrangement asked{Rearranges::add, {}, "Asked", {}};
    const auto proposal = actions::propose_change(store(), cast.sanne, id, asked, "We ask first.", form("p"));
    ASSERT_TRUE(proposal);
    EXPECT_EQ(drawn_as(process()), "Heard Solved Thanked ");
    const auto answers = [&](const actions::Speaker& who, ProposalAnswer answer, const std::string& words) {
        return actions::answer_proposal(store(), who, id, *proposal, answer, words);
    };
    EXPECT_THROW(answers(cast.sanne, ProposalAnswer::accepted, ""), Forbidden);
    EXPECT_EQ(answers(cast.ingrid, ProposalAnswer::declined, "").error().field, "words");
    EXPECT_TRUE(answers(cast.ingrid, ProposalAnswer::accepted, ""));
    EXPECT_EQ(drawn_as(process()), "Asked Heard Solved Thanked ");
    EXPECT_FALSE(answers(cast.ingrid, ProposalAnswer::declined, "No.")) << "answered already";
    EXPECT_EQ(proposals().front().answered->by, cast.ingrid.member);
}

TEST_P(Processes, RefuseAProposalThatCouldNotBeMade) {
    const Rearrangement circle{Rearranges::connect, step("Thanked"), "", step("Heard")};
    EXPECT_EQ(actions::propose_change(store(), cast.sanne, id, circle, "", form("circle")).error().field,
              "other");
    EXPECT_THROW(actions::propose_change(store(), cast.pim, id, circle, "", form("pim")), NotFound);
    EXPECT_TRUE(proposals().empty());
}

TEST_P(Processes, OfAClosedTeamAreThereForItsMembersOnly) {
    const TeamId garden =
        actions::found_team(store(), cast.ingrid, {"Garden", "Europe/Amsterdam"}, form("garden")).value();
    ASSERT_TRUE(actions::add_to_team(store(), cast.ingrid, garden, cast.tom.member));
    const ProcessId secret = draws(cast.ingrid, "From seed to rose", garden);
    actions::change_openness(store(), cast.ingrid, garden, Openness::closed);
    const auto sight = [&](const actions::Speaker& who) {
        return store().read([&](storage::Connection& connection) {
            return actions::processes_in_sight(connection, who, store().now());
        });
    };
    EXPECT_EQ(sight(cast.tom).readable.size(), 2u);
    EXPECT_EQ(sight(cast.sanne).readable.size(), 1u);
    EXPECT_EQ(sight(cast.sanne).closed_to_them, 1);
    EXPECT_THROW(actions::stand_on_step(store(), cast.sanne, cast.complaints, StandsOn{secret, {}}),
                 NotFound);
}

TEST_P(Processes, ShowWhichNumberKeepsAnotherHonest) {
    const KpiId angry =
        actions::name_kpi(store(), cast.tom,
                          {.name = "Angry calls", .contribution = "Calm.", .team = cast.frontwheel},
                          form("angry"))
            .value();
    const auto names = [&](const actions::Speaker& who, const std::optional<KpiId>& counter,
                           const char* why) {
        return actions::name_counter_number(store(), who, cast.complaints, counter, why);
    };
    EXPECT_THROW(names(cast.tom, angry, "Mine."), NotFound);
    EXPECT_EQ(names(cast.sanne, angry, "").error().field, "why");
    EXPECT_TRUE(names(cast.sanne, angry, "Solved counts once nobody calls in anger."));
    const auto pairs = [&] {
        return store().read([&](storage::Connection& connection) {
            return storage::counter_numbers(connection, cast.ingrid.organisation);
        });
    };
    ASSERT_EQ(pairs().size(), 1u);
    EXPECT_EQ(pairs().front().counter, angry);
    EXPECT_TRUE(names(cast.sanne, std::nullopt, ""));
    EXPECT_TRUE(pairs().empty());
}

}  // namespace
}  // namespace kept
