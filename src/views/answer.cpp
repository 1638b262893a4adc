#include "views/answer.hpp"

#include "views/glyphs.hpp"
#include "views/guide.hpp"
#include "views/kpi_words.hpp"
#include "views/number_entry.hpp"
#include "views/owners_side.hpp"
#include "views/paths.hpp"

namespace kept::views {
namespace {

constexpr std::size_t longest_in_large_digits = 8;

/// The large figure is what was understood, in full; only where it cannot fit is it shortened.
language::Length length_of(const language::Language& say, const Answer& answer) {
    const auto full = say.figure(*answer.slot.value, answer.kpi.measure, language::Length::full);
    return full.number.size() > longest_in_large_digits ? language::Length::brief : language::Length::full;
}

Html number(const language::Language& say, const Answer& answer) {
    if (!answer.slot.value) return html(R"(<p class="number figure" aria-hidden="true">–</p>)");
    const auto length = length_of(say, answer);
    const auto& measure = answer.kpi.measure;
    const auto digits = figure_length(say, *answer.slot.value, measure, length);
    return html(R"(<p class="number figure {}">{}</p>)", digits.empty() ? "" : "long",
                figure(say, *answer.slot.value, measure, length));
}

/// "Refunded · week 47", and the whole amount where the large figure shortens it.
Html about(const language::Language& say, const Answer& answer, const Clock& clock) {
    std::string words = answer.kpi.name + " · " + spoken_period(say, answer.slot.period, clock);
    if (answer.slot.value && length_of(say, answer) == language::Length::brief)
        words += " · " + say.amount(*answer.slot.value, answer.kpi.measure);
    return html(R"(<p class="soft">{}</p>)", words);
}

std::string record_words(const language::Language& say, const Kpi& kpi, const std::string& before) {
    const bool more = kpi.direction == Direction::increase;
    if (kpi.measure.unit == Unit::count)
        return more ? say("Record: never this many before (was {0})", before)
                    : say("Record: never this few before (was {0})", before);
    if (kpi.measure.unit == Unit::duration)
        return more ? say("Record: never this long before (was {0})", before)
                    : say("Record: never this short before (was {0})", before);
    return more ? say("Record: never this high before (was {0})", before)
                : say("Record: never this low before (was {0})", before);
}

Html marks(const language::Language& say, const Answer& answer) {
    Html all;
    if (answer.slot.is_record && answer.best_before) {
        const auto before = say.amount(*answer.best_before, answer.kpi.measure);
        all += html(R"(<p class="record">{}{} <a class="small" href="{}">{}</a></p>)", glyph(Mark::record),
                    record_words(say, answer.kpi, before), guide_part(name_of(GuidePart::records)),
                    say("Say it aloud"));
    }
    if (answer.slot.timeliness == Timeliness::late)
        all += html(R"(<p>{}</p>)", mark_saying(Mark::late, say("Reported late")));
    return all;
}

/// The reader is taken here: it is what they asked for.
Html verdict(std::string_view words) {
    return html(R"(<h2 class="loud" id="verdict" tabindex="-1" autofocus>{}</h2>)", words);
}

Html said(const language::Language& say, const Answer& answer, const Clock& clock) {
    const auto* latest = answer.slot.said.latest();
    const auto when = latest ? say.time(latest->said, clock.zone) : std::string();
    return html(R"(
        <p class="soft small">{} · <a href="{}">{}</a> · <a href="{}">{}</a></p>)",
                say("Reported at {0}", when), report(answer.kpi.id, answer.slot.period), say("view"),
                correction(answer.kpi.id, answer.slot.period), say("correct"));
}

Html receipt_line(const language::Language& say, const Answer& answer) {
    return html(R"(<p class="receipt">{}</p>)", receipt_words(say, answer.receipt));
}

Html six_of(const language::Language& say, const Answer& answer, SixPlace place) {
    return six(six_view(say, answer.kpi, answer.six, answer.slot.promise), place);
}

Html feeling_of(const language::Language& say, const Answer& answer) {
    return answer.side ? feeling_part(say, *answer.side) : Html();
}

Html kept_answer(const language::Language& say, const Answer& answer, const Clock& clock) {
    const Html below =
        html(R"(<div>{}<div>{}{}</div></div>)", promise_line(say, answer.slot.promise, answer.kpi.measure),
             said(say, answer, clock), receipt_line(say, answer));
    const Html above =
        html(R"(<div>{}{}{}</div>)", about(say, answer, clock), verdict(say("Kept!")), marks(say, answer));
    return html(R"(
        <section class="board answer" aria-labelledby="verdict">
        <div class="stage">
        {}
        <div class="verdict">{}{}</div>
        {}
        </div>
        {}
        </section>)",
                number(say, answer), above, below, six_of(say, answer, SixPlace::kept_answer),
                feeling_of(say, answer));
}

