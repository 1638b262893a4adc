#include "views/layout.hpp"

#include <algorithm>

#include "language/tongue.hpp"
#include "views/glyphs.hpp"
#include "views/rooms.hpp"
#include "views/search_dialog.hpp"

namespace kept::views {
namespace {

Html head(const Frame& frame) {
    return html(R"(
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
        <meta name="color-scheme" content="light dark">
        <title>{} · Kept</title>
        <link rel="icon" type="image/svg+xml" href="{}">
        <link rel="preload" as="font" type="font/woff2" crossorigin href="{}">
        <link rel="stylesheet" href="{}">
        <script src="{}" defer></script>
        </head>)",
                frame.title, asset("kept.svg"), asset("asap-latin-wdth-normal.woff2"), asset("kept.css"),
                asset("kept.js"));
}

Html ribbon(const Frame& frame) {
    if (!frame.demo) return {};
    const auto& say = frame.say;
    const auto words = frame.demo->plays.empty()
                           ? say("This is the example organisation.")
                           : say("This is the example organisation: you are {0}.", frame.demo->plays);
    return html(R"(
        <aside class="ribbon" aria-label="{}">
        <p>{}</p>
        <a href="{}">{}</a>
        </aside>)",
                say("Example"), words, demo_sign_ins(), say("Be somebody else"));
}

Html tour(const Frame& frame) {
    if (!frame.demo || !frame.demo->tour || !frame.looking) return {};
    return tour_strip(frame.say, *frame.demo->tour, frame.form_token, frame.here);
}

std::string drawn(const Frame& frame) {
    return std::to_string(frame.asked.time_since_epoch().count());
}

Html meeting_under_way_or_next(const Frame& frame) {
    if (!frame.coming) return {};
    constexpr double circumference = 56.55;
    const double rest = std::clamp(frame.coming->still_to_go, 0.0, 1.0) * circumference;
    return html(R"(
        <a class="coming" href="{}">
        <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
        <circle class="clock-track" cx="12" cy="12" r="9"/>
        <path class="clock-rest" d="M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18" stroke-dasharray="{} 56.55"/>
        </svg>
        <span>{}</span>
        </a>)",
                frame.coming->opens, Coordinate{rest}, frame.coming->words);
}

/// Its place is there without a meeting as well: one may begin while the page is open.
Html coming_meeting(const Frame& frame) {
    return html(R"(<div class="coming-place" id="coming" {}>{}</div>)",
                attribute("data-live", frame.coming_names).when(!frame.coming_names.empty()),
                meeting_under_way_or_next(frame));
}

/// Said quietly when the page has not heard from the server for a while.
Html away(const language::Language& say) {
    return html(R"(<p class="away" id="away" role="status" hidden>{}</p>)",
                say("No connection for a moment. This is how it stood."));
}

Html language_button(const Frame& frame, Tongue tongue, std::string_view own_name, std::string_view look) {
    const bool is_spoken = frame.say.tongue() == tongue;
    const auto tag = language::tag_of(tongue);
    return html(R"(<button class="{}" name="language" value="{}" lang="{}" {}>{}</button>)", look, tag, tag,
                attribute("aria-pressed", "true").when(is_spoken), own_name);
}

Html language_form(const Frame& frame, std::string_view place, std::string_view look) {
    return html(R"(
        <form class="{}" method="post" action="{}" hx-boost="false">
        {}
        <input type="hidden" name="then" value="{}">
        {}
        {}
        </form>)",
                place, language_choice(), token_field(frame.form_token), frame.here,
                language_button(frame, Tongue::dutch, "Nederlands", look),
                language_button(frame, Tongue::english, "English", look));
}

