#include "commands/trend.hpp"

#include <boost/json.hpp>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <limits>
#include <sstream>
#include <string>
#include <vector>

namespace kept::commands {
namespace {

namespace json = boost::json;

struct Answer {
    int exit_code;
    std::vector<std::string> lines;
};

Answer ask(const std::string& questions) {
    std::istringstream in(questions);
    std::ostringstream out;
    Answer answer{run_trend(in, out), {}};
    std::istringstream written(out.str());
    for (std::string line; std::getline(written, line);) answer.lines.push_back(line);
    return answer;
}

json::object ask_json(const std::string& question) {
    return json::parse(ask(question).lines.at(0)).as_object();
}

std::string complaint_about(const std::string& question) {
    return std::string(ask_json(question).at("error").as_string());
}

std::string content_of(const std::filesystem::path& path) {
    std::ifstream text(path);
    return std::string(std::istreambuf_iterator<char>(text), {});
}

/// Every field but these is compared exactly (TRENDS 5.3).
bool is_computed(std::string_view field) {
    return field == "centre" || field == "lower" || field == "upper" || field == "median";
}

double width_of(const json::object& segment) {
    return segment.at("upper").is_null()
               ? 1
               : segment.at("upper").to_number<double>() - segment.at("lower").to_number<double>();
}

void expect_near(const json::value& expected, const json::value& answered, double width) {
    ASSERT_EQ(expected.is_null(), answered.is_null());
    if (expected.is_null()) return;
    const double one = expected.to_number<double>();
    const double other = answered.to_number<double>();
    const double ulp = std::numeric_limits<double>::epsilon() * std::max(std::fabs(one), std::fabs(other));
    EXPECT_LE(std::fabs(one - other), 1e-9 * width + 16 * ulp);
}

void expect_same(const json::value& expected, const json::value& answered, const std::string& where,
                 double width = 1) {
    if (expected.is_object() && answered.is_object()) {
        if (expected.as_object().contains("upper")) width = width_of(expected.as_object());
        for (const auto& [key, value] : expected.as_object()) {
            ASSERT_TRUE(answered.as_object().contains(key)) << where << '.' << key;
            SCOPED_TRACE(where + '.' + std::string(key));
            if (is_computed(key))
                expect_near(value, answered.at(key), width);
            else
                expect_same(value, answered.at(key), where + '.' + std::string(key), width);
        }
    } else if (expected.is_array() && answered.is_array()) {
        ASSERT_EQ(expected.as_array().size(), answered.as_array().size()) << where;
        for (std::size_t at = 0; at < expected.as_array().size(); ++at)
            expect_same(expected.at(at), answered.at(at), where + '[' + std::to_string(at) + ']', width);
    } else {
        EXPECT_EQ(expected, answered) << where;
    }
}

TEST(Trend, AnswersEveryCarriedCase) {
    std::size_t cases = 0;
    for (const auto& file : std::filesystem::directory_iterator(KEPT_TESTS_FOLDER "/domain/trend/cases")) {
        const json::value each = json::parse(content_of(file.path()));
        const json::value answer = ask_json(json::serialize(each.at("input")));
        expect_same(each.at("expected"), answer, std::string(each.at("name").as_string()));
        ++cases;
    }
    EXPECT_GE(cases, 40U);
}

constexpr const char* good = R"({"values":[1,null,2.5],"direction":"increase"})";

TEST(Trend, ABadLineIsAnsweredWithItsNumberAndTheRestGoesOn) {
    const Answer answer = ask(std::string(good) + "\nno JSON\n" + good + "\n");
    ASSERT_EQ(answer.lines.size(), 3U);
    EXPECT_EQ(answer.lines[1], R"({"error":"an object was expected","line":2})");
    EXPECT_EQ(answer.lines[2], answer.lines[0]);
    EXPECT_EQ(answer.exit_code, 1);
    EXPECT_EQ(ask(good).exit_code, 0);
}

TEST(Trend, WhatIsNoFiniteNumberIsRefusedWithItsPeriodHoweverItIsWritten) {
    for (const char* odd : {"NaN", "\"NaN\"", "Infinity", "-Infinity", "1e999", "-1e999", "1000000000000001",
                            "123456789012345678901234567890"})
        EXPECT_EQ(ask_json(R"({"values":[1,null,)" + std::string(odd) + R"(,NaN],"direction":"increase"})"),
                  (json::object{{"error", "invalid_value"}, {"index", 2}, {"line", 1}}))
            << odd;
}

TEST(Trend, NumbersAreReadToTheNearestDouble) {
    const auto written = [](const std::string& number) {
        return ask_json("{\"values\":[" + number + ",0,0,0,0,0],\"direction\":\"increase\",\"config\":" +
                        "{\"baseline_n\":6},\"target\":" + number + "}")
            .at("promise_kept")
            .at(0);
    };
    for (const char* number : {"0.1", "1E2", "-0", "1e-400", "0.30000000000000004", "123456789.123456789"})
        EXPECT_EQ(written(number), true) << number;
}

TEST(Trend, FieldsThatAreNotKnownArePassedOver) {
    EXPECT_EQ(
        ask(R"({"a":[{"b":[1,{}]},"}\"\\"],"values":[1,null,2.5],"c":true,"direction":"increase"})").lines,
        ask(good).lines);
    EXPECT_EQ(
        ask(R"( { "values" : [ 1 , null , 2.5 ] , "\u0064irection" : "increase", "segments": null, "config": null } )")
            .lines,
        ask(good).lines);
}

