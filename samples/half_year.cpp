#include "views/half_year.hpp"

#include <cmath>

#include "cast.hpp"
#include "sample.hpp"
#include "views/guide.hpp"
#include "views/organisation_page.hpp"

namespace kept::samples {
namespace {

/// Half a year with a summer in it, in which less is promised.
HalfYear with_a_summer(const language::Language& say) {
    HalfYear view;
    for (int at = 0; at < 26; ++at) {
        const Day week = monday - days(7) * (26 - at);
        const int away = static_cast<int>(110 * std::exp(-(at - 10) * (at - 10) / 14.0));
        const int kept = 215 - away + 2 * at;
        view.weeks.push_back({{Cadence::week, week},
                              Tally{.kept = kept,
                                    .broken = 62 - at / 2 - at % 3,
                                    .silent = 18 + away / 6,
                                    .late = 6 + away / 9,
                                    .no_number = at % 4,
                                    .excused = away / 2}});
        if (away > 70) view.days_off[week] = {in(say, "bouwvak", "summer break")};
    }
    return view;
}

HalfYear of_few(const language::Language& say) {
    HalfYear view = with_a_summer(say);
    view.days_off.clear();
    for (std::size_t at = 0; at < view.weeks.size(); ++at)
        view.weeks[at].tally = at < 21 ? std::nullopt
                                       : std::optional(Tally{.kept = 4 + static_cast<int>(at % 3),
                                                             .broken = 2,
                                                             .silent = at % 2 == 0 ? 1 : 0,
                                                             .late = 1});
    return view;
}

MovingKpi moving(const language::Language& say, Kpi kpi, trend::Rule rule, trend::Side side,
                 std::string step) {
    MovingKpi one{std::move(kpi),
                  in(say, "Sanne Bakker", "Sarah Baker"),
                  {Tells::signals, {{.rule = rule, .side = side, .reports = 8}}}};
    if (!step.empty()) one.step = ProcessStep{{step}, step, {}};
    return one;
}

/// What stands on two steps of a process, and on its whole.
KpiGroup group(const language::Language& say, std::string name, std::size_t owners) {
    using trend::Rule, trend::Side;
    Kpi fewer = complaints(say);
    fewer.name = in(say, "Openstaand", "Outstanding");
    fewer.direction = Direction::decrease;
    const auto heard = in(say, "Gehoord", "Heard"), solved = in(say, "Opgelost", "Solved");
    KpiGroup group{.name = std::move(name),
                   .opens = process({"smile"}),
                   .process = ProcessId{"smile"},
                   .moving = {moving(say, complaints(say), Rule::trend, Side::high, heard),
                              moving(say, fewer, Rule::shift, Side::low, heard),
                              moving(say, fewer, Rule::trend, Side::high, solved),
                              moving(say, complaints(say), Rule::run_chart, Side::none, ""),
                              moving(say, complaints(say), Rule::outside, Side::high, "")},
                   .steady = 2,
                   .uncertain = 7,
                   .owners = owners};
    if (owners >= owners_behind_a_count) {
        group.latest = {.kept = 101, .broken = 17, .silent = 4};
        group.before = {.kept = 89, .broken = 26, .silent = 5};
    }
    return group;
}

KpiGroup on_no_process(const language::Language& say) {
    return {.name = in(say, "Nog op geen proces", "On no process yet"),
            .moving = {moving(say, complaints(say), trend::Rule::trend, trend::Side::low, "")},
            .uncertain = 3,
            .owners = 3,
            .latest = {.kept = 41, .broken = 7},
            .before = {.kept = 40, .broken = 8}};
}

OrganisationPage of(const language::Language& say, HalfYear half_year, const Ways& ways) {
    OrganisationPage view{.name = in(say, "De Vrije Spaak", "The Free Spoke"), .members = 84};
    view.growth = growth(half_year.weeks, ways);
    view.half_year = std::move(half_year);
    view.numbers = 48;
    view.grouped_by = GroupedBy::process;
    view.groups = {group(say, in(say, "Van klacht tot glimlach", "From complaint to smile"), 3),
                   group(say, in(say, "Van sollicitant tot collega", "From applicant to colleague"), 2),
                   on_no_process(say)};
    view.records = {
        {complaints(say), in(say, "Sanne Bakker", "Sarah Baker"), about_friday, whole(12), whole(9)}};
    view.stucks = {{{"meeting"},
                    in(say, "Voorwiel", "Front Wheel"),
                    friday,
                    in(say, "De remblokken komen pas volgende week.", "The brake pads come next week only."),
                    in(say, "Tom de Graaf", "Tom Gray"),
                    {in(say, "Joyce Vos", "Joyce Fox")}}};
    view.closed_teams = 1;
    return view;
}

GuideExamples own(const language::Language& say) {
    GuideExamples examples{.kpi = guide_kpi_of_nobody(say), .hand = {complaints(say).name}};
    examples.kpi.of = ExampleOf::reader;
    return examples;
}

}  // namespace

Samples half_year(const language::Language& say) {
    const OrganisationPage growing = of(say, with_a_summer(say), {.good = 12, .wrong = 2});
    OrganisationPage early = of(say, of_few(say), {});
    early.numbers = 0;
    early.groups = {early.groups[1]};
    early.records.clear();
    early.stucks.clear();
    return {page_sample("organisation", "Half a year of an organisation", organisation_page(say, growing)),
            page_sample("organisation-early", "One that has just begun", organisation_page(say, early)),
            page_sample("guide-part", "A part of the guide, with the reader's own number",
                        guide_part_page(say, GuidePart::promise, own(say)))};
}

}  // namespace kept::samples
