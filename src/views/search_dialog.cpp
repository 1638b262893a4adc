#include "views/search_dialog.hpp"

#include "views/search_field.hpp"

namespace kept::views {
namespace {

Html lens() {
    return html(R"(
        <svg class="lens" width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5 5"/></svg>)");
}

Html closing(const language::Language& say) {
    return html(R"(
        <button type="button" class="search-close" data-close-search aria-label="{}">
        <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6l12 12M18 6 6 18"/></svg>
        </button>)",
                say("Close"));
}

/// A coach reads along with a few teams; what is found is of the whole organisation.
bool may_search(const Frame& frame) {
    return frame.looking && frame.looking->reads != ReadsAs::coach;
}

/// A key that opens something by itself must be possible to switch off: some people speak to their computer.
Html about_keys(const language::Language& say) {
    return html(R"(
        <p class="search-keys small soft"><span>{}</span>
        <button type="button" class="word-button small" data-search-key data-otherwise="{}">{}</button></p>)",
                say("Arrows and Enter choose, Escape closes."), say("Switch the / key on"),
                say("Switch the / key off"));
}

}  // namespace

Html search_link(const Frame& frame) {
    if (!may_search(frame)) return {};
    const auto& say = frame.say;
    return html(R"(
        <a class="search-link" href="{}" aria-keyshortcuts="/" title="{}" {}>{}<span>{}</span></a>)",
                search(), say("Search: press /"),
                attribute("aria-current", "page").when(frame.room == Room::search), lens(),
                say.with_context("page", "Search"));
}

Html search_dialog(const Frame& frame) {
    if (!may_search(frame) || frame.room == Room::search) return {};
    const auto& say = frame.say;
    const Html form = html(R"(
        <form class="search-form" method="get" action="{}" role="search" hx-target="#hits" hx-select="#hits"
            hx-swap="outerHTML ignoreTitle:true">
        {}<label class="heard" for="find">{}</label>{}{}
        </form>)",
                           search(), lens(), say("What are you looking for?"),
                           search_field("find", "q", "", search()), closing(say));
    return html(R"(
        <dialog class="search-dialog" id="search-dialog" aria-label="{}" data-searching>
        {}<div class="hits" id="hits"></div>{}
        </dialog>)",
                say.with_context("page", "Search"), form, about_keys(say));
}

}  // namespace kept::views
