#include "views/tour.hpp"

#include <charconv>

#include "views/huddle_offer.hpp"
#include "views/layout.hpp"

namespace kept::views {
namespace {

constexpr int steps = 7;

int place_of(TourStep step) {
    return static_cast<int>(step) + 1;
}

TourStep at_place(int place) {
    return static_cast<TourStep>(place - 1);
}

struct Words {
    std::string title;
    std::string sentences;
};

Words words_of(const language::Language& say, TourStep step) {
    switch (step) {
        case TourStep::number:
            return {say("Your number"),
                    say("You named it in your own words, and nobody but you says it. Your lead and the "
                        "administrator can read all of it and change nothing.")};
        case TourStep::promise:
            return {say("Your promise"),
                    say("Orange is what you promised. A promise looks forward and is never edited: a new one "
                        "takes over from a later day, and an easier one asks why.")};
        case TourStep::saying:
            return {say("Say it"),
                    say("When a number waits for you here, type it (8 is a fine one) and press the orange "
                        "button. It takes ten seconds, and the board turns green.")};
        case TourStep::kept_or_broken:
            return {
                say("Kept or broken"),
                say("A number that stands on the line is kept, one that hangs under it is not. There is no "
                    "red: a broken promise begins a conversation. You can correct what you said, never "
                    "erase it.")};
        case TourStep::six:
            return {
                say("The six"),
                say("The last six numbers, oldest first, with the promise through them. Fewer are no trend; "
                    "six in a row are more than chance. This one is a colleague's: you read it, you cannot "
                    "change it.")};
        case TourStep::board:
            return {say("The board"),
                    say("This is what your huddle looks at. Everybody sees every team. Nobody is ranked, and "
                        "nobody becomes a percentage.")};
        case TourStep::silence:
            break;
    }
    return {
        say("Silent"),
        say("A dotted place is a number that nobody said. Kept fetches nothing from other systems: a number "
            "counts because its owner says it. That was all; look around as long as you like.")};
}

Html button_to(int place, std::string_view look, const std::string& words) {
    return html(R"(<button class="{}" name="step" value="{}">{}</button>)", look, place, words);
}

/// The button that goes on stands first: it is the one that Enter presses.
Html buttons(const language::Language& say, int place) {
    const Html next = place < steps ? button_to(place + 1, "button strong", say("Next")) : Html();
    const Html back = place > 1 ? button_to(place - 1, "button quiet", say("Back")) : Html();
    const Html end = html(R"(<button class="{}" name="step" value="end">{}</button>)",
                          place < steps ? "word-button" : "button strong",
                          place < steps ? say("End the tour") : say("That was the tour"));
    return html("{}{}{}", next, back, end);
}

}  // namespace

std::string tour_step_text(TourStep step) {
    return std::to_string(place_of(step));
}

std::optional<TourStep> tour_step_of(std::string_view text) {
    int place = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), place);
    const bool is_whole = error == std::errc() && end == text.data() + text.size();
    if (!is_whole || place < 1 || place > steps) return std::nullopt;
    return at_place(place);
}

Html tour_strip(const language::Language& say, TourStep step, std::string_view form_token, const Path& here) {
    const auto [title, sentences] = words_of(say, step);
    const int place = place_of(step);
    const Html words = html(R"(<p class="tour-place">{}</p><p class="tour-title">{}</p><p>{}</p>)",
                            say("Tour · {0} of {1}", place, steps), title, sentences);
    const Html onwards = place == steps ? huddle_button(say, form_token, "button") : Html();
    const Html form =
        html(R"(<form class="buttons" method="post" action="{}" hx-boost="false">{}{}</form>)", demo_tour(),
             html(R"({}<input type="hidden" name="then" value="{}">)", token_field(form_token), here),
             buttons(say, place));
    return html(R"(
        <aside class="tour" aria-label="{}">
        <div class="tour-words">{}</div>
        {}{}
        </aside>)",
                say("Tour"), words, form, onwards);
}

Html tour_offer(const language::Language& say, std::string_view guide, std::string_view form_token) {
    return html(
        R"(
        <form class="tour-offer" method="post" action="{}" hx-boost="false">
        {}<p><b>{}</b> {}</p>
        {}
        </form>)",
        demo_tour(), token_field(form_token), say("New here?"),
        say("As {0} you see in two minutes how it works: seven steps, and you can stop at any of them.",
            guide),
        button_to(1, "button strong", say("Show me around")));
}

}  // namespace kept::views
