#include "commands/planning_json.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <optional>

#include "commands/json_reader.hpp"
#include "domain/codes.hpp"
#include "domain/zone.hpp"

namespace kept::commands {
namespace {

using namespace std::chrono;

constexpr std::int64_t longest_meeting = 366 * 24 * 60;  // in minutes
constexpr years longest_span{400};

template <class Choice>
Choice read_choice(const JsonReader& json) {
    const std::string text = json.text();
    const auto choice = choice_of<Choice>(text);
    if (choice) return *choice;
    std::string codes;
    for (const auto& [each, code] : Codes<Choice>::all) codes.append(codes.empty() ? "" : ", ").append(code);
    json.complain(fmt::format("\"{}\" is none of {}", text, codes));
    return {};
}

Day read_day(const JsonReader& json) {
    const std::string text = json.text();
    const auto period = parse_period(text);
    if (period && period->cadence == Cadence::workday) return period->first_day;
    json.complain(fmt::format("\"{}\" is not a date such as 2026-11-23", text));
    return {};
}

Span read_span(const JsonReader& json, std::string_view first, std::string_view last) {
    const Span span{read_day(json[first]), read_day(json[last])};
    if (span.first > span.last) json.complain(fmt::format("{} comes after {}", first, last));
    return span;
}

/// Nothing unless it is two digits and less than the limit.
std::optional<int> two_digits(std::string_view text, int limit) {
    const auto is_digit = [](char each) { return each >= '0' && each <= '9'; };
    if (text.size() != 2 || !std::ranges::all_of(text, is_digit)) return std::nullopt;
    const int number = (text[0] - '0') * 10 + (text[1] - '0');
    return number < limit ? std::optional(number) : std::nullopt;
}

minutes read_time(const JsonReader& json) {
    const std::string text = json.text();
    const auto colon = text.find(':');
    const auto hour = two_digits(std::string_view(text).substr(0, colon), 24);
    const auto minute =
        colon == text.npos ? std::nullopt : two_digits(std::string_view(text).substr(colon + 1), 60);
    if (hour && minute) return hours(*hour) + minutes(*minute);
    json.complain(fmt::format("\"{}\" is not a time of day from 00:00 to 23:59", text));
    return {};
}

minutes read_length(const JsonReader& json) {
    const std::int64_t length = json.whole_number();
    if (length < 1) json.complain("a meeting takes at least one minute");
    if (length > longest_meeting) json.complain("no meeting takes longer than a year");
    return minutes(std::clamp(length, std::int64_t{1}, longest_meeting));
}

std::string read_zone(const JsonReader& json) {
    std::string zone = json.text();
    if (!is_zone(zone))
        json.complain(fmt::format("\"{}\" is not a time zone such as Europe/Amsterdam", zone));
    return zone;
}

Weekdays read_weekdays(const JsonReader& json) {
    Weekdays days;
    json.for_each(
        [&days](const JsonReader& each) { days.set(static_cast<std::size_t>(read_choice<Weekday>(each))); });
    if (days.none()) json.complain("there are no days in it");
    return days;
}

Huddle read_huddle(const JsonReader& json) {
    return {.start = read_time(json["start"]),
            .length = read_length(json["minutes"]),
            .speaks_of = read_choice<HuddleSpeaksOf>(json["speaks_of"])};
}

WeeklyMeeting read_weekly(const JsonReader& json) {
    return {.day = read_choice<Weekday>(json["day"]),
            .start = read_time(json["start"]),
            .length = read_length(json["minutes"]),
            .speaks_of = read_choice<WeeklySpeaksOf>(json["speaks_of"])};
}

Rhythm read_rhythm(const JsonReader& json) {
    Rhythm rhythm;
    rhythm.zone = read_zone(json["zone"]);
    rhythm.workdays = read_weekdays(json["workdays"]);
    if (json.has("huddle")) rhythm.huddle = read_huddle(json["huddle"]);
    if (json.has("weekly")) rhythm.weekly = read_weekly(json["weekly"]);
    return rhythm;
}

Weekdays read_owner_workdays(const JsonReader& json) {
    return read_weekdays(json["days"]);
}

template <class Fact>
std::vector<Dated<Fact>> read_facts(const JsonReader& json, Fact (*read)(const JsonReader&)) {
    std::vector<Dated<Fact>> facts;
    json.for_each([&](const JsonReader& each) {
        const Day from = read_day(each["from"]);
        if (std::ranges::find(facts, from, &Dated<Fact>::from) != facts.end())
            each.complain("another one begins on the same day");
        facts.push_back({from, read(each)});
    });
    if (facts.empty()) json.complain("there is nothing in it");
    return facts;
}

Span read_asked(const JsonReader& json) {
    const Span asked = read_span(json, "from", "to");
    if (Day(year_month_day(asked.first) + longest_span) < asked.last)
        json.complain("from and to lie more than 400 years apart");
    return asked;
}

PlanningQuestion read_question(const JsonReader& json) {
    PlanningQuestion question;
    Planning& planning = question.planning;
    planning.cadence = read_choice<Cadence>(json["cadence"]);
    planning.rhythms = read_facts(json["rhythms"], read_rhythm);
    planning.owner_workdays = read_facts(json["owner_workdays"], read_owner_workdays);
    json["days_off"].for_each([&](const JsonReader& day) { planning.days_off.insert(read_day(day)); });
    json["leave"].for_each(
        [&](const JsonReader& span) { planning.leave.push_back(read_span(span, "first", "last")); });
    question.asked = read_asked(json);
    return question;
}

}  // namespace

std::expected<PlanningQuestion, std::string> read_planning_question(std::string_view line) {
    boost::json::error_code error;
    const auto value = boost::json::parse(line, error);
    if (error) return std::unexpected("this is no JSON: " + error.message());
    std::string first_complaint;
    PlanningQuestion question = read_question(JsonReader(value, first_complaint));
    if (!first_complaint.empty()) return std::unexpected(first_complaint);
    return question;
}

}  // namespace kept::commands
