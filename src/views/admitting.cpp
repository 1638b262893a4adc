#include "views/paths.hpp"
#include "views/wall.hpp"

namespace kept::views {
namespace {

/// What differs between the two.
struct Words {
    std::string title;
    std::string about;
    std::string team;
    std::string button;
};

Sheet admitting(const language::Language& say, const AdmittingScreen& view, const Words& words,
                const Path& screen, const Path& to) {
    Sheet sheet{.title = words.title, .room = Room::team, .breadth = Breadth::single};
    const Html fields = html("{}{}",
                             text_field(say, view.form,
                                        {.name = "code",
                                         .label = say("Which code does the screen show?"),
                                         .hint = say("Open {0} on the screen.", screen.text()),
                                         .at_first = view.code}),
                             select_field(say, view.form, {.name = "team", .label = words.team}, view.teams));
    sheet.main = html(
        R"(
        <h1>{}</h1><p>{}</p>
        <form class="form admits" method="post" action="{}" novalidate>{}{}</form>)",
        words.title, words.about, to,
        html("{}{}{}", hidden_fields(view.form), refusal_of_form(say, view.form, {"code", "team"}), fields),
        html(R"(<button class="button strong">{}</button>)", words.button));
    return sheet;
}

}  // namespace

Sheet admitting_wall_page(const language::Language& say, const AdmittingScreen& view) {
    return admitting(
        say, view,
        {.title = say("Our huddle on a screen"),
         .about =
             say("It shows this team's meetings and nothing else, for twelve hours. It signs nobody in."),
         .team = say("Whose huddle will it show?"),
         .button = say("Show it there")},
        wall(), walls());
}

Sheet admitting_laptop_page(const language::Language& say, const AdmittingScreen& view) {
    return admitting(
        say, view,
        {.title = say("One laptop goes round"),
         .about = say("Whoever has the turn can type on it once their own phone says yes: in that turn only. "
                      "It signs nobody in, and ends after twelve hours."),
         .team = say("In whose huddle does it go round?"),
         .button = say("Let it go round")},
        laptop(), laptops());
}

}  // namespace kept::views
