#include "domain/passing.hpp"

#include <algorithm>

namespace kept {

PassedAs told_by(Openness openness) {
    return openness == Openness::closed ? PassedAs::sentence_alone : PassedAs::stuck;
}

Result<Passing> may_pass(const LiveMeeting& meeting, const std::vector<Passing>& earlier,
                         const Passing& passing) {
    if (!is_over(meeting)) return refuse("", "Close the meeting first. Then it can be passed on.");
    if (!was_there(meeting, passing.by))
        return refuse("", "Only who was in this meeting passes on what was said in it.");
    if (!stuck_in(meeting, passing.stuck)) return refuse("", "This was not said in this meeting.");
    if (passing.to == meeting.start.team) return refuse("to", "That is your own team. Choose another.");
    const bool is_passed = std::ranges::any_of(
        earlier, [&](const Passing& each) { return each.stuck == passing.stuck && !each.taken_back; });
    if (is_passed) return refuse("", "Somebody passed this on already.");
    if (passing.passed_as == PassedAs::sentence_alone && passing.words.empty())
        return refuse("words", "Your team is closed: say in one sentence what the other team may know.");
    return passing;
}

Result<Passing> may_take_back(const Passing& passing, const std::optional<PassingAnswer>& answer,
                              const MemberId& member) {
    if (passing.by != member) return refuse("", "Only who passed this on takes it back.");
    if (passing.taken_back) return refuse("", "This was taken back already.");
    if (answer) return refuse("", "This was answered just now. It stays as it is.");
    return passing;
}

Result<PassingAnswer> may_answer(const Passing& passing, const std::optional<PassingAnswer>& earlier,
                                 const PassingAnswer& answer) {
    if (passing.taken_back) return refuse("words", "This was taken back. What you typed is still here.");
    if (earlier)
        return refuse("words",
                      "Somebody of your team answered just before you. What you typed is still here.");
    return answer;
}

}  // namespace kept