Html own_links(const Frame& frame) {
    if (frame.looking->reads == ReadsAs::coach)
        return html(R"(
            <ul class="me-links"><li><a href="{}">{}</a></li><li><a href="{}">{}</a></li></ul>)",
                    account(), frame.say("My account"), teams(), frame.say("Teams"));
    return html(R"(
        <ul class="me-links">
        <li><a href="{}">{}</a></li>
        <li><a href="{}">{}</a></li>
        <li><a href="{}">{}</a></li>
        </ul>)",
                account(), frame.say("My account"), teams(), frame.say("Teams"), people(),
                frame.say("Everybody here"));
}

Html sign_out_form(const Frame& frame) {
    return html(R"(
        <form method="post" action="{}" hx-boost="false">
        {}
        <button class="button quiet">{}</button>
        </form>)",
                sessions_ended(), token_field(frame.form_token), frame.say("Sign out"));
}

Html me(const Frame& frame) {
    const auto& looking = *frame.looking;
    return html(R"(
        <details class="me">
        <summary aria-label="{}">{}</summary>
        <div class="me-menu">
        <p>{}</p>
        {}
        {}
        </div>
        </details>)",
                looking.initials + ", " + looking.name, looking.initials, looking.name,
                html("{}{}", own_links(frame), language_form(frame, "languages", "button quiet")),
                sign_out_form(frame));
}

Html top(const Frame& frame) {
    if (!frame.looking)
        return html(R"(<header class="top"><a class="home" href="{}">{}Kept</a></header>)", home(),
                    kept_mark());
    return html(R"(
        <header class="top">
        <a class="home" href="{}">{}Kept</a>
        {}
        <div class="top-end">
        {}{}
        {}
        </div>
        </header>)",
                home(), kept_mark(), navigation(frame.say, *frame.looking, frame.room), search_link(frame),
                coming_meeting(frame), me(frame));
}

Html below(const Frame& frame) {
    return frame.looking ? bottom_bar(frame.say, *frame.looking, frame.room) : Html();
}

Html foot(const Frame& frame) {
    return html(R"(
        <footer class="foot">
        <p>{} <a href="{}">{}</a></p>
        {}
        </footer>)",
                frame.say("Kept: everyone says their own number."), guide(), frame.say("The guide"),
                language_form(frame, "", "word-button"));
}

}  // namespace

Html token_field(std::string_view form_token) {
    return html(R"(<input type="hidden" name="token" value="{}">)", form_token);
}

Html token_and_key_fields(std::string_view form_token, std::string_view form_key) {
    return html(R"({}<input type="hidden" name="key" value="{}">)", token_field(form_token), form_key);
}

Html page(const Frame& frame, const Html& main) {
    // On what a boosted link or form exchanges: a page of nobody may be followed by one of somebody.
    const auto listens = frame.hears
                             ? attribute("data-events-address", *frame.hears)
                             : attribute("data-events-address", events()).when(frame.looking.has_value());
    return html(R"(
        <!doctype html>
        <html lang="{}">
        {}
        <body hx-boost="true">
        <a class="skip" href="#content">{}</a>
        {}
        {}{}
        <main id="content" tabindex="-1" data-drawn="{}" {} {}>
        {}
        </main>
        {}
        {}{}
        <p class="unreachable" id="unreachable" role="alert" hidden>{}</p>
        </body>
        </html>)",
                frame.say.tag(), head(frame), frame.say("Skip to the content"), ribbon(frame), top(frame),
                tour(frame), drawn(frame), listens,
                attribute("class", "single").when(frame.breadth == Breadth::single), main, foot(frame),
                html("{}{}", below(frame), search_dialog(frame)), frame.hears ? away(frame.say) : Html(),
                frame.say("Kept cannot be reached right now. What you typed is still here: try again."));
}

Html wall_document(const Frame& frame, const Html& main) {
    return html(R"(
        <!doctype html>
        <html lang="{}">
        {}
        <body class="on-wall">
        <main id="content" data-events-address="{}" data-drawn="{}">{}</main>
        {}
        </body>
        </html>)",
                frame.say.tag(), head(frame), wall_events(), drawn(frame), main, away(frame.say));
}

}  // namespace kept::views
