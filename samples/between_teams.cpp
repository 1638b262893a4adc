#include "views/between_teams.hpp"

#include "cast.hpp"
#include "sample.hpp"
#include "views/meeting_lengths.hpp"
#include "views/my_follow_ups.hpp"

namespace kept::samples {
namespace {

Stuck lathe_in(const language::Language& say) {
    return {
        .by = {"sanne"},
        .words = in(say, "De draaibank staat sinds maandag stil.", "The lathe has stood still since Monday."),
        .helpers = {MemberId{"tom"}},
        .place = 2};
}

PassedStuck passed(const language::Language& say, const std::string& id) {
    return {.passing = {.id = {id}, .stuck = 2, .by = {"sanne"}, .said = at(9h + 20min)},
            .from = frontwheel(say).name,
            .to = in(say, "Achterwiel", "Rearwheel"),
            .by = "Sanne Bakker",
            .stuck = lathe_in(say).words,
            .stuck_of = "Sanne Bakker",
            .form = form()};
}

PassedStuck answered(const language::Language& say, const std::string& id) {
    PassedStuck item = passed(say, id);
    item.answer = PassingAnswer{.passing = {id},
                                .by = {"joyce"},
                                .words = in(say, "Dinsdag is hij weer op gang.", "It runs again on Tuesday."),
                                .said = at(9h + 40min)};
    item.answered_by = "Joyce Smit";
    item.will_do = WillDo{{.what = in(say, "De draaibank repareren", "Repair the lathe"), .by_when = friday},
                          "Joyce Smit"};
    return item;
}

/// From an open team, from a closed one, and one that is answered.
FromOtherTeams from_others(const language::Language& say) {
    FromOtherTeams view{.team = {"rearwheel"}, .answers = Answers::may_promise};
    view.passed = {passed(say, "open"), passed(say, "closed"), answered(say, "answered")};
    PassedStuck& closed = view.passed[1];
    closed.from = closed.by = closed.stuck = closed.stuck_of = "";
    closed.passing.words = in(say, "We hebben een tweede boekhouder nodig.", "We need a second accountant.");
    closed.form = refused({{"words", ""}}, {"words", "Answer in a sentence or two.", {}});
    view.answers_back = {answered(say, "back")};
    return view;
}

StucksOfMeeting stucks(const language::Language& say) {
    StucksOfMeeting view{.towards = {{"", in(say, "Kies een team", "Choose a team")},
                                     {"up", in(say, "Omhoog, naar Leiding", "Up, to Leadership")}}};
    view.passing_on[2] = refused({{"words", in(say, "Haast.", "In haste.")}}, {"to", "To which team?", {}});
    return view;
}

StucksOfMeeting with_passing(const PassedStuck& item) {
    StucksOfMeeting view;
    view.passed = {item};
    return view;
}

PassedStuck taken_back(const language::Language& say) {
    PassedStuck item = passed(say, "back");
    item.passing.taken_back = at(9h + 30min);
    return item;
}

StucksOfMeeting declined(const language::Language& say) {
    StucksOfMeeting view;
    view.answered = {{.stuck = 2,
                      .kind = OfferAnswerKind::declined,
                      .reason = in(say, "Er komt een nieuwe.", "A new one is coming.")}};
    return view;
}

StucksOfMeeting offered(const language::Language& say) {
    StucksOfMeeting view;
    view.offered = StuckSaid{{"huddle"}, lathe_in(say)};
    view.offer = form();
    return view;
}

std::vector<MeetingLength> lengths() {
    std::vector<MeetingLength> all;
    int day = 0;
    for (const int took : {14, 12, 22, 15, 9, 18, 13})
        all.push_back({friday - days(9 - day++), 15min, std::chrono::minutes{took}});
    return all;
}

}  // namespace

Samples between_teams(const language::Language& say) {
    const auto on_summary = [&](const StucksOfMeeting& view) {
        return passing_of(say, view, {"huddle"}, lathe_in(say), nine_twelve());
    };
    return {{"from-others", "What came from other teams, and what came back",
             from_other_teams(say, from_others(say), nine_twelve())},
            {"passing-on", "Passed on without a team", on_summary(stucks(say))},
            {"passed-on", "Passed on, no answer yet", on_summary(with_passing(passed(say, "waits")))},
            {"passed-answered", "Answered", on_summary(with_passing(answered(say, "answered-one")))},
            {"passed-back", "Taken back", on_summary(with_passing(taken_back(say)))},
            {"stuck-offer", "Stuck three times in a row", stuck_offer_part(say, offered(say))},
            {"stuck-declined", "Not for the weekly agenda", on_summary(declined(say))},
            {"lengths", "How long a team met", meeting_lengths(say, lengths())},
            page_sample("my-follow-ups", "Nothing to do", my_follow_ups_page(say, {.member = {"sanne"}}))};
}

}  // namespace kept::samples
