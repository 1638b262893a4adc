#include <gtest/gtest.h>
#include <optional>

#include "actions/add_to_team.hpp"
#include "actions/appoint_lead.hpp"
#include "actions/change_openness.hpp"
#include "actions/draw_process.hpp"
#include "actions/found_team.hpp"
#include "actions/invite.hpp"
#include "actions/join.hpp"
#include "actions/report_kpi.hpp"
#include "actions/start_meeting.hpp"
#include "storage/journal.hpp"
#include "storage/readings.hpp"
#include "support/browser.hpp"
#include "support/cast.hpp"
#include "web/routes.hpp"

// Who may ask for what: every address, and everybody. An address without a row here fails.
namespace kept {
namespace {

using namespace support;
using http::Method;

/// What an address answers to a visitor, an outsider, a member, a lead and an administrator, in this order:
/// (s)ign in first, (f)orbidden, (n)ot there, or (i)n. The team is closed, and the member owns the KPI that
/// is said in it.
struct Row {
    Method method;
    std::string pattern;
    std::string answers;
    Filled fields = {};
};

const Filled of_today{
    {"period", "2026-11-23"}, {"value", "8"}, {"reason", "Not to satisfaction."}, {"kind", "broken"}};

const std::vector<Row> rows{
    {Method::get, "/", "iiiii"},
    {Method::get, "/assets/{name}", "nnnnn"},
    {Method::get, "/events", "siiii"},
    {Method::post, "/language", "iiiii", {{"language", "en"}}},

    {Method::get, "/set-up/{token}", "nnnnn"},
    {Method::post, "/set-up/{token}", "nnnnn"},
    {Method::get, "/invitations/{token}", "nnnnn"},
    {Method::post, "/invitations/{token}", "nnnnn"},
    {Method::get, "/administrator-invitations/{token}", "nnnnn"},
    {Method::post, "/administrator-invitations/{token}", "nnnnn"},
    {Method::get, "/sign-in", "iiiii"},
    {Method::get, "/sessions", "iiiii"},
    {Method::post, "/sessions", "iiiii"},
    {Method::get, "/demo/sign-ins", "nnnnn"},
    {Method::post, "/demo/sign-ins", "nnnnn"},

    {Method::get, "/my-numbers", "siiii"},
    {Method::get, "/kpis/{kpi}/number-preview", "sninn"},
    {Method::post, "/kpis/{kpi}/reports", "sninn", of_today},
    {Method::get, "/kpis/{kpi}/reports", "siiii"},
    {Method::get, "/kpis/{kpi}/corrections/{period}", "sninn"},
    {Method::post, "/kpis/{kpi}/corrections", "sninn", of_today},
    {Method::get, "/kpis/{kpi}/corrections", "sniii"},
    {Method::post, "/kpis/{kpi}/declarations", "sninn", of_today},
    {Method::get, "/kpis/{kpi}/declarations", "sniii"},
    {Method::post, "/kpis/{kpi}/withdrawals", "sninn", of_today},
    {Method::get, "/kpis/{kpi}/withdrawals", "sniii"},

    {Method::get, "/kpis/new", "siiii"},
    {Method::post, "/kpis", "siiii"},
    {Method::get, "/kpis", "siiii"},
    {Method::get, "/kpis/{kpi}", "sniii"},
    {Method::get, "/kpis/{kpi}/promises/new", "sninn"},
    {Method::get, "/kpis/{kpi}/promises", "sninn"},
    {Method::post, "/kpis/{kpi}/promises", "sninn"},
    {Method::post, "/kpis/{kpi}/retirement", "sninn"},

    {Method::get, "/teams", "siiii"},
    {Method::get, "/teams/{team}", "sniii"},
    {Method::get, "/teams/{team}/board", "sniii"},
    {Method::post, "/teams/{team}/rhythms", "snfii"},
    {Method::get, "/teams/{team}/rhythms", "sniii"},
    {Method::post, "/teams/{team}/invitations", "snfii"},
    {Method::get, "/teams/{team}/invitations", "sniii"},

    {Method::get, "/teams/new", "sfffi"},
    {Method::post, "/teams", "sfffi"},
    {Method::post, "/teams/{team}/names", "snffi"},
    {Method::get, "/teams/{team}/names", "sniii"},
    {Method::post, "/teams/{team}/openness", "snffi", {{"openness", "closed"}}},
    {Method::post, "/teams/{team}/leads", "snffi", {{"member", "TOM"}, {"standing", "member"}}},
    {Method::get, "/teams/{team}/leads", "sniii"},
    {Method::post, "/teams/{team}/members", "snfii"},
    {Method::get, "/teams/{team}/members", "sniii"},
    {Method::get, "/people", "siiii"},
    {Method::get, "/people/{member}", "sfffi"},
    {Method::post, "/people/{member}/roles", "sfffi", {{"role", "administrator"}}},
    {Method::get, "/people/{member}/roles", "sfffi"},
    {Method::get, "/people/{member}/closing", "sfffi"},
    {Method::post, "/people/{member}/closing", "sfffi"},
    {Method::get, "/deeds", "siiii"},

    // The first quarter of an hour: a team's rhythm and invitations are asked of whoever leads one.
    {Method::get, "/first-quarter", "siiii"},
    {Method::get, "/first-quarter/rhythm", "snnii"},
    {Method::post, "/first-quarter/rhythm", "snnii"},
    {Method::get, "/first-quarter/candidates", "siiii"},
    {Method::post, "/first-quarter/candidates", "siiii", {{"candidate_1", "Spokes laced"}, {"seen", "0"}}},
    {Method::get, "/first-quarter/candidates/{place}", "siiii"},
    {Method::get, "/first-quarter/candidates/{place}/place", "siiii"},
    {Method::post, "/first-quarter/candidates/{place}/place", "siiii"},
    {Method::post, "/first-quarter/candidates/{place}", "siiii"},
    {Method::get, "/first-quarter/promises/{kpi}", "sninn"},
    {Method::post, "/first-quarter/promises/{kpi}", "sninn"},
    {Method::get, "/first-quarter/reports/{kpi}", "sninn"},
    {Method::post, "/first-quarter/reports/{kpi}", "sninn", of_today},
    {Method::get, "/first-quarter/invitation", "snnii"},
    {Method::post, "/first-quarter/invitation", "snnii"},
    {Method::get, "/first-quarter/next", "siiii"},
    {Method::get, "/first-quarter/put-away", "siiii"},
    {Method::post, "/first-quarter/put-away", "siiii"},

    {Method::get, "/my-account", "siiii"},
    {Method::post, "/my-account/sessions/ended", "siiii", {{"session", "others"}}},
    {Method::get, "/my-account/name", "siiii"},
    {Method::post, "/my-account/name", "siiii"},
    {Method::get, "/my-account/address", "siiii"},
    {Method::post, "/my-account/address", "siiii"},
    {Method::get, "/my-account/password", "siiii"},
    {Method::post, "/my-account/password", "siiii"},
    {Method::get, "/my-account/recovery-codes", "siiii"},
    {Method::post, "/my-account/recovery-codes", "siiii"},
    {Method::get, "/forgotten", "iiiii"},
    {Method::get, "/recoveries", "iiiii"},
    {Method::post, "/recoveries", "iiiii"},

    {Method::post, "/demo/tour", "nnnnn"},
    {Method::post, "/demo/huddle", "nnnnn"},
    {Method::get, "/leaves", "siiii"},
    {Method::get, "/leaves/new", "siiii"},
    {Method::post, "/leaves", "siiii"},
    {Method::get, "/leaves/{leave}", "snnnn"},
    {Method::get, "/leaves/{leave}/taken-back", "snnnn"},
    {Method::post, "/leaves/{leave}/taken-back", "snnnn"},
    {Method::get, "/workdays", "siiii"},
    {Method::get, "/workdays/new", "siiii"},
    {Method::post, "/workdays", "siiii"},
    {Method::get, "/days-off", "siiii"},
    {Method::get, "/days-off/new", "sfffi"},
    {Method::post, "/days-off", "sfffi"},
    {Method::get, "/days-off/{day}", "sfffn"},
    {Method::get, "/days-off/{day}/worked", "sfffn"},
    {Method::post, "/days-off/{day}/worked", "sfffi"},

    {Method::get, "/kpis/{kpi}/reports/{period}", "sniii"},
    {Method::post, "/kpis/{kpi}/reports/{period}/remarks", "sniii"},
    {Method::get, "/kpis/{kpi}/reports/{period}/remarks", "sniii"},
    {Method::post, "/kpis/{kpi}/reports/{period}/remarks/taken-back", "snnnn", {{"remark", "TOM"}}},
    {Method::get, "/kpis/{kpi}/reports/{period}/remarks/taken-back", "sniii"},
    {Method::post, "/kpis/{kpi}/reports/{period}/applause", "sniii"},
    {Method::get, "/kpis/{kpi}/reports/{period}/applause", "sniii"},
    {Method::post, "/kpis/{kpi}/reports/{period}/feelings", "sninn", {{"feeling", "proud"}}},
    {Method::get, "/kpis/{kpi}/reports/{period}/feelings", "sniii"},
    {Method::post, "/kpis/{kpi}/reports/{period}/needs", "sninn", {{"words", "Another pair of hands."}}},
    {Method::get, "/kpis/{kpi}/reports/{period}/needs", "sniii"},
    {Method::post,
     "/kpis/{kpi}/reports/{period}/offer-answers",
     "sninn",
     {{"kind", "declined"}, {"reason", "It is one week."}}},
    {Method::get, "/kpis/{kpi}/reports/{period}/offer-answers", "sniii"},
    {Method::get, "/teams/{team}/needs", "sniii"},

    // Looks, new starts and the guide. While a look is owed its page is its owner's alone.
    {Method::get, "/kpis/{kpi}/looks/{period}", "sninn"},
    {Method::post, "/kpis/{kpi}/looks/{period}", "sninn", {{"reading", "rising"}}},
    {Method::get, "/kpis/{kpi}/new-starts/{period}", "sniii"},
    {Method::post, "/kpis/{kpi}/new-starts/{period}", "sninn"},
    {Method::get, "/kpis/{kpi}/new-starts/{period}/withdrawn", "sniii"},
    {Method::post, "/kpis/{kpi}/new-starts/{period}/withdrawn", "sninn"},
    {Method::get, "/guide/six", "iiiii"},
    {Method::get, "/guide/six/chart", "iiiii"},
    {Method::get, "/guide", "iiiii"},
    {Method::get, "/guide/{part}", "nnnnn"},

    // Half a year
    {Method::get, "/organisation", "siiii"},
    {Method::get, "/teams/{team}/half-year", "sniii"},

    // The library
    {Method::get, "/search", "siiii"},
    {Method::get, "/library", "siiii"},
    {Method::get, "/library/new", "siiii"},
    {Method::post, "/library", "siiii", {{"name_en", "Spokes"}}},
    {Method::get, "/library/{example}", "siiii"},
    {Method::post, "/library/{example}/taken-away", "snnnn"},
    {Method::get, "/library/{example}/taken-away", "siiii"},

    {Method::get, "/kpis/predecessors", "siiii"},
    {Method::get, "/my-numbers/hand", "siiii"},
    {Method::get, "/kpis/{kpi}/this-number", "sninn"},
    {Method::post, "/kpis/{kpi}/wordings", "sninn"},
    {Method::post, "/kpis/{kpi}/movings", "sninn", {{"team", "TEAM"}, {"from", "2026-12-01"}}},
    {Method::post, "/kpis/{kpi}/discard", "sninn"},
    {Method::get, "/kpis/{kpi}/retirement", "sninn"},
    {Method::get, "/kpis/{kpi}/wordings", "sninn"},
    {Method::get, "/kpis/{kpi}/movings", "sninn"},
    {Method::get, "/kpis/{kpi}/discard", "sninn"},

    // Processes: the one that is asked for is the closed team's.
    {Method::get, "/processes", "siiii"},
    {Method::get, "/processes/new", "sffii"},
    {Method::post,
     "/processes",
     "snfii",
     {{"name", "Wheels"}, {"flows", "a wheel"}, {"steps", "True it"}, {"team", "TEAM"}}},
    {Method::get, "/processes/{process}", "sniii"},
    {Method::get, "/processes/{process}/steps", "snfii"},
    {Method::post,
     "/processes/{process}/steps",
     "snfii",
     {{"version", "1"}, {"change", "add"}, {"name", "Pack"}, {"other", "first"}}},
    {Method::post, "/processes/{process}/descriptions", "snfii"},
    {Method::get, "/processes/{process}/descriptions", "snfii"},
    {Method::get, "/processes/{process}/proposals", "sniii"},
    {Method::post, "/processes/{process}/proposals", "sniii", {{"change", "add"}, {"name", "Paint"}}},
    {Method::post,
     "/processes/{process}/proposals/answers",
     "snfnn",
     {{"proposal", "TOM"}, {"answer", "declined"}, {"words", "Not now."}}},
    {Method::get, "/processes/{process}/proposals/answers", "sniii"},
    {Method::post, "/kpis/{kpi}/steps", "sninn"},
    {Method::get, "/kpis/{kpi}/steps", "sninn"},
    {Method::post, "/kpis/{kpi}/counter-numbers", "sninn"},
    {Method::get, "/kpis/{kpi}/counter-numbers", "sninn"},

    // Live meetings
    {Method::get, "/wall", "iiiii"},
    {Method::get, "/wall/events", "iiiii"},
    {Method::get, "/walls", "siiii"},
    {Method::get, "/walls/{code}", "siiii"},
    {Method::post, "/walls", "sniif", {{"code", "ABCD-EFGH"}, {"team", "TEAM"}}},
    {Method::get, "/meet/{code}", "snnnn"},
    {Method::get, "/laptop", "iiiii"},
    {Method::get, "/laptop/events", "iiiii"},
    {Method::get, "/laptops", "siiii"},
    {Method::get, "/laptops/{code}", "siiii"},
    {Method::post, "/laptops", "sniif", {{"code", "ABCD-EFGH"}, {"team", "TEAM"}}},
    // A laptop that nobody let in says nothing.
    {Method::post, "/laptop/deeds", "fffff", {{"deed", "end_turn"}}},
    {Method::get, "/laptop/deeds", "iiiii"},
    {Method::post, "/laptop/wins", "fffff", {{"win", "Ours."}}},
    {Method::get, "/laptop/wins", "iiiii"},
    {Method::post, "/laptop/numbers", "fffff", {{"kpi", "KPI"}, {"period", "2026-11-20"}, {"value", "8"}}},
    {Method::get, "/laptop/numbers", "iiiii"},
    {Method::post, "/laptop/stucks", "fffff", {{"stuck", "The lathe."}, {"helper", "TOM"}}},
    {Method::get, "/laptop/stucks", "iiiii"},
    {Method::post, "/meetings/{meeting}/lent-turns", "snnnf", {{"laptop", "TOM"}}},
    {Method::get, "/meetings/{meeting}/lent-turns", "sniii"},
    {Method::post, "/meetings/{meeting}/lent-turns/ended", "snnnn", {{"lent", "TOM"}}},
    {Method::get, "/meetings/{meeting}/lent-turns/ended", "sniii"},
    {Method::get, "/teams/{team}/meetings", "sniii"},
    {Method::get, "/teams/{team}/huddle", "sniii"},
    {Method::post, "/teams/{team}/huddle", "sniif"},
    {Method::get, "/meetings/{meeting}", "sniii"},
    {Method::post, "/meetings/{meeting}/deeds", "sniif", {{"deed", "join"}}},
    {Method::get, "/meetings/{meeting}/deeds", "sniii"},
    {Method::post, "/meetings/{meeting}/wins", "sniif", {{"win", "Ours."}}},
    {Method::get, "/meetings/{meeting}/wins", "sniii"},
    {Method::post,
     "/meetings/{meeting}/numbers",
     "sninn",
     {{"kpi", "KPI"}, {"period", "2026-11-20"}, {"value", "8"}}},
    {Method::get, "/meetings/{meeting}/numbers", "sniii"},
    {Method::post, "/meetings/{meeting}/stucks", "sniif", {{"stuck", "The lathe."}, {"helper", "TOM"}}},
    {Method::get, "/meetings/{meeting}/stucks", "sniii"},
    {Method::post,
     "/meetings/{meeting}/follow-ups",
     "sniif",
     {{"what", "Call."}, {"who", "TOM"}, {"day", "2026-12-01"}}},
    {Method::get, "/meetings/{meeting}/follow-ups", "sniii"},
    {Method::post,
     "/meetings/{meeting}/follow-ups/answers",
     "sniif",
     {{"follow_up", "TOM"}, {"answer", "accept"}}},
    {Method::get, "/meetings/{meeting}/follow-ups/answers", "sniii"},
    {Method::post,
     "/meetings/{meeting}/follow-ups/movings",
     "sniif",
     {{"follow_up", "TOM"}, {"reason", "Closed."}, {"day", "2026-12-01"}}},
    {Method::get, "/meetings/{meeting}/follow-ups/movings", "sniii"},
    {Method::post,
     "/meetings/{meeting}/passings",
     "sniif",
     {{"stuck", "1"}, {"to", "TEAM"}, {"words", "A lathe."}}},
    {Method::get, "/meetings/{meeting}/passings", "sniii"},
    {Method::post, "/meetings/{meeting}/passings/taken-back", "snnnn", {{"passing", "TOM"}}},
    {Method::get, "/meetings/{meeting}/passings/taken-back", "sniii"},
    {Method::post, "/teams/{team}/passings/answers", "snnnn", {{"passing", "TOM"}, {"words", "Yes."}}},
    {Method::get, "/teams/{team}/passings/answers", "sniii"},
    {Method::post, "/meetings/{meeting}/stucks/again", "sniif", {{"step", "0"}, {"again", "1"}}},
    {Method::get, "/meetings/{meeting}/stucks/again", "sniii"},
    {Method::post,
     "/meetings/{meeting}/stucks/answers",
     "sniif",
     {{"stuck", "1"}, {"kind", "on_the_agenda"}, {"reason", ""}}},
    {Method::get, "/meetings/{meeting}/stucks/answers", "sniii"},
    {Method::get, "/my-follow-ups", "siiii"},
    {Method::post, "/kpis/{kpi}/seals", "sninn", of_today},
    {Method::get, "/kpis/{kpi}/seals", "siiii"},
    {Method::post, "/kpis/{kpi}/seals/openings", "snnnn", of_today},
    {Method::get, "/kpis/{kpi}/seals/openings", "siiii"},

    // The weekly meeting
    {Method::get, "/teams/{team}/weekly-meeting", "sniii"},
    {Method::post, "/teams/{team}/weekly-meeting", "sniif"},
    {Method::get, "/teams/{team}/weekly-meeting/parts", "sniii"},
    {Method::post,
     "/teams/{team}/weekly-meeting/parts",
     "snfii",
     {{"parts", "numbers"}, {"length-numbers", "20"}}},
    {Method::post, "/meetings/{meeting}/parts", "sniif", {{"deed", "next_part"}}},
    {Method::get, "/meetings/{meeting}/parts", "sniii"},
    {Method::post, "/meetings/{meeting}/lines", "sniif", {{"line", "good_news"}, {"words", "Ours."}}},
    {Method::get, "/meetings/{meeting}/lines", "sniii"},
    {Method::post, "/meetings/{meeting}/topics", "sniif", {{"deed", "put_back"}, {"topic", "1"}}},
    {Method::get, "/meetings/{meeting}/topics", "sniii"},
    {Method::post,
     "/meetings/{meeting}/earlier-follow-ups/answers",
     "snnnn",
     {{"follow_up", "TOM"}, {"answer", "done"}}},
    {Method::get, "/meetings/{meeting}/earlier-follow-ups/answers", "sniii"},
    {Method::post,
     "/meetings/{meeting}/earlier-follow-ups/movings",
     "snnnn",
     {{"follow_up", "TOM"}, {"reason", "Closed."}, {"day", "2026-12-01"}}},
    {Method::get, "/meetings/{meeting}/earlier-follow-ups/movings", "sniii"},

    // Coaches. What a coach is answered is in coaches_test.cpp.
    {Method::get, "/teams/{team}/coaches", "sniii"},
    {Method::post, "/teams/{team}/coaches", "snfii", {{"until", "2026-12-20"}}},
    {Method::post, "/teams/{team}/coaches/last-days", "snfnn", {{"coach", "TOM"}, {"until", "2026-12-20"}}},
    {Method::get, "/teams/{team}/coaches/last-days", "sniii"},
    {Method::post, "/teams/{team}/coaches/ended", "snfnn", {{"coach", "TOM"}}},
    {Method::get, "/teams/{team}/coaches/ended", "sniii"},
    {Method::get, "/coach-invitations/{token}", "nnnnn"},
    {Method::post, "/coach-invitations/{token}", "nnnnn"},
    {Method::get, "/coach-invitations/{token}/taken", "nnnnn"},
    {Method::post, "/coach-invitations/{token}/taken", "snnnn"},

    // Sanne is removed from her own team: nothing of it is hers afterwards.
    {Method::post, "/teams/{team}/leavings", "snfii", {{"member", "SANNE"}}},
    {Method::get, "/teams/{team}/leavings", "snini"},

    {Method::post, "/sessions/ended", "siiii"},
};

class Access : public OnBothDatabases {
  protected:
    Access() {
        team = actions::found_team(store(), cast.ingrid, {"Back wheel", "Europe/Amsterdam"}, form("back"))
                   .value();
        for (const auto& each : {cast.tom, cast.sanne})
            EXPECT_TRUE(actions::add_to_team(store(), cast.ingrid, team, each.member));
        actions::appoint_lead(store(), cast.ingrid, team, cast.sanne.member);
        actions::change_openness(store(), cast.ingrid, team, Openness::closed);
        const auto invited = actions::invite(store(), cast.ingrid, cast.frontwheel);
        EXPECT_TRUE(actions::join(
            store(), cast.ingrid.organisation, invited.token,
            {.name = "Noor Visser", .email = "noor@frontwheel.example", .password = Cast::password}));
        kpi = actions::name_kpi(store(), cast.tom,
                                {.name = "Spokes trued",
                                 .contribution = "A true wheel rolls on.",
                                 .measure = {.unit = Unit::count},
                                 .team = team,
                                 .promise = actions::FirstPromise{{.least = whole(8)}, ""}},
                                form("spokes"))
                  .value();
        meeting = actions::start_meeting(store(), cast.tom, team, TurnOrder::fixed, form("huddle")).value();
        EXPECT_TRUE(actions::report_kpi(
            store(), cast.tom, {.kpi = kpi, .period = parse_period("2026-11-23").value(), .value = whole(9)},
            form("nine")));
        store().write([&](storage::Transaction& transaction) {
            const auto& organisation = cast.tom.organisation;
            const Sequence last = storage::last_entry(transaction, organisation);
            storage::keep_reached(transaction, organisation, kpi, {.asks = parse_period("2026-11-23")}, last);
            return 0;
        });
        process = actions::draw_process(store(), cast.ingrid, {"Wheels", "a wheel", team, "Lace\nTrue"},
                                        form("wheels"))
                      .value();
    }

