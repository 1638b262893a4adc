#include "actions/keep_candidates.hpp"

#include <algorithm>

#include "actions/own_candidate.hpp"
#include "actions/stand_on_step.hpp"
#include "storage/first_quarters.hpp"
#include "storage/kpis.hpp"

namespace kept::actions {
namespace {

std::vector<std::string> names_said(storage::Connection& connection, const Speaker& speaker) {
    std::vector<std::string> names;
    for (const Kpi& each : storage::hand_of(connection, speaker.organisation, speaker.member))
        names.push_back(each.name);
    return names;
}

Result<std::vector<Candidate>> readable(storage::Connection& connection, const Speaker& speaker,
                                        const KeepingCandidates& keeping,
                                        const std::vector<Candidate>& before) {
    auto candidates = readable_candidates(keeping.typed, before, names_said(connection, speaker));
    if (!candidates || keeping.may_be_empty == MayBeEmpty::yes) return candidates;
    return at_least_one(*candidates);
}

}  // namespace

Result<int> keep_candidates(storage::Store& store, const Speaker& speaker, const KeepingCandidates& keeping) {
    return store.write([&](storage::Transaction& transaction) -> Result<int> {
        const auto begun = storage::first_quarter_of(transaction, speaker.organisation, speaker.member);
        const storage::FirstQuarter before = begun.value_or(storage::FirstQuarter{});
        const auto candidates = readable(transaction, speaker, keeping, before.candidates);
        if (!candidates) return std::unexpected(candidates.error());
        const int count = static_cast<int>(candidates->size());
        if (begun && *candidates == before.candidates) return count;
        if (keeping.seen != before.version)
            return refuse("",
                          "Other candidates were kept meanwhile, on another page. Send these again to keep "
                          "them instead.");
        storage::keep_candidates(transaction, speaker.organisation, speaker.member, *candidates);
        return count;
    });
}

Result<int> place_candidate(storage::Store& store, const Speaker& speaker, int place, const std::string& code,
                            const std::optional<StandsOn>& stands_on) {
    return store.write([&](storage::Transaction& transaction) -> Result<int> {
        Candidate candidate = own_candidate(transaction, speaker, place);
        if (stands_on)
            if (const auto may = place_to_stand(transaction, speaker, *stands_on, transaction.now()); !may)
                return std::unexpected(may.error());
        candidate.stands_on = code;
        storage::keep_candidate(transaction, speaker.organisation, speaker.member, candidate);
        return place;
    });
}

void agree_to_rhythm(storage::Store& store, const Speaker& speaker) {
    store.write([&](storage::Transaction& transaction) {
        storage::agree_to_rhythm(transaction, speaker.organisation, speaker.member);
        return 0;
    });
}

void put_first_quarter_away(storage::Store& store, const Speaker& speaker) {
    store.write([&](storage::Transaction& transaction) {
        storage::put_away(transaction, speaker.organisation, speaker.member);
        return 0;
    });
}

}  // namespace kept::actions
