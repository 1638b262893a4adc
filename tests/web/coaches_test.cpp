#include <gtest/gtest.h>
#include <set>

#include "actions/add_to_team.hpp"
#include "actions/arrange_coaching.hpp"
#include "actions/change_openness.hpp"
#include "actions/draw_process.hpp"
#include "actions/found_team.hpp"
#include "actions/invite_coach.hpp"
#include "actions/join_as_coach.hpp"
#include "actions/remark.hpp"
#include "actions/report_kpi.hpp"
#include "actions/stand_on_step.hpp"
#include "actions/start_meeting.hpp"
#include "support/browser.hpp"
#include "support/cast.hpp"
#include "support/drawn_form.hpp"
#include "support/walk.hpp"
#include "web/proof.hpp"
#include "web/routes.hpp"

// A coach reads the teams that they were invited to, and talks about their numbers. Everything else is not
// there.
namespace kept {
namespace {

using namespace support;
using http::Method;
using std::chrono::days;

/// Every address that answers a coach: what is everybody's, their own account, and the pages of their teams.
/// An address that is not named here must not be there for them.
const std::set<std::string> looked_at{
    // Everybody's
    "/", "/sign-in", "/sessions", "/forgotten", "/recoveries", "/guide", "/guide/{part}", "/guide/six",
    "/guide/six/chart", "/wall", "/wall/events", "/laptop", "/laptop/events", "/laptop/deeds", "/laptop/wins",
    "/laptop/numbers", "/laptop/stucks",
    // Their own account
    "/my-account", "/my-account/name", "/my-account/address", "/my-account/password",
    "/my-account/recovery-codes",
    // Their teams
    "/teams", "/teams/{team}", "/teams/{team}/board", "/teams/{team}/needs", "/teams/{team}/meetings",
    "/teams/{team}/half-year", "/teams/{team}/coaches", "/teams/{team}/coaches/last-days",
    "/teams/{team}/coaches/ended", "/teams/{team}/rhythms", "/teams/{team}/invitations",
    "/teams/{team}/names", "/teams/{team}/leads", "/teams/{team}/members", "/teams/{team}/leavings",
    "/kpis/{kpi}", "/kpis/{kpi}/corrections", "/kpis/{kpi}/withdrawals", "/kpis/{kpi}/declarations",
    "/kpis/{kpi}/new-starts/{period}", "/kpis/{kpi}/new-starts/{period}/withdrawn",
    "/kpis/{kpi}/reports/{period}", "/kpis/{kpi}/reports/{period}/remarks",
    "/kpis/{kpi}/reports/{period}/remarks/taken-back", "/kpis/{kpi}/reports/{period}/applause",
    "/kpis/{kpi}/reports/{period}/feelings", "/kpis/{kpi}/reports/{period}/needs",
    "/kpis/{kpi}/reports/{period}/offer-answers", "/meetings/{meeting}", "/meetings/{meeting}/deeds",
    "/meetings/{meeting}/wins", "/meetings/{meeting}/numbers", "/meetings/{meeting}/stucks",
    "/meetings/{meeting}/follow-ups", "/meetings/{meeting}/follow-ups/answers",
    "/meetings/{meeting}/follow-ups/movings", "/meetings/{meeting}/lent-turns",
    "/meetings/{meeting}/lent-turns/ended", "/meetings/{meeting}/parts", "/meetings/{meeting}/lines",
    "/meetings/{meeting}/topics", "/meetings/{meeting}/earlier-follow-ups/answers",
    "/meetings/{meeting}/earlier-follow-ups/movings", "/meetings/{meeting}/passings",
    "/meetings/{meeting}/passings/taken-back", "/meetings/{meeting}/stucks/again",
    "/meetings/{meeting}/stucks/answers"};

/// What a coach can send: their words, their own account, their language, and that they go.
const std::set<std::string> sent{"/language",
                                 "/sessions",
                                 "/sessions/ended",
                                 "/recoveries",
                                 "/kpis/{kpi}/reports/{period}/remarks",
                                 "/kpis/{kpi}/reports/{period}/remarks/taken-back",
                                 "/my-account/sessions/ended",
                                 "/my-account/name",
                                 "/my-account/address",
                                 "/my-account/password",
                                 "/my-account/recovery-codes"};

/// Vera coaches Frontwheel until 20 December. Backwheel is open and Walled garden closed: neither is hers to
/// read.
class CoachesWeb : public OnBothDatabases {
  protected:
    CoachesWeb() {
        report(cast.sanne, cast.complaints, "2026-11-20", 9);
        garden =
            actions::found_team(store(), cast.ingrid, {"Walled garden", "Europe/Amsterdam"}, form("garden"))
                .value();
        actions::change_openness(store(), cast.ingrid, garden, Openness::closed);
        for (const TeamId& team : {garden, backwheel})
            EXPECT_TRUE(actions::add_to_team(store(), cast.ingrid, team, cast.tom.member));
        roses = named(cast.tom, garden, "Roses sold in silence");
        spokes = named(cast.sanne, backwheel, "Spokes trued at dawn");
        report(cast.sanne, spokes, "2026-11-23", 27182);
        process = actions::draw_process(store(), cast.ingrid, {"From bud to vase", "a bud", {}, "Cut\nPack"},
                                        form("process"))
                      .value();
        EXPECT_TRUE(actions::stand_on_step(store(), cast.sanne, cast.complaints, StandsOn{process, {}}));
        own_meeting = meeting_in(cast.frontwheel);
        other_meeting = meeting_in(backwheel);
        vera = actions::join_as_coach(
                   store(), cast.ingrid.organisation, invited(cast.frontwheel),
                   {.name = "Vera Lind", .email = "vera@outside.example", .password = Cast::password},
                   Cast::work)
                   .value();
        browser.sign_in("vera@outside.example");
    }

