#include "views/invitation_over.hpp"

#include "views/paths.hpp"

namespace kept::views {

Html invitation_over(const language::Language& say, InvitationIs is, std::string_view now) {
    return html(R"(
        <h1>{}</h1>
        <p class="lead">{}</p>
        <p><a class="button strong" href="{}">{}</a></p>)",
                is == InvitationIs::used ? say("This invitation was used already.")
                                         : say("This invitation has expired."),
                now, sign_in(), say("Sign in"));
}

}  // namespace kept::views
