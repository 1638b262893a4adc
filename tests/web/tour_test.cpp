#include <algorithm>
#include <gtest/gtest.h>

#include "actions/found_example.hpp"
#include "storage/members.hpp"
#include "storage/organisations.hpp"
#include "storage/sessions.hpp"
#include "support/browser.hpp"
#include "support/drawn_form.hpp"

namespace kept {
namespace {

using namespace support;

actions::Example example_in(Tongue tongue) {
    using std::chrono::hours, std::chrono::minutes;
    const Rhythm rhythm{.zone = "Europe/Amsterdam",
                        .workdays = monday_to_friday,
                        .huddle = Huddle{hours(9), minutes(15), HuddleSpeaksOf::last_workday}};
    const bool is_dutch = tongue == Tongue::dutch;
    return {.organisation = is_dutch ? "De Vrije Spaak" : "The Free Spoke",
            .tongue = tongue,
            .teams = {{is_dutch ? "Voorwiel" : "Frontwheel",
                       rhythm,
                       {{is_dutch ? "Sanne" : "Sarah", "support@spoke.example"},
                        {is_dutch ? "Ingrid" : "Iris", "finance@spoke.example", Role::administrator}}},
                      {"Brooklyn", rhythm, {{"Maya", "brooklyn@spoke.example"}}}}};
}

class TourOfTheExample : public OnBothDatabases {
  protected:
    void SetUp() override {
        for (const Tongue each : {Tongue::dutch, Tongue::english})
            actions::found_example(store(), example_in(each));
    }

    static bool says(const Browser& browser, const std::string& text) {
        return browser.page().find(text) != std::string::npos;
    }

    Web web{store(), clock, {.serving = web::Serving::example}};
    Browser visitor{web};
};
KEPT_ON_BOTH_DATABASES(TourOfTheExample);

TEST_P(TourOfTheExample, IsOfferedAboveThePlayersOfAllTeams) {
    visitor.get("/demo/sign-ins");
    for (const char* part : {"Show me around", "Frontwheel", "Brooklyn", "Sarah", "Iris", "Maya"})
        EXPECT_TRUE(says(visitor, part)) << part;
    EXPECT_FALSE(says(visitor, "Sanne"));
}

TEST_P(TourOfTheExample, LetsAVisitorBeTheFirstOfTheirCompanyAndGoOn) {
    visitor.get("/demo/sign-ins");
    for (int step = 1; step <= 7; ++step) {
        EXPECT_EQ(visitor.post("/demo/tour", {{"step", std::to_string(step)}}).status, 303);
        visitor.follow();
        EXPECT_EQ(visitor.last().status, 200) << step;
        EXPECT_TRUE(says(visitor, "Tour · " + std::to_string(step) + " of 7"));
        EXPECT_TRUE(says(visitor, "you are Sarah"));
    }
}

TEST_P(TourOfTheExample, IsTakenBySomebodyWhoIsPlayedAlready) {
    visitor.get("/demo/sign-ins");
    for (const std::string address : {"/demo/sign-ins", "/demo/tour"}) {
        visitor.get("/demo/sign-ins");
        const auto forms = forms_on(visitor.page());
        const auto form = std::ranges::find(forms, address, &DrawnForm::action);
        ASSERT_NE(form, forms.end());
        EXPECT_EQ(visitor.post(address, form->fields).status, 303);
    }
    visitor.follow();
    EXPECT_TRUE(says(visitor, "Tour · 1 of 7"));
}

TEST_P(TourOfTheExample, EndsWhereOneIsAndOnlyThere) {
    visitor.get("/demo/sign-ins");
    visitor.post("/demo/tour", {{"step", "1"}});
    visitor.follow();
    EXPECT_EQ(visitor.post("/demo/tour", {{"step", "end"}, {"then", "https://elsewhere.example"}})
                  .header("location")
                  ->substr(0, 1),
              "/");
    visitor.get("/my-numbers");
    EXPECT_FALSE(says(visitor, "Tour ·"));
}

TEST_P(TourOfTheExample, EndsWhenOneBecomesSomebodyElse) {
    visitor.get("/demo/sign-ins");
    visitor.post("/demo/tour", {{"step", "3"}});
    visitor.follow();
    visitor.get("/demo/sign-ins");
    const std::string before = "name=\"member\" value=\"";
    const auto begin = visitor.page().rfind(before) + before.size();
    visitor.post("/demo/sign-ins",
                 {{"member", visitor.page().substr(begin, visitor.page().find('"', begin) - begin)}});
    visitor.follow();
    EXPECT_TRUE(says(visitor, "you are Maya"));
    EXPECT_FALSE(says(visitor, "Tour ·"));
}

TEST_P(TourOfTheExample, LetsAVisitorIntoAHuddleWithOneTap) {
    visitor.get("/demo/sign-ins");
    EXPECT_TRUE(says(visitor, "Experience the huddle"));
    EXPECT_EQ(visitor.post("/demo/huddle", {}).status, 303);
    visitor.follow();
    EXPECT_TRUE(says(visitor, "Who is here?"));
    EXPECT_TRUE(says(visitor, "you are Sarah"));
    EXPECT_TRUE(says(visitor, "Begin the round")) << "who visits runs it";
}

TEST_P(TourOfTheExample, SeatsTheNextVisitorInATeamThatDoesNotMeet) {
    Browser next(web);
    for (Browser* each : {&visitor, &next}) {
        each->get("/demo/sign-ins");
        each->post("/demo/huddle", {});
        each->follow();
        EXPECT_TRUE(says(*each, "Who is here?"));
    }
    EXPECT_TRUE(says(next, "you are Maya"));
}

TEST_P(TourOfTheExample, TakesWhoIsPlayedAlreadyToTheHuddleOfTheirTeam) {
    visitor.get("/demo/sign-ins");
    visitor.post("/demo/huddle", {});
    visitor.follow();
    visitor.get("/demo/sign-ins");
    const auto forms = forms_on(visitor.page());
    const auto form = std::ranges::find(forms, "/demo/huddle", &DrawnForm::action);
    ASSERT_NE(form, forms.end());
    EXPECT_EQ(visitor.post("/demo/huddle", form->fields).status, 303);
    visitor.follow();  // to the team's huddle
    visitor.follow();  // which is under way
    EXPECT_TRUE(says(visitor, "Who is here?"));
    EXPECT_TRUE(says(visitor, "you are Sarah"));
}

TEST_P(TourOfTheExample, LooksAtEachBrowserAsOneMemberAtATime) {
    for (const std::string name : {"Iris", "Maya"}) {
        visitor.get("/demo/sign-ins");
        const auto button = visitor.page().find("<span>" + name);
        const auto begin = visitor.page().rfind("value=\"", button) + 7;
        visitor.post("/demo/sign-ins",
                     {{"member", visitor.page().substr(begin, visitor.page().find('"', begin) - begin)}});
        visitor.follow();
        EXPECT_TRUE(says(visitor, "you are " + name));
    }
    const auto open = store().read([](storage::Connection& connection) {
        std::size_t sessions = 0;
        for (const auto& each : storage::organisations(connection, storage::OrganisationKind::example))
            for (const Member& member : storage::members(connection, each.id))
                sessions += storage::sessions_of(connection, each.id, member.id).size();
        return sessions;
    });
    EXPECT_EQ(open, 1u);
}

TEST_P(TourOfTheExample, IsNowhereButInTheExample) {
    Web company(store(), clock);
    Browser stranger(company);
    stranger.get("/sign-in");
    EXPECT_EQ(stranger.post("/demo/tour", {{"step", "1"}}).status, 404);
}

}  // namespace
}  // namespace kept
