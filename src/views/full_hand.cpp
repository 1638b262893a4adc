#include "views/fields.hpp"
#include "views/guide.hpp"
#include "views/kpi_words.hpp"
#include "views/name_kpi.hpp"
#include "views/paths.hpp"

namespace kept::views {
namespace {

Html since(const language::Language& say, Day named) {
    const auto month = say.period(period_of(Cadence::month, named), language::PeriodStyle::dated);
    return html(R"(<p class="small soft">{}</p>)", say("since {0}", month));
}

Html retiring(const language::Language& say, const FullHand& view, const Kpi& kpi) {
    return html(R"(
        <form method="post" action="{}">{}
        <button class="button quiet" aria-label="{}">{}</button>
        </form>)",
                retirement_of(kpi.id),
                html("{}{}{}", hidden_fields(view.form), hidden_field("then", "name-kpi"),
                     each(view.form.typed,
                          [](const auto& typed) { return hidden_field(typed.first, typed.second); })),
                say("Retire {0}", kpi.name), say("Retire"));
}

std::optional<Promise> latest_promise(const std::vector<Slot>& six) {
    return six.empty() ? std::nullopt : six.back().promise;
}

Html held(const language::Language& say, const FullHand& view, const KpiInHand& one) {
    return html(R"(<li>{}<div><h3>{}</h3>{}</div>{}</li>)",
                six(six_view(say, one.kpi, one.six, latest_promise(one.six)), SixPlace::list), one.kpi.name,
                since(say, one.named), retiring(say, view, one.kpi));
}

Html wish(const language::Language& say, std::string_view wished) {
    if (wished.empty()) return {};
    return html(R"(<p class="soft">{}</p><p class="wish">{}</p>)", say("Your new number"), wished);
}

}  // namespace

Sheet full_hand_page(const language::Language& say, const FullHand& view) {
    Sheet sheet{.title = say("Your hand is full"), .room = Room::my_numbers};
    const Html elsewhere = html(R"({}<p class="small to-library"><a href="{}">{}</a></p>)",
                                guide_link(GuidePart::hand, say("Why four is full")), library(),
                                say("Look at what others count"));
    const Html why = html(
        R"(
        {}
        <p>{}</p>
        <p class="soft">{}</p>
        <p><a class="button" href="{}">{}</a></p>)",
        wish(say, view.form.text("name")),
        say("Your hand is full: four of four. A fifth fits once one retires."),
        say("A number that retires keeps its whole history. What still had to be said stays."), my_numbers(),
        say("Never mind, four is enough"));
    sheet.main = html(R"(
        <h1>{}</h1>
        <div class="case">
        <div>{}{}</div>
        <div><h2 class="in-case">{}</h2><ul class="entries">{}</ul></div>
        </div>)",
                      say("Your hand is full"), why, elsewhere, say("Which one may retire?"),
                      each(view.hand, [&](const auto& one) { return held(say, view, one); }));
    return sheet;
}

}  // namespace kept::views
