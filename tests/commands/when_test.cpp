#include "commands/when.hpp"

#include <boost/json.hpp>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
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

Answer ask(const std::string& questions, WhenOutput output) {
    std::istringstream in(questions);
    std::ostringstream out;
    Answer answer{run_when(in, out, output), {}};
    std::istringstream written(out.str());
    for (std::string line; std::getline(written, line);) answer.lines.push_back(line);
    return answer;
}

json::object ask_json(const json::value& question) {
    const Answer answer = ask(json::serialize(question) + '\n', WhenOutput::json);
    return json::parse(answer.lines.at(0)).as_object();
}

/// What is said about a question that cannot be understood.
std::string complaint_about(const json::value& wrong) {
    return std::string(ask_json(wrong).at("error").as_string());
}

json::value question() {
    return json::parse(R"({"cadence": "workday",
        "rhythms": [{"from": "2020-01-01", "zone": "Europe/Amsterdam", "workdays": ["mon", "tue", "wed", "thu", "fri"],
                     "huddle": {"start": "09:07", "minutes": 15, "speaks_of": "last_workday"},
                     "weekly": {"day": "mon", "start": "13:00", "minutes": 60, "speaks_of": "last_week"}}],
        "owner_workdays": [{"from": "2020-01-01", "days": ["mon", "tue", "wed", "thu", "fri"]}],
        "days_off": [], "leave": [{"first": "2026-11-24", "last": "2026-11-25"}],
        "from": "2026-11-23", "to": "2026-11-24"})");
}

json::value question_with(std::string_view where, std::string_view value) {
    json::value changed = question();
    changed.at_pointer(where) = json::parse(value);
    return changed;
}

std::vector<json::value> carried_cases() {
    std::vector<json::value> cases;
    for (const auto& file : std::filesystem::directory_iterator(KEPT_TESTS_FOLDER "/domain/when_cases")) {
        std::ifstream text(file.path());
        cases.push_back(json::parse(std::string(std::istreambuf_iterator<char>(text), {})));
    }
    return cases;
}

TEST(When, AnswersEveryCarriedCase) {
    const auto cases = carried_cases();
    EXPECT_GE(cases.size(), 36U);
    for (const auto& each : cases) {
        const json::object answer = ask_json(each.at("input"));
        if (each.at("expected").as_object().contains("error"))
            EXPECT_TRUE(answer.contains("error") && !answer.contains("periods")) << each.at("why");
        else
            EXPECT_EQ(json::value(answer), each.at("expected")) << each.at("why");
    }
}

TEST(When, ABadLineIsAnsweredAndTheRestGoesOn) {
    const std::string good = json::serialize(question());
    const Answer answer = ask(good + "\nno JSON\n" + good + "\n", WhenOutput::json);
    ASSERT_EQ(answer.lines.size(), 3U);
    EXPECT_TRUE(json::parse(answer.lines[0]).as_object().contains("periods"));
    EXPECT_EQ(json::parse(answer.lines[1]).at("line"), 2);
    EXPECT_EQ(answer.lines[2], answer.lines[0]);
    EXPECT_EQ(answer.exit_code, 1);
    EXPECT_EQ(ask(good, WhenOutput::json).exit_code, 0);
}

TEST(When, EveryLineGetsItsOwnAnswer) {
    for (const char* line :
         {"", " ", "{", "[]", "7", "null", "\"workday\"", "{}", "{\"cadence\": \"workday\"} x"}) {
        const Answer answer = ask(std::string(line) + "\n", WhenOutput::json);
        ASSERT_EQ(answer.lines.size(), 1U) << line;
        EXPECT_TRUE(json::parse(answer.lines[0]).as_object().contains("error")) << line;
    }
}

struct Wrong {
    const char* where;
    const char* value;
    const char* complaint;
};

