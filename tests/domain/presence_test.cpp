#include "domain/presence.hpp"

#include <gtest/gtest.h>

namespace kept {
namespace {

TEST(Presence, ChallengesANameThatSpeaksOfBeingThere) {
    for (const auto name : {"Aanwezigheid",
                            "aanwezigheid",
                            "Mijn aanwezigheid",
                            "Aanwezigheid op kantoor",
                            "Aanwezigheid bij klanten",
                            "Aanwezigheidspercentage",
                            "Dagen aanwezig",
                            "Op tijd aanwezig",
                            "24/7 aanwezig",
                            "Presentie",
                            "Kantoordagen",
                            "Dagen op kantoor",
                            "Dagen op ons kantoor",
                            "Uren op de zaak",
                            "Bijgewoonde vergaderingen",
                            "Aanwezigheid van mijn team",
                            "Attendance",
                            "My attendance rate",
                            "Presence",
                            "Days present",
                            "Days in the office",
                            "Days in our office",
                            "Days at the office per week",
                            "Office days",
                            "Time at work",
                            "Hours at work",
                            "Meetings attended",
                            "Attendance of my team",
                            "Number of days in the office"})
        EXPECT_TRUE(is_presence(name)) << name;
}

TEST(Presence, ChallengesHoursWorked) {
    for (const auto name : {"Gewerkte uren",
                            "gewerkte uren per week",
                            "Aantal gewerkte uren",
                            "Uren gewerkt",
                            "Uren gemaakt",
                            "Gemaakte uren",
                            "Geschreven uren",
                            "Overuren",
                            "Gewerkte dagen",
                            "Uren die ik gewerkt heb",
                            "Werkuren per week",
                            "Uren",
                            "Mijn uren",
                            "Aantal uren per week",
                            "Hours worked",
                            "hours worked this month",
                            "Worked hours",
                            "Hours I worked",
                            "Days worked",
                            "Hours logged",
                            "Overtime hours",
                            "Hours of overtime",
                            "Overtime",
                            "Hours",
                            "My hours",
                            "Total working hours",
                            "Hours per day",
                            "Working days"})
        EXPECT_TRUE(is_presence(name)) << name;
}

TEST(Presence, IsNotFooledByCapitalsAccentsOrSpacing) {
    for (const auto name :
         {"AANWEZIGHEID", "Áànwézïghéid", "  aanwezigheid  ", "aan-wezigheid", "aan wezig heid",
          "GEWERKTE   UREN", "gewerkte-uren", "gewerkteuren", "gewerkte_uren", "Gewerkte\u00A0uren",
          "ｈｏｕｒｓ　ｗｏｒｋｅｄ", "HoursWorked", "hours\u00ADworked", "aan\u200Bwezigheid",
          "daysintheoffice", "Days-in-the-office!", "\"Aanwezigheid\"", "Aanwezigheid (%)", "Uren (aantal)"})
        EXPECT_TRUE(is_presence(name)) << name;
}

TEST(Presence, LeavesTheTimeThatWorkTakesAlone) {
    for (const auto name :
         {"Hersteltijd (uren)", "Doorlooptijd in uren", "Levertijd in werkdagen",
          "Reactietijd binnen werkuren", "Offertes binnen 24 uren gemaakt", "Klachten opgelost binnen 8 uur",
          "Wachttijd in uren", "Lead time in hours", "Complaints solved within 8 hours",
          "Response time in working hours", "Time to repair (hours)", "Uptime hours", "Hours saved",
          "Bespaarde uren", "Change over time", "On-time delivery", "Orders op tijd geleverd"})
        EXPECT_FALSE(is_presence(name)) << name;
}

TEST(Presence, LeavesWorkPerHourAlone) {
    for (const auto name : {"Omzet per uur", "Omzet per gewerkt uur", "Omzet per gewerkte uren",
                            "Omzet / gewerkte uren", "Revenue per hour", "Revenue per hour worked",
                            "Revenue per hours worked", "Orders per day", "Incidents per 1000 hours worked"})
        EXPECT_FALSE(is_presence(name)) << name;
}

TEST(Presence, LeavesThePresenceOfOthersAndPaidHoursAlone) {
    for (const auto name :
         {"Aanwezigheid van voorraad", "Voorraad aanwezig", "Aanwezigheid van onze klanten",
          "Webinar attendance", "Attendance of participants", "Online presence", "Brand presence",
          "Aanwezigen bij kennissessie", "Billable hours", "Billable hours worked", "Declarabele uren",
          "Gefactureerde uren", "Machine hours worked"})
        EXPECT_FALSE(is_presence(name)) << name;
}

TEST(Presence, LeavesOrdinaryContributionsAlone) {
    for (const auto name :
         {"", " ", "!!!", "Klachten opgelost", "Nieuwe klanten", "Omzet", "Net promoter score",
          "Presentations given", "Presentaties", "Presents wrapped", "Tenders won",
          "Kantoorartikelen verkocht", "Trained colleagues", "Ziekteverzuim", "字"})
        EXPECT_FALSE(is_presence(name)) << name;
}

TEST(Presence, ReadsAnyBytes) {
    EXPECT_FALSE(is_presence("\xFF\xFE"));
    EXPECT_TRUE(is_presence("\xFF aanwezigheid"));
    EXPECT_FALSE(is_presence(std::string(1 << 16, 'a')));
}

}  // namespace
}  // namespace kept
