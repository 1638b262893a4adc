#include "views/invitation_link.hpp"

namespace kept::views {

Html invitation_link(const language::Language& say, std::string_view give_it, const std::string& link) {
    return html(R"(
        <div class="hand-over" role="status">
        <p><b>{}</b></p>
        <output id="invitation-link" tabindex="-1" autofocus>{}</output>
        <p class="small soft">{}</p>
        </div>)",
                give_it, link,
                say("It works once, for one person, for fourteen days. It is shown only now."));
}

}  // namespace kept::views