constexpr Wrong wrongs[] = {
    {"/cadence", R"("year")", R"(cadence: "year" is none of workday, week, month, quarter)"},
    {"/cadence", "7", "cadence: a text was expected"},
    {"/rhythms", "[]", "rhythms: there is nothing in it"},
    {"/rhythms", "{}", "rhythms: a list was expected"},
    {"/rhythms/0", "[]", "rhythms[0]: an object was expected"},
    {"/rhythms/0/zone", R"("Europe/Atlantis")",
     R"(rhythms[0].zone: "Europe/Atlantis" is not a time zone such as Europe/Amsterdam)"},
    {"/rhythms/0/from", R"("2026-02-29")",
     R"(rhythms[0].from: "2026-02-29" is not a date such as 2026-11-23)"},
    {"/rhythms/0/from", R"("2026-W09")", R"(rhythms[0].from: "2026-W09" is not a date such as 2026-11-23)"},
    {"/rhythms/0/workdays", "[]", "rhythms[0].workdays: there are no days in it"},
    {"/rhythms/0/workdays/1", R"("Tue")",
     R"(rhythms[0].workdays[1]: "Tue" is none of mon, tue, wed, thu, fri, sat, sun)"},
    {"/rhythms/0/huddle", "[]", "rhythms[0].huddle: an object was expected"},
    {"/rhythms/0/huddle", "{}", "rhythms[0].huddle.start: it is missing"},
    {"/rhythms/0/huddle/start", R"("24:00")",
     R"(rhythms[0].huddle.start: "24:00" is not a time of day from 00:00 to 23:59)"},
    {"/rhythms/0/huddle/start", R"("09:60")",
     R"(rhythms[0].huddle.start: "09:60" is not a time of day from 00:00 to 23:59)"},
    {"/rhythms/0/huddle/start", R"("9:07")",
     R"(rhythms[0].huddle.start: "9:07" is not a time of day from 00:00 to 23:59)"},
    {"/rhythms/0/huddle/start", R"("-1:07")",
     R"(rhythms[0].huddle.start: "-1:07" is not a time of day from 00:00 to 23:59)"},
    {"/rhythms/0/huddle/minutes", "0", "rhythms[0].huddle.minutes: a meeting takes at least one minute"},
    {"/rhythms/0/huddle/minutes", "-15", "rhythms[0].huddle.minutes: a meeting takes at least one minute"},
    {"/rhythms/0/huddle/minutes", "15.5", "rhythms[0].huddle.minutes: a whole number was expected"},
    {"/rhythms/0/huddle/minutes", "9223372036854775807",
     "rhythms[0].huddle.minutes: no meeting takes longer than a year"},
    {"/rhythms/0/huddle/speaks_of", R"("this_week")",
     R"(rhythms[0].huddle.speaks_of: "this_week" is none of today, last_workday)"},
    {"/rhythms/0/weekly/day", R"("monday")",
     R"(rhythms[0].weekly.day: "monday" is none of mon, tue, wed, thu, fri, sat, sun)"},
    {"/rhythms/0/weekly/speaks_of", "null", "rhythms[0].weekly.speaks_of: a text was expected"},
    {"/owner_workdays",
     R"([{"from": "2020-01-01", "days": ["mon"]}, {"from": "2020-01-01", "days": ["tue"]}])",
     "owner_workdays[1]: another one begins on the same day"},
    {"/owner_workdays/0/days", "[]", "owner_workdays[0].days: there are no days in it"},
    {"/days_off", R"("2026-12-25")", "days_off: a list was expected"},
    {"/days_off", R"(["2026-12-25", "Christmas"])",
     R"(days_off[1]: "Christmas" is not a date such as 2026-11-23)"},
    {"/leave/0/last", R"("2026-11-23")", "leave[0]: first comes after last"},
    {"/leave/0", R"({"first": "2026-11-23"})", "leave[0].last: it is missing"},
    {"/to", R"("2026-11-22")", "from comes after to"},
    {"/to", R"("9999-12-31")", "from and to lie more than 400 years apart"},
};

TEST(When, SaysWhatIsWrongAndWhere) {
    for (const auto& [where, value, complaint] : wrongs)
        EXPECT_EQ(complaint_about(question_with(where, value)), complaint) << where << " = " << value;
}

TEST(When, EveryFieldButTheMeetingsMustBeThere) {
    for (const char* field : {"cadence", "rhythms", "owner_workdays", "days_off", "leave", "from", "to"}) {
        json::value incomplete = question();
        incomplete.as_object().erase(field);
        EXPECT_EQ(complaint_about(incomplete), std::string(field) + ": it is missing");
    }
    for (const char* meeting : {"huddle", "weekly"}) {
        json::value without = question();
        without.at_pointer("/rhythms/0").as_object().erase(meeting);
        EXPECT_TRUE(ask_json(without).contains("periods")) << meeting;
        EXPECT_TRUE(
            ask_json(question_with(std::string("/rhythms/0/") + meeting, "null")).contains("periods"));
    }
}

TEST(When, ATableShowsLocalMoments) {
    const Answer answer = ask(json::serialize(question()), WhenOutput::table);
    EXPECT_EQ(answer.lines,
              (std::vector<std::string>{
                  "line 1:",
                  "period      opens                        due                          closes",
                  "2026-11-23  Mon 2026-11-23 00:00 +01:00  Thu 2026-11-26 09:22 +01:00  "
                  "Fri 2026-12-04 09:22 +01:00",
                  "2026-11-24  Tue 2026-11-24 00:00 +01:00  excused                      excused",
                  "",
              }));
}

TEST(When, ATableFollowsATeamThatMovesToAnotherZone) {
    json::value moving = question();
    json::value next = moving.at_pointer("/rhythms/0");
    next.as_object()["from"] = "2026-11-24";
    next.as_object()["zone"] = "America/New_York";
    moving.at_pointer("/rhythms").as_array().push_back(next);
    EXPECT_EQ(
        ask(json::serialize(moving), WhenOutput::table).lines.at(2),
        "2026-11-23  Mon 2026-11-23 00:00 +01:00  Thu 2026-11-26 09:22 -05:00  Fri 2026-12-04 09:22 -05:00");
}

TEST(When, ATableSaysWhatIsNeverDue) {
    const json::value endless = question_with("/leave/0/last", R"("9999-12-31")");
    EXPECT_EQ(ask(json::serialize(endless), WhenOutput::table).lines.at(2),
              "2026-11-23  Mon 2026-11-23 00:00 +01:00  never due                    never closes");
}

TEST(When, ATableSaysWhenThereIsNothingToShow) {
    json::value weekend = question();
    weekend.as_object()["from"] = "2026-11-28";
    weekend.as_object()["to"] = "2026-11-29";
    EXPECT_EQ(ask(json::serialize(weekend), WhenOutput::table).lines,
              (std::vector<std::string>{"line 1:", "no period begins in this span", ""}));
}

TEST(When, ATableAnswersABadLineInWords) {
    EXPECT_EQ(ask("\nnope\n", WhenOutput::table).lines,
              (std::vector<std::string>{"line 1: this is no JSON: incomplete JSON", "",
                                        "line 2: this is no JSON: syntax error", ""}));
}

}  // namespace
}  // namespace kept::commands