    void report(const actions::Speaker& who, const KpiId& kpi, const std::string& period, int value) {
        actions::report_kpi(store(), who,
                            {.kpi = kpi, .period = parse_period(period).value(), .value = whole(value)},
                            form(kpi.text + period))
            .value();
    }

    KpiId named(const actions::Speaker& who, const TeamId& team, const std::string& name) {
        return actions::name_kpi(store(), who,
                                 {.name = name,
                                  .contribution = "Every one pays for a bench.",
                                  .measure = {.unit = Unit::count},
                                  .team = team},
                                 form(name))
            .value();
    }

    MeetingId meeting_in(const TeamId& team) {
        return actions::start_meeting(store(), cast.sanne, team, TurnOrder::fixed, form(team.text)).value();
    }

    std::string invited(const TeamId& team) {
        const Day until = std::chrono::sys_days{std::chrono::year{2026} / 12 / 20};
        return actions::invite_coach(store(), cast.ingrid, team, until).value().token;
    }

    std::string link(const std::string& token) const {
        return "/coach-invitations/" + text_of(web::Proof{cast.ingrid.organisation, token});
    }

    Filled parts(const TeamId& team, const KpiId& kpi, const MeetingId& meeting) const {
        return {{"{team}", team.text},       {"{kpi}", kpi.text},
                {"{meeting}", meeting.text}, {"{period}", "2026-11-20"},
                {"{token}", "none"},         {"{name}", "none"},
                {"{part}", "six"},           {"{member}", cast.tom.member.text},
                {"{process}", process.text}, {"{code}", "ABCD-EFGH"},
                {"{day}", "2026-12-25"},     {"{example}", "quotes-sent"},
                {"{leave}", "none"}};
    }

    void expect_nothing_of_others(const std::string& path) const {
        const std::string answer = without_secrets(browser.page());
        for (const std::string& secret :
             {std::string("Walled garden"), garden.text, std::string("Roses sold"), roses.text,
              std::string("Backwheel"), backwheel.text, std::string("Spokes trued"), spokes.text,
              std::string("27182"), std::string("27,182"), std::string("From bud to vase"), process.text,
              other_meeting.text})
            EXPECT_FALSE(answer.contains(secret) && !path.contains(secret)) << path << " tells " << secret;
    }

