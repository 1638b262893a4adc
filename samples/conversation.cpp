#include "cast.hpp"
#include "sample.hpp"
#include "views/needs_page.hpp"
#include "views/report_page.hpp"

namespace kept::samples {
namespace {

/// Sanne's Friday as Tom sees it.
ReportPage friday_of(const language::Language& say, int number) {
    ReportPage view{.kpi = complaints(say), .owner_name = "Sanne Bakker", .team = frontwheel(say)};
    view.slot = reported(about_friday, whole(number), at_least(8));
    view.clock = nine_twelve();
    view.applauds = Applauds::not_yet;
    view.applause = view.remark = form();
    return view;
}

RemarkOnPage remark(std::string id, std::string author, std::string words) {
    return {.remark = {.id = {std::move(id)},
                       .period = about_friday,
                       .words = std::move(words),
                       .said = at(9h + 14min)},
            .author_name = std::move(author),
            .taking_back = std::nullopt};
}

ReportPage discussed(const language::Language& say) {
    ReportPage view = friday_of(say, 9);
    view.applauding = {"Tom de Graaf", "Ingrid Hofman"};
    view.applauds = Applauds::does;
    view.felt = Felt{.feeling = Feeling::proud, .feeling_is = FeelingIs::shared, .at = at(9h + 12min)};
    view.remarks = {remark("one", "Ingrid Hofman",
                           in(say, "Mooi. Wat deed je anders?", "Well done. What did you do differently?")),
                    remark("two", "Sanne Bakker", ""),
                    remark("three", "Tom de Graaf",
                           in(say, "De nieuwe sjablonen helpen echt.", "The new templates really help."))};
    view.remarks[1].remark.taken_back = at(9h + 20min);
    view.remarks[2].taking_back = form();
    view.remarks.push_back(remark("four", "Vera Lind",
                                  in(say, "Wat schrijf je niet meer zelf?", "What do you no longer write?")));
    view.remarks[3].speaks = Speaks::coach;
    return view;
}

ReportPage own(const language::Language& say, int number, Asks asks) {
    ReportPage view = friday_of(say, number);
    view.applauds = Applauds::may_not;
    OwnersSide side{.kpi = view.kpi.id, .period = about_friday, .team = view.team.id};
    side.asks = asks;
    side.clock = nine_twelve();
    side.next = huddle();
    side.then = "/my-numbers";
    side.feeling = side.sharing = side.need = side.offer = form();
    side.felt = Felt{.feeling = Feeling::uncomfortable, .at = at(9h + 12min)};
    view.own = side;
    return view;
}

ReportPage with_need(const language::Language& say) {
    ReportPage view = own(say, 5, Asks::need_and_offer);
    view.own->needs = {{.id = {"need"},
                        .kind = RemarkKind::need,
                        .words = in(say, "Twee mensen aan de telefoon.", "Two at the telephone."),
                        .said = at(9h + 13min)}};
    view.own->offer =
        refused({{"reason", ""}}, {"reason", "Say in one sentence why it need not be on the agenda.", {}});
    return view;
}

ReportPage refused_words(const language::Language& say) {
    ReportPage view = friday_of(say, 9);
    view.remark = refused({{"words", ""}}, {"words", "Write what you want to say first.", {}});
    return view;
}

NeedsPage needs_of_team(const language::Language& say) {
    NeedsPage view{
        .team = frontwheel(say), .clock = nine_twelve(), .next = huddle(), .next_weekly = weekly_meeting()};
    const auto waits = [&](const Kpi& kpi, std::string owner, std::string words, Day day) {
        return ForMeeting{kpi, std::move(owner), about_friday, std::move(words), at(9h + 13min, day)};
    };
    view.needs = {waits(complaints(say), "Sanne Bakker",
                        in(say, "Twee mensen aan de telefoon.", "Two at the telephone."), friday)};
    view.agenda = {waits(refunded(say), "Tom de Graaf", "", friday)};
    view.earlier = {waits(first_answer(say), "Noor Visser", in(say, "Een tweede lijn.", "A second line."),
                          friday - days(20))};
    return view;
}

NeedsPage nothing_needed(const language::Language& say) {
    return {
        .team = frontwheel(say), .clock = nine_twelve(), .next = huddle(), .next_weekly = weekly_meeting()};
}

}  // namespace

Samples conversation(const language::Language& say) {
    const auto page = [&](std::string_view name, std::string_view caption, const ReportPage& view) {
        return page_sample(name, caption, report_page(say, view));
    };
    return {page("report", "Nothing was said about it yet", friday_of(say, 9)),
            page("report-discussed", "Discussed, with a remark taken back, applause and a shared feeling",
                 discussed(say)),
            page("report-own", "One's own, kept", own(say, 9, Asks::nothing)),
            page("report-need", "One's own, not kept: what do you need?", own(say, 5, Asks::need)),
            page("report-offer", "Three in a row: declined without a sentence", with_need(say)),
            page("report-refused", "A remark without words", refused_words(say)),
            page_sample("needs", "What the team needs", needs_page(say, needs_of_team(say))),
            page_sample("needs-none", "Nothing yet", needs_page(say, nothing_needed(say)))};
}

}  // namespace kept::samples
