#include <gtest/gtest.h>

#include "actions/found_example.hpp"
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

TEST_P(TourOfTheExample, IsNowhereButInTheExample) {
    Web company(store(), clock);
    Browser stranger(company);
    stranger.get("/sign-in");
    EXPECT_EQ(stranger.post("/demo/tour", {{"step", "1"}}).status, 404);
}

}  // namespace
}  // namespace kept
