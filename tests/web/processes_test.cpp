#include "storage/processes.hpp"

#include <gtest/gtest.h>

#include "actions/add_to_team.hpp"
#include "actions/appoint_lead.hpp"
#include "actions/arrange_process.hpp"
#include "actions/change_openness.hpp"
#include "actions/draw_process.hpp"
#include "actions/found_team.hpp"
#include "actions/invite.hpp"
#include "actions/join.hpp"
#include "actions/stand_on_step.hpp"
#include "support/browser.hpp"
#include "support/cast.hpp"

namespace kept {
namespace {

using namespace support;

/// Sanne's complaints stand on the second of three steps.
class ProcessPages : public OnBothDatabases {
  protected:
    ProcessPages() {
        id = actions::draw_process(store(), cast.ingrid,
                                   {"From complaint to smile", "a complaint", {}, "Heard\nSolved\nThanked"},
                                   form("work"))
                 .value();
        EXPECT_TRUE(actions::stand_on_step(store(), cast.sanne, cast.complaints, StandsOn{id, step(1)}));
    }

    StepId step(std::size_t place) {
        return store().read([&](storage::Connection& connection) {
            return storage::process(connection, cast.ingrid.organisation, id).steps.at(place).id;
        });
    }

    Browser signed_in(const std::string& who) {
        Browser browser(web);
        browser.sign_in(who + "@frontwheel.example");
        return browser;
    }

    std::string path() const { return "/processes/" + id.text; }

    Filled change(const std::string& kind, const std::string& version, const Filled& more) {
        Filled fields{{"change", kind}, {"version", version}};
        fields.insert(more.begin(), more.end());
        return fields;
    }

    /// Tom and Noor say a number each, on the same step, and one of them kept it.
    void let_three_say() {
        const auto invited = actions::invite(store(), cast.ingrid, cast.frontwheel);
        const auto noor = actions::join(
            store(), cast.ingrid.organisation, invited.token,
            {.name = "Noor Visser", .email = "noor@frontwheel.example", .password = Cast::password});
        for (const auto& [who, name, number] :
             {std::tuple{cast.sanne, "Smiles", 8}, {cast.tom, "Calls", 9}, {noor.value(), "Thanks", 3}}) {
            const auto kpi = actions::name_kpi(store(), who,
                                               {.name = name,
                                                .contribution = "Who is called back stays.",
                                                .measure = {.unit = Unit::count},
                                                .team = cast.frontwheel,
                                                .promise = actions::FirstPromise{{.least = whole(8)}, ""},
                                                .stands_on = StandsOn{id, step(1)}},
                                               form(name))
                                 .value();
            EXPECT_TRUE(actions::report_kpi(
                store(), who,
                {.kpi = kpi, .period = parse_period("2026-11-23").value(), .value = whole(number)},
                form(std::string(name) + " said")));
        }
    }