    std::string address(std::string_view pattern) const {
        std::string path(pattern);
        const std::pair<std::string, std::string> parts[] = {{"{kpi}", kpi.text},
                                                             {"{team}", team.text},
                                                             {"{member}", cast.ingrid.member.text},
                                                             {"{period}", "2026-11-23"},
                                                             {"{token}", "no-such-token"},
                                                             {"{name}", "no-such-asset"},
                                                             {"{leave}", "no-such-leave"},
                                                             {"{day}", "2026-12-25"},
                                                             {"{meeting}", meeting.text},
                                                             {"{code}", "ABCD-EFGH"},
                                                             {"{example}", "quotes-sent"},
                                                             {"{process}", process.text},
                                                             {"{place}", "1"}};
        for (const auto& [part, value] : parts)
            if (const auto at = path.find(part); at != std::string::npos)
                path.replace(at, part.size(), value);
        return path;
    }

    Filled filled(Filled fields) const {
        for (auto& [name, value] : fields) {
            if (value == "TOM") value = cast.tom.member.text;
            if (value == "SANNE") value = cast.sanne.member.text;
            if (value == "TEAM") value = team.text;
            if (value == "KPI") value = kpi.text;
        }
        return fields;
    }

    static char answer_in(const http::Response& response) {
        const std::string* location = response.header("location");
        if (response.status == 401 || (location && location->starts_with("/sign-in?then="))) return 's';
        if (response.status == 403) return 'f';
        if (response.status == 404) return 'n';
        return response.status < 500 ? 'i' : '!';
    }

