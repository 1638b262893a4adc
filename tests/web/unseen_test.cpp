#include <algorithm>
#include <fmt/format.h>
#include <gtest/gtest.h>
#include <map>
#include <set>

#include "actions/add_to_team.hpp"
#include "actions/answer_offer.hpp"
#include "actions/applaud.hpp"
#include "actions/change_openness.hpp"
#include "actions/declare_broken.hpp"
#include "actions/feel.hpp"
#include "actions/found_team.hpp"
#include "actions/make_promise.hpp"
#include "actions/remark.hpp"
#include "support/cast.hpp"
#include "support/drawn_form.hpp"
#include "support/walk.hpp"

// What nobody else may see changes nothing in what they see: everything is read before and after.
namespace kept {
namespace {

using namespace support;

using Pages = std::map<std::string, std::string>;

/// The addresses at which two readings differ.
std::vector<std::string> differences(const Pages& before, const Pages& after) {
    std::vector<std::string> different;
    for (const auto& [address, page] : after)
        if (const auto found = before.find(address); found == before.end() || found->second != page)
            different.push_back(address);
    for (const auto& [address, page] : before)
        if (!after.contains(address)) different.push_back(address);
    return different;
}

class Unseen : public OnBothDatabases {
  protected:
    /// Everything somebody comes by in both languages, and every address about these.
    Pages read_by(const std::string& who, const Filled& about, const std::vector<std::string>& more = {}) {
        constexpr std::size_t most_of_a_kind = 10;
        if (!browsers.contains(who)) sign_in(who);
        std::vector<std::string> from = every_address(about);
        from.insert(from.end(), more.begin(), more.end());
        Pages pages;
        for (Browser& browser : browsers.at(who)) {
            std::set<std::string> refused;
            for (const auto& [address, response] : walk(browser, from, most_of_a_kind)) {
                pages[browser.language() + " " + address] = whole_of(response);
                for (const DrawnForm& form : forms_on(response.body))
                    if (can_be_refused(form) &&
                        refused.insert(pattern_of(http::Method::post, form.action)).second)
                        pages[browser.language() + " " + form.action + " refused"] =
                            refusal_of(browser, address, form);
            }
        }
        return pages;
    }

    static bool can_be_refused(const DrawnForm& form) {
        return !form.typed_in.empty() && form.passwords.empty();
    }

    /// What comes back from a form when nothing that was typed can be taken.
    static std::string refusal_of(Browser& browser, const std::string& address, DrawnForm form) {
        form.fields.erase("token");
        for (const std::string& field : form.typed_in) form.fields[field] = "\x01";
        browser.get(address);
        browser.post(form.action, form.fields);
        EXPECT_EQ(browser.last().status, 422) << form.action;
        return whole_of(browser.last());
    }

    void sign_in(const std::string& who) {
        auto& both = browsers[who];
        for (const char* language : {"en", "nl"})
            both.emplace_back(web, language).sign_in(who + "@frontwheel.example");
    }

    static std::string whole_of(const http::Response& response) {
        std::string all = std::to_string(response.status) + without_secrets(response.body);
        for (const auto& [name, value] : response.headers)
            if (name != "Set-Cookie") all += "\n" + name + ": " + value;
        return all;
    }

    Cast cast = set_up_cast(store(), clock);
    Web web{store(), clock};
    std::map<std::string, std::vector<Browser>> browsers;
    const std::vector<std::string> nowhere;
};

/// Sanne's Friday, of which she says how it feels.
class UnseenFeelings : public Unseen {
  protected:
    void SetUp() override {
        for (const char* day : {"2026-11-18", "2026-11-19", "2026-11-20"})
            ASSERT_TRUE(actions::report_kpi(store(), cast.sanne, complaints_of(cast, day, 7), form(day)));
    }

    void feels(Feeling feeling, FeelingIs feeling_is) {
        ASSERT_TRUE(actions::feel(store(), cast.sanne, {cast.complaints, friday, feeling, feeling_is},
                                  form(fmt::format("feels {}", ++felt))));
    }

    Pages read_by(const std::string& who) {
        return Unseen::read_by(who, {{"{kpi}", cast.complaints.text},
                                     {"{team}", cast.frontwheel.text},
                                     {"{period}", key_of(friday)},
                                     {"{member}", cast.sanne.member.text}});
    }

