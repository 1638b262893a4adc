#include "views/form.hpp"

#include <gtest/gtest.h>

#include "views/fields.hpp"
#include "views/sanne.hpp"

namespace kept::views {
namespace {

using namespace sanne;

const auto& say = language::english();

TEST(Form, AFieldWithoutARefusalHasNothingToSay) {
    const Html field = text_field(say, form(), {.name = "name", .label = "Name", .autocomplete = "name"});
    EXPECT_EQ(
        field.text(),
        "<div class=\"asked\">\n<label for=\"name\">Name</label>\n"
        "<input class=\"field\" id=\"name\" name=\"name\" type=\"text\" value=\"\" autocomplete=\"name\">\n"
        "</div>");
}

TEST(Form, WhatWasTypedIsStillThereAndTheRefusalStandsUnderIt) {
    auto state = typed({{"name", hostile_name}});
    state.refusal = Refusal{"name", "What do you call your number?", {}};
    const Html field = text_field(say, state, {.name = "name", .label = "Name", .hint = "In your own words"});
    EXPECT_TRUE(says(field, "value=\"" + hostile_in_a_page + "\""));
    EXPECT_TRUE(says(field, R"(aria-invalid="true" aria-describedby="name-says" autofocus)"));
    EXPECT_TRUE(says(
        field,
        R"(<div class="asks-back" id="name-says" role="alert"><p>What do you call your number?</p></div>)"));
}

TEST(Form, AHintDescribesItsField) {
    const Html field =
        text_field(say, form(), {.name = "name", .label = "Name", .hint = "In your own words"});
    EXPECT_TRUE(says(field, R"(aria-describedby="name-hint")"));
    EXPECT_TRUE(says(field, R"(id="name-hint">In your own words)"));
}

TEST(Form, ATypedPasswordNeverComesBack) {
    const Html field = text_field(say, typed({{"password", "a secret sentence"}}),
                                  {.name = "password", .label = "Password", .type = "password"});
    EXPECT_FALSE(says(field, "a secret sentence"));
}

TEST(Form, TwoReadingsOfANumberAreTwoButtonsOwnFirst) {
    auto state = typed({{"value", "1.390"}});
    state.asked = AskedBack{"value", {whole(1390), Decimal{13'900}, {whole(1390), Decimal{13'900}}}};
    const Html back = says_back(say, state, "value", "value");
    EXPECT_TRUE(says(back, "“1.390” can be read in two ways. Which do you mean?"));
    EXPECT_TRUE(says_before(back, R"(name="chosen" value="1390")", R"(name="chosen" value="1.39")"));
    EXPECT_TRUE(says_before(back, "a whole number", "between 1 and 2"));
}

TEST(Form, OneReadingThatFitsIsOffered) {
    auto state = typed({{"least", "1,234"}});
    state.asked = AskedBack{"least", {Decimal{12'340}, whole(1234), {whole(1234)}}};
    const Html back = says_back(say, state, "least", "least");
    EXPECT_TRUE(says(back, "would have more decimals than this KPI"));
    EXPECT_TRUE(says(back, R"(name="chosen_least" value="1234")"));
}

TEST(Form, ARefusalOfNoFieldShownStandsAboveThem) {
    auto state = form();
    state.refusal =
        Refusal{"key", "This form was sent before with something else in it. Open the page again.", {}};
    EXPECT_TRUE(says(refusal_of_form(say, state, {"name"}), "Open the page again."));
    EXPECT_TRUE(refusal_of_form(say, state, {"name", "key"}).empty());
}

TEST(Form, TheChosenOptionIsTheOneTyped) {
    const Html radios =
        options(say, typed({{"unit", "money"}}), {.name = "unit", .label = "Unit", .at_first = "count"},
                {{"count", "A count"}, {"money", "Money"}});
    EXPECT_TRUE(says(radios, R"(value="money" checked)"));
    EXPECT_TRUE(says(radios, R"(value="count">)"));
}

}  // namespace
}  // namespace kept::views
