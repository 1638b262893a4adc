#include "views/guide.hpp"

#include <algorithm>

#include "views/guide_words.hpp"
#include "views/kpi_words.hpp"
#include "views/paths.hpp"
#include "views/phrase.hpp"
#include "views/six.hpp"

namespace kept::views {
namespace {

Html caption(const Html& drawn, const Html& words) {
    return html(R"(<figure class="guide-example">{}<figcaption>{}</figcaption></figure>)", drawn, words);
}

Html words_of_kpi(const Kpi& kpi) {
    return html("<b>{}</b>. {}", kpi.name, kpi.contribution);
}

Html own_number(const language::Language& say, const GuideExamples& examples) {
    return caption(
        {}, examples.own
                ? html("{} {}", say("This is how you said it:"), words_of_kpi(*examples.own))
                : html("{} {}", say("This is how somebody might say it:"), words_of_kpi(examples.kpi.kpi)));
}

/// The six with the promise through them, as wherever somebody reports.
Html six_with_promise(const language::Language& say, const GuideKpi& of) {
    const Html drawn = six(six_view(say, of.kpi, of.six, of.promise), SixPlace::row);
    const auto whose = of.of == ExampleOf::reader ? say("Your own") : say("An example");
    return caption(
        drawn, html("{}: <b>{}</b>. {}", whose, of.kpi.name, promise_line(say, of.promise, of.kpi.measure)));
}

Html hand(const language::Language& say, const GuideExamples& examples) {
    if (examples.hand.empty()) return {};
    return caption({}, phrase(say, "Your hand: {0}.", strong(say.listed(examples.hand))));
}

Html next_meeting(const language::Language& say, const GuideExamples& examples) {
    if (!examples.next || examples.next->kind == Meets::workday_end) return {};
    return caption(
        {}, phrase(say, "Yours comes next: {0}.", strong(meeting_name(say, *examples.next, examples.clock))));
}

Html record(const language::Language& say, const GuideExamples& examples) {
    if (!examples.record) return {};
    const GuideRecord& own = *examples.record;
    return caption({}, phrase(say, "Your latest: {0}, {1}, about {2}.", strong(own.kpi.name),
                              strong(say.amount(own.value, own.kpi.measure)),
                              say.period(own.period, language::PeriodStyle::dated)));
}

/// The page that goes on where the text ends.
Html goes_on(const language::Language& say) {
    return html(R"(<p><a href="{}">{}</a></p>)", guide_six(),
                say("The rules, with charts that you can pull at, have a page of their own."));
}

Html example(const language::Language& say, GuidePart part, const GuideExamples& examples) {
    switch (part) {
        case GuidePart::own_number:
            return own_number(say, examples);
        case GuidePart::promise:
            return examples.kpi.promise ? six_with_promise(say, examples.kpi) : Html();
        case GuidePart::hand:
            return hand(say, examples);
        case GuidePart::meetings:
            return next_meeting(say, examples);
        case GuidePart::six:
            return goes_on(say);
        case GuidePart::records:
            return record(say, examples);
        default:
            return {};
    }
}

Html text(const language::Language& say, GuidePart part, const GuideExamples& examples) {
    return html(
        "{}{}",
        each(guide_paragraphs(say, part), [](const std::string& words) { return html("<p>{}</p>", words); }),
        example(say, part, examples));
}

Html chapter(const language::Language& say, GuidePart part, const GuideExamples& examples) {
    return html(R"(<section aria-labelledby="{}"><h2 id="{}">{}</h2>{}</section>)", name_of(part),
                name_of(part), guide_title(say, part), text(say, part, examples));
}

Html contents(const language::Language& say) {
    return html(R"(<nav class="guide-contents" aria-label="{}"><ol>{}</ol></nav>)", say("Contents"),
                each(guide_parts, [&](GuidePart part) {
                    return html(R"(<li><a href="{}">{}</a></li>)", guide().at(name_of(part)),
                                guide_title(say, part));
                }));
}

Html what_follows(const language::Language& say, GuidePart part) {
    const auto* next = std::next(std::ranges::find(guide_parts, part));
    const Html on = next == guide_parts.end() ? Html()
                                              : html(R"(<a href="{}">{}</a>)", guide_part(name_of(*next)),
                                                     say("Read on: {0}", guide_title(say, *next)));
    return html(R"(<p class="guide-on">{}<a href="{}">{}</a></p>)", on, guide(),
                say("The whole guide as one text"));
}

Slot said(int number, int weeks_ago, const Promise& promise) {
    const Day monday = Day(std::chrono::year(2026) / 11 / 16) - std::chrono::days(7) * weeks_ago;
    Slot slot{.period = {Cadence::week, monday}};
    slot.value = whole(number);
    slot.promise = promise;
    slot.outcome = keeps(promise.bounds, *slot.value) ? Outcome::kept : Outcome::broken;
    return slot;
}

}  // namespace

std::string_view name_of(GuidePart part) {
    switch (part) {
        case GuidePart::own_number:
            return "own-number";
        case GuidePart::promise:
            return "promise";
        case GuidePart::own_voice:
            return "own-voice";
        case GuidePart::hand:
            return "hand";
        case GuidePart::presence:
            return "presence";
        case GuidePart::meetings:
            return "meetings";
        case GuidePart::six:
            return "six";
        case GuidePart::look_first:
            return "look-first";
        case GuidePart::records:
            return "records";
        case GuidePart::feelings:
            return "feelings";
        case GuidePart::processes:
            return "processes";
        case GuidePart::by_hand:
            break;
    }
    return "by-hand";
}

std::optional<GuidePart> guide_part_called(std::string_view name) {
    const auto* found = std::ranges::find(guide_parts, name, name_of);
    if (found == guide_parts.end()) return std::nullopt;
    return *found;
}

GuideKpi guide_kpi_of_nobody(const language::Language& say) {
    GuideKpi of;
    of.kpi = {.name = say.with_context("guide", "Complaints solved"),
              .contribution = say.with_context(
                  "guide", "A complaint that is gone the same day is a customer who returns."),
              .measure = {.unit = Unit::count},
              .cadence = Cadence::week};
    of.promise = Promise{.bounds = {.least = whole(8), .most = std::nullopt}};
    int weeks_ago = 5;
    for (const int number : {6, 9, 7, 8, 8, 10}) of.six.push_back(said(number, weeks_ago--, *of.promise));
    return of;
}

Sheet guide_page(const language::Language& say, const GuideExamples& examples) {
    Sheet sheet{.title = say("The guide"), .room = Room::guide};
    sheet.main = html(
        R"(
        <article class="guide whole-guide">
        <h1>{}</h1>
        <p class="lead">{}</p>
        {}{}{}
        </article>)",
        say("Everyone says their own number"),
        say("In most companies numbers are collected, and then shown to the people they are about. Kept "
            "turns "
            "that around. Here everyone chooses a handful of numbers, says what they will be, and tells the "
            "others how it went. That sounds like a small difference. It is the whole method, and this is "
            "the "
            "story behind it."),
        contents(say), each(guide_parts, [&](GuidePart part) { return chapter(say, part, examples); }),
        html(
            R"(<p class="guide-close">{}</p>)",
            say("There is nothing more to it. A few numbers that you chose yourself. A promise that you can "
                "be held to, first of all by yourself. A moment at which you say how it went, and people who "
                "listen. Begin small: one number, one promise, one week. The rest follows.")));
    return sheet;
}

Sheet guide_part_page(const language::Language& say, GuidePart part, const GuideExamples& examples) {
    Sheet sheet{.title = guide_title(say, part), .room = Room::guide};
    sheet.main = html(R"(
        <article class="guide">
        <p class="trail"><a href="{}">{}</a></p>
        <h1>{}</h1>
        <div class="guide-text">{}</div>
        {}
        </article>)",
                      guide(), say("The guide"), guide_title(say, part), text(say, part, examples),
                      what_follows(say, part));
    return sheet;
}

Html guide_link(GuidePart part, std::string_view words) {
    return html(R"(<p class="small guide-link"><a href="{}">{}</a></p>)", guide_part(name_of(part)), words);
}

}  // namespace kept::views