    Cast cast = set_up_cast(store(), clock);
    Web web{store(), clock};
    ProcessId id;
};
KEPT_ON_BOTH_DATABASES(ProcessPages);

TEST_P(ProcessPages, ShowWhoSaysWhatAndWhichStepsAreBlind) {
    Browser tom = signed_in("tom");
    tom.get(path());
    EXPECT_TRUE(tom.page().contains("Complaints solved"));
    EXPECT_TRUE(tom.page().contains("Sanne Bakker"));
    EXPECT_TRUE(tom.page().contains("Two blind steps"));
    EXPECT_TRUE(tom.page().contains("/kpis/new?step=" + step(0).text));
    tom.get("/kpis/new?step=" + step(0).text);
    EXPECT_TRUE(tom.page().contains("value=\"" + step(0).text + "\" selected"));
}

TEST_P(ProcessPages, CountTogetherFromThreeOwnersOn) {
    Browser tom = signed_in("tom");
    EXPECT_FALSE(tom.get(path()).body.contains("promises kept"));
    let_three_say();
    EXPECT_TRUE(tom.get(path()).body.contains("promises kept"));
}

TEST_P(ProcessPages, TellAPersonTheirPlaceInTheWork) {
    Browser sanne = signed_in("sanne");
    for (const std::string& page : {std::string("/my-numbers"), "/kpis/" + cast.complaints.text}) {
        sanne.get(page);
        EXPECT_TRUE(sanne.page().contains("Stands on step 2 of From complaint to smile")) << page;
    }
    sanne.get("/kpis/" + cast.complaints.text + "/this-number");
    sanne.post("/kpis/" + cast.complaints.text + "/steps", {{"step", "whole-" + id.text}});
    EXPECT_EQ(sanne.last().status, 303);
    EXPECT_TRUE(sanne.follow().body.contains("Stands on the whole of"));
}

TEST_P(ProcessPages, AreArrangedWithButtons) {
    Browser ingrid = signed_in("ingrid");
    ingrid.get(path() + "/steps");
    ingrid.post(path() + "/steps", change("move", "1", {{"step", step(2).text}, {"other", "first"}}));
    ASSERT_EQ(ingrid.last().status, 303);
    const std::string& page = ingrid.follow().body;
    EXPECT_LT(page.find("<h2>Thanked"), page.find("<h2>Heard"));
}

TEST_P(ProcessPages, RefuseACircleWhereItWasAsked) {
    Browser ingrid = signed_in("ingrid");
    ingrid.get(path() + "/steps");
    ingrid.post(path() + "/steps", change("connect", "1", {{"step", step(1).text}, {"other", step(0).text}}));
    EXPECT_EQ(ingrid.last().status, 422);
    EXPECT_TRUE(ingrid.page().contains("go round in a circle"));
    EXPECT_TRUE(ingrid.page().contains("value=\"" + step(0).text + "\" selected"));
}

TEST_P(ProcessPages, ShowTheSecondWhatTheFirstChanged) {
    Browser ingrid = signed_in("ingrid");
    ingrid.get(path() + "/steps");
    ASSERT_TRUE(actions::arrange_process(store(), cast.ingrid, id, 1, {Rearranges::add, {}, "Asked", {}},
                                         form("first")));
    const Filled typed = change("rename", "1", {{"step", step(2).text}, {"name", "Put right"}});
    ingrid.post(path() + "/steps", typed);
    EXPECT_EQ(ingrid.last().status, 409);
    EXPECT_TRUE(ingrid.page().contains("“Asked” was added"));
    EXPECT_TRUE(ingrid.page().contains("value=\"Put right\"")) << "what was typed is gone";
    EXPECT_TRUE(ingrid.page().contains("name=\"version\" value=\"2\""));
}

TEST_P(ProcessPages, StandAsTheyStoodOnAnEarlierDay) {
    clock.pass(std::chrono::hours(48));
    ASSERT_TRUE(actions::arrange_process(store(), cast.ingrid, id, 1, {Rearranges::remove, step(1), "", {}},
                                         form("remove")));
    Browser tom = signed_in("tom");
    EXPECT_TRUE(tom.get(path()).body.contains("On the whole process"));
    tom.get(path() + "?on=2026-11-23");
    EXPECT_TRUE(tom.page().contains("As it stood on 23 November 2026."));
    EXPECT_TRUE(tom.page().contains("</span> Solved</h2>"));
    EXPECT_FALSE(tom.page().contains("Propose a change"));
    for (const char* odd : {"2026-12-24", "yesterday", "2026-W48", "0000-00-00"})
        EXPECT_EQ(tom.get(path() + "?on=" + odd).status, 200) << odd;
}

TEST_P(ProcessPages, ListenToWhatIsArranged) {
    Browser tom = signed_in("tom");
    for (const std::string& page : {std::string("/processes"), path()})
        EXPECT_TRUE(tom.get(page).body.contains("data-live=\"organisation kpi-" + cast.complaints.text))
            << page;
    EXPECT_TRUE(tom.get(path() + "/proposals").body.contains("data-live=\"organisation\""));
    EXPECT_TRUE(tom.get("/processes").body.contains("href=\"/guide/processes\""));
}

TEST_P(ProcessPages, TellEverybodyWhoArrangedThem) {
    ASSERT_TRUE(actions::arrange_process(store(), cast.ingrid, id, 1, {Rearranges::add, {}, "Asked", {}},
                                         form("add")));
    Browser tom = signed_in("tom");
    tom.get("/deeds");
    EXPECT_TRUE(
        tom.page().contains("<b>Ingrid Hofman</b> drew the process “<b>From complaint to smile</b>”."));
    EXPECT_TRUE(tom.page().contains("arranged the process “<b>From complaint to smile</b>”."));
}

TEST_P(ProcessPages, OfAClosedTeamAreDeedsWithoutAName) {
    const TeamId garden =
        actions::found_team(store(), cast.ingrid, {"Walled garden", "Europe/Amsterdam"}, form("garden"))
            .value();
    ASSERT_TRUE(actions::describe_process(store(), cast.ingrid, id, 1, {"Secret road", "a rose", garden},
                                          form("described")));
    actions::change_openness(store(), cast.ingrid, garden, Openness::closed);
    Browser tom = signed_in("tom"), ingrid = signed_in("ingrid");
    tom.get("/deeds");
    EXPECT_TRUE(tom.page().contains("arranged a process of a closed team."));
    EXPECT_FALSE(tom.page().contains("Secret road"));
    EXPECT_FALSE(tom.page().contains("From complaint to smile"));
    EXPECT_TRUE(ingrid.get("/deeds").body.contains("Secret road"));
}

TEST_P(ProcessPages, AnswerProposals) {
    Browser sanne = signed_in("sanne");
    sanne.get(path() + "/proposals");
    sanne.post(path() + "/proposals",
               {{"change", "add"}, {"name", "Asked"}, {"other", "first"}, {"why", "We ask first."}});
    ASSERT_EQ(sanne.last().status, 303);
    EXPECT_TRUE(sanne.follow().body.contains("Add “Asked” in front"));
    EXPECT_FALSE(sanne.page().contains("value=\"accepted\""));
    Browser ingrid = signed_in("ingrid");
    EXPECT_TRUE(ingrid.get(path()).body.contains("1 proposal"));
    EXPECT_TRUE(ingrid.get(path() + "/proposals").body.contains("value=\"accepted\""));
}

}  // namespace
}  // namespace kept