    char asked_by(Browser& browser, const Row& row) const {
        const std::string path = address(row.pattern);
        if (row.method == Method::get) return answer_in(browser.get(path));
        browser.get("/sign-in");
        const bool is_for_all =
            row.pattern == "/language" || row.pattern == "/demo/tour" || row.pattern == "/demo/huddle";
        const bool is_for_visitors = row.answers.front() != 's' && !is_for_all;
        if (!is_for_visitors && &browser != &everybody[0]) browser.get("/my-numbers");
        return answer_in(browser.post(path, filled(row.fields)));
    }

    Cast cast = set_up_cast(store(), clock);
    TeamId team;
    KpiId kpi;
    ProcessId process;
    MeetingId meeting;
    Web web{store(), clock};
    std::vector<Browser> everybody{5, Browser(web)};
};
KEPT_ON_BOTH_DATABASES(Access);

TEST_P(Access, EveryAddressAnswersEverybodyAsTheTableSays) {
    const char* who[] = {"", "noor", "tom", "sanne", "ingrid"};
    for (int each = 1; each < 5; ++each)
        everybody[each].sign_in(who[each] + std::string("@frontwheel.example"));
    for (const Row& row : rows) {
        std::string answers;
        for (Browser& each : everybody) answers += asked_by(each, row);
        EXPECT_EQ(answers, row.answers) << (row.method == Method::get ? "GET " : "POST ") << row.pattern;
    }
}

TEST(AccessTable, HasARowForEveryAddress) {
    for (const web::Route& route : web::routes())
        EXPECT_TRUE(std::ranges::any_of(rows, [&](const Row& row) {
            return row.method == route.method && row.pattern == route.pattern;
        })) << route.pattern;
}

}  // namespace
}  // namespace kept
