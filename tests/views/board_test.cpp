#include "views/board.hpp"

#include <gtest/gtest.h>

#include "views/sanne.hpp"

namespace kept::views {
namespace {

using namespace sanne;

const auto& say = language::english();
const Period about_friday{Cadence::workday, friday};

BoardCard card_of(const Slot& slot) {
    return {complaints(), slot, {slot}};
}

BoardMember member_with(std::string id, std::vector<BoardCard> cards) {
    const auto in_hand = static_cast<int>(cards.size());
    return {{id}, "Member " + id, std::nullopt, std::move(cards), in_hand};
}

Board board_of(std::vector<BoardMember> members) {
    return {.team = {{"voorwiel"}, "Voorwiel"},
            .today = monday,
            .days = about_friday,
            .weeks = std::nullopt,
            .members = std::move(members),
            .looking = {"pim"}};
}

Html drawn_board(const Board& board) {
    return board_page(say, board).main;
}

TEST(Board, AKeptNumberStandsOnTheLine) {
    const auto board = board_of({member_with("a", {card_of(reported(about_friday, whole(8), at_least(8)))})});
    EXPECT_TRUE(says(drawn_board(board),
                     R"(<p class="above"><span class="figure ">8</span></p><div class="below">)"));
}

TEST(Board, ABrokenNumberHangsUnderTheLine) {
    const auto board = board_of({member_with("a", {card_of(reported(about_friday, whole(3), at_least(8)))})});
    const Html page = drawn_board(board);
    EXPECT_TRUE(says(page, R"(<p class="below"><span class="figure ">3</span></p>)"));
    EXPECT_TRUE(says_before(page, "at least 8</span>", "not kept"));
}

TEST(Board, EveryOutcomeHasItsWord) {
    const std::pair<Outcome, std::string> cases[] = {{Outcome::silent, "silent"},
                                                     {Outcome::excused, "away"},
                                                     {Outcome::open, "open"},
                                                     {Outcome::no_number, "no number"},
                                                     {Outcome::no_promise, "no promise yet"}};
    for (const auto& [outcome, word] : cases) {
        const auto board =
            board_of({member_with("a", {card_of(unsaid(about_friday, outcome, at_least(8)))})});
        EXPECT_TRUE(says(drawn_board(board), word + "</span></p></div>")) << word;
    }
}

TEST(Board, ARecordAndALateNumberAreMarked) {
    auto slot = reported(about_friday, whole(8), at_least(8));
    slot.is_record = true;
    slot.timeliness = Timeliness::late;
    const Html page = drawn_board(board_of({member_with("a", {card_of(slot)})}));
    EXPECT_TRUE(says_before(page, "<footer>", "record</span>"));
    EXPECT_TRUE(says_before(page, "<footer>", "late</span>"));
}

TEST(Board, CountsAppearOnlyWhereThreeOwnersStandBehindThem) {
    const auto card = card_of(reported(about_friday, whole(8), at_least(8)));
    auto board = board_of({member_with("a", {card}), member_with("b", {card}), member_with("c", {})});
    EXPECT_FALSE(says(drawn_board(board), R"(class="counts")"));
    board.members[2].cards = {card_of(unsaid(about_friday, Outcome::silent, at_least(8)))};
    const Html page = drawn_board(board);
    EXPECT_TRUE(says(page, R"(<span class="figure">2</span><b>on time</b>)"));
    EXPECT_TRUE(says(page, "1 number silent"));
    EXPECT_FALSE(says(page, "%"));
}

TEST(Board, EachCardCanBeSwappedAlone) {
    const Html page =
        drawn_board(board_of({member_with("a", {card_of(reported(about_friday, whole(8), at_least(8)))})}));
    EXPECT_TRUE(says(page, R"(id="kpi-complaints" data-live="kpi-complaints")"));
    EXPECT_TRUE(says(page, R"(id="board" data-live="board-voorwiel")"));
}

TEST(Board, AHandWithRoomSaysSoAndAFullOneDoesNot) {
    const auto card = card_of(reported(about_friday, whole(8), at_least(8)));
    auto board = board_of({member_with("a", {card, card, card})});
    EXPECT_TRUE(says(drawn_board(board), "Room for one more"));
    board.members[0].in_hand = 4;
    EXPECT_FALSE(says(drawn_board(board), "Room for"));
}

TEST(Board, AnEmptyBoardSaysHowItBegins) {
    const Html page = drawn_board(board_of({member_with("pim", {}), member_with("b", {})}));
    EXPECT_TRUE(says(page, "Nobody says a number here yet."));
    EXPECT_TRUE(says(page, R"(href="/kpis/new">Name your first number</a>)"));
    EXPECT_TRUE(says(drawn_board(board_of({})), "Nobody is in this team yet."));
}

TEST(Board, TheTimeOfDeclaringLeaveStandsBesideIt) {
    auto member = member_with("a", {card_of(unsaid(about_friday, Outcome::excused, at_least(8)))});
    member.leave = {{.id = {"leave"}, .days = {friday, friday}, .declared = at(8h + 5min)}};
    auto board = board_of({member});
    board.zone = "Europe/Amsterdam";
    EXPECT_TRUE(says_before(drawn_board(board), "Member a", "Leave declared Mon 23 Nov 08:05"));
}

TEST(Board, WhoIsAwaySaysUntilWhen) {
    auto member = member_with("a", {});
    member.away_until = monday + std::chrono::days(2);
    EXPECT_TRUE(says(drawn_board(board_of({member})), "away until Wednesday"));
}

TEST(Board, AHostileNameIsText) {
    auto card = card_of(reported(about_friday, whole(8), at_least(8)));
    card.kpi.name = hostile_name;
    auto board = board_of({member_with("a", {card})});
    board.team.name = hostile_name;
    board.members[0].name = hostile_name;
    const Html page = drawn_board(board);
    EXPECT_FALSE(says(page, "<script"));
    EXPECT_TRUE(says(page, "title=\"" + hostile_in_a_page + "\""));
}

}  // namespace
}  // namespace kept::views
