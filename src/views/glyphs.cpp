#include "views/glyphs.hpp"

namespace kept::views {
namespace {

Html glyph_of_kept() {
    return html(R"(
        <svg viewBox="0 0 20 20" aria-hidden="true">
        <rect class="solid" x="4" y="2" width="12" height="11.5"/>
        <path class="promise-line" stroke-width="3" d="M0 16H20"/>
        </svg>)");
}

Html glyph_of_broken() {
    return html(R"(
        <svg viewBox="0 0 20 20" aria-hidden="true">
        <path class="promise-line" stroke-width="3" d="M0 4H20"/>
        <rect class="hollow" x="5" y="8" width="10" height="10"/>
        </svg>)");
}

Html glyph_of_no_number() {
    return html(R"(
        <svg viewBox="0 0 20 20" aria-hidden="true">
        <circle class="no-number" cx="10" cy="10" r="6.5"/>
        <path class="no-number" d="M5.5 14.5l9-9"/>
        </svg>)");
}

Html glyph_of_no_promise() {
    return html(R"(
        <svg viewBox="0 0 20 20" aria-hidden="true">
        <rect class="plain" x="5" y="3" width="10" height="14"/>
        </svg>)");
}

Html glyph_of_open() {
    return html(R"(
        <svg viewBox="0 0 20 20" aria-hidden="true">
        <path class="open-slot" d="M4.5 15V2.5h11V15"/>
        <path class="promise-line" stroke-width="3" d="M0 17H20"/>
        </svg>)");
}

Html glyph_of_silent() {
    return html(R"(
        <svg viewBox="0 0 20 20" aria-hidden="true">
        <rect class="silent" x="4" y="2" width="12" height="15"/>
        </svg>)");
}

Html glyph_of_excused() {
    return html(R"(
        <svg viewBox="0 0 20 20" aria-hidden="true">
        <rect class="excused" x="2" y="12.5" width="16" height="4" rx="2"/>
        </svg>)");
}

Html with_words(const Html& shape, std::string_view words) {
    return html(R"(<span class="outcome">{}{}</span>)", shape, words);
}

}  // namespace

Html glyph(Outcome outcome) {
    switch (outcome) {
        case Outcome::kept:
            return glyph_of_kept();
        case Outcome::broken:
            return glyph_of_broken();
        case Outcome::no_number:
            return glyph_of_no_number();
        case Outcome::no_promise:
            return glyph_of_no_promise();
        case Outcome::open:
            return glyph_of_open();
        case Outcome::silent:
            return glyph_of_silent();
        case Outcome::excused:
            return glyph_of_excused();
    }
    return {};
}

Html glyph(Mark mark) {
    switch (mark) {
        case Mark::late:
            return html(R"(
                <svg viewBox="0 0 20 20" aria-hidden="true">
                <circle class="clock" cx="10" cy="10" r="7.5"/>
                <path class="clock" d="M10 5.5V10l3.2 2.2"/>
                </svg>)");
        case Mark::record:
            return html(R"(
                <svg class="pennant-glyph" viewBox="0 0 16 20" width="16" height="20" aria-hidden="true">
                <path class="pennant" d="M3 19V1.5L14 6 3 10.5"/>
                </svg>)");
        case Mark::corrected:
            return html(R"(
                <svg viewBox="0 0 20 20" aria-hidden="true">
                <path class="stem" d="M10 6v7"/>
                <circle class="ghost" cx="10" cy="5" r="3.5"/>
                <circle class="solid" cx="10" cy="15" r="3.5"/>
                </svg>)");
        case Mark::declared_broken:
            return glyph_of_broken();
    }
    return {};
}

std::string outcome_word(const language::Language& say, Outcome outcome) {
    switch (outcome) {
        case Outcome::kept:
            return say.with_context("outcome", "kept");
        case Outcome::broken:
            return say.with_context("outcome", "not kept");
        case Outcome::no_number:
            return say.with_context("outcome", "no number");
        case Outcome::no_promise:
            return say.with_context("outcome", "no promise yet");
        case Outcome::open:
            return say.with_context("outcome", "open");
        case Outcome::silent:
            return say.with_context("outcome", "silent");
        case Outcome::excused:
            return say.with_context("outcome", "away");
    }
    return {};
}

std::string mark_word(const language::Language& say, Mark mark) {
    switch (mark) {
        case Mark::late:
            return say.with_context("outcome", "late");
        case Mark::record:
            return say.with_context("outcome", "record");
        case Mark::corrected:
            return say.with_context("outcome", "corrected");
        case Mark::declared_broken:
            return say.with_context("outcome", "declared not kept");
    }
    return {};
}

Html outcome(const language::Language& say, Outcome outcome) {
    return with_words(glyph(outcome), outcome_word(say, outcome));
}

Html mark(const language::Language& say, Mark mark) {
    return with_words(glyph(mark), mark_word(say, mark));
}

Html outcome_saying(Outcome outcome, std::string_view words) {
    return with_words(glyph(outcome), words);
}

Html mark_saying(Mark mark, std::string_view words) {
    return with_words(glyph(mark), words);
}

Html arrow(Reading reading) {
    const auto drawn = [](std::string_view path) {
        return html(R"(<svg class="arrow" viewBox="0 0 24 24" aria-hidden="true"><path d="{}"/></svg>)",
                    path);
    };
    switch (reading) {
        case Reading::rising:
            return drawn("M4 19 19 5M9 5h10v10");
        case Reading::level:
            return drawn("M3 12h18M15 6l6 6-6 6");
        case Reading::falling:
            return drawn("M4 5l15 14M19 9v10H9");
        case Reading::cannot_tell:
            break;
    }
    return {};
}

Html kept_mark() {
    return html(R"(
        <svg width="30" height="26" viewBox="0 0 30 26" aria-hidden="true">
        <rect class="hollow thin" x="1" y="15" width="2.6" height="9"/>
        <path class="solid" d="M5 9h3.6v16H5zM10 12h3.6v13H10zM15 6h3.6v19H15zM20 9h3.6v16H20zM25 2h3.6v23H25z"/>
        <path class="casing" stroke-width="5" d="M-1 12.5H31"/>
        <path class="promise-line" stroke-width="2.5" d="M-1 12.5H31"/>
        </svg>)");
}

}  // namespace kept::views
