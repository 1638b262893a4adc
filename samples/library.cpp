#include "views/library.hpp"

#include "cast.hpp"
#include "sample.hpp"
#include "views/library_example.hpp"

namespace kept::samples {
namespace {

LibraryExample quotes() {
    return {
        .id = "quotes-sent",
        .department = Department::sales,
        .step = WorkStep::offer,
        .measure = {.unit = Unit::count},
        .cadence = Cadence::week,
        .promise = {.least = whole(6)},
        .counter = "quote-win-rate",
        .dutch = {.name = "Offertes de deur uit",
                  .tells = "Of er genoeg aanbod bij klanten ligt om over twee maanden nog werk te hebben.",
                  .formula = "Offertes die je deze week zelf hebt verstuurd, elke klus één keer geteld.",
                  .pitfall = "Ook wie alleen een prijsje wilde weten krijgt een offerte.",
                  .contribution = "Zonder offerte geen order.",
                  .counter = "Offertes die raak zijn"},
        .english = {.name = "Quotes sent",
                    .tells = "Whether enough is on customers' tables to have work two months from now.",
                    .formula = "Quotes you sent yourself this week, each job counted once.",
                    .pitfall = "Anyone who just asked a price gets a quote.",
                    .contribution = "No quote, no order.",
                    .counter = "Quotes that win"}};
}

LibraryExample wheels() {
    return {.id = "01wheelstrued000000000000",
            .department = Department::production,
            .step = WorkStep::check,
            .measure = {.unit = Unit::duration},
            .direction = Direction::neutral,
            .cadence = Cadence::workday,
            .promise = {.least = whole(20), .most = whole(35)},
            .dutch = {.name = "Tijd per gericht wiel"},
            .english = {.name = "Time for each wheel trued"}};
}

Library whole_library() {
    return {.departments = {{Department::sales, 16}, {Department::production, 15}, {Department::care, 14}},
            .steps = {{WorkStep::found, 12}, {WorkStep::offer, 11}, {WorkStep::team, 9}},
            .own = {{wheels(), "Tom Jansen"}}};
}

ExamplePage own_page(std::optional<Day> taken_away) {
    return {.example = wheels(),
            .provenance = Provenance{"Tom Jansen", friday - days(30), taken_away},
            .may_take_away = MayTakeAway::yes,
            .form = form()};
}

}  // namespace

Samples library(const language::Language& say) {
    Library empty = whole_library();
    empty.own.clear();
    return {page_sample("library", "The whole library", library_page(say, whole_library())),
            page_sample("library-no-own", "Nobody added one yet", library_page(say, empty)),
            page_sample("library-found", "What a search found",
                        library_page(say, {.search = "offrete",
                                           .found = {{quotes(), ""}, {wheels(), "Tom Jansen"}},
                                           .not_shown = 3})),
            page_sample("library-nothing", "Nothing was found", library_page(say, {.search = "zqx"})),
            page_sample("library-shelf", "One department",
                        library_page(say, {.department = Department::sales, .found = {{quotes(), ""}}})),
            page_sample("library-example", "One example", example_page(say, {.example = quotes()})),
            page_sample("library-own", "One that a member added, with little in it",
                        example_page(say, own_page({}))),
            page_sample("library-taken-away", "It was taken away", example_page(say, own_page(friday))),
            page_sample("library-adding", "Adding one", adding_example_page(say, form())),
            page_sample("library-adding-refused", "Presence is no example",
                        adding_example_page(
                            say, refused({{in(say, "name_nl", "name_en"), "Hours worked"}},
                                         {in(say, "name_nl", "name_en"),
                                          "Presence is not a contribution. Often the real number lies right "
                                          "beside it.",
                                          {}})))};
}

}  // namespace kept::samples
