#include "views/fields.hpp"
#include "views/glyphs.hpp"
#include "views/kpi_words.hpp"
#include "views/live_meeting.hpp"
#include "views/number_entry.hpp"
#include "views/paths.hpp"

namespace kept::views {
namespace {

constexpr std::size_t longest_in_large_digits = 8;

Html large(const language::Language& say, const NumberOnStage& number) {
    if (!number.slot.value) return html(R"(<p class="number figure" aria-hidden="true">–</p>)");
    const auto full = say.figure(*number.slot.value, number.kpi.measure, language::Length::full);
    const auto length =
        full.number.size() > longest_in_large_digits ? language::Length::brief : language::Length::full;
    const auto digits = figure_length(say, *number.slot.value, number.kpi.measure, length);
    return html(R"(<p class="number figure {}">{}</p>)", digits.empty() ? "" : "long",
                figure(say, *number.slot.value, number.kpi.measure, length));
}

Html verdict(const language::Language& say, const NumberOnStage& number) {
    Html words = outcome(say, number.slot.outcome);
    if (number.slot.is_record && number.best_before)
        words += mark_saying(Mark::record,
                             say("Record. Was {0}.", say.amount(*number.best_before, number.kpi.measure)));
    return html(R"(<p class="outcomes">{}</p>)", words);
}

Html applause(const language::Language& say, const NumberOnStage& number, std::string_view then) {
    const Html names = number.applauding.empty()
                           ? Html()
                           : html(R"(<span class="soft">{}</span>)",
                                  say("Applause from {0}", say.listed(number.applauding)));
    if (number.claps == Claps::may_not) return html(R"(<p class="small">{}</p>)", names);
    const bool does = number.claps == Claps::does;
    return html(R"(<form method="post" action="{}">{}{}{}{}</form>)",
                applause_for(number.kpi.id, number.slot.period),
                html("{}{}", hidden_fields(number.applause), hidden_field("then", then)),
                hidden_field("kind", does ? "withdrawn" : "given"),
                html(R"(<button class="button quiet" aria-pressed="{}">{}</button> )",
                     does ? "true" : "false", say("Applause")),
                names);
}

/// Not kept: as in the answer to its owner, the figure hangs under the line of its six.
Html hanging(const language::Language& say, const NumberOnStage& number, const Clock& clock) {
    const Html about = html(R"(<p class="soft">{} · {}</p>)", number.kpi.name,
                            spoken_period(say, number.slot.period, clock));
    const Html words = html(R"(<div class="verdict"><div>{}<h2 class="loud">{}</h2></div>{}</div>)", about,
                            say("Not kept."), promise_line(say, number.slot.promise, number.kpi.measure));
    return html(R"(
        <section class="broken-answer" aria-label="{}"><div class="stage">{}{}{}</div>{}</section>)",
                number.kpi.name, words, large(say, number),
                six(six_view(say, number.kpi, number.six, number.slot.promise), SixPlace::broken_answer),
                applause(say, number, number.applause.text("then")));
}

}  // namespace

Html on_stage(const language::Language& say, const NumberOnStage& number, const Clock& clock) {
    if (number.slot.outcome == Outcome::broken) return hanging(say, number, clock);
    const std::string_view stands = number.slot.promise ? "stands" : "unpromised";
    const Html about = html(R"(<p class="soft">{} · {}</p>)", number.kpi.name,
                            spoken_period(say, number.slot.period, clock));
    return html(R"(
        <section class="on-stage {}" aria-label="{}">{}{}{}</section>)",
                stands, number.kpi.name, html("{}{}", about, large(say, number)),
                six(six_view(say, number.kpi, number.six, number.slot.promise), SixPlace::kept_answer),
                html("{}{}{}", promise_line(say, number.slot.promise, number.kpi.measure),
                     verdict(say, number), applause(say, number, number.applause.text("then"))));
}

}  // namespace kept::views
