#include "commands/trend_answer.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "commands/trend_canvas.hpp"
#include "commands/trend_chart.hpp"
#include "commands/trend_plan.hpp"
#include "domain/characters.hpp"

namespace kept::commands {
namespace {

using trend::Side;
using trend::Status;

/// The shapes that are drawn, each with its word.
std::string key_of(const TrendRead& read, const TrendPlan& plan) {
    std::vector<std::string> words;
    const auto add_if = [&](bool is_drawn, const std::string& word) {
        if (is_drawn) words.push_back(word);
    };
    const auto holds = [&](auto marked) { return std::ranges::any_of(read.reading.marks, marked); };
    const auto has_promise = [](trend::PromiseKept promise) {
        return [promise](const trend::Marks& marks) { return marks.promise == promise; };
    };
    const bool has_points = plan.has_room_for_points();
    add_if(has_points && holds(has_promise(trend::PromiseKept::kept)),
           "● " + read.say.with_context("outcome", "kept"));
    add_if(has_points && holds(has_promise(trend::PromiseKept::broken)),
           "○ " + read.say.with_context("outcome", "not kept"));
    add_if(holds([](const trend::Marks& marks) { return marks.outside != Side::none; }),
           "◆◇ " + read.say("exceptional"));
    add_if(has_points && holds([](const trend::Marks& marks) {
               return marks.outside == Side::none && marks.two_of_three != Side::none;
           }),
           "◉◎ " + read.say("near the edge"));
    const auto has_status = [&](Status status) {
        return std::ranges::find(read.reading.segments, status, &trend::Segment::status) !=
               read.reading.segments.end();
    };
    add_if(has_status(Status::firm), "╌ " + read.say("natural limits"));
    add_if(has_status(Status::provisional), "· " + read.say("provisional limits"));
    add_if(read.reading.segments.size() > 1, "┊ " + read.say("new start"));
    return fmt::format("{}", fmt::join(words, "   "));
}

/// At most so wide, broken between words.
std::string wrapped(std::string_view text, int columns) {
    std::string lines;
    int width = 0;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        const std::string_view word = text.substr(0, end);
        const int length = static_cast<int>(characters_of(word).size());
        if (width > 0) lines += width + 1 + length > columns ? "\n" : " ";
        width = lines.empty() || lines.back() == '\n' ? length : width + 1 + length;
        lines += word;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines + '\n';
}

}  // namespace

std::string trend_answer(const TrendRead& read, const Terminal& terminal) {
    std::string answer;
    if (!read.series.values.empty()) {
        const TrendPlan plan = plan_of(read, terminal);
        answer = trend_chart(read, plan, terminal);
        answer += inked(wrapped(key_of(read, plan), terminal.columns), Ink::faint, terminal.colour) + '\n';
    }
    answer += inked(wrapped(reading_words(read), terminal.columns), Ink::strong, terminal.colour);
    for (const std::string& line : further_words(read)) answer += wrapped(line, terminal.columns);
    return answer;
}

}  // namespace kept::commands