struct Wrong {
    const char* question;
    const char* complaint;
};

constexpr Wrong wrongs[] = {
    {"", "an object was expected"},
    {"[]", "an object was expected"},
    {"{", "a key was expected"},
    {"{} x", "this is no JSON, at character 4"},
    {"{}", "values: it is missing"},
    {R"({"values":[]})", "direction: it is missing"},
    {R"({"values":7})", "values: a list was expected"},
    {R"({"values":[1 2]})", "this is no JSON, at character 14"},
    {R"({"values":[01]})", "this is no JSON, at character 14"},
    {R"({"values":[1.]})", "this is no JSON, at character 14"},
    {R"({"values":[.5]})", "values: a number was expected"},
    {R"({"values":["7"]})", "values: a number was expected"},
    {R"({"values":[true]})", "values: a number was expected"},
    {R"({"values":[],"direction":"up"})", "direction: one of increase, decrease, neutral was expected"},
    {R"({"values":[],"direction":null})", "direction: a text was expected"},
    {R"({"values":[],"target":"8"})", "target: a number was expected"},
    {R"({"values":[],"target":1e999})", "target: a finite number was expected"},
    {R"({"values":[],"segments":[1.5]})", "segments: a whole number was expected"},
    {R"({"values":[],"config":{"screen":1}})", "config.screen: true or false was expected"},
    {R"({"values":[],"config":{"baseline_n":"6"}})", "config.baseline_n: a number was expected"},
    {R"({"a":{"b":[nul]}})", "a: a number was expected"},
    {R"({"values":[],"config":[]})", "config: an object was expected"},
    {"{\"a\":\"\t\"}", "this is no JSON, at character 7"},
    {R"({"a":"\x"})", "this is no JSON, at character 8"},
};

TEST(Trend, SaysWhatIsWrongAndWhere) {
    for (const auto& [question, complaint] : wrongs)
        EXPECT_EQ(complaint_about(std::string(question) + '\n'), complaint) << question;
}

TEST(Trend, ABaselineBelowSixIsRefused) {
    EXPECT_EQ(ask_json(R"({"values":[1],"direction":"increase","config":{"baseline_n":5}})"),
              (json::object{{"error", "invalid_baseline_n"}, {"line", 1}}));
}

TEST(Trend, NestingWithoutEndIsRefused) {
    EXPECT_EQ(complaint_about(R"({"a":)" + std::string(100'000, '[')), "a: it is nested too deep");
}

}  // namespace
}  // namespace kept::commands
