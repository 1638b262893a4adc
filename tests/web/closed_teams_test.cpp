#include <gtest/gtest.h>

#include "actions/add_to_team.hpp"
#include "actions/change_openness.hpp"
#include "actions/draw_process.hpp"
#include "actions/found_team.hpp"
#include "actions/report_kpi.hpp"
#include "actions/stand_on_step.hpp"
#include "support/browser.hpp"
#include "support/cast.hpp"
#include "support/walk.hpp"
#include "web/guards.hpp"
#include "web/routes.hpp"
#include "web/watching.hpp"

namespace kept {
namespace {

using namespace support;

/// Tom is in Frontwheel, which is open, and in Walled garden, which is closed and where he says a number.
/// Sanne is not in it.
class ClosedTeams : public OnBothDatabases {
  protected:
    ClosedTeams() {
        garden =
            actions::found_team(store(), cast.ingrid, {"Walled garden", "Europe/Amsterdam"}, form("garden"))
                .value();
        EXPECT_TRUE(actions::add_to_team(store(), cast.ingrid, garden, cast.tom.member));
        quiet =
            actions::name_kpi(store(), cast.tom,
                              {.name = "Roses sold in silence",
                               .contribution = "Every rose pays for a bench.",
                               .measure = {.unit = Unit::count},
                               .team = garden,
                               .promise = actions::FirstPromise{{.least = whole(31417)}, "without thorns"}},
                              form("quiet"))
                .value();
        EXPECT_TRUE(actions::report_kpi(store(), cast.tom,
                                        {.kpi = quiet,
                                         .period = parse_period("2026-11-23").value(),
                                         .value = whole(27182),
                                         .note = "The gardener knows."},
                                        form("said")));
        pruning = actions::draw_process(store(), cast.ingrid,
                                        {"From bud to vase", "a rosebud", garden, "Prune at night\nCut"},
                                        form("pruning"))
                      .value();
        open_process =
            actions::draw_process(store(), cast.ingrid,
                                  {"From order to payment", "an order", {}, "Order\nPay"}, form("open"))
                .value();
        EXPECT_TRUE(actions::stand_on_step(store(), cast.tom, quiet, StandsOn{pruning, {}}));
        actions::change_openness(store(), cast.ingrid, garden, Openness::closed);
    }

    std::vector<std::string> secrets() const {
        return {"Walled garden",  garden.text,       "Roses sold in silence",
                quiet.text,       "Every rose pays", "31417",
                "31,417",         "27182",           "27,182",
                "without thorns", "gardener knows",  "From bud to vase",
                "rosebud",        "Prune at night",  pruning.text};
    }

    /// Every address that can be looked at, about the closed team and its number.
    std::vector<std::string> addresses() const {
        std::vector<std::string> all;
        for (const web::Route& route : web::routes()) {
            if (route.method != http::Method::get || route.pattern == "/events") continue;
            all.push_back(filled(route.pattern, garden.text, quiet.text));
            all.push_back(filled(route.pattern, cast.frontwheel.text, cast.complaints.text));
            if (route.pattern.contains("{process}"))
                all.push_back(path_with(std::string(route.pattern), "{process}", open_process.text));
        }
        for (const char* words : {"walled", "roses", "pays+bench", "rosebu", "prune+night", "tom"})
            all.push_back(std::string("/search?q=") + words);
        return all;
    }

    std::string filled(std::string_view pattern, const std::string& team, const std::string& kpi) const {
        std::string path(pattern);
        const std::pair<std::string, std::string> parts[] = {
            {"{team}", team},           {"{kpi}", kpi},
            {"{period}", "2026-11-23"}, {"{member}", cast.tom.member.text},
            {"{token}", "none"},        {"{name}", "none"},
            {"{process}", pruning.text}};
        for (const auto& [part, value] : parts) path = path_with(std::move(path), part, value);
        return path;
    }

    static std::string path_with(std::string path, const std::string& part, const std::string& value) {
        if (const auto at = path.find(part); at != std::string::npos) path.replace(at, part.size(), value);
        return path;
    }

    void expect_no_secret(const Browser& browser, const std::string& path) const {
        std::string answer = without_secrets(browser.page());
        for (const auto& [name, value] : browser.last().headers) answer += name + value;
        for (const std::string& secret : secrets())
            EXPECT_FALSE(answer.contains(secret))
                << path << " tells "
                << answer.substr(std::max<std::size_t>(answer.find(secret), 60) - 60, 120);
    }

    std::vector<std::string> heard_by(const actions::Speaker& who) {
        web::SignedIn me{.say = language::english(),
                         .form_token = {},
                         .organisation = who.organisation,
                         .member = {.id = who.member},
                         .session = {}};
        return web::names_to_hear(
            web.app(), me,
            {"board-" + garden.text, "kpi-" + quiet.text, "member-" + cast.tom.member.text,
             "board-" + cast.frontwheel.text, "readers", "everything"});
    }

