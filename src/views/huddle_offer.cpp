#include "views/huddle_offer.hpp"

#include "views/layout.hpp"
#include "views/paths.hpp"

namespace kept::views {

Html huddle_offer(const language::Language& say, std::string_view form_token) {
    return html(R"(
        <div class="tour-offer"><p><b>{}</b> {}</p>{}</div>)",
                say("Three minutes?"),
                say("Take part in a huddle: your colleagues are played, come in one by one, say their "
                    "numbers and wait "
                    "for yours. You run it."),
                huddle_button(say, form_token, "button"));
}

Html huddle_button(const language::Language& say, std::string_view form_token, std::string_view look) {
    return html(R"(
        <form method="post" action="{}" hx-boost="false">{}<button class="{}">{}</button></form>)",
                demo_huddle(), token_field(form_token), look, say("Experience the huddle"));
}

}  // namespace kept::views