    int felt = 0;
    const Period friday = parse_period("2026-11-20").value();
    const std::string report = "/kpis/" + cast.complaints.text + "/reports/2026-11-20";
};
KEPT_ON_BOTH_DATABASES(UnseenFeelings);

TEST_P(UnseenFeelings, AreInNothingThatAnybodyElseReads) {
    const Pages before_tom = read_by("tom"), before_ingrid = read_by("ingrid");
    EXPECT_GT(before_tom.size(), 80u);
    for (const Feeling feeling : {Feeling::proud, Feeling::uncomfortable, Feeling::none}) {
        feels(feeling, FeelingIs::the_owners);
        EXPECT_EQ(differences(before_tom, read_by("tom")), nowhere);
        EXPECT_EQ(differences(before_ingrid, read_by("ingrid")), nowhere);
    }
}

TEST_P(UnseenFeelings, AreReadByTheirOwner) {
    const Pages before = read_by("sanne");
    feels(Feeling::uncomfortable, FeelingIs::the_owners);
    const auto different = differences(before, read_by("sanne"));
    EXPECT_NE(std::ranges::find(different, "en " + report), different.end());
    EXPECT_NE(std::ranges::find(different, "nl " + report), different.end());
}

TEST_P(UnseenFeelings, WhenSharedStandWithTheirReportAndNowhereElse) {
    const Pages before = read_by("tom");
    for (const Feeling feeling : {Feeling::proud, Feeling::uncomfortable}) {
        feels(feeling, FeelingIs::shared);
        const auto different = differences(before, read_by("tom"));
        EXPECT_NE(std::ranges::find(different, "en " + report), different.end());
        for (const std::string& address : different)
            EXPECT_TRUE(address.substr(3).starts_with(report)) << address << " is not about that report";
        feels(feeling, FeelingIs::the_owners);
        EXPECT_EQ(differences(before, read_by("tom")), nowhere);
    }
}

TEST_P(UnseenFeelings, AreToldToTheirOwnersBrowsersAlone) {
    feels(Feeling::proud, FeelingIs::the_owners);
    const auto changes = told.so_far().back().second;
    EXPECT_EQ(changes, std::vector<storage::Change>{cast.sanne.member});
}

/// Tom and Ingrid are in a closed team, where Tom says a number. Sanne is in Tom's other team.
class UnseenTeam : public Unseen {
  protected:
    void SetUp() override {
        ASSERT_TRUE(actions::add_to_team(store(), cast.ingrid, garden, cast.tom.member));
        actions::change_openness(store(), cast.ingrid, garden, Openness::closed);
        ASSERT_TRUE(
            actions::report_kpi(store(), cast.sanne, complaints_of(cast, key_of(friday), 9), form("sanne")));
        quiet = names("Roses sold in silence");
    }

    KpiId names(const std::string& name) {
        return actions::name_kpi(
                   store(), cast.tom,
                   {.name = name,
                    .contribution = "Every rose pays for a bench.",
                    .measure = {.unit = Unit::count},
                    .team = garden,
                    .promise = actions::FirstPromise{{.least = whole(31'417)}, "without thorns"}},
                   form(name))
            .value();
    }

    Pages read_by(const std::string& who) {
        return Unseen::read_by(
            who,
            {{"{kpi}", quiet.text},
             {"{team}", garden.text},
             {"{period}", key_of(today)},
             {"{member}", cast.tom.member.text}},
            {"/kpis/predecessors?search=roses", "/people?name=tom",
             "/teams/" + cast.frontwheel.text + "/board", "/kpis/" + cast.complaints.text});
    }

    /// Whatever can be said in a team.
    void everything_happens() {
        const auto says = [&](const KpiId& kpi, const char* note, int number) {
            ASSERT_TRUE(actions::report_kpi(
                store(), cast.tom, {.kpi = kpi, .period = today, .value = whole(number), .note = note},
                form(note)));
        };
        says(quiet, "The gardener knows.", 27'182);
        says(names("Thorns counted"), "And the gate creaks.", 40'404);
        ASSERT_TRUE(
            actions::remark(store(), cast.ingrid, {quiet, today, "Behind the hedge."}, form("remark")));
        ASSERT_TRUE(actions::say_need(store(), cast.tom, {quiet, today, "A higher wall."}, form("need")));
        ASSERT_TRUE(actions::applaud(store(), cast.ingrid, quiet, today, form("applause")));
        ASSERT_TRUE(actions::feel(store(), cast.tom, {quiet, today, Feeling::proud, FeelingIs::shared},
                                  form("proud")));
    }

    /// What everybody in it reads.
    std::vector<std::string> secrets() const {
        return {"Walled garden",   garden.text,      "Roses sold",     quiet.text,
                "Every rose pays", "Thorns counted", "without thorns", "gardener knows.",
                "gate creaks.",    "the hedge.",     "higher wall."};
    }

    /// And in which figures, in one of the two languages.
    static std::vector<std::string> secret_figures() { return {"31,417", "31.417", "27,182", "27.182"}; }

    const Period friday = parse_period("2026-11-20").value();
    const Period today = parse_period("2026-11-23").value();
    TeamId garden =
        actions::found_team(store(), cast.ingrid, {"Walled garden", "Europe/Amsterdam"}, form("garden"))
            .value();
    KpiId quiet;
};
KEPT_ON_BOTH_DATABASES(UnseenTeam);

TEST_P(UnseenTeam, WhatHappensInOneChangesNothingForAnOutsider) {
    const Pages before = read_by("sanne");
    EXPECT_GT(before.size(), 80u);
    everything_happens();
    EXPECT_EQ(differences(before, read_by("sanne")), nowhere);
}

TEST_P(UnseenTeam, WhatOneHoldsIsInNothingThatAnOutsiderReads) {
    everything_happens();
    for (const auto& [address, page] : read_by("sanne"))
        for (const auto& all : {secrets(), secret_figures()})
            for (const std::string& secret : all)
                EXPECT_FALSE(page.contains(secret)) << address << " tells " << secret;
}

TEST_P(UnseenTeam, WhoIsInOneReadsAllOfIt) {
    everything_happens();
    for (const char* who : {"tom", "ingrid"}) {
        const Pages pages = read_by(who);
        for (const std::string& secret : secrets())
            EXPECT_TRUE(
                std::ranges::any_of(pages, [&](const auto& page) { return page.second.contains(secret); }))
                << who << ": " << secret;
    }
}

}  // namespace
}  // namespace kept
