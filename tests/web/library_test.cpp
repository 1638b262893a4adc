#include <gtest/gtest.h>

#include "support/browser.hpp"
#include "support/cast.hpp"

namespace kept {
namespace {

using namespace support;

class LibraryPages : public OnBothDatabases {
  protected:
    LibraryPages() {
        tom.sign_in("tom@frontwheel.example");
        sanne.sign_in("sanne@frontwheel.example");
        sanne.post("/language", {{"language", "nl"}});
    }

    Filled trued() const {
        return {{"name_en", "Wheels trued"},
                {"name_nl", "Wielen gericht"},
                {"tells_en", "Whether customers ride straight."},
                {"department", "production"},
                {"step", "check"},
                {"unit", "count"},
                {"decimals", "0"},
                {"direction", "increase"},
                {"cadence", "workday"},
                {"least", "12"}};
    }

    /// Where the example stands that was just added.
    std::string added(Browser& browser, Filled fields) {
        browser.get("/library/new");
        EXPECT_EQ(browser.post("/library", std::move(fields)).status, 303);
        return *browser.last().header("location");
    }

    static bool says(const Browser& browser, const std::string& text) {
        return browser.page().find(text) != std::string::npos;
    }

    Cast cast = set_up_cast(store(), clock);
    Web web{store(), clock};
    Browser tom{web};
    Browser sanne{web};  ///< reads Dutch
};
KEPT_ON_BOTH_DATABASES(LibraryPages);

TEST_P(LibraryPages, AreBrowsedByDepartmentAndByStep) {
    tom.get("/library");
    EXPECT_TRUE(says(tom, "/library?department=care"));
    EXPECT_TRUE(says(tom, "/library?step=paid"));
    tom.get("/library?department=care");
    EXPECT_TRUE(says(tom, "/library/visits-cut-short"));
    EXPECT_FALSE(says(tom, "/library/quotes-sent"));
    tom.get("/library?step=paid");
    EXPECT_TRUE(says(tom, "/library/days-until-paid"));
    EXPECT_EQ(tom.get("/library?department=espionage&step=sideways").status, 200);
}

TEST_P(LibraryPages, AreSearchedInBothLanguagesWithSlipsForgiven) {
    for (const char* search : {"klachten", "complaints", "klahcten", "complianst"}) {
        tom.get(std::string("/library?search=") + search);
        EXPECT_TRUE(says(tom, "/library/complaints-solved")) << search;
        sanne.get(std::string("/library?search=") + search);
        EXPECT_TRUE(says(sanne, "Klachten opgelost")) << search;
    }
    tom.get("/library?search=zqxzqxzqx");
    EXPECT_TRUE(says(tom, "Nothing was found for “zqxzqxzqx”."));
}

TEST_P(LibraryPages, SaySoInTheReadersLanguage) {
    sanne.get("/library/quotes-sent");
    EXPECT_TRUE(says(sanne, "Offertes de deur uit"));
    EXPECT_TRUE(says(sanne, "/library/quote-win-rate"));
    tom.get("/library/quotes-sent");
    EXPECT_TRUE(says(tom, "Quotes sent"));
    EXPECT_TRUE(says(tom, "At least 6"));
    EXPECT_EQ(tom.get("/library/no-such-example").status, 404);
}

TEST_P(LibraryPages, TakingOneFillsInEverythingButItsOwnersWords) {
    tom.get("/kpis/new?example=quote-turnaround");
    EXPECT_TRUE(says(tom, "name=\"name\" type=\"text\" value=\"\""));
    EXPECT_TRUE(says(tom, "name=\"contribution\" type=\"text\" value=\"\""));
    EXPECT_TRUE(says(tom, "value=\"number\" checked"));
    EXPECT_TRUE(says(tom, "value=\"decrease\" checked"));
    EXPECT_TRUE(says(tom, "value=\"week\" checked"));
    EXPECT_TRUE(says(tom, "<option value=\"1\" selected"));
    EXPECT_TRUE(says(tom, "Days from question to quote"));
}

TEST_P(LibraryPages, TheExampleStaysBesideWhatIsAskedBack) {
    tom.get("/kpis/new?example=quote-turnaround");
    EXPECT_EQ(tom.post("/kpis", {{"example", "quote-turnaround"}, {"unit", "number"}, {"name", ""}}).status,
              422);
    EXPECT_TRUE(says(tom, "What do you call your number?"));
    EXPECT_TRUE(says(tom, "Days from question to quote"));
    EXPECT_EQ(tom.get("/kpis/new?example=nobody-knows").status, 200);
}

TEST_P(LibraryPages, WhatAMemberAddsIsFoundByAllWithTheirName) {
    const std::string address = added(tom, trued());
    for (const char* search : {"wheels", "wielen", "whells", "gerciht"}) {
        sanne.get(std::string("/library?search=") + search);
        EXPECT_TRUE(says(sanne, address)) << search;
    }
    sanne.get(address);
    EXPECT_TRUE(says(sanne, "Wielen gericht"));
    EXPECT_TRUE(says(sanne, "Toegevoegd door Tom"));
    sanne.get("/library?department=production");
    EXPECT_TRUE(says(sanne, address));
    sanne.get("/kpis/new?example=" + address.substr(std::string("/library/").size()));
    EXPECT_TRUE(says(sanne, "Wielen gericht"));
}

TEST_P(LibraryPages, OnlyWhoAddedItTakesItAwayAndThatStaysVisible) {
    const std::string address = added(tom, trued());
    sanne.get(address);
    EXPECT_FALSE(says(sanne, "/taken-away"));
    EXPECT_EQ(sanne.post(address + "/taken-away", {}).status, 404);
    tom.get(address);
    EXPECT_EQ(tom.post(address + "/taken-away", {}).status, 303);
    sanne.get(address);
    EXPECT_TRUE(says(sanne, "heeft dit voorbeeld weggehaald op"));
    EXPECT_FALSE(says(sanne, "/kpis/new?example="));
    sanne.get("/library?search=wielen");
    EXPECT_FALSE(says(sanne, address));
}

TEST_P(LibraryPages, OfAnotherOrganisationNothingIsThere) {
    const std::string address = added(tom, trued());
    Browser pim{web};
    pim.sign_in("pim@elsewhere.example");
    EXPECT_NE(pim.get(address).status, 200);
}

TEST_P(LibraryPages, WhatCannotBeTakenComesBackWithASentence) {
    for (const auto& [field, value, sentence] :
         {std::tuple{"name_en", "Hours worked", "Presence is not a contribution."},
          std::tuple{"least", "-3", "A count starts at zero."},
          std::tuple{"tells_en", "\xe2\x80\xae turned", "role=\"alert\""}}) {
        Filled fields = trued();
        fields[field] = value;
        tom.get("/library/new");
        EXPECT_EQ(tom.post("/library", fields).status, 422) << field;
        EXPECT_TRUE(says(tom, sentence)) << sentence;
        EXPECT_TRUE(says(tom, "Wielen gericht"));
    }
    tom.get("/library/new");
    EXPECT_EQ(
        tom.post("/library", {{"tells_en", "Something."}, {"department", "care"}, {"step", "help"}}).status,
        422);
    EXPECT_TRUE(says(tom, "role=\"alert\""));
    for (const char* field : {"department", "step"}) {
        Filled fields = trued();
        fields[field] = "";
        tom.get("/library/new");
        EXPECT_EQ(tom.post("/library", fields).status, 422) << field;
        EXPECT_TRUE(says(tom, "Choose "));
    }
}

TEST_P(LibraryPages, TakeNamesOfEveryScriptAndNoMarkup) {
    for (const char* name : {"عجلات", "גלגלים", "車輪", "चक्र", "<b>wheels</b> & \"co\""}) {
        Filled fields = trued();
        fields["name_en"] = name;
        tom.get(added(tom, fields));
        EXPECT_FALSE(says(tom, "<b>wheels"));
    }
    tom.get("/library?search=%D8%B9%D8%AC%D9%84%D8%A7%D8%AA");
    EXPECT_TRUE(says(tom, "عجلات"));
    EXPECT_EQ(tom.get("/library?search=" + std::string(2'000, 'a')).status, 200);
}

}  // namespace
}  // namespace kept
