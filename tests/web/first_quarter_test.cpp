#include <gtest/gtest.h>

#include "actions/change_rhythm.hpp"
#include "actions/draw_process.hpp"
#include "actions/name_kpi.hpp"
#include "storage/kpis.hpp"
#include "storage/processes.hpp"
#include "storage/rhythms.hpp"
#include "support/browser.hpp"
#include "support/cast.hpp"
#include "support/drawn_form.hpp"

namespace kept {
namespace {

using namespace support;

class FirstQuarterPages : public OnBothDatabases {
  protected:
    FirstQuarterPages() { tom.sign_in("tom@frontwheel.example"); }

    static std::string goes_to(const http::Response& response) {
        const std::string* location = response.header("location");
        return location ? *location : std::to_string(response.status);
    }

    const http::Response& write(Filled fields) {
        tom.get("/first-quarter/candidates");
        fields.try_emplace("seen", seen());
        return tom.post("/first-quarter/candidates", std::move(fields));
    }

    std::string seen() const { return form_to("/first-quarter/candidates").at("seen"); }

    const http::Response& name(int place, Filled fields = {}) {
        const std::string path = "/first-quarter/candidates/" + std::to_string(place);
        tom.get(path);
        Filled all = form_to(path);
        all["contribution"] = "Who is called buys more.";
        for (const auto& [field, value] : fields) all[field] = value;
        return tom.post(path, all);
    }

    /// What the page would send as it stands.
    Filled form_to(const std::string& path) const {
        for (const DrawnForm& each : forms_on(tom.page()))
            if (each.action == path) return each.fields;
        return {};
    }

    Kpi named(const std::string& called) {
        return store().read([&](storage::Connection& connection) {
            for (const Kpi& each : storage::hand_of(connection, cast.tom.organisation, cast.tom.member))
                if (each.name == called) return each;
            throw NotFound{};
        });
    }

    bool says(const std::string& text) const { return tom.page().contains(text); }

