#include "views/live_meeting.hpp"

namespace kept::views {

Html stucks_part(const language::Language& say, const LiveMeetingPage& view) {
    if (view.meeting.stucks.empty()) return {};
    const auto line = [&](const Stuck& stuck) {
        std::vector<std::string> helpers;
        for (const MemberId& each : stuck.helpers) helpers.push_back(name_of(view, each));
        return html(R"(<li>{} <span class="soft">{}</span>{}</li>)", stuck.words,
                    say("{0}, with help from {1}", name_of(view, stuck.by), say.listed(helpers)),
                    passing_of(say, view.stucks, view.meeting.start.id, stuck, view.clock));
    };
    return html(R"(
        <section class="section" aria-labelledby="stucks"><header><h2 id="stucks">{}</h2></header>
        <ul class="lines stucks">{}</ul>{}</section>)",
                say("Stuck"), each(view.meeting.stucks, line), stuck_offer_part(say, view.stucks));
}

}  // namespace kept::views
