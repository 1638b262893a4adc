#include "views/guide.hpp"

#include <gtest/gtest.h>

#include "support/browser.hpp"
#include "support/cast.hpp"

namespace kept {
namespace {

using namespace support;

class Guide : public OnBothDatabases {
  protected:
    Cast cast = set_up_cast(store(), clock);
    Web web{store(), clock};
};
KEPT_ON_BOTH_DATABASES(Guide);

TEST_P(Guide, IsReadByWhoIsNotSignedIn) {
    for (const char* language : {"en", "nl"}) {
        Browser visitor(web, language);
        EXPECT_EQ(visitor.get("/guide").status, 200);
        for (const views::GuidePart part : views::guide_parts)
            EXPECT_EQ(visitor.get("/guide/" + std::string(views::name_of(part))).status, 200);
        EXPECT_EQ(visitor.get("/guide/everything").status, 404);
    }
}

TEST_P(Guide, TakesItsExamplesFromItsReader) {
    Browser sanne(web);
    sanne.sign_in("sanne@frontwheel.example");
    EXPECT_NE(sanne.get("/guide/own-number").body.find("This is how you said it:"), std::string::npos);
    EXPECT_NE(sanne.get("/guide/hand").body.find("Your hand: <b>Complaints solved</b>."), std::string::npos);
    EXPECT_NE(sanne.get("/guide/meetings").body.find("Yours comes next:"), std::string::npos);
    EXPECT_EQ(sanne.get("/guide/promise").body.find("Your own:"), std::string::npos) << "nothing said yet";
    ASSERT_TRUE(actions::report_kpi(store(), cast.sanne, complaints_of(cast, "2026-11-20", 9), form("nine")));
    EXPECT_NE(sanne.get("/guide/promise").body.find("Your own:"), std::string::npos);
}

TEST_P(Guide, TellsNobodyOfSomebodyElse) {
    Browser tom(web);
    tom.sign_in("tom@frontwheel.example");
    const std::string page = tom.get("/guide").body;
    EXPECT_NE(page.find("This is how somebody might say it:"), std::string::npos);
    EXPECT_NE(page.find("An example:"), std::string::npos);
    EXPECT_EQ(page.find("Your hand:"), std::string::npos);
}

}  // namespace
}  // namespace kept
