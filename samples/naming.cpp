#include "cast.hpp"
#include "sample.hpp"
#include "views/name_kpi.hpp"

namespace kept::samples {
namespace {

NameKpi second_number(const language::Language& say) {
    return {.teams = {frontwheel(say)}, .kpis_in_hand = 1, .form = form()};
}

NameKpi in_two_teams(const language::Language& say) {
    NameKpi view = second_number(say);
    view.teams.push_back(rearwheel(say));
    view.may_continue = MayContinue::yes;
    return view;
}

NameKpi of_presence(const language::Language& say) {
    NameKpi view = second_number(say);
    view.form = refused({{"name", in(say, "Gewerkte uren", "Hours worked")},
                         {"contribution", in(say, "Iedereen ziet me.", "Everybody sees me.")}},
                        {"presence_reason",
                         "Being present is not yet a contribution. Say in one sentence why this one is.",
                         {}});
    return view;
}

NameKpi nameless(const language::Language& say) {
    NameKpi view = second_number(say);
    view.form = refused({{"name", ""}}, {"name", "What do you call your number?", {}});
    return view;
}

NameKpi asked_back(const language::Language& say) {
    NameKpi view = second_number(say);
    view.form = typed({{"name", in(say, "Omzet", "Revenue")}, {"unit", "money"}, {"least", "1.234"}});
    view.form.asked = AskedBack{"least", {whole(1234), Decimal{12'340}, {whole(1234), Decimal{12'340}}}};
    return view;
}

NameKpi continuing(const language::Language& say) {
    NameKpi view = second_number(say);
    view.continues = Relative{complaints(say), "Ruben Vos"};
    return view;
}

NameKpi like_an_example(const language::Language& say) {
    NameKpi view = second_number(say);
    view.example = LibraryExample{.id = "quotes-sent",
                                  .measure = {.unit = Unit::count},
                                  .promise = {.least = whole(6)},
                                  .dutch = {.name = "Offertes de deur uit",
                                            .formula = "Offertes die je deze week zelf hebt verstuurd.",
                                            .pitfall = "Ook wie alleen een prijsje wilde krijgt er een."},
                                  .english = {.name = "Quotes sent",
                                              .formula = "Quotes you sent yourself this week.",
                                              .pitfall = "Anyone who just asked a price gets one."}};
    return view;
}

KpiInHand in_hand(Kpi kpi, std::vector<Slot> six) {
    return {std::move(kpi), std::move(six), friday - days(200)};
}

FullHand full(const language::Language& say) {
    FullHand view{.hand = {}, .form = typed({{"name", in(say, "Een vijfde", "A fifth")}})};
    view.hand = {
        in_hand(complaints(say), workdays_until(friday, {3, 9, 5, 8, 7, 9}, at_least(8))),
        in_hand(first_answer(say), workdays_until(friday, {25, 34, 22, 27, 30, 41}, at_most(30))),
        in_hand(refunded(say), weeks_until(monday - days(7), {350, 420, 310, 280}, at_most(400))),
        in_hand(recommends(say), weeks_until(monday - days(7), {41, 44, 39, 46, 48, 45}, at_least(45)))};
    return view;
}

}  // namespace

Samples naming(const language::Language& say) {
    const auto page = [&](std::string_view name, std::string_view caption, const NameKpi& view) {
        return page_sample(name, caption, name_kpi_page(say, view));
    };
    return {page("naming", "A second number", second_number(say)),
            page("naming-two-teams", "Who is in two teams says in which; an earlier number may be continued",
                 in_two_teams(say)),
            page("naming-nameless", "Without a name", nameless(say)),
            page("naming-presence", "Presence is not yet a contribution", of_presence(say)),
            page("naming-ambiguous", "A bound that can be read in two ways", asked_back(say)),
            page("naming-continues", "It continues a colleague's", continuing(say)),
            page("naming-example", "With an example of the library beside it", like_an_example(say)),
            page_sample("hand-full", "A fifth: which one may retire?", full_hand_page(say, full(say)))};
}

}  // namespace kept::samples
