#include "views/meeting_lengths.hpp"

#include <algorithm>

namespace kept::views {
namespace {

constexpr std::size_t fewest = 2;
constexpr double between = 28;
constexpr double column = 16;
constexpr double ground = 92;
constexpr double tallest = 76;
constexpr double height = 112;

std::int64_t longest(const std::vector<MeetingLength>& meetings) {
    std::int64_t most = 1;
    for (const MeetingLength& each : meetings)
        most = std::max({most, static_cast<std::int64_t>(each.planned.count()),
                         static_cast<std::int64_t>(each.took.count())});
    return most;
}

Html drawn(const MeetingLength& meeting, double left, double minute) {
    const double top = ground - std::max(1.0, minute * static_cast<double>(meeting.took.count()));
    const double plan = ground - minute * static_cast<double>(meeting.planned.count());
    const Html took = html(R"(<rect class="took" x="{}" y="{}" width="{}" height="{}"/>)", Coordinate{left},
                           Coordinate{top}, Coordinate{column}, Coordinate{ground - top});
    const auto across = [&](std::string_view look) {
        return html(R"(<path class="{}" d="M{} {}h{}"/>)", look, Coordinate{left - 4}, Coordinate{plan},
                    Coordinate{column + 8});
    };
    const Html minutes = html(R"(<text x="{}" y="{}" text-anchor="middle">{}</text>)",
                              Coordinate{left + column / 2}, Coordinate{ground + 16}, meeting.took.count());
    return html("{}{}{}{}", took, across("planned-casing"), across("planned"), minutes);
}

std::string in_words(const language::Language& say, const std::vector<MeetingLength>& meetings) {
    const auto longer =
        std::ranges::count_if(meetings, [](const MeetingLength& each) { return each.took > each.planned; });
    const auto count = static_cast<std::int64_t>(meetings.size());
    if (longer == 0) return say("The last {0} meetings took no longer than planned.", count);
    return say.plural("{0} of the last {1} meetings took longer than planned.",
                      "{0} of the last {1} meetings took longer than planned.", longer, count);
}

Html table(const language::Language& say, const std::vector<MeetingLength>& meetings) {
    const Html rows = each(meetings, [&](const MeetingLength& meeting) {
        return html(
            R"(<tr><th scope="row">{}</th><td class="counts-right">{}</td><td class="counts-right">{}</td></tr>)",
            say.day(meeting.date, language::DayStyle::with_weekday), meeting.planned.count(),
            meeting.took.count());
    });
    return html(R"(
        <details class="unfolds"><summary>{}</summary><table><thead><tr><th scope="col">{}</th>
        <th scope="col" class="counts-right">{}</th><th scope="col" class="counts-right">{}</th></tr></thead>
        <tbody>{}</tbody></table></details>)",
                say("In minutes, as a table"), say("Meeting"), say("planned"), say("took"), rows);
}

}  // namespace

Html meeting_lengths(const language::Language& say, const std::vector<MeetingLength>& meetings) {
    if (meetings.size() < fewest) return {};
    const double minute = tallest / static_cast<double>(longest(meetings));
    const double width = between * static_cast<double>(meetings.size()) + 4;
    Html shapes = html(R"(<path class="ground" d="M0 {}H{}"/>)", Coordinate{ground}, Coordinate{width});
    double left = 8;
    for (const MeetingLength& each : meetings) {
        shapes += drawn(each, left, minute);
        left += between;
    }
    const auto sentence = in_words(say, meetings);
    const auto box =
        "0 0 " + std::to_string(static_cast<int>(width)) + " " + std::to_string(static_cast<int>(height));
    const Html drawing = html(
        R"(<svg class="lengths" role="img" aria-label="{}" width="{}" height="{}" viewBox="{}">{}</svg>)",
        sentence, Coordinate{width}, Coordinate{height}, box, shapes);
    return html(R"(
        <section class="section" aria-labelledby="lengths"><header><h2 id="lengths">{}</h2>
        <p class="soft">{}</p></header>{}{}</section>)",
                say("How long we met"), sentence, drawing, table(say, meetings));
}

}  // namespace kept::views
