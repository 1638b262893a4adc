#include "domain/folding.hpp"
#include "web/continuing.hpp"
#include "web/drawing.hpp"
#include "web/pages.hpp"

namespace kept::web {
namespace {

constexpr std::size_t most_shown = 20;

}  // namespace

// GET /kpis/predecessors, with ?search= words of a name or an owner's
http::Response show_predecessors(App& app, const Asked& asked, const SignedIn& me) {
    views::Predecessors view;
    if (const std::string* search = asked.request.query.first("search")) view.search = *search;
    auto all = app.store.read(
        [&](storage::Connection& connection) { return kpis_to_continue(connection, me, app.store.now()); });
    std::erase_if(all, [&](const views::Relative& each) {
        return !is_found(view.search, each.kpi.name + " " + each.owner_name);
    });
    view.more = all.size() > most_shown;
    if (view.more) all.resize(most_shown);
    view.found = std::move(all);
    return draw(app, me, views::predecessors_page(me.say, view), views::predecessors());
}

}  // namespace kept::web
