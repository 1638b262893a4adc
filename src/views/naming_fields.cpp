#include "views/naming_fields.hpp"

#include "views/fields.hpp"
#include "views/guide.hpp"

namespace kept::views {

Html decimals_field(const language::Language& say, const FormState& form, int least) {
    const std::vector<Option> all{
        {"0", say("none")}, {"1", say("one")}, {"2", say("two")}, {"3", say("three")}, {"4", say("four")}};
    return select_field(say, form,
                        {.name = "decimals",
                         .label = say("With how many decimals?"),
                         .hint = least > 0 ? say("They may grow, never shrink.") : "",
                         .at_first = all[static_cast<std::size_t>(least)].code},
                        {all.begin() + least, all.end()});
}

Html presence_challenge(const language::Language& say, const FormState& form, std::string_view at_first) {
    const bool is_asked = form.refuses("presence_reason") || !form.text("presence_reason", at_first).empty();
    if (!is_asked) return {};
    return html(R"(<div class="challenge">{}<p>{}</p>{}</div>)",
                long_field(say, form,
                           {.name = "presence_reason",
                            .label = say("Why is this a contribution to growth?"),
                            .hint = say("One sentence. It stands beside your number, for everybody."),
                            .at_first = at_first}),
                say("Often the real number lies right beside it: revenue per hour, recovery time in hours, "
                    "trips on time."),
                guide_link(GuidePart::presence, say("Why being there is not a contribution")));
}

}  // namespace kept::views
