#include <fmt/format.h>
#include <gtest/gtest.h>

#include "actions/add_to_team.hpp"
#include "actions/appoint_lead.hpp"
#include "actions/change_openness.hpp"
#include "actions/close_account.hpp"
#include "actions/discard_kpi.hpp"
#include "actions/draw_process.hpp"
#include "actions/found_team.hpp"
#include "actions/propose_change.hpp"
#include "actions/remark.hpp"
#include "actions/retire_kpi.hpp"
#include "actions/seal_number.hpp"
#include "http/form.hpp"
#include "storage/processes.hpp"
#include "storage/remarks.hpp"
#include "support/browser.hpp"
#include "support/cast.hpp"
#include "support/hostile_entries.hpp"
#include "web/pages.hpp"

namespace kept {
namespace {

using namespace support;

const std::string monday = "2026-11-23";

std::string escaped(std::string_view text) {
    std::string all;
    for (const unsigned char each : text) all += fmt::format("%{:02x}", each);
    return all;
}

/// What was found, without the frame around it and what was typed.
std::string hits_on(const Browser& browser) {
    const std::string& page = browser.page();
    const auto from = page.find("id=\"hits\"");
    return from == page.npos ? "" : page.substr(from, page.find("</main>") - from);
}

class SearchPages : public OnBothDatabases {
  protected:
    SearchPages() {
        sanne.sign_in("sanne@frontwheel.example");
        tom.sign_in("tom@frontwheel.example");
        EXPECT_TRUE(actions::report_kpi(store(), cast.sanne, complaints_of(cast, monday, 8), form("eight")));
    }

    const std::string& search(Browser& browser, std::string_view words, const std::string& more = "") {
        EXPECT_EQ(browser.get("/search?q=" + escaped(words) + more).status, 200) << words;
        return found = hits_on(browser);
    }

    bool finds(Browser& browser, std::string_view words, const std::string& what) {
        return search(browser, words).contains(what);
    }

    RemarkId remark(const actions::Speaker& who, const std::string& words) {
        return actions::remark(store(), who, {cast.complaints, parse_period(monday).value(), words},
                               form(words))
            .value();
    }

    KpiId name(const actions::Speaker& who, const std::string& kpi, const TeamId& team) {
        return actions::name_kpi(store(), who,
                                 {.name = kpi,
                                  .contribution = "What rides well comes back.",
                                  .measure = {.unit = Unit::count},
                                  .team = team},
                                 form(kpi))
            .value();
    }

    ProcessId draw(const std::string& called, const std::optional<TeamId>& team, const std::string& steps) {
        return actions::draw_process(store(), cast.ingrid, {called, "a bicycle", team, steps}, form(called))
            .value();
    }

