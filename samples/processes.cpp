#include "cast.hpp"
#include "sample.hpp"
#include "views/process_arranging.hpp"
#include "views/process_map.hpp"
#include "views/process_page.hpp"

namespace kept::samples {
namespace {

StepCard card(Kpi kpi, std::string_view id, const Slot& slot, std::string owner) {
    kpi.id = {std::string(id)};
    std::vector<Slot> six = workdays_until(friday - days(1), {5, 9, 7, 8, 6}, at_least(8));
    six.push_back(slot);
    return {{std::move(kpi), slot, std::move(six)}, std::move(owner)};
}

StepCard of_number(const language::Language& say, std::string_view id, int number, std::string owner) {
    return card(complaints(say), id, reported(about_friday, whole(number), at_least(8)), std::move(owner));
}

StepCard of_outcome(const language::Language& say, std::string_view id, Outcome outcome, std::string owner) {
    return card(complaints(say), id, unsaid(about_friday, outcome, at_least(8)), std::move(owner));
}

StepView step(int nth, std::string id, std::string name, std::vector<StepId> next,
              std::vector<StepCard> cards = {}) {
    return {.step = {{std::move(id)}, std::move(name), std::move(next)},
            .nth = nth,
            .lies = Lies::on_the_line,
            .cards = std::move(cards),
            .closed = 0,
            .kept = std::nullopt};
}

/// Healthy, ailing and blind steps, a siding of two, and numbers that the reader may not see.
std::vector<StepView> steps(const language::Language& say) {
    std::vector<StepView> all{step(1, "quote", in(say, "Offerte", "Quote"), {{"order"}},
                                   {of_number(say, "quote-kept", 9, "Noor Visser")}),
                              step(2, "order", in(say, "Bestelling", "Order"), {{"purchase"}, {"ready"}},
                                   {of_number(say, "order-kept", 12, "Tom de Graaf"),
                                    of_number(say, "order-broken", 5, "Ingrid Hofman"),
                                    of_outcome(say, "order-silent", Outcome::silent, "Daan Kuipers"),
                                    of_outcome(say, "order-excused", Outcome::excused, "Joyce Pinas")}),
                              step(3, "purchase", in(say, "Inkoop", "Purchase"), {{"test"}},
                                   {of_number(say, "purchase-broken", 3, "Jeroen Smit")}),
                              step(4, "test", in(say, "Proefrit", "Test ride"), {{"ready"}}),
                              step(5, "ready", in(say, "Klaarmaken", "Make ready"), {{"pay"}}),
                              step(6, "pay", in(say, "Betaling", "Payment"), {},
                                   {of_outcome(say, "pay-open", Outcome::open, "Ingrid Hofman")})};
    all[1].kept = PromisesKept{14, 18};
    all[2].lies = all[3].lies = Lies::beside_it;
    all[4].closed = 2;
    return all;
}

Process process_of(const language::Language& say) {
    Process process{.id = {"process"},
                    .name = in(say, "Van offerte tot betaling", "From quote to payment"),
                    .flows = in(say, "een bestelling", "an order"),
                    .team = {},
                    .steps = {},
                    .version = 3};
    for (const StepView& each : steps(say)) process.steps.push_back(each.step);
    return process;
}

ProcessPage page_of(const language::Language& say) {
    ProcessPage view{.process = process_of(say),
                     .team_name = {},
                     .steps = steps(say),
                     .whole = {},
                     .looked_back = {.first = monday - days(183), .today = monday, .on = {}},
                     .clock = nine_twelve()};
    view.pairs = {
        {of_number(say, "pair-one", 9, "Tom de Graaf"), of_number(say, "pair-other", 6, "Ingrid Hofman"),
         in(say, "Meer omzet telt pas als de marge blijft.", "More revenue counts once the margin stays.")}};
    view.changes = {{{{Differs::added, in(say, "Proefrit", "Test ride"), {}}}, "Ingrid Hofman", at(9h)},
                    {{}, "Ingrid Hofman", at(8h)}};
    view.open_proposals = 1;
    return view;
}

ArrangingProcess arranging_of(const language::Language& say) {
    return {.process = process_of(say),
            .numbers = {1, 4, 1, 0, 2, 1},
            .description = {.teams = {frontwheel(say)}, .for_everybody = ForEverybody::yes, .form = {}},
            .form = {},
            .meanwhile = {}};
}

}  // namespace

Samples processes(const language::Language& say) {
    ProcessPage earlier = page_of(say);
    earlier.looked_back.on = monday - days(60);
    ArrangingProcess refused = arranging_of(say);
    refused.form = kept::samples::refused(
        {{"change", "rename"}, {"step", "test"}, {"name", in(say, "Inkoop", "Purchase")}},
        refuse("name", "There is a step called “{0}” in this process already.", in(say, "Inkoop", "Purchase"))
            .error());
    return {page_sample("process", "Every kind of step, a siding, and a pair of numbers",
                        process_page(say, page_of(say))),
            page_sample("process-earlier", "As it stood on an earlier day", process_page(say, earlier)),
            page_sample("process-map", "The map",
                        process_map(say, {.processes = {{process_of(say), steps(say)}},
                                          .closed_to_them = 1,
                                          .may_draw = MayDraw::yes,
                                          .looked_back = page_of(say).looked_back})),
            page_sample("process-map-empty", "Nothing is drawn yet", process_map(say, {})),
            page_sample("process-arranging", "Arranging, with a name that is there already",
                        arranging_page(say, refused))};
}

}  // namespace kept::samples
