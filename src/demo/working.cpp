#include "demo/working.hpp"

#include <algorithm>

#include "demo/work.hpp"

namespace kept::demo {
namespace {

using namespace std::chrono;

constexpr minutes before_anybody_names = hours(7) + minutes(40);
constexpr minutes in_the_afternoon = hours(14) + minutes(10);
constexpr minutes a_moment{1};

const CastMember& the_administrator() {
    return *std::ranges::find(the_cast(), Role::administrator, &CastMember::role);
}

const CastMember& member_with(std::string_view mailbox) {
    return *std::ranges::find(the_cast(), mailbox, &CastMember::mailbox);
}

RearrangesSteps deed_of(const CastRearrangement& change, Tongue tongue) {
    return {.process = change.process,
            .change = change.change,
            .step = change.step.in(tongue),
            .name = change.name.in(tongue),
            .other = change.other.in(tongue)};
}

}  // namespace

void draft_processes(Draft& draft) {
    const auto& [company, began, from, parts] = draft.situation();
    const CastMember& administrator = the_administrator();
    const auto at = [&](int week, minutes since_midnight) {
        return draft.at(administrator, began + weeks(week), since_midnight);
    };
    for (const CastProcess& each : the_processes())
        draft.add({at(0, before_anybody_names), &administrator, nullptr, DrawsProcess{&each}});
    for (const CastRearrangement& each : the_rearrangements())
        draft.add({each.week == 0 ? at(0, before_anybody_names + a_moment) : at(each.week, in_the_afternoon),
                   &administrator, nullptr, deed_of(each, company->tongue)});
    const CastProposal proposal = the_proposal();
    draft.add({at(proposal.change.week, in_the_afternoon), &member_with(proposal.mailbox), nullptr,
               ProposesChange{deed_of(proposal.change, company->tongue), proposal.why.in(company->tongue)}});
}

void draft_place(Draft& draft, const Part& part, const Act& naming) {
    const Tongue tongue = draft.situation().company->tongue;
    for (const CastProcess& process : the_processes())
        for (const CastStep& step : process.steps)
            if (std::ranges::find(step.kpis, part.kpi->code) != step.kpis.end())
                draft.add_even_if_missed({naming.at + a_moment, naming.member, naming.kpi,
                                          StandsOnStep{&process, step.name.in(tongue)}});
    for (const CastPair& pair : the_pairs())
        if (pair.kpi == part.kpi->code)
            draft.add_even_if_missed({naming.at + hours(6), naming.member, naming.kpi,
                                      NamesCounter{&kpi_called(pair.counter), pair.why.in(tongue)}});
}

}  // namespace kept::demo
