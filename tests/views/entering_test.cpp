#include <gtest/gtest.h>

#include "views/errors.hpp"
#include "views/join.hpp"
#include "views/sanne.hpp"
#include "views/set_up.hpp"
#include "views/sign_in.hpp"

namespace kept::views {
namespace {

using namespace sanne;

const auto& say = language::english();

TEST(SetUpPage, AsksTheFirstAdministratorForOrganisationAndTeam) {
    const Html page = set_up_page(say, {"secret", {"Africa/Abidjan", "Europe/Amsterdam"}, form()}).main;
    EXPECT_TRUE(says(page, R"(action="/set-up/secret")"));
    for (const auto* field : {"organisation", "team", "zone", "name", "email", "password"})
        EXPECT_TRUE(says(page, std::string("name=\"") + field + "\"")) << field;
    EXPECT_TRUE(says(page, R"(value="Europe/Amsterdam" selected)"));
}

TEST(SetUpPage, AHostileNameIsText) {
    const auto state = typed({{"organisation", hostile_name}, {"name", hostile_name}});
    EXPECT_FALSE(says(set_up_page(say, {hostile_name, {}, state}).main, "<script"));
}

Join invited_to_voorwiel() {
    return {.token = "secret",
            .invitation = InvitationIs::open,
            .team = "Voorwiel",
            .organisation = "Bikes",
            .invited_by = "Sanne Bakker",
            .form = form()};
}

TEST(JoinPage, SaysWhoInvitesIntoWhat) {
    EXPECT_TRUE(says(join_page(say, invited_to_voorwiel()).main,
                     "<b>Sanne Bakker</b> invites you to the team <b>Voorwiel</b> of <b>Bikes</b>."));
}

TEST(JoinPage, AnInvitationThatNoLongerWorksSaysWhatToDo) {
    auto view = invited_to_voorwiel();
    view.invitation = InvitationIs::used;
    EXPECT_TRUE(says(join_page(say, view).main, "This invitation was used already."));
    view.invitation = InvitationIs::expired;
    const Html page = join_page(say, view).main;
    EXPECT_TRUE(says(page, "This invitation has expired."));
    EXPECT_FALSE(says(page, "<form"));
}

TEST(JoinPage, AHostileNameIsText) {
    auto view = invited_to_voorwiel();
    view.team = view.organisation = view.invited_by = hostile_name;
    EXPECT_FALSE(says(join_page(say, view).main, "<script"));
}

TEST(SignInPage, RemembersTheAddressAndGivesNoHint) {
    SignIn view{.form = typed({{"email", hostile_name}, {"password", "secret"}, {"then", "/teams"}})};
    view.form.refusal = Refusal{"", "That address and password do not belong together. Try again.", {}};
    const Html page = sign_in_page(say, view).main;
    EXPECT_TRUE(says(page, "value=\"" + hostile_in_a_page + "\""));
    EXPECT_TRUE(says(page, R"(name="then" value="/teams")"));
    EXPECT_TRUE(says(page, "do not belong together"));
    EXPECT_FALSE(says(page, "secret"));
}

TEST(PlayersPage, HasAButtonForEveryPlayedMember) {
    const Players view{{{"Frontwheel", {{{"sanne"}, hostile_name, "Complaints solved"}}}}, form()};
    const Html page = players_page(say, view).main;
    EXPECT_TRUE(says(page, R"(name="member" value="sanne")"));
    EXPECT_FALSE(says(page, "<script"));
}

TEST(ErrorPages, SayWhatHappenedAndWhatToDo) {
    EXPECT_TRUE(says(not_found_page(say).main, "There is nothing here."));
    EXPECT_TRUE(says(forbidden_page(say).main, "This is not yours to do."));
    EXPECT_TRUE(says(too_large_page(say).main, "Nothing was saved."));
    EXPECT_TRUE(says(too_often_page(say).main, "Wait a minute"));
    EXPECT_TRUE(says(went_wrong_page(say, "7F3A").main, "7F3A"));
    EXPECT_TRUE(says(signed_out_page(say).main, R"(href="/sign-in")"));
}

TEST(ErrorPages, WhatWasTypedCanBeSentAgainWithTheSameKey) {
    const SendAgain again{
        reports_of({"complaints"}),
        typed({{"value", "8"}, {"note", hostile_name}, {"token", "stale"}, {"key", "old"}})};
    for (const auto& page : {too_old_page(say, again).main, unknown_outcome_page(say, again).main}) {
        EXPECT_TRUE(says(page, R"(action="/kpis/complaints/reports")"));
        EXPECT_TRUE(says(page, R"(type="hidden" name="value" value="8")"));
        EXPECT_TRUE(says(page, R"(name="key" value="form-key")"));
        EXPECT_FALSE(says(page, "stale"));
        EXPECT_FALSE(says(page, "<script"));
    }
}

TEST(ErrorPages, APasswordIsTypedAgain) {
    const SendAgain again{std::nullopt,
                          typed({{"email", "sanne@example.org"}, {"password", "a secret sentence"}})};
    const Html page = too_old_page(say, again).main;
    EXPECT_FALSE(says(page, "a secret sentence"));
    EXPECT_TRUE(says(page, R"(name="password" type="password")"));
}

}  // namespace
}  // namespace kept::views
