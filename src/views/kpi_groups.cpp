#include "views/kpi_groups.hpp"

#include <algorithm>
#include <span>

#include "domain/trend/verdict.hpp"
#include "views/signal_words.hpp"

namespace kept::views {
namespace {

constexpr std::size_t most_in_a_row = 8;
constexpr int most_dots = 60;
constexpr int dots_in_a_row = 12;

/// What one mark says. Order is that of the strip: where a number goes, not how well.
enum class KpiMark { up_good, up, up_wrong, down_good, down, down_wrong, changed, exceptional, steady };

KpiMark mark_of(const SeenSignal& signal, Direction direction) {
    const auto verdict = trend::verdict_of(signal.side, direction);
    const bool is_up = signal.side == trend::Side::high;
    if (verdict == trend::Verdict::improvement) return is_up ? KpiMark::up_good : KpiMark::down_good;
    if (verdict == trend::Verdict::concern) return is_up ? KpiMark::up_wrong : KpiMark::down_wrong;
    return is_up ? KpiMark::up : KpiMark::down;
}

KpiMark mark_of(const MovingKpi& one) {
    const auto way = way_of(one.announcement);
    if (!way) return KpiMark::exceptional;
    return way->side == trend::Side::none ? KpiMark::changed : mark_of(*way, one.kpi.direction);
}

Html triangle(std::string_view look, std::string_view path) {
    return html(
        R"(<svg class="signal" viewBox="0 0 16 20" aria-hidden="true"><path class="{}" d="{}"/></svg>)", look,
        path);
}

Html shape(KpiMark mark) {
    constexpr std::string_view up = "M8 3 15 15H1z";
    constexpr std::string_view down = "M8 17 15 5H1z";
    switch (mark) {
        case KpiMark::up_good:
            return triangle("solid", up);
        case KpiMark::up:
            return triangle("plain", up);
        case KpiMark::up_wrong:
            return triangle("hollow", up);
        case KpiMark::down_good:
            return triangle("solid", down);
        case KpiMark::down:
            return triangle("plain", down);
        case KpiMark::down_wrong:
            return triangle("hollow", down);
        case KpiMark::changed:
            return triangle("solid", "M1 8h14v4H1z");
        case KpiMark::exceptional:
            return triangle("hollow", "M8 4l6 6-6 6-6-6z");
        case KpiMark::steady:
            return triangle("hollow", "M2 8.5h12v3H2z");
    }
    return {};
}

/// Numbers of which nothing certain is told: one line whose dashes are dots, however many they are.
Html dots(int count) {
    constexpr int distance = 13;
    Html rows;
    for (int left = count; left > 0; left -= dots_in_a_row) {
        const int length = distance * (std::min(left, dots_in_a_row) - 1);
        rows += html(R"(<svg class="uncertain" viewBox="{}" aria-hidden="true"><path d="M4 10h{}"/></svg>)",
                     "0 0 " + std::to_string(length + 8) + " 20", Coordinate{length + 0.5});
    }
    return rows;
}

/// The signal that is spoken of: by which it goes somewhere, else what stands first.
SeenSignal spoken_of(const Announcement& announcement) {
    return way_of(announcement).value_or(announcement.signals.front());
}

Html line(const language::Language& say, const MovingKpi& one) {
    const SeenSignal signal = spoken_of(one.announcement);
    std::string words = signal_words(say, signal);
    if (const auto way = way_words(say, signal, one.kpi.direction); !way.empty()) words += ", " + way;
    return html(R"(<li>{}<a href="{}">{}</a> <span class="soft">{}</span></li>)", shape(mark_of(one)),
                kpi(one.kpi.id), one.kpi.name, one.owner + " · " + words);
}

Html lines(const language::Language& say, std::span<const MovingKpi> some) {
    Html all;
    for (const MovingKpi& each : some) all += line(say, each);
    return html(R"(<ul class="moving">{}</ul>)", all);
}

Html step_heading(const language::Language& say, const ProcessId& of,
                  const std::optional<ProcessStep>& step) {
    if (!step) return html(R"(<p class="small soft">{}</p>)", say("on the whole process"));
    return html(R"(<p class="small soft"><a href="{}">{}</a></p>)", process(of).at("step-" + step->id.text),
                step->name);
}

Html by_step(const language::Language& say, const ProcessId& of, std::span<const MovingKpi> some) {
    Html steps;
    while (!some.empty()) {
        const auto next =
            std::ranges::find_if(some, [&](const MovingKpi& each) { return each.step != some.front().step; });
        const auto on_it = static_cast<std::size_t>(next - some.begin());
        steps +=
            html("<li>{}{}</li>", step_heading(say, of, some.front().step), lines(say, some.first(on_it)));
        some = some.subspan(on_it);
    }
    return html(R"(<ul class="by-step">{}</ul>)", steps);
}

Html and_more(const language::Language& say, const KpiGroup& group, std::size_t more) {
    if (more == 0) return {};
    const auto words = say.plural("and {0} more", "and {0} more", static_cast<std::int64_t>(more));
    return group.opens ? html(R"(<p><a href="{}">{}</a></p>)", *group.opens, words)
                       : html(R"(<p class="soft">{}</p>)", words);
}

/// A share of every hundred is said of whole processes; of other groups their counts.
Html count_cell(const language::Language& say, const KpiGroup& group, const Tally& tally,
                std::string_view heading) {
    const auto count = [&](int of) { return say.number(std::int64_t{of}); };
    if (tally.promises() == 0) return html(R"(<td class="counts-right soft">–</td>)");
    const auto counts = say("{0} of {1}", count(tally.kept), count(tally.promises()));
    const auto share = group.process ? kept_of_every_hundred(tally) : std::nullopt;
    const Html figures =
        share ? html(R"(<b class="share">{}</b><span class="small soft">{}</span>)", count(*share), counts)
              : html("{}", counts);
    return html(R"(<td class="counts-right"><span class="narrow small soft">{}</span>{}</td>)", heading,
                figures);
}

Html counts_of(const language::Language& say, const KpiGroup& group) {
    if (group.owners < owners_behind_a_count)
        return html(R"(<td colspan="2" class="counts-right soft">{}</td>)",
                    say.plural("{0} owner: not added up", "{0} owners: not added up",
                               static_cast<std::int64_t>(group.owners)));
    return html("{}{}", count_cell(say, group, group.latest, say("last six weeks")),
                count_cell(say, group, group.before, say("the six before")));
}

Html name_of(const KpiGroup& group) {
    return group.opens ? html(R"(<a href="{}">{}</a>)", *group.opens, group.name) : html("{}", group.name);
}

Html row(const language::Language& say, const KpiGroup& group) {
    return html(R"(<tr><th scope="row">{}</th><td class="marks">{}</td>{}<td>{}</td></tr>)", name_of(group),
                kpi_marks(say, group), counts_of(say, group), moving_kpis(say, group, most_in_a_row));
}

Html key_item(KpiMark mark, const std::string& words) {
    return html(R"(<li>{}{}</li>)", shape(mark), words);
}

Html key_of_dots(const std::string& words) {
    return html(R"(<li>{}{}</li>)", dots(1), words);
}

}  // namespace

Html kpi_marks(const language::Language& say, const KpiGroup& group) {
    std::vector<KpiMark> marks;
    for (const MovingKpi& each : group.moving) marks.push_back(mark_of(each));
    std::ranges::sort(marks);
    const int steady = std::min(group.steady, most_dots), uncertain = std::min(group.uncertain, most_dots);
    marks.insert(marks.end(), static_cast<std::size_t>(steady), KpiMark::steady);
    Html all;
    for (const KpiMark each : marks) all += shape(each);
    all += dots(uncertain);
    if (const int more = group.steady - steady + group.uncertain - uncertain; more > 0)
        all += html(R"(<span class="small soft">{}</span>)", "+" + say.number(std::int64_t{more}));
    return html(R"(<span class="kpi-marks">{}</span>)", all);
}

Html moving_kpis(const language::Language& say, const KpiGroup& group, std::size_t most) {
    if (group.moving.empty()) return html(R"(<span class="soft">{}</span>)", say("nothing certain yet"));
    const auto some = std::span(group.moving).first(std::min(most, group.moving.size()));
    return html("{}{}", group.process ? by_step(say, *group.process, some) : lines(say, some),
                and_more(say, group, group.moving.size() - some.size()));
}

Html kpi_marks_key(const language::Language& say) {
    return html(R"(<ul class="chart-key marks-key">{}{}{}{}</ul>)",
                html("{}{}", key_item(KpiMark::up_good, say("rising, the good way")),
                     key_item(KpiMark::down_good, say("falling, the good way"))),
                html("{}{}", key_item(KpiMark::up_wrong, say("rising, the wrong way")),
                     key_item(KpiMark::down_wrong, say("falling, the wrong way"))),
                html("{}{}", key_item(KpiMark::changed, say("changed to stay")),
                     key_item(KpiMark::exceptional, say("exceptional, or near the edge"))),
                html("{}{}", key_item(KpiMark::steady, say("the same every time")),
                     key_of_dots(say("nothing certain yet"))));
}

Html kpi_groups(const language::Language& say, const std::vector<KpiGroup>& groups, GroupedBy by) {
    const std::string group_word = by == GroupedBy::process ? say("Process") : say("Team");
    const Html head =
        html(R"(<tr><th scope="col">{}</th><th scope="col">{}</th>{}{}</tr>)", group_word, say("KPIs"),
             html(R"(
        <th scope="col" class="counts-right">{}</th><th scope="col" class="counts-right">{}</th>)",
                  say("last six weeks"), say("the six before")),
             html(R"(<th scope="col">{}</th>)", say("what stands out")));
    return html(R"(<table class="groups"><thead>{}</thead><tbody>{}</tbody></table>{})", head,
                each(groups, [&](const KpiGroup& one) { return row(say, one); }), kpi_marks_key(say));
}

}  // namespace kept::views
