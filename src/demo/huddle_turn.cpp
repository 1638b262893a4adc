#include "demo/huddle_turn.hpp"

#include <algorithm>

#include "demo/huddle_roles.hpp"
#include "demo/huddle_words.hpp"

namespace kept::demo {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using Kind = MeetingDeedKind;

constexpr std::ptrdiff_t most_numbers = 2;

class Turn {
  public:
    Turn(const HuddleRoom& room, const Chair& chair)
        : room_(room), meeting_(room.meeting), chair_(chair), roles_(roles_in(room)) {}

    Line next() const {
        if (skips()) return deed(Kind::skip, "", {}, 2500ms, 4s);
        if (has_a_win()) return deed(Kind::win, win(), {}, 4s, 6s);
        if (room_.ready && numbers_said() < most_numbers)
            return {since() + pause(meeting_.start, "number", chair_.member, 5s, 7s), chair_.member,
                    *room_.ready};
        if (is_stuck()) return deed(Kind::stuck, stuck().words.in(room_.tongue), helpers(), 6s, 8s);
        return deed(Kind::end_turn, "", {}, 4s, 6s);
    }

    Line gives_up() const { return deed(Kind::end_turn, "", {}, 20s, 20s); }

  private:
    Line deed(Kind kind, std::string words, std::vector<MemberId> members, milliseconds least,
              milliseconds most) const {
        return {since() + pause(meeting_.start, "speaks", chair_.member, least, most), chair_.member,
                MeetingDeed{.kind = kind,
                            .by = chair_.member,
                            .step = meeting_.step,
                            .words = std::move(words),
                            .members = std::move(members)}};
    }

    bool is_done(Kind kind) const {
        return std::ranges::any_of(room_.deeds, [&](const MeetingDeed& each) {
            return each.kind == kind && each.by == chair_.member;
        });
    }

    bool skips() const {
        return roles_.skips == chair_.member && seat_of(meeting_, chair_.member)->skips == 0 &&
               numbers_said() == 0 && !still_to_speak(meeting_).empty();
    }

    bool has_a_win() const {
        return !is_done(Kind::win) && dice_of(meeting_.start, "win", chair_.member).one_in(2);
    }

    bool is_stuck() const {
        const bool is_the_one = roles_.is_stuck == chair_.member || roles_.is_stuck_too == chair_.member;
        return is_the_one && !is_done(Kind::stuck) && !helpers().empty();
    }

    std::ptrdiff_t numbers_said() const {
        return std::ranges::count(meeting_.numbers, chair_.member, &NumberSaid::by);
    }

    /// The last thing that they did in this turn, or its beginning. A record is enjoyed for a moment.
    Instant since() const {
        Instant last = *meeting_.turn_began;
        for (const MeetingDeed& each : room_.deeds)
            if (each.by == chair_.member && each.at > last) last = each.at;
        for (const NumberHeard& each : room_.heard)
            if (each.by == chair_.member && each.is_record) last = std::max<Instant>(last, each.at + 3s);
        return last;
    }

    template <class Each>
    const Each& one_of(std::span<const Each> all, std::string_view about) const {
        Dice dice = dice_of(meeting_.start, about, chair_.member);
        return all[static_cast<std::size_t>(dice.between(0, std::ssize(all) - 1))];
    }

    std::string win() const {
        return one_of(huddle_words_of(chair_.cast->mailbox).wins, "which win").in(room_.tongue);
    }

    const HuddleStuck& stuck() const {
        return one_of(huddle_words_of(chair_.cast->mailbox).stucks, "which stuck");
    }

    /// Those of the script who are in the team still.
    std::vector<MemberId> helpers() const {
        std::vector<MemberId> found;
        for (const std::string_view mailbox : {stuck().helper, stuck().other_helper})
            for (const Chair& each : room_.chairs)
                if (each.cast && each.cast->mailbox == mailbox) found.push_back(each.member);
        return found;
    }

    const HuddleRoom& room_;
    const LiveMeeting& meeting_;
    const Chair& chair_;
    const HuddleRoles roles_;
};

}  // namespace

std::vector<Line> lines_of_turn(const HuddleRoom& room) {
    const Chair* speaks = room.meeting.speaking ? chair_of(room, *room.meeting.speaking) : nullptr;
    if (!speaks || speaks->acted_by != ActedBy::example) return {};
    const Turn turn(room, *speaks);
    return {turn.next(), turn.gives_up()};
}

}  // namespace kept::demo
