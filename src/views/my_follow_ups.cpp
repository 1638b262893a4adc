#include "views/my_follow_ups.hpp"

#include <algorithm>

#include "views/paths.hpp"

namespace kept::views {
namespace {

/// One of them, and the meeting in which it was agreed.
struct Agreed {
    const LiveMeetingPage* page;
    const FollowUpOnPage* item;
};

std::vector<Agreed> those(const MyFollowUps& view, std::initializer_list<FollowUpIs> states) {
    std::vector<Agreed> found;
    for (const LiveMeetingPage& page : view.meetings)
        for (const FollowUpOnPage& item : page.follow_ups)
            if (std::ranges::find(states, item.follow_up.is) != states.end()) found.push_back({&page, &item});
    std::ranges::stable_sort(found, {}, [](const Agreed& each) { return each.item->follow_up.by_when; });
    return found;
}

Html list(const language::Language& say, const std::vector<Agreed>& found) {
    return html(R"(<ul class="follow-ups">{}</ul>)",
                each(found, [&](const Agreed& each) { return follow_up_line(say, *each.page, *each.item); }));
}

Html part(const language::Language& say, std::string_view id, std::string_view heading,
          const std::vector<Agreed>& found) {
    if (found.empty()) return {};
    return html(R"(
        <section class="section" aria-labelledby="{}"><header><h2 id="{}">{}</h2></header>{}</section>)",
                id, id, heading, list(say, found));
}

Html earlier(const language::Language& say, const std::vector<Agreed>& found) {
    if (found.empty()) return {};
    return html(R"(<details class="unfolds earlier"><summary>{}</summary>{}</details>)",
                say("What came of the others"), list(say, found));
}

}  // namespace

Sheet my_follow_ups_page(const language::Language& say, const MyFollowUps& view) {
    Sheet sheet{.title = say("My follow-ups"), .room = Room::my_numbers, .breadth = Breadth::single};
    const auto asked = those(view, {FollowUpIs::proposed});
    const auto promised = those(view, {FollowUpIs::accepted});
    const auto over = those(view, {FollowUpIs::done, FollowUpIs::not_done, FollowUpIs::declined});
    const Html nothing =
        asked.empty() && promised.empty()
            ? html(R"(<p class="nothing-yet">{}</p>)",
                   say("Nothing to do. What you take on in a meeting with \"Count on me!\" stands here."))
            : Html();
    sheet.main =
        html(R"(
        <p class="trail"><a href="{}">{}</a></p><h1>{}</h1>
        <div id="my-follow-ups" class="live-meeting" data-live="member-{}">{}</div>)",
             my_numbers(), say("My numbers"), say("My follow-ups"), view.member,
             html("{}{}{}{}", nothing, part(say, "asked", say("Do you take this on?"), asked),
                  part(say, "promised", say("What I promised to do"), promised), earlier(say, over)));
    return sheet;
}

Html follow_ups_waiting(const language::Language& say, int count) {
    if (count == 0) return {};
    return html(R"(<p class="hand soft">{} <a href="{}">{}</a></p>)",
                say.plural("One thing was agreed with you.", "{0} things were agreed with you.", count),
                my_follow_ups(), say("My follow-ups"));
}

}  // namespace kept::views
