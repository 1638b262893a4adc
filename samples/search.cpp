#include "views/search.hpp"

#include "cast.hpp"
#include "sample.hpp"

namespace kept::samples {
namespace {

SearchPage found(const language::Language& say) {
    SearchPage view{.search = in(say, "klahcten", "complianst")};
    view.words = searched_words(view.search);
    const std::string name = in(say, "Klachten opgelost", "Complaints solved");
    view.groups = {
        {.kind = SearchedIn::numbers,
         .hits = {{.leads = views::kpi(KpiId{"1"}), .name = name, .belongs = "Sanne Bakker · Voorwiel"},
                  {.leads = views::kpi(KpiId{"2"}),
                   .name = name,
                   .belongs = "Tom Jansen · Achterwiel",
                   .past = say.with_context("search", "retired")}},
         .not_shown = 4},
        {.kind = SearchedIn::discussions,
         .hits = {{.leads = views::kpi(KpiId{"1"}),
                   .name = name,
                   .belongs = "Tom Jansen · 20 november",
                   .says = in(say, "Twee klachten gingen over dezelfde koerier.",
                              "Two complaints were about the same courier.")}},
         .earlier = 12}};
    return view;
}

SearchPage of_discussions(const language::Language& say) {
    SearchPage view = found(say);
    view.only = SearchedIn::discussions;
    view.groups.erase(view.groups.begin());
    view.looked_back_to = friday - days(90);
    return view;
}

}  // namespace

Samples searching(const language::Language& say) {
    SearchPage nothing{.search = "zqx"};
    nothing.words = searched_words(nothing.search);
    return {page_sample("search", "Nothing is searched yet", search_page(say, {})),
            page_sample("search-found", "What a search with a slip found", search_page(say, found(say))),
            page_sample("search-discussions", "All of one kind, and how far back it was looked",
                        search_page(say, of_discussions(say))),
            page_sample("search-nothing", "Nothing was found", search_page(say, nothing))};
}

}  // namespace kept::samples
