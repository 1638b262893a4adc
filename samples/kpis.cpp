#include "cast.hpp"
#include "sample.hpp"
#include "views/kpi_page.hpp"

namespace kept::samples {
namespace {

std::vector<Slot> said_until_friday() {
    auto slots = workdays_until(friday, {4, 7, 6, 8, 5, 9, 8, 12}, at_least(5));
    slots[1].said.all.push_back(slots[1].said.all.front());
    slots[1].said.all.front().value = whole(9);
    slots[1].said.all.back().kind = ReportKind::correction;
    slots[1].said.all.back().sequence = 2;
    slots[1].said.all.back().said += 1h;
    slots[3].timeliness = Timeliness::late;
    slots[5].outcome = Outcome::broken;
    slots[5].declared_broken = Declaration{.period = slots[5].period, .said = at(9h + 20min)};
    slots.back().is_record = true;
    return slots;
}

KpiPage page_of(const language::Language& say, Onlooker onlooker) {
    KpiPage view{.kpi = complaints(say),
                 .owner_name = "Sanne Bakker",
                 .team = frontwheel(say),
                 .slots = said_until_friday(),
                 .promises = {at_least(5), at_least(8)},
                 .onlooker = onlooker,
                 .clock = nine_twelve(),
                 .retiring = {.form = form()}};
    view.promises.back().from = about_monday;
    view.slots.push_back(unsaid(about_monday, Outcome::open, at_least(8)));
    view.slots[5].declared_broken->reason =
        in(say, "Acht, maar niet naar tevredenheid.", "Eight, but not to satisfaction.");
    view.slots[6].said.all.back().note = in(say, "Een collega sprong bij.", "A colleague lent a hand.");
    return view;
}

KpiPage without_numbers(const language::Language& say) {
    KpiPage view = page_of(say, Onlooker::owner);
    view.slots.clear();
    view.promises.clear();
    return view;
}

KpiPage retired(const language::Language& say) {
    KpiPage view = page_of(say, Onlooker::owner);
    view.slots.pop_back();
    view.kpi.place.reset();
    view.retiring.retired = friday;
    view.retiring.next = about_monday;
    return view;
}

KpiPage away(const language::Language& say) {
    KpiPage view = page_of(say, Onlooker::other);
    const Span two_days{view.slots[2].period.first_day, view.slots[3].period.first_day};
    const Leave leave{.id = {"leave"}, .days = two_days, .declared = at(8h + 5min)};
    for (const std::size_t which : {2, 3}) {
        view.slots[which] = unsaid(view.slots[which].period, Outcome::excused, at_least(5));
        view.leave_behind[view.slots[which].period] = {leave};
    }
    view.slots[4] = unsaid(view.slots[4].period, Outcome::silent, at_least(5));
    return view;
}

KpiPage of_twelve_digits(const language::Language& say) {
    KpiPage view = page_of(say, Onlooker::owner);
    view.kpi = balance(say);
    view.promises = {at_least(-499'999'999'999)};
    view.slots = {reported(about_friday, Decimal{-4'999'999'999'999'998}, view.promises.front()),
                  reported(about_monday, largest_number, view.promises.front())};
    return view;
}

KpiPage reworded(const language::Language& say) {
    KpiPage view = page_of(say, Onlooker::other);
    view.wordings = {{.name = in(say, "Klachten afgehandeld", "Complaints handled"),
                      .contribution = in(say, "Wat weg is, is weg.", "What is gone is gone."),
                      .sequence = 1,
                      .said = at(9h, friday - days(60))},
                     {.name = view.kpi.name,
                      .contribution = view.kpi.contribution,
                      .sequence = 2,
                      .said = at(9h, friday - days(20))}};
    Kpi earlier = complaints(say);
    earlier.id = {"handled"};
    earlier.name = in(say, "Klachten afgehandeld", "Complaints handled");
    view.predecessor = Predecessor{.relative = {earlier, "Ruben Vos"}};
    for (int back = 40; back > 30; --back)
        view.predecessor->values.push_back({{Cadence::workday, friday - days(back)}, whole(back % 4 + 3)});
    return view;
}

}  // namespace

Samples kpis(const language::Language& say) {
    const auto page = [&](std::string_view name, std::string_view caption, const KpiPage& view) {
        return page_sample(name, caption, kpi_page(say, view));
    };
    return {page("kpi-own", "One's own: corrected, late, declared, a record", page_of(say, Onlooker::owner)),
            page("kpi", "Somebody else's: read, nothing to do", page_of(say, Onlooker::other)),
            page("kpi-away", "Leave and silence, with the time of declaring", away(say)),
            page("kpi-empty", "No numbers and no promise yet", without_numbers(say)),
            page("kpi-retired", "Retired, and back from the next period", retired(say)),
            page("kpi-long", "Twelve digits, four decimals", of_twelve_digits(say)),
            page("kpi-continued", "Continues a colleague's, and was worded otherwise", reworded(say))};
}

}  // namespace kept::samples
