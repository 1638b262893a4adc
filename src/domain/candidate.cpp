#include "domain/candidate.hpp"

#include <algorithm>

#include "domain/folding.hpp"
#include "domain/wording.hpp"

namespace kept {
namespace {

const Candidate* at_place(const std::vector<Candidate>& candidates, int place) {
    const auto found = std::ranges::find(candidates, place, &Candidate::place);
    return found == candidates.end() ? nullptr : &*found;
}

bool is_among(const std::string& name, const std::vector<std::string>& names) {
    return std::ranges::any_of(names, [&](const std::string& each) { return is_same_name(name, each); });
}

/// Other words make it another candidate: where it stands is asked anew.
Candidate going_on(const Candidate* before, int place, const std::string& name) {
    if (before && before->name == name) return *before;
    return {.place = place, .name = name};
}

Result<Candidate> unnamed(const Candidate& typed, const Candidate* before,
                          const std::vector<std::string>& said_already) {
    const std::string field = candidate_field(typed.place);
    const auto name = worded_or_empty(field, typed.name, Wording::name);
    if (!name) return std::unexpected(name.error());
    if (is_among(*name, said_already)) return refuse(field, "You say a number of this name already.");
    return going_on(before, typed.place, *name);
}

Result<Candidate> named(const Candidate& typed, const Candidate& before) {
    if (typed.name.empty() || is_same_name(typed.name, before.name)) return before;
    return refuse(candidate_field(typed.place),
                  "This one is named by now: “{0}”. Write the new one on another line.", before.name);
}

/// What a page does not ask about stays as it is.
Result<Candidate> readable_at(int place, const std::vector<Candidate>& typed, const Candidate* before,
                              const std::vector<std::string>& said_already) {
    const Candidate* here = at_place(typed, place);
    if (!here) return before ? *before : Candidate{.place = place};
    return before && before->kpi ? named(*here, *before) : unnamed(*here, before, said_already);
}

}  // namespace

std::string candidate_field(int place) {
    return "candidate_" + std::to_string(place);
}

bool is_same_name(std::string_view one, std::string_view other) {
    return folded(one) == folded(other);
}

Result<std::vector<Candidate>> readable_candidates(const std::vector<Candidate>& typed,
                                                   const std::vector<Candidate>& before,
                                                   const std::vector<std::string>& said_already) {
    if (std::ranges::any_of(typed, [](const Candidate& each) { return each.place > most_candidates; }))
        return refuse("", "Three candidates are enough to begin with. A fourth can follow.");
    std::vector<Candidate> candidates;
    for (int place = 1; place <= most_candidates; ++place) {
        const auto read = readable_at(place, typed, at_place(before, place), said_already);
        if (!read) return std::unexpected(read.error());
        if (read->name.empty()) continue;
        if (std::ranges::any_of(candidates,
                                [&](const Candidate& other) { return is_same_name(other.name, read->name); }))
            return refuse(candidate_field(place), "You wrote this one above already.");
        candidates.push_back(*read);
    }
    return candidates;
}

Result<std::vector<Candidate>> at_least_one(std::vector<Candidate> candidates) {
    if (candidates.empty()) return refuse(candidate_field(1), "Write down at least one number.");
    return candidates;
}

}  // namespace kept
