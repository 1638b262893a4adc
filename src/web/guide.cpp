#include "domain/week.hpp"
#include "views/guide_six.hpp"
#include "web/drawing.hpp"
#include "web/guards.hpp"
#include "web/pages.hpp"

namespace kept::web {
namespace {

constexpr std::size_t most_numbers = 40;
constexpr int most_digits = 3;
constexpr Day first_monday = Day{std::chrono::year(2026) / std::chrono::January / 5};

constexpr std::string_view rising = "11 16 9 14 8 15 10 11 12 13 14 15";
constexpr std::string_view calm = "12 14 11 13 10 12 15 11 12 13 10 14";
constexpr std::string_view outlier = "12 15 11 14 10 13 15 11 14 12 13 27";

bool parts(char letter) {
    return letter == ' ' || letter == ',' || letter == ';';
}

/// Whole numbers from 0 to 999, parted by spaces or commas.
Result<std::vector<int>> numbers_in(std::string_view typed) {
    const auto refused =
        refuse("numbers", "Whole numbers from 0 to 999 with spaces between them, at most 40.");
    std::vector<int> numbers;
    int digits = 0;
    for (const char each : typed) {
        if (parts(each)) {
            digits = 0;
            continue;
        }
        if (each < '0' || each > '9' || digits == most_digits) return refused;
        if (digits++ == 0)
            numbers.push_back(each - '0');
        else
            numbers.back() = numbers.back() * 10 + (each - '0');
    }
    if (numbers.empty() || numbers.size() > most_numbers) return refused;
    return numbers;
}

/// A number that somebody could say each week, of which more is better.
History said_each_week(const std::vector<int>& numbers) {
    History history{.kpi = {.name = "",
                            .measure = {.unit = Unit::number},
                            .cadence = Cadence::week,
                            .first_period = {Cadence::week, first_monday}}};
    Period week = history.kpi.first_period;
    Sequence sequence = 0;
    for (const int each : numbers) {
        history.reports.push_back({.period = week, .value = whole(each), .sequence = ++sequence});
        week = following(week);
    }
    return history;
}

views::LiveChart live_chart(std::string_view name, std::string_view typed, std::string_view at_first) {
    views::LiveChart chart{.name = std::string(name), .typed = std::string(typed)};
    auto numbers = numbers_in(typed);
    if (!numbers) {
        chart.refusal = numbers.error();
        numbers = numbers_in(at_first);
    }
    const History history = said_each_week(*numbers);
    chart.kpi = history.kpi;
    for (const Report& each : history.reports)
        chart.course.slots.push_back(
            {.period = each.period, .outcome = Outcome::no_promise, .value = each.value});
    chart.judged = judge_course(chart.course, history.kpi, {});
    chart.announcement = announced(history, {}, std::nullopt);
    return chart;
}

views::LiveChart asked_chart(const Asked& asked, std::string_view name, std::string_view at_first) {
    const std::string* typed = asked.request.query.first(std::string(name));
    return live_chart(name, typed ? std::string_view(*typed) : at_first, at_first);
}

}  // namespace

// GET /guide/six, with ?rising=, ?calm= or ?outlier= other numbers in one of its charts
http::Response show_guide_six(App& app, const Asked& asked, const Visitor& visitor) {
    const views::GuideSix view{.rising = asked_chart(asked, "rising", rising),
                               .calm = asked_chart(asked, "calm", calm),
                               .outlier = asked_chart(asked, "outlier", outlier)};
    if (const auto me = whoever_asks(app, asked))
        return draw(app, *me, views::guide_six_page(me->say, view), views::guide_six());
    return draw(app, visitor, views::guide_six_page(visitor.say, view), views::guide_six());
}

// GET /guide/six/chart?numbers=…: the drawing alone
http::Response show_guide_six_chart(App& app, const Asked& asked, const Visitor& visitor) {
    const std::string* typed = asked.request.query.first("numbers");
    const views::LiveChart chart = live_chart("numbers", typed ? *typed : "", calm);
    if (chart.refusal) throw BadRequest{};
    const auto me = whoever_asks(app, asked);
    http::Response response;
    response.headers = {{"Content-Type", "text/html; charset=utf-8"}, {"Cache-Control", "no-store"}};
    response.body = views::live_drawing(me ? me->say : visitor.say, chart).text();
    return response;
}

}  // namespace kept::web
