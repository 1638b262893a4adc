#include "cast.hpp"
#include "sample.hpp"
#include "views/board.hpp"

namespace kept::samples {
namespace {

BoardCard card(Kpi kpi, std::string_view id, const Slot& slot, std::vector<Slot> before) {
    kpi.id = {std::string(id)};
    before.push_back(slot);
    return {std::move(kpi), slot, std::move(before)};
}

std::vector<Slot> five_before() {
    return workdays_until(friday - days(1), {5, 9, 7, 8, 6}, at_least(8));
}

BoardCard of_outcome(const language::Language& say, std::string_view id, Outcome outcome) {
    return card(complaints(say), id, unsaid(about_friday, outcome, at_least(8)), five_before());
}

BoardCard of_number(const language::Language& say, std::string_view id, int number) {
    return card(complaints(say), id, reported(about_friday, whole(number), at_least(8)), five_before());
}

BoardMember member(std::string id, std::string name, std::vector<BoardCard> cards) {
    const auto in_hand = static_cast<int>(cards.size());
    return {{std::move(id)}, std::move(name), std::nullopt, std::move(cards), in_hand};
}

Board board_of(const language::Language& say, std::vector<BoardMember> members) {
    return {.team = frontwheel(say),
            .today = monday,
            .days = about_friday,
            .weeks = last_week,
            .members = std::move(members),
            .other_teams = 2,
            .looking = {"sanne"},
            .zone = "Europe/Amsterdam"};
}

BoardMember sanne_with_marks(const language::Language& say) {
    auto best = of_number(say, "record", 12);
    best.spoken_of.is_record = best.six.back().is_record = true;
    auto late = of_number(say, "late", 8);
    late.spoken_of.timeliness = late.six.back().timeliness = Timeliness::late;
    auto declared = of_number(say, "declared", 9);
    declared.spoken_of.outcome = Outcome::broken;
    declared.spoken_of.declared_broken = Declaration{.period = about_friday, .said = at(9h + 14min)};
    auto corrected = of_number(say, "corrected", 9);
    corrected.spoken_of.said.all.push_back(corrected.spoken_of.said.all.back());
    corrected.spoken_of.said.all.back().kind = ReportKind::correction;
    return member("sanne", "Sanne Bakker", {best, late, declared, corrected});
}

BoardMember tom_kept_and_broken(const language::Language& say) {
    return member("tom", "Tom de Graaf",
                  {of_number(say, "kept", 9), of_number(say, "broken", 5),
                   card(first_answer(say), "minutes", reported(about_friday, whole(95), at_most(120)),
                        workdays_until(friday - days(1), {80, 130, 110, 90}, at_most(120))),
                   card(recommends(say), "score", reported(last_week, whole(48), at_least(45)),
                        weeks_until(monday - days(14), {41, 44, 39, 46, 45}, at_least(45)))});
}

BoardMember noor_away(const language::Language& say) {
    BoardMember noor = member("noor", "Noor Visser", {of_outcome(say, "excused", Outcome::excused)});
    noor.away_until = monday + days(2);
    noor.leave = {
        {.id = {"leave"}, .days = {friday, monday + days(2)}, .declared = at(16h + 20min, friday - days(1))}};
    return noor;
}

BoardMember daan_without_figures(const language::Language& say) {
    return member("daan", "Daan Kuipers",
                  {of_outcome(say, "silent", Outcome::silent), of_outcome(say, "open", Outcome::open),
                   of_outcome(say, "no-number", Outcome::no_number),
                   of_outcome(say, "no-promise", Outcome::no_promise)});
}

BoardMember ingrid_with_long_figures(const language::Language& say) {
    Kpi words = complaints(say);
    words.name = in(say, "Klachten over verzending, retouren en facturen",
                    "Complaints about shipping, returns, invoices");
    return member(
        "ingrid", "Ingrid Hofman",
        {card(balance(say), "balance", reported(about_friday, whole(422'519), at_least(350'000)),
              workdays_until(friday - days(1), {380'000, 390'000, 402'000}, at_least(350'000))),
         card(balance(say), "longest", reported(about_friday, whole(-499'999'999'999), at_least(0)), {}),
         card(words, "words", reported(about_friday, whole(8), at_least(8)), five_before())});
}

}  // namespace

Samples boards(const language::Language& say) {
    const auto page = [&](std::string_view name, std::string_view caption, const Board& view) {
        return page_sample(name, caption, board_page(say, view));
    };
    Board closed = board_of(say, {tom_kept_and_broken(say)});
    closed.team.openness = Openness::closed;
    closed.coaches = {{{"vera"}, "Vera Lind", friday + days(90)}};
    return {page("board", "Every outcome and mark a card can have",
                 board_of(say, {sanne_with_marks(say), tom_kept_and_broken(say), noor_away(say),
                                daan_without_figures(say), ingrid_with_long_figures(say),
                                member("joyce", "Joyce Pinas", {})})),
            page("board-empty", "Nobody says a number yet",
                 board_of(say, {member("sanne", "Sanne Bakker", {}), member("tom", "Tom de Graaf", {})})),
            page("board-nobody", "Nobody is in the team yet", board_of(say, {})),
            page("board-closed", "A closed team: no counts below three owners", closed)};
}

}  // namespace kept::samples
