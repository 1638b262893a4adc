#include "views/laptop.hpp"

#include "views/kpi_words.hpp"
#include "views/qr_code.hpp"
#include "views/wall.hpp"

namespace kept::views {
namespace {

Html said_on_board(std::string_view headline, std::string_view under) {
    return html(R"(<div class="board turn-head"><h1>{}</h1><p>{}</p></div>)", headline, under);
}

Html admission(const language::Language& say, const LaptopPage& view) {
    return html(R"(
        <h1>{}</h1><p>{}</p>
        <div class="laptop-admission"><div><p class="soft">{}</p>{}</div>{}</div>)",
                say("One laptop goes round"),
                say("Whoever has the turn can type here once their own phone says yes."),
                say("Let it in first: on your phone, open"),
                html(R"(<p class="laptop-address">{}</p><p class="figure laptop-code">{}</p>)",
                     spoken_address(view.address), view.code),
                qr_code(view.admits, say("Let this laptop in with your phone: {0}", view.code)));
}

/// Whose turn it is says on their own phone that they sit here.
Html asking(const language::Language& say, const LaptopPage& view) {
    const auto first = first_name_of(view.speaking);
    return html(R"({}<div class="laptop-asks"><p>{}</p><p class="figure laptop-code">{}</p></div>)",
                said_on_board(say("{0} has the turn.", first),
                              say("Do you type here, {0}? Say yes on your own phone.", first)),
                say("Your phone shows this code as well:"), view.turn_code);
}

Html last_said(const language::Language& say, const LiveMeetingPage& turn) {
    for (auto each = turn.said.rbegin(); each != turn.said.rend(); ++each)
        if (each->kpi.owner == turn.looking) return on_stage(say, *each, turn.clock);
    return {};
}

Html refused(const language::Language& say, const LiveMeetingPage& turn) {
    if (!turn.refused) return {};
    return html(R"(<div class="asks-back" role="alert"><p>{}</p></div>)", say.refusal(*turn.refused));
}

Html lent(const language::Language& say, const LaptopPage& view) {
    const LiveMeetingPage& turn = *view.turn;
    return html("{}{}{}{}",
                said_on_board(say("Your turn, {0}.", first_name_of(view.speaking)),
                              say("Say your number out loud. Then it stands here for everybody.")),
                html("{}{}", refused(say, turn), last_said(say, turn)), own_turn(say, turn),
                html(R"(<p class="soft">{}</p>)",
                     say("You lent your turn to this laptop. Your phone can take it back at any moment.")));
}

Html in_meeting(const language::Language& say, const LaptopPage& view) {
    if (view.turn) return lent(say, view);
    switch (view.meeting->phase) {
        case Phase::gathering:
            return said_on_board(
                say("Who is here?"),
                say("Everybody joins on their own phone. Whoever has the turn can type here."));
        case Phase::round:
            return asking(say, view);
        default:
            return said_on_board(say("Everybody has spoken."),
                                 say("What do you agree? Then the meeting can close."));
    }
}

Html content(const language::Language& say, const LaptopPage& view) {
    if (!view.team) return admission(say, view);
    if (view.meeting) return in_meeting(say, view);
    return said_on_board(say("{0}, what do we keep?", view.team->name),
                         say("Start the huddle on your phone."));
}

/// What somebody typed whose turn is not here any more: to be read, and typed again elsewhere.
Html still_typed(const language::Language& say, const LaptopPage& view) {
    if (!view.refused) return {};
    Html typed;
    for (const std::string& each : view.still_typed)
        if (!each.empty())
            typed += html(R"(<textarea class="field" rows="2" readonly aria-label="{}">{}</textarea>)",
                          say("What you typed"), each);
    return html(R"(<div class="asks-back" role="alert"><p>{}</p>{}</div>)", say.refusal(*view.refused),
                typed);
}

}  // namespace

Sheet laptop_sheet(const language::Language& say, const LaptopPage& view) {
    Sheet sheet{.title = say("One laptop goes round"), .room = Room::elsewhere, .breadth = Breadth::single};
    sheet.main = html(R"({}<div id="laptop" class="live-meeting laptop" data-live="{}">{}</div>)",
                      still_typed(say, view), view.names, content(say, view));
    return sheet;
}

}  // namespace kept::views