    Cast cast = set_up_cast(store(), clock);
    Web web{store(), clock};
    Browser sanne{web};
    Browser tom{web};
    std::string found;
};
KEPT_ON_BOTH_DATABASES(SearchPages);

TEST_P(SearchPages, FindEveryKindOfThing) {
    const ProcessId process = draw("From quote to ride", {}, "Measure the rider\nTrue the wheels");
    const RemarkId said = remark(cast.tom, "The courier brought the wrong saddles.");
    EXPECT_TRUE(finds(tom, "bakker", "/people?name=Sanne%20Bakker"));
    EXPECT_TRUE(finds(tom, "complaints", "/kpis/" + cast.complaints.text));
    EXPECT_TRUE(finds(tom, "same day customer", "/kpis/" + cast.complaints.text));
    EXPECT_TRUE(finds(tom, "frontw", "/teams/" + cast.frontwheel.text + "/board"));
    EXPECT_TRUE(finds(tom, "quote", "/processes/" + process.text + "\""));
    EXPECT_TRUE(finds(tom, "rider measure", "/processes/" + process.text + "#step-"));
    EXPECT_TRUE(finds(tom, "saddles wrong",
                      "/kpis/" + cast.complaints.text + "/reports/" + monday + "#remark-" + said.text));
    EXPECT_TRUE(finds(tom, "complaints", "/library/complaints-solved"));
}

TEST_P(SearchPages, SayWhereItBelongsAndMarkWhatMatched) {
    EXPECT_TRUE(search(tom, "complaints").contains("<mark>Complaints</mark> solved"));
    EXPECT_TRUE(found.contains("Sanne Bakker · Frontwheel"));
    EXPECT_TRUE(search(tom, "sanne").contains("<mark>Sanne</mark> Bakker · Frontwheel"));
    EXPECT_TRUE(search(tom, "returns complaint").contains("customer who <mark>returns</mark>."));
}

TEST_P(SearchPages, ForgiveSlipsInBothLanguages) {
    for (const char* slip : {"complianst", "complints", "compl"})
        EXPECT_TRUE(finds(tom, slip, "/kpis/" + cast.complaints.text)) << slip;
    name(cast.tom, "Fietsen gerepareerd", cast.frontwheel);
    for (const char* slip : {"fitesen", "gerepareert", "FIÉTSEN"})
        EXPECT_TRUE(finds(tom, slip, "gerepareerd")) << slip;
    remark(cast.sanne, "De koerier bracht verkeerde zadels.");
    EXPECT_TRUE(finds(tom, "verkerde zadles", "#remark-"));
}

TEST_P(SearchPages, TakeWordsAsTheyStandBeforeForgivingSlips) {
    remark(cast.tom, "The gear slips.");
    EXPECT_TRUE(finds(tom, "geer", "#remark-"));
    const RemarkId exactly = remark(cast.sanne, "The geer of Tom.");
    EXPECT_TRUE(search(tom, "geer").contains("#remark-" + exactly.text));
    EXPECT_FALSE(found.contains("slips"));
}

TEST_P(SearchPages, GuessAtNothingElseWhereSomethingIsCalledSo) {
    remark(cast.tom, "Canne or vanne.");
    EXPECT_FALSE(finds(tom, "sanne", "#remark-"));
    EXPECT_FALSE(found.contains("/library/"));
    EXPECT_TRUE(finds(tom, "sannee", "Bakker"));
}

TEST_P(SearchPages, SpeakTheReadersLanguage) {
    sanne.post("/language", {{"language", "nl"}});
    EXPECT_TRUE(search(sanne, "complaints").contains("Getallen"));
    EXPECT_TRUE(search(sanne, "klahcten").contains("Klachten</mark> opgelost"));
    EXPECT_TRUE(search(sanne, "zqxzqxzqx").contains("Niets gevonden voor"));
}

TEST_P(SearchPages, ShowSomeOfAKindAndLeadToAll) {
    for (const char* each : {"Wheels one", "Wheels two", "Wheels three"})
        name(cast.sanne, each, cast.frontwheel);
    for (const char* each : {"Wheels four", "Wheels five", "Wheels six"})
        name(cast.tom, each, cast.frontwheel);
    EXPECT_TRUE(search(tom, "wheels").contains("All 6"));
    EXPECT_FALSE(found.contains("Wheels</mark> three"));
    EXPECT_TRUE(found.contains("/search?q=wheels&amp;in=numbers"));
    EXPECT_TRUE(search(tom, "wheels", "&in=numbers").contains("Wheels</mark> three"));
    EXPECT_FALSE(found.contains("/library/"));
    EXPECT_EQ(tom.get("/search?q=wheels&in=secrets&before=nothing").status, 200);
}

TEST_P(SearchPages, OfDiscussionsShowTheNewestAndLeadFurtherBack) {
    for (const char* each : {"Tyres first.", "Tyres again.", "Tyres once more.", "Tyres at last."})
        remark(cast.tom, each);
    EXPECT_TRUE(search(tom, "tyres").contains("at last."));
    EXPECT_FALSE(found.contains("first."));
    EXPECT_TRUE(search(tom, "tyres", "&in=discussions").contains("first."));
    const auto newest = remark(cast.sanne, "Tyres, tyres.");
    const Sequence last = store().read([&](storage::Connection& connection) {
        return storage::remarks_before(connection, cast.sanne.organisation,
                                       std::numeric_limits<Sequence>::max(), 1)
            .front()
            .remark.sequence;
    });
    EXPECT_FALSE(search(tom, "tyres", fmt::format("&in=discussions&before={}", last)).contains(newest.text));
    EXPECT_TRUE(found.contains("at last."));
}

TEST_P(SearchPages, MarkWhatIsPastAndPutItLast) {
    const KpiId retired = name(cast.tom, "Pedals sold", cast.frontwheel);
    actions::retire_kpi(store(), cast.tom, retired);
    name(cast.tom, "Pedals sold online", cast.frontwheel);
    search(sanne, "pedals sold");
    EXPECT_LT(found.find("online"), found.find("retired"));
    ASSERT_TRUE(actions::close_account(store(), cast.ingrid, cast.tom.member));
    EXPECT_TRUE(search(sanne, "graaf").contains("left on"));
}

TEST_P(SearchPages, WhatWasDiscardedOrTakenBackIsNotThere) {
    const KpiId slip = name(cast.tom, "Spokes counted", cast.frontwheel);
    const RemarkId said = remark(cast.tom, "Unicorns everywhere.");
    EXPECT_TRUE(finds(sanne, "spokes", slip.text));
    EXPECT_TRUE(finds(sanne, "unicorns", said.text));
    ASSERT_TRUE(actions::discard_kpi(store(), cast.tom, slip));
    ASSERT_TRUE(actions::take_remark_back(store(), cast.tom, cast.complaints, said, form("back")));
    EXPECT_FALSE(finds(sanne, "spokes", slip.text));
    EXPECT_FALSE(finds(sanne, "unicorns", said.text));
    EXPECT_FALSE(finds(tom, "unicorns", said.text));
}

TEST_P(SearchPages, WhatIsNotSaidToEverybodyIsNotThere) {
    const ProcessId process = draw("From quote to ride", {}, "Measure");
    ASSERT_TRUE(actions::propose_change(store(), cast.tom, process,
                                        {.kind = Rearranges::add, .name = "Qwertyuiop"}, "Because asdfghjk.",
                                        form("proposal")));
    ASSERT_TRUE(actions::seal_number(store(), cast.sanne,
                                     {.kpi = cast.complaints,
                                      .period = parse_period("2026-11-20").value(),
                                      .value = whole(31'417),
                                      .note = "Zxcvbnmzx."},
                                     form("sealed")));
    for (const char* each : {"qwertyuiop", "asdfghjk", "zxcvbnmzx", "31417"})
        for (Browser* browser : {&sanne, &tom})
            EXPECT_TRUE(search(*browser, each).contains("Nothing was found")) << each;
}

TEST_P(SearchPages, OfAPersonNothingIsCounted) {
    search(tom, "bakker", "&in=people");
    EXPECT_TRUE(found.contains("Sanne"));
    std::string line = found.substr(found.find("class=\"hit\""));
    line = line.substr(0, line.find("</a>"));
    EXPECT_EQ(line.find_first_of("0123456789", line.find('>')), line.npos) << line;
}

TEST_P(SearchPages, OfAnotherOrganisationNothingIsThere) {
    remark(cast.tom, "Unicorns everywhere.");
    const web::SignedIn pim{.say = language::english(),
                            .form_token = "token",
                            .organisation = cast.pim.organisation,
                            .member = {.id = cast.pim.member, .name = "Pim"},
                            .session = {}};
    for (const char* words : {"complaints", "sanne", "frontwheel", "unicorns"}) {
        http::Request request{.method = http::Method::get};
        request.query = http::parse_query(std::string("q=") + words).value();
        const std::string page = web::show_search(web.app(), {request, {}}, pim).body;
        EXPECT_FALSE(page.contains(cast.complaints.text)) << words;
        EXPECT_FALSE(page.contains("Bakker")) << words;
        EXPECT_FALSE(page.contains(cast.frontwheel.text)) << words;
    }
}

TEST_P(SearchPages, AreNotForWhoIsNotSignedIn) {
    Browser visitor(web);
    EXPECT_EQ(visitor.get("/search?q=complaints").status, 303);
}

TEST_P(SearchPages, TakeAnythingSomebodyMayType) {
    for (const std::string& entry : hostile_entries()) {
        if (entry.size() > 10'000 || !http::parse_query("q=" + escaped(entry))) continue;
        search(tom, entry);
        EXPECT_FALSE(tom.page().contains("<script>alert")) << entry;
        EXPECT_FALSE(tom.page().contains("<img src=x")) << entry;
    }
    for (const char* nothing : {"", " ", "%", "_", "%_%", "...", "\t\n"}) {
        search(tom, nothing);
        EXPECT_FALSE(found.contains("class=\"hit\"")) << nothing;
    }
}

TEST_P(SearchPages, HoldNamesOfAnyScript) {
    for (const char* each : {"عجلات مستقيمة", "车轮校正", "गोल पहिये"}) {
        const KpiId kpi = name(cast.tom, each, cast.frontwheel);
        EXPECT_TRUE(finds(sanne, std::string_view(each), kpi.text)) << each;
    }
    EXPECT_TRUE(search(sanne, "校正").contains("车轮<mark>校正</mark>"));
}

/// Tom is in a closed team, which Ingrid founded and Sanne is not in. Everything of it has words of its own.
class SearchOfAClosedTeam : public SearchPages {
  protected:
    SearchOfAClosedTeam() {
        garden = actions::found_team(store(), cast.ingrid, {"Zwijgtuin", "Europe/Amsterdam"}, form("garden"))
                     .value();
        EXPECT_TRUE(actions::add_to_team(store(), cast.ingrid, garden, cast.tom.member));
        quiet = name(cast.tom, "Xylofooncellen", garden);
        EXPECT_TRUE(actions::report_kpi(
            store(), cast.tom, {.kpi = quiet, .period = parse_period(monday).value(), .value = whole(3)},
            form("three")));
        said = actions::remark(store(), cast.tom, {quiet, parse_period(monday).value(), "Ijsvogelblauw."},
                               form("said"))
                   .value();
        pruning = draw("Kwispelproces", garden, "Pluizenbolstap");
        actions::change_openness(store(), cast.ingrid, garden, Openness::closed);
    }

    /// What somebody would type, and what must not be there for who may not know.
    std::vector<std::pair<std::string, std::string>> secrets() const {
        return {{"zwijgtuin", garden.text},      {"xylofooncellen", quiet.text},
                {"xylofooncelen", quiet.text},   {"ijsvogelblauw", said.text},
                {"kwispelproces", pruning.text}, {"pluizenbolstap", pruning.text}};
    }

    TeamId garden;
    KpiId quiet;
    RemarkId said;
    ProcessId pruning;
};
KEPT_ON_BOTH_DATABASES(SearchOfAClosedTeam);

TEST_P(SearchOfAClosedTeam, AnOutsiderIsToldWhatTheyAreToldOfNothing) {
    const std::string nothing = search(sanne, "qqqqqqqqqq");
    for (const auto& [words, secret] : secrets()) {
        std::string answer = search(sanne, words);
        for (auto at = answer.find(words); at != answer.npos; at = answer.find(words))
            answer.replace(at, words.size(), "qqqqqqqqqq");
        EXPECT_EQ(answer, nothing) << words;
        for (const char* kind : {"people", "numbers", "teams", "processes", "discussions", "examples"})
            EXPECT_FALSE(search(sanne, words, std::string("&in=") + kind).contains(secret)) << words;
    }
    EXPECT_FALSE(search(sanne, "tom").contains("Zwijgtuin"));
    EXPECT_TRUE(found.contains("a closed team"));
}

TEST_P(SearchOfAClosedTeam, ItsMembersItsLeadAndAdministratorsFindIt) {
    Browser ingrid(web);
    ingrid.sign_in("ingrid@frontwheel.example");
    for (Browser* reader : {&tom, &ingrid})
        for (const auto& [words, secret] : secrets()) EXPECT_TRUE(finds(*reader, words, secret)) << words;
    actions::appoint_lead(store(), cast.ingrid, garden, cast.tom.member);
    for (const auto& [words, secret] : secrets()) EXPECT_TRUE(finds(tom, words, secret)) << words;
}

TEST_P(SearchOfAClosedTeam, IsFoundByAllOnceItIsOpen) {
    actions::change_openness(store(), cast.ingrid, garden, Openness::open);
    for (const auto& [words, secret] : secrets()) EXPECT_TRUE(finds(sanne, words, secret)) << words;
}

}  // namespace
}  // namespace kept
