#include "views/kpi_groups.hpp"

#include <algorithm>

#include "domain/trend/verdict.hpp"
#include "views/signal_words.hpp"

namespace kept::views {
namespace {

constexpr std::size_t most_in_a_row = 8;
constexpr std::size_t most_dots = 60;

/// What one mark says. Order is that of the strip: where a number goes, not how well.
enum class KpiMark {
    up_good,
    up,
    up_wrong,
    down_good,
    down,
    down_wrong,
    changed,
    exceptional,
    steady,
    uncertain
};

KpiMark mark_of(const SeenSignal& signal, Direction direction) {
    const auto verdict = trend::verdict_of(signal.side, direction);
    const bool is_up = signal.side == trend::Side::high;
    if (verdict == trend::Verdict::improvement) return is_up ? KpiMark::up_good : KpiMark::down_good;
    if (verdict == trend::Verdict::concern) return is_up ? KpiMark::up_wrong : KpiMark::down_wrong;
    return is_up ? KpiMark::up : KpiMark::down;
}

KpiMark mark_of(const MovingKpi& one) {
    if (const auto way = way_of(one.announcement))
        return way->side == trend::Side::none ? KpiMark::changed : mark_of(*way, one.kpi.direction);
    if (!one.announcement.signals.empty()) return KpiMark::exceptional;
    return one.announcement.tells == Tells::steady ? KpiMark::steady : KpiMark::uncertain;
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
        case KpiMark::uncertain:
            break;
    }
    return html(
        R"(<svg class="uncertain" viewBox="0 0 8 20" aria-hidden="true"><circle cx="4" cy="10" r="2"/></svg>)");
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

Html count_cell(const language::Language& say, const Tally& tally, std::string_view heading) {
    const auto count = [&](int of) { return say.number(std::int64_t{of}); };
    if (tally.promises() == 0) return html(R"(<td class="counts-right soft">–</td>)");
    return html(R"(<td class="counts-right"><span class="narrow small soft">{}</span>{}</td>)", heading,
                say("{0} of {1}", count(tally.kept), count(tally.promises())));
}

Html counts_of(const language::Language& say, const KpiGroup& group) {
    if (group.owners < owners_behind_a_count)
        return html(R"(<td colspan="2" class="counts-right soft">{}</td>)",
                    say.plural("{0} owner: not added up", "{0} owners: not added up",
                               static_cast<std::int64_t>(group.owners)));
    return html("{}{}", count_cell(say, group.latest, say("last six weeks")),
                count_cell(say, group.before, say("the six before")));
}

Html row(const language::Language& say, const KpiGroup& group) {
    return html(R"(<tr><th scope="row"><a href="{}">{}</a></th><td class="marks">{}</td>{}<td>{}</td></tr>)",
                group.opens, group.name, kpi_marks(say, group), counts_of(say, group),
                moving_kpis(say, group, most_in_a_row));
}

Html key_item(KpiMark mark, const std::string& words) {
    return html(R"(<li>{}{}</li>)", shape(mark), words);
}

}  // namespace

Html kpi_marks(const language::Language& say, const KpiGroup& group) {
    std::vector<KpiMark> marks;
    for (const MovingKpi& each : group.kpis) marks.push_back(mark_of(each));
    std::ranges::sort(marks);
    Html all;
    std::size_t dots = 0;
    for (const KpiMark each : marks)
        if (each != KpiMark::uncertain || ++dots <= most_dots) all += shape(each);
    const std::size_t more = dots > most_dots ? dots - most_dots : 0;
    if (more > 0)
        all +=
            html(R"(<span class="small soft">{}</span>)", "+" + say.number(static_cast<std::int64_t>(more)));
    return html(R"(<span class="kpi-marks">{}</span>)", all);
}

Html moving_kpis(const language::Language& say, const KpiGroup& group, std::size_t most) {
    Html lines;
    std::size_t found = 0;
    for (const MovingKpi& each : group.kpis)
        if (!each.announcement.signals.empty() && ++found <= most) lines += line(say, each);
    if (found == 0) return html(R"(<span class="soft">{}</span>)", say("nothing certain yet"));
    if (found > most)
        lines += html(R"(<li><a href="{}">{}</a></li>)", group.opens,
                      say.plural("and {0} more", "and {0} more", static_cast<std::int64_t>(found - most)));
    return html(R"(<ul class="moving">{}</ul>)", lines);
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
                     key_item(KpiMark::uncertain, say("nothing certain yet"))));
}

Html kpi_groups(const language::Language& say, const std::vector<KpiGroup>& groups,
                const std::string& group_word) {
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
