#include "views/first_quarter.hpp"

#include "cast.hpp"
#include "numbers.hpp"
#include "sample.hpp"
#include "views/first_number.hpp"
#include "views/first_team.hpp"

namespace kept::samples {
namespace {

ThingToDo named(const language::Language& say, FirstThing what) {
    return {what, 1, KpiId{"complaints"}, complaints(say).name};
}

Candidate complaints_candidate(const language::Language& say) {
    return {.place = 1, .name = complaints(say).name};
}

Candidates three(const language::Language& say, FormState state) {
    Candidate first = complaints_candidate(say);
    first.kpi = KpiId{"complaints"};
    return {.kept = {first,
                     {.place = 2, .name = first_answer(say).name},
                     {.place = 3, .name = refunded(say).name}},
            .version = 2,
            .form = std::move(state),
            .next = named(say, FirstThing::promise)};
}

Candidates twice(const language::Language& say) {
    const std::string name = complaints(say).name;
    return {.kept = {},
            .form = refused({{"candidate_1", name}, {"candidate_2", name}},
                            {"candidate_2", "You wrote this one above already.", {}}),
            .next = std::nullopt};
}

PlaceCandidate placing(const language::Language& say) {
    const std::string process = in(say, "Van klacht naar glimlach", "From complaint to smile");
    return {.candidate = complaints_candidate(say),
            .places = {{"whole", say("{0}, as a whole", process), {}},
                       {"heard",
                        say("{0}, step {1}: {2}", process, std::int64_t{1}, in(say, "Gehoord", "Heard")),
                        {}},
                       {"solved",
                        say("{0}, step {1}: {2}", process, std::int64_t{2}, in(say, "Opgelost", "Solved")),
                        {}}},
            .form = form(),
            .next = named(say, FirstThing::name)};
}

NameCandidate made_a_number(const language::Language& say, FormState state) {
    NameCandidate view{.candidate = complaints_candidate(say),
                       .like = in(say, "Klachten opgelost", "Complaints solved"),
                       .form = std::move(state)};
    view.form.typed.insert({{"unit", "count"}, {"direction", "increase"}, {"cadence", "workday"}});
    return view;
}

FormState hours(const language::Language& say) {
    return refused({{"name", in(say, "Gewerkte uren", "Hours worked")},
                    {"contribution", in(say, "Wie werkt, groeit.", "Who works grows.")}},
                   {"presence_reason",
                    "Being present is not yet a contribution. Say in one sentence why this one is.",
                    {}});
}

FirstPromise promised_first(const language::Language& say) {
    return {.promise = {.kpi = complaints(say), .earlier = {}, .may_start = {about_monday}, .form = form()},
            .next = named(say, FirstThing::report)};
}

FirstReport reporting(const language::Language& say, MeetsWhere meets) {
    FirstReport view{.number = complaints_to_say(say), .clock = nine_twelve(), .next = std::nullopt};
    view.number.meets = meets;
    return view;
}

WhatsNext next(const language::Language& say) {
    return {.answer = std::nullopt,
            .due = {{.kpi = complaints(say), .period = about_monday, .meeting = huddle()}},
            .team_name = frontwheel(say).name,
            .rhythm = sensible_rhythm("Europe/Amsterdam"),
            .to_do = {{FirstThing::rhythm}, {FirstThing::name, 2, {}, first_answer(say).name}},
            .next = ThingToDo{FirstThing::name, 2, {}, first_answer(say).name},
            .clock = nine_twelve()};
}

FirstRhythm rhythm(const language::Language& say) {
    FirstRhythm view;
    view.team.team = frontwheel(say);
    view.team.rhythm = {friday, sensible_rhythm("Europe/Amsterdam")};
    view.from = friday;
    view.team.zones = {"America/New_York", "Europe/Amsterdam"};
    view.team.clock = nine_twelve();
    view.team.rhythm_form = form();
    return view;
}

FirstInvitation inviting(const language::Language& say) {
    return {.team = frontwheel(say),
            .new_link = "https://kept.example/invitations/3k9fq27w.0hv5m1x8c4",
            .open = 2,
            .form = form(),
            .next = std::nullopt};
}

}  // namespace

Samples first_quarter(const language::Language& say) {
    return {
        page_sample("first-rhythm", "When a new team meets", first_rhythm_page(say, rhythm(say))),
        page_sample("candidates", "One of three is named", candidates_page(say, three(say, form()))),
        page_sample("candidates-refused", "The same twice", candidates_page(say, twice(say))),
        page_sample("candidate-place", "Where it stands", place_candidate_page(say, placing(say))),
        page_sample("candidate-name", "It gets its sentence",
                    name_candidate_page(say, made_a_number(say, form()))),
        page_sample("candidate-presence", "It speaks of presence",
                    name_candidate_page(say, made_a_number(say, hours(say)))),
        page_sample("first-promise-page", "Its first promise", first_promise_page(say, promised_first(say))),
        page_sample("first-report", "Its first report",
                    first_report_page(say, reporting(say, MeetsWhere::elsewhere))),
        page_sample("first-report-sealed", "Where the team meets in Kept",
                    first_report_page(say, reporting(say, MeetsWhere::in_kept))),
        page_sample("first-next", "What happens next", whats_next_page(say, next(say))),
        page_sample("first-invitation", "The others are invited", first_invitation_page(say, inviting(say)))};
}

}  // namespace kept::samples
