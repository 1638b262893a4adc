#include "views/days_menu.hpp"

#include "views/paths.hpp"

namespace kept::views {

Html days_menu(const language::Language& say, DaysPage here) {
    const auto current = [&](DaysPage page) { return attribute("aria-current", "page").when(page == here); };
    const Html own = html(R"(<li><a href="{}" {}>{}</a></li><li><a href="{}" {}>{}</a></li>)", leaves(),
                          current(DaysPage::leave), say("My leave"), workdays(), current(DaysPage::workdays),
                          say("My workdays"));
    return html(R"(
        <nav class="days-menu" aria-label="{}"><ul>
        {}
        <li><a href="{}" {}>{}</a></li>
        </ul></nav>)",
                say("Days"), own, days_off(), current(DaysPage::days_off), say("Days off"));
}

}  // namespace kept::views