    Cast cast = set_up_cast(store(), clock);
    Web web{store(), clock};
    Browser tom{web};
};
KEPT_ON_BOTH_DATABASES(FirstQuarterPages);

TEST_P(FirstQuarterPages, LeadFromTheQuestionToTheFirstReport) {
    EXPECT_EQ(goes_to(tom.get("/first-quarter")), "/first-quarter/candidates");
    EXPECT_EQ(goes_to(write({{"candidate_1", "Leads"}, {"candidate_2", "Margin"}})),
              "/first-quarter/candidates/1");
    const std::string promise = goes_to(name(1));
    const KpiId leads = named("Leads").id;
    EXPECT_EQ(promise, "/first-quarter/promises/" + leads.text);
    tom.get(promise);
    Filled bound = form_to(promise);
    bound["least"] = "8";
    const std::string report = goes_to(tom.post(promise, bound));
    EXPECT_EQ(report, "/first-quarter/reports/" + leads.text);
    tom.get(report);
    Filled number = form_to(report);
    number["value"] = "9";
    EXPECT_TRUE(goes_to(tom.post(report, number)).starts_with("/first-quarter/next?said="));
    tom.follow();
    EXPECT_TRUE(says("Kept!"));
    EXPECT_TRUE(says("Leads</a>: your number for "));
    EXPECT_TRUE(says("Huddle at 09:07"));
    EXPECT_TRUE(says("Go on: making “Margin” your number"));
}

TEST_P(FirstQuarterPages, GoOnWhereOneWasOnAnyDevice) {
    write({{"candidate_1", "Leads"}, {"candidate_2", "Margin"}});
    name(1);
    Browser phone(web);
    phone.sign_in("tom@frontwheel.example");
    phone.get("/my-numbers");
    EXPECT_TRUE(phone.page().contains("Go on where you were"));
    EXPECT_TRUE(phone.page().contains("a promise for “Leads”"));
    EXPECT_EQ(goes_to(phone.get("/first-quarter")), "/first-quarter/promises/" + named("Leads").id.text);
    phone.get("/first-quarter/candidates");
    EXPECT_TRUE(phone.page().contains(R"(value="Margin")"));
}

TEST_P(FirstQuarterPages, ArePutAwayWithOnePress) {
    write({{"candidate_1", "Leads"}});
    name(1);
    tom.get("/my-numbers");
    EXPECT_EQ(goes_to(tom.post("/first-quarter/put-away", {})), "/my-numbers");
    tom.follow();
    EXPECT_FALSE(says("Go on where you were"));
    EXPECT_EQ(goes_to(tom.get("/first-quarter")), "/first-quarter/promises/" + named("Leads").id.text);
}

TEST_P(FirstQuarterPages, AskOnceMoreWithEverythingThatWasTyped) {
    EXPECT_EQ(write({{"candidate_1", " "}}).status, 422);
    EXPECT_TRUE(says("Write down at least one number."));
    EXPECT_EQ(write({{"candidate_1", "Leads"}, {"candidate_3", "leads"}}).status, 422);
    EXPECT_TRUE(says("You wrote this one above already."));
    EXPECT_TRUE(says(R"(value="leads")"));
    EXPECT_EQ(write({{"candidate_1", "Leads"}, {"candidate_4", "A fourth"}}).status, 422);
    EXPECT_TRUE(says("Three candidates are enough"));
    const std::string long_name(1'000'000, 'a');
    EXPECT_EQ(write({{"candidate_2", long_name}}).status, 422);
    EXPECT_TRUE(says("Say it in at most 80 characters."));
}

TEST_P(FirstQuarterPages, OverwriteNothingFromAPageThatIsTooOld) {
    write({{"candidate_1", "Leads"}});
    EXPECT_EQ(write({{"candidate_1", "Margin"}, {"seen", "0"}}).status, 422);
    EXPECT_TRUE(says("Other candidates were kept meanwhile"));
    EXPECT_TRUE(says(R"(value="Margin")"));
    Filled again = form_to("/first-quarter/candidates");
    again.erase("then");
    EXPECT_EQ(goes_to(tom.post("/first-quarter/candidates", again)), "/first-quarter/candidates/1");
    EXPECT_EQ(goes_to(tom.get("/my-numbers")), "200");
    EXPECT_TRUE(says("making “Margin” your number"));
}

TEST_P(FirstQuarterPages, ChallengePresenceAndLetItBeCalledOtherwise) {
    write({{"candidate_1", "Hours worked"}});
    EXPECT_EQ(name(1).status, 422);
    EXPECT_TRUE(says("Why is this a contribution to growth?"));
    EXPECT_TRUE(says("Who is called buys more."));
    EXPECT_EQ(goes_to(name(1, {{"name", "Leads"}})).substr(0, 23), "/first-quarter/promises");
}

TEST_P(FirstQuarterPages, RefuseAFifthWithTheWayToTheHand) {
    for (const char* each : {"One", "Two", "Three", "Four"})
        ASSERT_TRUE(actions::name_kpi(
            store(), cast.tom, {.name = each, .contribution = "It makes us grow.", .team = cast.frontwheel},
            form(each)));
    write({{"candidate_1", "Five"}});
    EXPECT_EQ(name(1).status, 422);
    EXPECT_TRUE(says("/my-numbers/hand"));
    EXPECT_TRUE(says("Who is called buys more."));
}

TEST_P(FirstQuarterPages, AskOnWhichStepItStandsWhereThereAreProcesses) {
    const ProcessId process =
        actions::draw_process(store(), cast.ingrid, {"Wheels", "a wheel", {}, "Lace\nTrue"}, form("wheels"))
            .value();
    EXPECT_EQ(goes_to(write({{"candidate_1", "Leads"}})), "/first-quarter/candidates/1/place");
    tom.get("/first-quarter/candidates/1/place");
    EXPECT_TRUE(says("Wheels, step 1: Lace"));
    EXPECT_EQ(goes_to(tom.post("/first-quarter/candidates/1/place", {{"step", "whole-" + process.text}})),
              "/first-quarter/candidates/1");
    name(1);
    tom.get("/kpis/" + named("Leads").id.text);
    EXPECT_TRUE(says("/processes/" + process.text));
}

TEST_P(FirstQuarterPages, ProposeHowANumberIsCountedByItsWords) {
    write({{"candidate_1", "Margin"}, {"candidate_2", "Qwertyuiop"}});
    tom.get("/first-quarter/candidates/1");
    EXPECT_TRUE(says("from the library"));
    tom.get("/first-quarter/candidates/2");
    EXPECT_FALSE(says("from the library"));
    EXPECT_TRUE(says("A count · More is better · Every workday"));
}

TEST_P(FirstQuarterPages, LeadToTheLibraryAndBack) {
    EXPECT_EQ(goes_to(write({{"candidate_2", "Leads"}, {"then", "library"}})), "/library");
    tom.follow();
    EXPECT_TRUE(says("Back to your first quarter of an hour"));
    tom.get("/library/quotes-sent");
    EXPECT_TRUE(says("Back to your first quarter of an hour"));
}

TEST_P(FirstQuarterPages, CanBeSkippedThingByThing) {
    write({{"candidate_1", "Leads"}});
    name(1);
    const std::string leads = named("Leads").id.text;
    tom.get("/first-quarter/promises/" + leads);
    EXPECT_TRUE(says(R"(href="/first-quarter/reports/)" + leads));
    tom.get("/first-quarter/reports/" + leads);
    EXPECT_TRUE(says(R"(href="/first-quarter/next")"));
}

TEST_P(FirstQuarterPages, AreNobodyElsesToWalk) {
    write({{"candidate_1", "Leads"}});
    name(1);
    Browser sanne(web);
    sanne.sign_in("sanne@frontwheel.example");
    const std::string leads = named("Leads").id.text;
    for (const auto& path :
         {"/first-quarter/promises/" + leads, "/first-quarter/reports/" + leads,
          std::string("/first-quarter/candidates/1"), std::string("/first-quarter/candidates/9"),
          std::string("/first-quarter/candidates/x"), std::string("/first-quarter/rhythm"),
          std::string("/first-quarter/invitation")})
        EXPECT_EQ(sanne.get(path).status, 404) << path;
    sanne.get("/first-quarter/candidates");
    EXPECT_FALSE(sanne.page().contains("Leads"));
}

TEST_P(FirstQuarterPages, AskALeadOfANewTeamWhenItMeets) {
    Browser ingrid(web);
    ingrid.sign_in("ingrid@frontwheel.example");
    EXPECT_EQ(goes_to(ingrid.get("/first-quarter")), "/first-quarter/rhythm");
    ingrid.get("/first-quarter/rhythm");
    EXPECT_TRUE(ingrid.page().contains("Huddle at 09:07"));
    Filled as_proposed;
    for (const DrawnForm& each : forms_on(ingrid.page()))
        if (each.action == "/first-quarter/rhythm") as_proposed = each.fields;
    for (const char* free : {"sat", "sun"}) as_proposed.erase(free);
    EXPECT_EQ(goes_to(ingrid.post("/first-quarter/rhythm", as_proposed)), "/first-quarter/candidates");
    EXPECT_EQ(goes_to(ingrid.get("/first-quarter")), "/first-quarter/candidates");
    const auto rhythms = [&] {
        return store().read([&](storage::Connection& connection) {
            return storage::rhythms_of(connection, cast.ingrid.organisation, cast.frontwheel).size();
        });
    };
    EXPECT_EQ(rhythms(), 1u) << "agreeing changes nothing";
    ingrid.get("/first-quarter/rhythm");
    as_proposed["huddle_start"] = "10:11";
    EXPECT_EQ(goes_to(ingrid.post("/first-quarter/rhythm", as_proposed)), "/first-quarter/candidates");
    EXPECT_EQ(rhythms(), 2u);
    ingrid.get("/first-quarter/rhythm");
    as_proposed["huddle_start"] = "ten-ish";
    EXPECT_EQ(ingrid.post("/first-quarter/rhythm", as_proposed).status, 422);
    EXPECT_TRUE(ingrid.page().contains("ten-ish"));
}

TEST_P(FirstQuarterPages, SealTheFirstNumberWhereTheTeamMeetsInKept) {
    const auto tomorrow = std::chrono::floor<std::chrono::days>(november(24, 0, 0));
    Rhythm live = sensible_rhythm("Europe/Amsterdam");
    live.meets = MeetsWhere::in_kept;
    ASSERT_TRUE(actions::change_rhythm(store(), cast.ingrid, cast.frontwheel, {tomorrow, live}));
    write({{"candidate_1", "Leads"}});
    name(1);
    const std::string report = "/first-quarter/reports/" + named("Leads").id.text;
    tom.get(report);
    EXPECT_TRUE(says("Seal it for the meeting"));
    Filled number = form_to(report);
    number["value"] = "9";
    number["sealed"] = "yes";
    EXPECT_EQ(goes_to(tom.post(report, number)), "/first-quarter/next");
    tom.follow();
    EXPECT_TRUE(says("is sealed for"));
}

TEST_P(FirstQuarterPages, OfferANewTeamAnOddMinuteOfItsOwn) {
    Browser ingrid(web);
    ingrid.sign_in("ingrid@frontwheel.example");
    ingrid.get("/teams/new");
    EXPECT_TRUE(ingrid.page().contains(R"(value="09:23")"));
    EXPECT_EQ(ingrid.post("/teams", {{"name", "Spokes"}, {"zone", "Europe/Amsterdam"}, {"huddle_start", "x"}})
                  .status,
              422);
    EXPECT_TRUE(ingrid.page().contains("Say when the huddle starts"));
    EXPECT_EQ(
        ingrid.post("/teams", {{"name", "Spokes"}, {"zone", "Europe/Amsterdam"}, {"huddle_start", "10:03"}})
            .status,
        303);
    ingrid.follow();
    EXPECT_TRUE(ingrid.page().contains("Huddle at 10:03"));
}

}  // namespace
}  // namespace kept
