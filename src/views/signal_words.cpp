#include "views/signal_words.hpp"

#include "domain/trend/verdict.hpp"
#include "views/paths.hpp"

namespace kept::views {
namespace {

using trend::Rule;
using trend::Side;
using trend::Verdict;

std::string one_of(Side side, std::string high, std::string low) {
    return side == Side::high ? std::move(high) : std::move(low);
}

/// Triangles of one width: up, down, and for what has no side a bar.
Html shape(Side side, std::string_view look) {
    const std::string_view path = side == Side::high  ? "M8 3 15 15H1z"
                                  : side == Side::low ? "M8 17 15 5H1z"
                                                      : "M1 8h14v4H1z";
    return html(
        R"(<svg class="signal" viewBox="0 0 16 20" aria-hidden="true"><path class="{}" d="{}"/></svg>)", look,
        path);
}

std::string together(std::string first, const std::string& second) {
    return second.empty() ? first : std::move(first) + ", " + second;
}

}  // namespace

std::string signal_name(const language::Language& say, Rule rule) {
    switch (rule) {
        case Rule::trend:
            return say.with_context("signal", "trend");
        case Rule::shift:
        case Rule::run_chart:
            return say.with_context("signal", "sustained change");
        case Rule::outside:
            return say.with_context("signal", "exceptional");
        case Rule::two_of_three:
            return say.with_context("signal", "near the edge");
        case Rule::none:
            break;
    }
    return say("nothing certain yet");
}

std::string signal_words(const language::Language& say, const SeenSignal& signal) {
    const auto count = say.spelled(signal.reports);
    switch (signal.rule) {
        case Rule::trend:
            return one_of(signal.side, say("{0} in a row, rising", count),
                          say("{0} in a row, falling", count));
        case Rule::shift:
            return one_of(signal.side, say("{0} in a row above the centre", count),
                          say("{0} in a row below the centre", count));
        case Rule::outside:
            return one_of(signal.side, say("higher than the natural limits"),
                          say("lower than the natural limits"));
        case Rule::two_of_three:
            return one_of(signal.side, say("two of the last three near the upper edge"),
                          say("two of the last three near the lower edge"));
        case Rule::run_chart:
            return say("long on one side of the middle");
        case Rule::none:
            break;
    }
    return say("nothing certain yet");
}

std::string signal_looks(const language::Language& say, const SeenSignal& signal) {
    switch (signal.rule) {
        case Rule::trend:
            return one_of(signal.side, say.with_context("reading", "rising"),
                          say.with_context("reading", "falling"));
        case Rule::shift:
            return one_of(signal.side, say("higher than before"), say("lower than before"));
        case Rule::outside:
            return one_of(signal.side, say("exceptionally high"), say("exceptionally low"));
        case Rule::two_of_three:
            return one_of(signal.side, say("near the upper edge"), say("near the lower edge"));
        case Rule::run_chart:
            return say("other than before");
        case Rule::none:
            break;
    }
    return say("nothing certain yet");
}

std::string rule_words(const language::Language& say, Rule rule) {
    switch (rule) {
        case Rule::trend:
            return say("six or more in a row in the same direction");
        case Rule::shift:
            return say("eight or more in a row on the same side of the centre");
        case Rule::outside:
            return say("beyond the natural limits");
        case Rule::two_of_three:
            return say("two of three near the same limit");
        case Rule::run_chart:
            return say("the line through the middle is crossed too rarely");
        case Rule::none:
            break;
    }
    return say("none of the rules");
}

std::string way_words(const language::Language& say, const SeenSignal& signal, Direction direction) {
    if (signal.side == Side::none) return {};
    switch (trend::verdict_of(signal.side, direction)) {
        case Verdict::improvement:
            return say("the good way");
        case Verdict::concern:
            return say("the wrong way");
        default:
            return {};
    }
}

Html signal_glyph(const SeenSignal& signal, Direction direction) {
    if (signal.side == Side::none) return shape(Side::none, "solid");
    switch (trend::verdict_of(signal.side, direction)) {
        case Verdict::improvement:
            return shape(signal.side, "solid");
        case Verdict::concern:
            return shape(signal.side, "hollow");
        default:
            return shape(signal.side, "plain");
    }
}

std::string announcement_words(const language::Language& say, const Announcement& announcement) {
    switch (announcement.tells) {
        case Tells::too_few:
            return say("Below six numbers nothing is called a trend.");
        case Tells::nothing_certain:
            return say("Nothing certain yet.");
        case Tells::steady:
            return say("The same every time, and as promised every time. That is something to rely on.");
        case Tells::signals:
            break;
    }
    const auto words = say.capitalised(signal_words(say, announcement.signals.front()));
    return say("{0}. That is more than chance.", words);
}

Html announcement_mark(const language::Language& say, const Announcement& announcement, Direction direction) {
    if (announcement.tells == Tells::steady)
        return html(R"(<p class="announced">{}</p>)", say("the same every time"));
    if (announcement.tells != Tells::signals) return {};
    const SeenSignal& signal = announcement.signals.front();
    return html(R"(<p class="announced">{}<b>{}</b> <span class="soft">{}</span></p>)",
                signal_glyph(signal, direction), signal_words(say, signal),
                together(signal_name(say, signal.rule), way_words(say, signal, direction)));
}

Html announcement_line(const language::Language& say, const Announcement& announcement, Direction direction) {
    if (announcement.tells == Tells::too_few) return {};
    Html mark;
    std::string name;
    if (announcement.tells == Tells::signals) {
        const SeenSignal& signal = announcement.signals.front();
        mark = signal_glyph(signal, direction);
        name =
            say.capitalised(together(signal_name(say, signal.rule), way_words(say, signal, direction))) + ".";
    }
    return html(R"(<p class="announced">{}<b>{}</b> <span class="soft">{}</span> <a href="{}">{}</a></p>)",
                mark, announcement_words(say, announcement), name, guide_six(), say("What does that mean?"));
}

}  // namespace kept::views
