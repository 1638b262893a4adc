#include "views/rooms.hpp"

#include <string>
#include <vector>

namespace kept::views {
namespace {

/// The way into a room.
struct Door {
    Room room;
    Path opens;
    std::string words;
    std::string brief;  ///< where there is little room for words
    Html drawing;       ///< in a square of 24
};

std::vector<Door> doors(const language::Language& say, const Looking& looking) {
    const Door team{Room::team, looking.team ? board(*looking.team) : teams(), say("Team"), say("Team"),
                    html(R"(<path d="M3 12h18M6 12V5h4v7M14 12v7h4v-7"/>)")};
    if (looking.reads == ReadsAs::coach)
        return {
            team,
            {Room::guide, guide(), say("The guide"), say("The guide"),
             html(R"(<path d="M12 6v14M12 6c-2-2-5-2-9-2v14c4 0 7 0 9 2c2-2 5-2 9-2V4c-4 0-7 0-9 2"/>)")}};
    return {{Room::my_numbers, my_numbers(), say("My numbers"), say.with_context("bottom bar", "Mine"),
             html(R"(<path d="M4 20V10M9.3 20V6M14.6 20V13M20 20V4"/>)")},
            team,
            {Room::processes, processes(), say("Processes"), say("Processes"),
             html(R"(<path d="M2 12h3M10 12h4M19 12h3M5 9h5v6H5zM14 9h5v6h-5z"/>)")},
            {Room::organisation, organisation(), say("Organisation"), say("Organisation"),
             html(R"(<path d="M3 14h18M6 14v4M10 14V9M14 14V4M18 14v4"/>)")}};
}

Attribute current(const Door& door, Room here) {
    return attribute("aria-current", "page").when(door.room == here);
}

}  // namespace

Html navigation(const language::Language& say, const Looking& looking, Room here) {
    const Html links = each(doors(say, looking), [&](const Door& door) {
        return html(R"(<li><a href="{}" {}>{}</a></li>)", door.opens, current(door, here), door.words);
    });
    return html(R"(<nav aria-label="{}"><ul>{}</ul></nav>)", say("Main menu"), links);
}

Html bottom_bar(const language::Language& say, const Looking& looking, Room here) {
    const Html links = each(doors(say, looking), [&](const Door& door) {
        return html(R"(
        <li><a href="{}" {}>
            <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">{}</svg>{}</a></li>)",
                    door.opens, current(door, here), door.drawing, door.brief);
    });
    const bool is_short = looking.reads == ReadsAs::coach;
    return html(R"(<nav class="{}" aria-label="{}"><ul>{}</ul></nav>)",
                is_short ? "bottom-bar of-coach" : "bottom-bar", say("Bottom bar"), links);
}

}  // namespace kept::views
