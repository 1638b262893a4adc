#include "book.hpp"

#include <map>

#include "language/tongue.hpp"
#include "own_ids.hpp"
#include "views/layout.hpp"
#include "views/paths.hpp"

namespace kept::samples {
namespace {

using views::html;
using views::Html;

/// Where a sample comes once the page is text: the library of views makes no Html of text.
std::string place_of(std::string_view sample) {
    return "[[" + std::string(sample) + "]]";
}

views::Path address(const language::Language& say, std::string_view of_chapter = {}) {
    std::string path = "/" + std::string(language::tag_of(say.tongue()));
    if (!of_chapter.empty()) path += "/" + std::string(of_chapter);
    return views::asked_at(path);
}

Html drawn(const Sample& sample, const views::Path& of_chapter) {
    return html(R"(
        <figure class="sample" id="{}">
        <figcaption lang="en"><a href="{}">{}</a></figcaption>
        <div class="{}">{}</div>
        </figure>)",
                sample.name, of_chapter.at(sample.name), sample.caption,
                sample.breadth == views::Breadth::single ? "single drawn" : "drawn", place_of(sample.name));
}

/// The chapters drawn so far, with the markup that belongs in their places.
class Pages {
  public:
    explicit Pages(const language::Language& say) : say_(say) {}

    Html of(const Chapter& chapter) {
        Html all;
        for (const Sample& sample : chapter.samples(say_)) {
            all += drawn(sample, address(say_, chapter.name));
            markup_[std::string(sample.name)] = with_own_ids(sample.drawn.text(), sample.name);
        }
        const Html heading = html(R"(<h2 id="chapter-{}" lang="en"><a href="{}">{}</a></h2>)", chapter.name,
                                  address(say_, chapter.name), chapter.title);
        return html(R"(<section class="chapter of-{}" aria-labelledby="chapter-{}">{}{}</section>)",
                    chapter.name, chapter.name, heading, all);
    }

    std::string framed(std::string_view title, const Html& main) const {
        const Html whole =
            html(R"(<link rel="stylesheet" href="{}">{})", views::asked_at("/samples.css"), main);
        const std::string text =
            views::page({.say = say_, .title = std::string(title), .here = address(say_)}, whole).text();
        return filled(text);
    }

  private:
    std::string filled(std::string_view text) const {
        std::string page;
        for (auto at = text.find("[["); at != std::string_view::npos; at = text.find("[[")) {
            const auto end = text.find("]]", at);
            page.append(text.substr(0, at))
                .append(markup_.at(std::string(text.substr(at + 2, end - at - 2))));
            text.remove_prefix(end + 2);
        }
        return page.append(text);
    }

    const language::Language& say_;
    std::map<std::string, std::string> markup_;
};

Html contents(const language::Language& say) {
    return html(R"(
        <nav class="contents" aria-label="Chapters" lang="en"><ul>{}</ul></nav>)",
                views::each(chapters(), [&](const Chapter& chapter) {
                    return html(R"(<li><a href="{}">{}</a></li>)", address(say, chapter.name), chapter.title);
                }));
}

Html title_of(const language::Language& say) {
    return html(R"(
        <header class="book" lang="en"><h1>The sample book</h1>
        <p class="lead">Every component in every state, drawn from one cast. Nothing here is kept, and no program
        that is shipped has this page.</p>{}</header>)",
                contents(say));
}

}  // namespace

std::string book(const language::Language& say) {
    Pages pages(say);
    Html all;
    for (const Chapter& chapter : chapters()) all += pages.of(chapter);
    return pages.framed("The sample book", html("{}{}", title_of(say), all));
}

std::string chapter_page(const language::Language& say, const Chapter& chapter) {
    Pages pages(say);
    const Html trail =
        html(R"(<h1 class="book-trail" lang="en"><a href="{}">The sample book</a></h1>)", address(say));
    const Html main = html("{}{}", trail, pages.of(chapter));
    return pages.framed(chapter.title, main);
}

std::string_view look_of_the_book() {
    return R"css(
.contents ul { columns: 3 220px; margin: var(--s5) 0 var(--s6); }
.contents li a { display: inline-flex; align-items: center; min-height: 44px; }
.chapter { margin-top: var(--s7); }
.book-trail { font-size: var(--t-1); font-weight: 500; }
.book-trail + .chapter { margin-top: var(--s3); }
.chapter > :first-child { font-size: var(--t3); border-bottom: 2px solid var(--ink); padding-bottom: var(--s2); }
.chapter > h2 a, .sample > figcaption a { color: inherit; text-decoration: none; }
.chapter > h2 a:hover, .sample > figcaption a:hover { text-decoration: underline; }
.chapter.of-six { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 320px), 1fr)); gap: 0 var(--s5); }
.chapter.of-six > :first-child { grid-column: 1 / -1; }
.sample { margin: 0; padding: var(--s4) 0 var(--s5); scroll-margin-top: 8px; min-width: 0; }
.sample > figcaption { margin-bottom: var(--s4); background: var(--plate); padding: 0 var(--s3); font-size: var(--t-1); }
.sample > figcaption a { display: inline-flex; align-items: center; min-height: 32px; color: var(--ink-2); }
.sample:target > figcaption a { color: var(--ink); font-weight: 650; }
.drawn.single { max-width: 540px; }
.chapter.of-walls .drawn { container-type: inline-size; }
.chapter.of-walls .wall { --u: calc(100cqw / 1920); width: 100%; min-height: calc(1080 * var(--u)); }
.drawn > .line { display: flex; flex-wrap: wrap; gap: var(--s3) var(--s6); align-items: center; }
.drawn .bottom-bar, .drawn > .top { position: static; }
@media (max-width: 860px) { .contents ul { columns: 1; } }
)css";
}

}  // namespace kept::samples
