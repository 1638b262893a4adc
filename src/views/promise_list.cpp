#include "views/promise_list.hpp"

#include <algorithm>

#include "views/kpi_words.hpp"

namespace kept::views {
namespace {

/// A promise and the period before the next one took over.
struct Held {
    const Promise& promise;
    std::optional<Period> until;
};

/// "at least" above the figure, or between which two it stands.
Html figure_of(const language::Language& say, const Promise& promise, const Measure& measure) {
    const auto& [least, most] = promise.bounds;
    const auto written = [&](Decimal bound) { return say.short_amount(bound, measure); };
    std::string words = say("at least");
    std::string number = least ? written(*least) : "";
    if (!least && most) {
        words = say("at most");
        number = written(*most);
    }
    if (least && most) {
        words = least == most ? say("exactly") : say("between");
        if (least != most) number += " – " + written(*most);
    }
    return html(R"(<p class="figure {}"><small>{}</small>{}</p>)", number.size() > 4 ? "long" : "", words,
                number);
}

std::string when(const language::Language& say, const Held& held) {
    using language::PeriodStyle;
    const auto from = say.period(held.promise.from, PeriodStyle::dated);
    if (!held.until) return say("from {0}", from);
    if (*held.until == held.promise.from) return say("only {0}", from);
    return say("{0} until {1}", from, say.period(*held.until, PeriodStyle::dated));
}

struct Counts {
    int said = 0;
    int kept = 0;
    int broken = 0;
    int silent = 0;
};

Counts counts_of(const Held& held, const std::vector<Slot>& slots) {
    Counts counts;
    for (const auto& slot : slots) {
        if (!slot.promise || slot.promise->id != held.promise.id) continue;
        counts.kept += slot.outcome == Outcome::kept;
        counts.broken += slot.outcome == Outcome::broken;
        counts.silent += slot.outcome == Outcome::silent;
    }
    counts.said = counts.kept + counts.broken;
    return counts;
}

std::string counts_in_words(const language::Language& say, const Counts& counts) {
    std::string words = say.plural("{0} number: {1} kept, {2} not.", "{0} numbers: {1} kept, {2} not.",
                                   counts.said, counts.kept, counts.broken);
    if (counts.silent > 0) words += " " + say.plural("Silent {0} time.", "Silent {0} times.", counts.silent);
    return words;
}

Html soft(const std::string& words) {
    return words.empty() ? Html() : html(R"(<br><span class="soft">{}</span>)", words);
}

Html line(const language::Language& say, const Kpi& kpi, const Held& held, const std::vector<Slot>* counted) {
    const auto counts = counted ? counts_in_words(say, counts_of(held, *counted)) : std::string();
    const auto reason =
        held.promise.reason.empty() ? std::string() : say("Made easier: “{0}”", held.promise.reason);
    return html(R"(<li class="{}">{}<p><b>{}</b>{}</p></li>)", held.until ? "ended" : "",
                figure_of(say, held.promise, kpi.measure), when(say, held),
                html("{}{}{}", soft(held.promise.quality), soft(reason), soft(counts)));
}

}  // namespace

Html promise_list(const language::Language& say, const Kpi& kpi, const std::vector<Promise>& promises,
                  const std::vector<Slot>* counted) {
    Html lines;
    std::optional<Period> until;
    for (auto promise = promises.rbegin(); promise != promises.rend(); ++promise) {
        lines += line(say, kpi, {*promise, until}, counted);
        until = preceding(promise->from);
    }
    return html(R"(<ol class="promises">{}</ol>)", lines);
}

}  // namespace kept::views