/// Without a side there is nobody to answer: the question is for the meeting.
Html what_is_needed(const language::Language& say, const Answer& answer, const std::optional<Meeting>& next,
                    const Clock& clock) {
    const Html beneath = html("<div>{}{}</div>", said(say, answer, clock), receipt_line(say, answer));
    if (answer.side) return need_part(say, *answer.side, beneath);
    const auto where = next && next->kind != Meets::workday_end
                           ? say("Say it at {0}.", meeting_name(say, *next, clock))
                           : say("Say it to your team.");
    return html(R"(
        <div class="question">
        <p class="asks">{}</p>
        <p>{}</p>
        {}
        </div>)",
                say("What do you need?"), where, beneath);
}

Html broken_answer(const language::Language& say, const Answer& answer, const std::optional<Meeting>& next,
                   const Clock& clock) {
    const Html words = html(R"(
        <div class="verdict">
        <div>{}{}{}</div>
        {}
        </div>)",
                            about(say, answer, clock), verdict(say("Not kept.")), marks(say, answer),
                            promise_line(say, answer.slot.promise, answer.kpi.measure));
    return html(R"(
        <section class="broken-answer" aria-labelledby="verdict">
        <div class="stage">
        {}
        {}
        {}
        {}
        </div>
        {}
        </section>)",
                words, number(say, answer), six_of(say, answer, SixPlace::broken_answer),
                what_is_needed(say, answer, next, clock),
                html("{}{}", answer.side ? offer_part(say, *answer.side) : Html(), feeling_of(say, answer)));
}

/// A number that nobody promised, or that there is none: no line to stand on or hang under.
Html paper_answer(const language::Language& say, const Answer& answer, const Clock& clock) {
    const auto* latest = answer.slot.said.latest();
    const auto words = answer.slot.outcome == Outcome::no_number ? say("No number.") : say("Thank you!");
    const Html note = latest && !answer.slot.value ? html("<p>{}</p>", latest->note) : Html();
    const Html above =
        html(R"(<div>{}{}{}</div>)", about(say, answer, clock), verdict(words), marks(say, answer));
    const Html below = html(R"(<div>{}{}<div>{}{}</div></div>)", note,
                            promise_line(say, answer.slot.promise, answer.kpi.measure),
                            said(say, answer, clock), receipt_line(say, answer));
    return html(R"(
        <section class="answer on-paper" aria-labelledby="verdict">
        <div class="stage">
        {}
        <div class="verdict">{}{}</div>
        {}
        </div>
        {}
        </section>)",
                number(say, answer), above, below, six_of(say, answer, SixPlace::kept_answer),
                feeling_of(say, answer));
}

}  // namespace

Html answer_part(const language::Language& say, const Answer& answer, const std::optional<Meeting>& next,
                 const Clock& clock) {
    switch (answer.slot.outcome) {
        case Outcome::kept:
            return kept_answer(say, answer, clock);
        case Outcome::broken:
            return broken_answer(say, answer, next, clock);
        default:
            return paper_answer(say, answer, clock);
    }
}

}  // namespace kept::views