    bool says(const std::string& words) const { return browser.page().contains(words); }

    Cast cast = set_up_cast(store(), clock);
    TeamId backwheel = add_backwheel(store(), cast);
    TeamId garden;
    KpiId roses, spokes;
    ProcessId process;
    MeetingId own_meeting, other_meeting;
    actions::Speaker vera;
    Web web{store(), clock};
    Browser browser{web};
};
KEPT_ON_BOTH_DATABASES(CoachesWeb);

TEST_P(CoachesWeb, OfTheirOwnTeamsThereIsWhatTheTableNamesAndNothingElse) {
    for (const char* language : {"en", "nl"}) {
        Browser reader(web, language);
        reader.sign_in("vera@outside.example");
        for (const web::Route& route : web::routes()) {
            if (route.method != Method::get || route.pattern == "/events") continue;
            const auto path = filled_in(route.pattern, parts(cast.frontwheel, cast.complaints, own_meeting));
            const int status = reader.get(path).status;
            browser = reader;
            expect_nothing_of_others(path);
            if (looked_at.contains(std::string(route.pattern)))
                EXPECT_LT(status, 400 + 4) << path << " " << status;
            else
                EXPECT_EQ(status, 404) << path;
        }
    }
}

TEST_P(CoachesWeb, OfOtherTeamsThereIsNothing) {
    for (const auto& other : {parts(backwheel, spokes, other_meeting), parts(garden, roses, other_meeting)})
        for (const web::Route& route : web::routes()) {
            const bool is_about_a_team = route.pattern.contains("{team}") ||
                                         route.pattern.contains("{kpi}") ||
                                         route.pattern.contains("{meeting}");
            if (!is_about_a_team) continue;
            const std::string path = filled_in(route.pattern, other);
            browser.get("/teams");
            const int status =
                route.method == Method::get ? browser.get(path).status : browser.post(path, {}).status;
            EXPECT_EQ(status, 404) << path;
            expect_nothing_of_others(path);
        }
}

TEST_P(CoachesWeb, SendNothingButWordsAndTheirOwnAccount) {
    for (const web::Route& route : web::routes()) {
        if (route.method != Method::post || sent.contains(std::string(route.pattern))) continue;
        const auto path = filled_in(route.pattern, parts(cast.frontwheel, cast.complaints, own_meeting));
        browser.get("/teams");
        const int status = browser
                               .post(path, {{"period", "2026-11-20"},
                                            {"value", "8"},
                                            {"kind", "given"},
                                            {"deed", "join"},
                                            {"until", "2026-12-24"},
                                            {"coach", vera.member.text}})
                               .status;
        EXPECT_TRUE(status == 403 || status == 404) << path << " " << status;
        expect_nothing_of_others(path);
    }
}

TEST_P(CoachesWeb, NoLinkLeadsThemToWhatIsNotThere) {
    for (const Answered& each : walk(browser, {"/teams", "/my-account"}, 5)) {
        EXPECT_LT(each.response.status, 400) << each.address;
        for (const DrawnForm& drawn : forms_on(each.response.body))
            EXPECT_TRUE(sent.contains(pattern_of(Method::post, drawn.action)))
                << each.address << " offers " << drawn.action;
    }
}

TEST_P(CoachesWeb, BeginAtTheBoardTheyReadAlongWith) {
    browser.get("/");
    EXPECT_EQ(*browser.last().header("location"), "/teams/" + cast.frontwheel.text + "/board");
    browser.follow();
    EXPECT_TRUE(says("Complaints solved"));
    EXPECT_TRUE(says("<b>Vera Lind</b> reads along as a coach, until 20 December 2026."));
    EXPECT_FALSE(says("/my-numbers"));
}

TEST_P(CoachesWeb, StandInNoRowCountOrRound) {
    Browser sanne(web);
    sanne.sign_in("sanne@frontwheel.example");
    sanne.get("/teams/" + cast.frontwheel.text + "/board");
    EXPECT_FALSE(sanne.page().contains("who-" + vera.member.text));
    sanne.get("/teams");
    EXPECT_TRUE(sanne.page().contains("3 members"));
    sanne.get("/meetings/" + own_meeting.text);
    EXPECT_FALSE(sanne.page().contains("Vera"));
}

TEST_P(CoachesWeb, EverybodySeesWhoReadsAlong) {
    Browser tom(web);
    tom.sign_in("tom@frontwheel.example");
    tom.get("/people");
    EXPECT_TRUE(tom.page().contains("<b>Vera Lind</b>"));
    EXPECT_TRUE(tom.page().contains("until 20 December 2026"));
    tom.get("/teams/" + cast.frontwheel.text + "/coaches");
    EXPECT_TRUE(tom.page().contains("<b>Vera Lind</b>"));
    EXPECT_FALSE(tom.page().contains("Make a link for a coach"));
    tom.get("/deeds");
    EXPECT_TRUE(tom.page().contains("<b>Vera Lind</b> reads along with <b>Frontwheel</b> as a coach"));
}

TEST_P(CoachesWeb, TheirWordsStandThereAsACoachs) {
    const std::string report = "/kpis/" + cast.complaints.text + "/reports/2026-11-20";
    browser.get(report);
    EXPECT_FALSE(says("Applaud"));
    ASSERT_EQ(browser.post(report + "/remarks", {{"words", "What changed on Friday?"}}).status, 303);
    Browser sanne(web);
    sanne.sign_in("sanne@frontwheel.example");
    sanne.get(report);
    EXPECT_TRUE(sanne.page().contains(R"(<b>Vera Lind</b> <span class="by-coach">coach</span>)"));
    EXPECT_EQ(browser.post(report + "/remarks", {{"words", "  "}}).status, 422);
}

TEST_P(CoachesWeb, ATeamsLeadGetsALinkThatIsShownOnce) {
    Browser ingrid(web);
    ingrid.sign_in("ingrid@frontwheel.example");
    const std::string page = "/teams/" + cast.frontwheel.text + "/coaches";
    ingrid.get(page);
    EXPECT_TRUE(ingrid.page().contains(R"(value="2027-02-23")")) << "three months are proposed";
    for (const char* bad : {"", "tomorrow", "2026-11-22", "2026-11-23", "2027-11-24", "2026-W50"}) {
        EXPECT_EQ(ingrid.post(page, {{"until", bad}}).status, 422) << bad;
        EXPECT_TRUE(ingrid.page().contains("asks-back")) << bad;
    }
    ASSERT_EQ(ingrid.post(page, {{"until", "2026-12-20"}}).status, 200);
    EXPECT_TRUE(ingrid.page().contains("/coach-invitations/"));
    EXPECT_TRUE(ingrid.page().contains("reads along until 20 December 2026"));
    ingrid.get(page);
    EXPECT_FALSE(ingrid.page().contains("/coach-invitations/"));
}

TEST_P(CoachesWeb, JoinWithNameAddressAndPasswordAndGetTheirCodes) {
    Browser new_coach(web);
    const std::string at = link(invited(backwheel));
    new_coach.get(at);
    EXPECT_TRUE(new_coach.page().contains("until <b>20 December 2026</b>"));
    EXPECT_EQ(
        new_coach
            .post(at, {{"name", "Otto"}, {"email", "tom@frontwheel.example"}, {"password", Cast::password}})
            .status,
        422);
    EXPECT_TRUE(new_coach.page().contains("Somebody already joined with this address."));
    ASSERT_EQ(
        new_coach
            .post(at, {{"name", "Otto"}, {"email", "otto@outside.example"}, {"password", Cast::password}})
            .status,
        200);
    EXPECT_TRUE(new_coach.page().contains("Keep these ten codes."));
    new_coach.get("/");
    EXPECT_EQ(*new_coach.last().header("location"), "/teams/" + backwheel.text + "/board");
    EXPECT_TRUE(Browser(web).get(at).body.contains("This invitation was used already."));
}

TEST_P(CoachesWeb, TakeAnotherTeamWithTheAccountTheyHave) {
    const std::string at = link(invited(garden));
    browser.get(at);
    EXPECT_TRUE(says("Read along with Walled garden as well"));
    ASSERT_EQ(browser.post(at + "/taken", {}).status, 303);
    EXPECT_EQ(browser.get("/teams/" + garden.text + "/board").status, 200);
    browser.get("/");
    EXPECT_EQ(*browser.last().header("location"), "/teams");
    browser.get(link(invited(garden)));
    EXPECT_EQ(browser.post(link(invited(garden)) + "/taken", {}).status, 422);
    EXPECT_TRUE(says("You read along with this team already"));
}

TEST_P(CoachesWeb, FromTheEndOfTheLastDayOnTheyAreNobody) {
    clock.turn_to(november(23, 22, 59) + days{27});
    browser.get("/");  // a session that was looked with stays
    EXPECT_EQ(browser.get("/teams/" + cast.frontwheel.text + "/board").status, 200);
    clock.pass(std::chrono::minutes{1});
    for (const char* path : {"/teams", "/my-account", "/events"}) {
        browser.get(path);
        EXPECT_TRUE(browser.last().header("location")->starts_with("/sign-in")) << path;
    }
    browser.get("/sign-in");
    EXPECT_TRUE(says("Your time as a coach here ended on 20 December 2026."));
    EXPECT_EQ(
        browser.post("/sessions", {{"email", "vera@outside.example"}, {"password", Cast::password}}).status,
        422);
    EXPECT_TRUE(says("Your time as a coach here ended on"));
}

TEST_P(CoachesWeb, AnAdministratorClosesTheirAccountAndGivesThemNoRole) {
    Browser ingrid(web);
    ingrid.sign_in("ingrid@frontwheel.example");
    ingrid.get("/people/" + vera.member.text);
    EXPECT_FALSE(ingrid.page().contains("Appoint as administrator"));
    EXPECT_EQ(ingrid.post("/people/" + vera.member.text + "/roles", {{"role", "administrator"}}).status, 404);
    EXPECT_EQ(ingrid.post("/people/" + cast.tom.member.text + "/roles", {{"role", "coach"}}).status, 400);
    ingrid.get("/people/" + vera.member.text + "/closing");
    ASSERT_EQ(ingrid.post("/people/" + vera.member.text + "/closing", {}).status, 303);
    browser.get("/teams");
    EXPECT_TRUE(browser.last().header("location")->starts_with("/sign-in"));
    ingrid.get("/people");
    EXPECT_FALSE(ingrid.page().contains("Vera"));
}

TEST_P(CoachesWeb, TheLeadEndsItAndLetsThemReadAlongAgain) {
    Browser ingrid(web);
    ingrid.sign_in("ingrid@frontwheel.example");
    const std::string page = "/teams/" + cast.frontwheel.text + "/coaches";
    ingrid.get(page);
    ASSERT_EQ(ingrid.post(page + "/ended", {{"coach", vera.member.text}}).status, 303);
    browser.get("/teams");
    EXPECT_TRUE(browser.last().header("location")->starts_with("/sign-in"));
    ingrid.get(page);
    EXPECT_TRUE(ingrid.page().contains("Let them read along again"));
    EXPECT_EQ(ingrid.post(page + "/last-days", {{"coach", vera.member.text}, {"until", "2026-11-23"}}).status,
              422);
    EXPECT_TRUE(ingrid.page().contains(R"(value="2026-11-23")")) << "what was typed is still there";
    ASSERT_EQ(ingrid.post(page + "/last-days", {{"coach", vera.member.text}, {"until", "2027-01-31"}}).status,
              303);
    browser.sign_in("vera@outside.example");
    EXPECT_EQ(browser.get("/teams/" + cast.frontwheel.text + "/board").status, 200);
}

}  // namespace
}  // namespace kept
