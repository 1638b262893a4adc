#include "views/days_off_proposal.hpp"

#include "domain/codes.hpp"
#include "domain/week.hpp"
#include "views/fields.hpp"
#include "views/holiday_names.hpp"
#include "views/paths.hpp"

namespace kept::views {
namespace {

bool is_weekend(Day day) {
    return weekday_of(day) >= Weekday::saturday;
}

/// At first what nearly everybody has, on a day on which most people work.
bool is_ticked(const DaysOffArranging& arranging, const PublicHoliday& holiday) {
    if (arranging.form.typed.contains("region")) return !arranging.form.text(tick_field(holiday.day)).empty();
    return holiday.observed == Observed::by_nearly_all && !is_weekend(holiday.day);
}

std::string day_words(const language::Language& say, Day day) {
    return say.day(day, language::DayStyle::with_weekday);
}

Html proposal(const language::Language& say, const DaysOffArranging& arranging, const Proposed& one) {
    const std::string name = holiday_name(say, one.holiday.holiday);
    if (one.off_already)
        return html(R"(<p class="option settled"><span>{}</span><small>{}</small></p>)", *one.off_already,
                    say("{0}, a day off already", day_words(say, one.holiday.day)));
    const auto day = one.holiday.observed == Observed::by_choice
                         ? say("{0}, as you choose", day_words(say, one.holiday.day))
                         : day_words(say, one.holiday.day);
    return html(R"(
        <label class="option"><input type="checkbox" name="{}" value="yes" {}>
        <span>{}</span><small>{}</small></label>)",
                tick_field(one.holiday.day), attribute("checked").when(is_ticked(arranging, one.holiday)),
                name, day);
}

Html year_of(const language::Language& say, const DaysOffArranging& arranging, std::chrono::year year) {
    Html all;
    for (const Proposed& each : arranging.proposals)
        if (std::chrono::year_month_day(each.holiday.day).year() == year)
            all += proposal(say, arranging, each);
    if (all.empty()) return {};
    return html(R"(<fieldset class="asked"><legend>{}</legend><div class="options">{}</div></fieldset>)",
                std::to_string(static_cast<int>(year)), all);
}

Html years(const language::Language& say, const DaysOffArranging& arranging) {
    Html all;
    std::chrono::year before{0};
    for (const Proposed& each : arranging.proposals) {
        const auto year = std::chrono::year_month_day(each.holiday.day).year();
        if (year != before) all += year_of(say, arranging, year);
        before = year;
    }
    return all;
}

Html region_form(const language::Language& say, const DaysOffArranging& arranging) {
    std::vector<Option> regions;
    for (const auto& [region, code] : Codes<Region>::all)
        regions.push_back({std::string(code), region_name(say, region)});
    const auto chosen = code_of(arranging.region);
    return html(
        R"(
        <form class="form region" method="get" action="{}">{}
        <div><button class="button quiet">{}</button></div></form>)",
        days_off(),
        select_field(say, {}, {.name = "region", .label = say("Where do you work?"), .at_first = chosen},
                     regions),
        say("Show its public holidays"));
}

}  // namespace

Html days_off_proposal(const language::Language& say, const DaysOffArranging& arranging) {
    const Html ticks = html(R"(
        <form class="form ticks" method="get" action="{}">{}{}{}
        <div><button class="button">{}</button></div></form>)",
                            new_days_off(), hidden_field("region", code_of(arranging.region)),
                            says_back(say, arranging.form, "ticks", "ticks"), years(say, arranging),
                            say("See what it changes"));
    return html(R"(
        <section class="section" aria-labelledby="proposal">
        <header><h2 id="proposal">{}</h2></header>
        {}{}
        </section>)",
                say("Public holidays"), region_form(say, arranging), ticks);
}

}  // namespace kept::views