    Cast cast = set_up_cast(store(), clock);
    Web web{store(), clock};
    TeamId garden;
    KpiId quiet;
    ProcessId pruning;
    ProcessId open_process;
};
KEPT_ON_BOTH_DATABASES(ClosedTeams);

TEST_P(ClosedTeams, NoPageTellsAnOutsiderWhatOneHolds) {
    for (const char* language : {"en", "nl"}) {
        Browser sanne(web, language);
        sanne.sign_in("sanne@frontwheel.example");
        for (const std::string& path : addresses()) {
            sanne.get(path);
            EXPECT_LT(sanne.last().status, 500) << path;
            expect_no_secret(sanne, path);
        }
    }
}

TEST_P(ClosedTeams, NoFormTellsAnOutsiderWhatOneHolds) {
    Browser sanne(web);
    sanne.sign_in("sanne@frontwheel.example");
    for (const web::Route& route : web::routes()) {
        if (route.method != http::Method::post || route.pattern == "/sessions/ended") continue;
        const std::string path = filled(route.pattern, garden.text, quiet.text);
        sanne.get("/my-numbers");
        Filled fields{
            {"member", cast.tom.member.text}, {"period", "2026-11-23"}, {"value", "8"}, {"kind", "broken"}};
        if (route.pattern.ends_with("/movings"))
            fields.insert({{"team", garden.text}, {"from", "2026-12-01"}});
        sanne.post(path, fields);
        const int status = sanne.last().status;
        EXPECT_LT(status, 500) << path;
        expect_no_secret(sanne, path);
        const bool is_about_it =
            path.contains(garden.text) || path.contains(quiet.text) || path.contains(pruning.text);
        EXPECT_TRUE(status == 404 || !is_about_it) << path << " answered " << status;
    }
}

TEST_P(ClosedTeams, LooksLikeATeamThatIsNotThere) {
    Browser sanne(web);
    sanne.sign_in("sanne@frontwheel.example");
    const std::string nothing = sanne.get("/teams/" + std::string(25, '0') + "/board").body;
    EXPECT_EQ(sanne.last().status, 404);
    const std::string closed = sanne.get("/teams/" + garden.text + "/board").body;
    EXPECT_EQ(sanne.last().status, 404);
    EXPECT_EQ(closed.substr(closed.find("<main")), nothing.substr(nothing.find("<main")));
}

TEST_P(ClosedTeams, ThatOneExistsIsNoSecret) {
    Browser sanne(web);
    sanne.sign_in("sanne@frontwheel.example");
    sanne.get("/teams");
    EXPECT_NE(sanne.page().find("There is 1 closed team that only its members see."), std::string::npos);
    sanne.get("/people");
    EXPECT_NE(sanne.page().find("a closed team"), std::string::npos);
    sanne.get("/deeds");
    EXPECT_NE(sanne.page().find("added <b>Tom de Graaf</b> to <b>a closed team</b>"), std::string::npos);
}

TEST_P(ClosedTeams, OfANumberOnAnOpenProcessAnOutsiderSeesThatItExists) {
    ASSERT_TRUE(actions::stand_on_step(store(), cast.tom, quiet, StandsOn{open_process, {}}));
    Browser sanne(web);
    sanne.sign_in("sanne@frontwheel.example");
    const std::string path = "/processes/" + open_process.text;
    sanne.get(path);
    EXPECT_TRUE(sanne.page().contains("1 number of a closed team"));
    expect_no_secret(sanne, path);
    Browser tom(web);
    tom.sign_in("tom@frontwheel.example");
    EXPECT_TRUE(tom.get(path).body.contains("Roses sold in silence"));
    sanne.get("/processes");
    EXPECT_TRUE(sanne.page().contains("1 process of a closed team is not shown."));
}

TEST_P(ClosedTeams, ItsMembersAndAdministratorsReadIt) {
    for (const char* who : {"tom", "ingrid"}) {
        Browser reader(web);
        reader.sign_in(who + std::string("@frontwheel.example"));
        reader.get("/teams/" + garden.text + "/board");
        EXPECT_NE(reader.page().find("Roses sold in silence"), std::string::npos) << who;
        EXPECT_NE(reader.page().find("closed team"), std::string::npos) << who;
        EXPECT_EQ(reader.get("/kpis/" + quiet.text).status, 200) << who;
    }
}

TEST_P(ClosedTeams, OnTheOpenBoardAHandShowsOnlyWhatIsSaidThere) {
    Browser tom(web);
    tom.sign_in("tom@frontwheel.example");
    tom.get("/teams/" + cast.frontwheel.text + "/board");
    EXPECT_EQ(tom.page().find("Roses sold in silence"), std::string::npos);
}

TEST_P(ClosedTeams, AStreamTellsAnOutsiderNothingOfOne) {
    EXPECT_EQ(heard_by(cast.sanne), (std::vector<std::string>{"board-" + cast.frontwheel.text}));
    EXPECT_EQ(heard_by(cast.ingrid), (std::vector<std::string>{"board-" + garden.text, "kpi-" + quiet.text,
                                                               "board-" + cast.frontwheel.text}));
    EXPECT_EQ(heard_by(cast.tom).size(), 4u);
}

TEST_P(ClosedTeams, AreOpenedToEverybodyAgain) {
    actions::change_openness(store(), cast.ingrid, garden, Openness::open);
    Browser sanne(web);
    sanne.sign_in("sanne@frontwheel.example");
    EXPECT_EQ(sanne.get("/teams/" + garden.text + "/board").status, 200);
    sanne.get("/deeds");
    EXPECT_NE(sanne.page().find("opened <b>Walled garden</b> to everybody"), std::string::npos);
}

}  // namespace
}  // namespace kept
