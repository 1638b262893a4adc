#include "views/process_words.hpp"

#include <algorithm>
#include <set>

#include "views/board_card.hpp"

namespace kept::views {
namespace {

/// What stands on the steps of a process, counted.
struct Tally {
    std::set<MemberId> owners;
    std::int64_t numbers = 0;
    std::int64_t kept = 0;
    std::int64_t broken = 0;
    std::int64_t silent = 0;
    std::int64_t blind = 0;
};

Tally counted(const std::vector<StepView>& steps) {
    Tally all;
    for (const StepView& step : steps) {
        all.blind += is_blind(step);
        all.numbers += static_cast<std::int64_t>(step.cards.size()) + step.closed;
        for (const StepCard& each : step.cards) {
            all.owners.insert(each.card.kpi.owner);
            all.kept += each.card.spoken_of.outcome == Outcome::kept;
            all.broken += each.card.spoken_of.outcome == Outcome::broken;
            all.silent += each.card.spoken_of.outcome == Outcome::silent;
        }
    }
    return all;
}

/// What there is none of goes without saying.
std::string in_outcomes(const language::Language& say, const Tally& tally) {
    const auto number = [&](std::int64_t count) { return say.spelled(count); };
    std::vector<std::string> parts;
    if (tally.kept > 0)
        parts.push_back(say.plural("{1} stands on its promise", "{1} stand on their promise", tally.kept,
                                   number(tally.kept)));
    if (tally.broken > 0)
        parts.push_back(
            say.plural("{1} hangs under it", "{1} hang under it", tally.broken, number(tally.broken)));
    if (tally.silent > 0)
        parts.push_back(say.plural("{1} is silent", "{1} are silent", tally.silent, number(tally.silent)));
    return parts.empty() ? std::string() : " " + say.capitalised(say.listed(parts)) + ".";
}

}  // namespace

std::string how_it_stands(const language::Language& say, const std::vector<StepView>& steps) {
    const Tally tally = counted(steps);
    const auto count = static_cast<std::int64_t>(steps.size());
    std::string words =
        say.plural("{1} step", "{1} steps", count, say.capitalised(say.spelled(count))) + ", " +
        say.plural("{1} number", "{1} numbers", tally.numbers, say.spelled(tally.numbers)) + ".";
    if (tally.owners.size() >= owners_behind_a_count) words += in_outcomes(say, tally);
    if (tally.blind > 0)
        words += " " + say.plural("{1} step nobody measures.", "{1} steps nobody measures.", tally.blind,
                                  say.capitalised(say.spelled(tally.blind)));
    return words;
}

std::string names_on(const std::vector<StepView>& steps) {
    std::string names;
    for (const StepView& step : steps)
        for (const StepCard& each : step.cards)
            names += (names.empty() ? "kpi-" : " kpi-") + each.card.kpi.id.text;
    return names;
}

Html honest_pair(const language::Language& say, const HonestPair& pair) {
    const auto one = [&](const StepCard& card) {
        return html(R"(<div>{}<p class="owner small soft">{}</p></div>)", board_card(say, card.card),
                    card.owner_name);
    };
    const Html other = pair.other
                           ? one(*pair.other)
                           : html(R"(<div><p class="soft">{}</p></div>)", say("A number of a closed team."));
    return html(R"(
        <li>{}
        <p class="why"><svg viewBox="0 0 72 24" aria-hidden="true"><path d="M2 7h66l-7-5M70 17H4l7 5"/></svg>{}</p>
        {}</li>)",
                one(pair.one), pair.why, other);
}

std::string difference_words(const language::Language& say, const Difference& difference) {
    const auto& [how, name, before] = difference;
    switch (how) {
        case Differs::added:
            return say("“{0}” was added", name);
        case Differs::removed:
            return say("“{0}” was taken out", name);
        case Differs::renamed:
            return say("“{0}” is now called “{1}”", before, name);
        case Differs::moved:
            return say("“{0}” was moved", name);
        case Differs::flows_on:
            return say("after “{0}” the work also goes on at “{1}”", name, before);
        case Differs::flows_no_more:
            return say("after “{0}” the work no longer goes on at “{1}”", name, before);
        case Differs::described:
            break;
    }
    return name == before ? say("what flows through it, or whose it is, was written anew")
                          : say("the process is now called “{0}”", name);
}

std::string change_words(const language::Language& say, const ProcessChange& change) {
    if (change.differences.empty()) return say("drew this process.");
    std::string words;
    for (const Difference& each : change.differences)
        words += (words.empty() ? "" : "; ") + difference_words(say, each);
    return words + ".";
}

}  // namespace kept::views
