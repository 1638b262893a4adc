#include "views/consequences.hpp"

#include <algorithm>

#include "views/glyphs.hpp"
#include "views/kpi_words.hpp"
#include "views/paths.hpp"

namespace kept::views {
namespace {

/// So many of the same kind are told one by one; more are told together.
constexpr std::size_t told_apart = 3;

/// Consequences that are told in one line.
struct Group {
    std::vector<const Consequence*> all;
};

bool is_silent(const std::optional<Slot>& slot) {
    return slot && slot->outcome == Outcome::silent;
}

bool belongs_to(const Group& group, const Consequence& one) {
    const Consequence& first = *group.all.front();
    return effect_of(first) == effect_of(one) && is_silent(first.before) == is_silent(one.before) &&
           changes_outcome(first) == changes_outcome(one);
}

/// In the order of their first period. What changes an outcome is told apart from what does not.
std::vector<Group> grouped(const std::vector<Consequence>& consequences) {
    std::vector<Group> groups;
    for (const Consequence& each : consequences) {
        const auto same =
            std::ranges::find_if(groups, [&](const Group& group) { return belongs_to(group, each); });
        if (same == groups.end()) {
            groups.push_back({{&each}});
        } else {
            same->all.push_back(&each);
        }
    }
    return groups;
}

std::string moment(const language::Language& say, const ConsequencesOfKpi& of, Instant at) {
    return say.moment(at, of.zone, language::MomentStyle::dated);
}

std::string due_words(const language::Language& say, const ConsequencesOfKpi& of, const Consequence& one) {
    const auto& before = one.before ? one.before->due : std::optional<Instant>();
    const auto& after = one.after ? one.after->due : std::optional<Instant>();
    if (!after) return say("not due any more");
    if (!before) return say("due {0}", moment(say, of, *after));
    if (*before == *after) return {};
    return say("due {0}, was {1}", moment(say, of, *after), moment(say, of, *before));
}

std::string closing_words(const language::Language& say, const ConsequencesOfKpi& of,
                          const Consequence& one) {
    if (effect_of(one) == Effect::cannot_be_said) return say("can no longer be said");
    return one.after->closes ? say("can be said until {0}", moment(say, of, *one.after->closes))
                             : say("can be said again");
}

std::string timeliness_words(const language::Language& say, Timeliness timeliness) {
    return timeliness == Timeliness::late ? mark_word(say, Mark::late) : say("on time");
}

/// "was silent", "was late": what a consequence does to what had become of a period already.
std::string was(const language::Language& say, const Consequence& one) {
    if (!changes_outcome(one) || one.before->outcome == Outcome::open) return {};
    if (one.before->outcome != one.after->outcome)
        return say("was {0}", outcome_word(say, one.before->outcome));
    return say("was {0}", timeliness_words(say, one.before->timeliness));
}

std::string joined(std::initializer_list<std::string> words) {
    std::string all;
    for (const auto& each : words)
        if (!each.empty()) all += (all.empty() ? "" : " · ") + each;
    return all;
}

/// The shape and word of what the period becomes; nothing where only its due moment moves.
Html becomes(const language::Language& say, const Consequence& one) {
    switch (effect_of(one)) {
        case Effect::falls_away:
            return html("<span>{}</span>", say("not asked"));
        case Effect::comes:
        case Effect::is_asked_again:
            return html("<span>{}</span>", say("asked"));
        case Effect::is_excused:
            return outcome(say, Outcome::excused);
        default:
            break;
    }
    if (!changes_outcome(one) && one.after->outcome != Outcome::silent) return {};
    if (one.before->outcome == one.after->outcome && one.before->timeliness != one.after->timeliness)
        return one.after->timeliness == Timeliness::late ? mark(say, Mark::late)
                                                         : html("<span>{}</span>", say("on time"));
    return outcome(say, one.after->outcome);
}

std::string details(const language::Language& say, const ConsequencesOfKpi& of, const Consequence& one) {
    switch (effect_of(one)) {
        case Effect::falls_away:
        case Effect::is_excused:
            return was(say, one);
        case Effect::can_be_said_again:
        case Effect::cannot_be_said:
            return closing_words(say, of, one);
        default:
            return joined({was(say, one), due_words(say, of, one)});
    }
}

Html line(const std::string& periods, const Html& becomes, const std::string& details) {
    return html(R"(<li><b>{}</b> {} <span class="soft">{}</span></li>)", periods, becomes, details);
}

Html apart(const language::Language& say, const ConsequencesOfKpi& of, const Group& group) {
    return each(group.all, [&](const Consequence* one) {
        return line(period_title(say, one->period), becomes(say, *one), details(say, of, *one));
    });
}

/// "Tue 24 Nov to Fri 4 Dec", with their count.
Html together(const language::Language& say, const Group& group) {
    const Consequence& first = *group.all.front();
    const auto brief = [&](const Consequence* one) {
        return say.period(one->period, language::PeriodStyle::brief);
    };
    const auto periods =
        say.capitalised(say("{0} to {1}", brief(group.all.front()), brief(group.all.back())));
    const auto count = static_cast<std::int64_t>(group.all.size());
    const Effect effect = effect_of(first);
    const std::string later = effect == Effect::is_due_later     ? say("due later")
                              : effect == Effect::is_due_earlier ? say("due earlier")
                                                                 : std::string();
    return line(periods, becomes(say, first),
                joined({say.plural("{0} period", "{0} periods", count), was(say, first), later}));
}

Html of_kpi(const language::Language& say, const ConsequencesOfKpi& of) {
    const Html lines =
        of.consequences.empty()
            ? html(R"(<p class="soft">{}</p>)", say("Stays as it is."))
            : html(R"(<ul class="consequences">{}</ul>)",
                   each(grouped(of.consequences), [&](const Group& group) {
                       return group.all.size() > told_apart ? together(say, group) : apart(say, of, group);
                   }));
    return html(R"(<div class="of-kpi"><h3><a href="{}">{}</a></h3>{}</div>)", kpi(of.kpi.id), of.kpi.name,
                lines);
}

}  // namespace

std::string span_in_words(const language::Language& say, const Span& days) {
    const auto written = [&](Day day) { return say.day(day, language::DayStyle::with_weekday); };
    if (days.first == days.last) return written(days.first);
    return say("{0} to {1}", written(days.first), written(days.last));
}

Html consequences_part(const language::Language& say, std::string_view heading,
                       const std::vector<ConsequencesOfKpi>& numbers) {
    if (numbers.empty()) return {};
    const bool nothing =
        std::ranges::all_of(numbers, [](const ConsequencesOfKpi& each) { return each.consequences.empty(); });
    const Html all = nothing ? html("<p>{}</p>", say("None of your numbers changes."))
                             : each(numbers, [&](const ConsequencesOfKpi& of) { return of_kpi(say, of); });
    return html(R"(
        <section class="section" aria-labelledby="consequences">
        <header><h2 id="consequences">{}</h2></header>
        {}
        </section>)",
                heading, all);
}

}  // namespace kept::views
