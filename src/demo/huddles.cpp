#include "demo/huddles.hpp"

#include <algorithm>

#include "demo/huddle_stage.hpp"
#include "storage/journal.hpp"
#include "storage/organisations.hpp"

namespace kept::demo {

Huddles::Huddles(storage::Store& store) : store_(store) {
    const auto examples = store_.read([](storage::Connection& connection) {
        return storage::organisations(connection, storage::OrganisationKind::example);
    });
    for (std::size_t each = 0; each < std::min(examples.size(), the_companies().size()); ++each)
        both_.push_back({.company = &the_companies()[each], .organisation = examples[each].id});
}

Acted Huddles::act() {
    Acted acted;
    for (Playing& each : both_)
        while (const auto done = act_in(each)) {
            ++acted.acts;
            acted.refused += *done == Done::refused;
        }
    return acted;
}

std::optional<Done> Huddles::act_in(Playing& playing) {
    const auto& [company, organisation, heard, next] = playing;
    const Instant now = store_.now();
    const Sequence last = store_.read(
        [&](storage::Connection& connection) { return storage::last_entry(connection, organisation); });
    if (last == heard && now < next) return std::nullopt;
    const auto rooms = store_.read([&](storage::Connection& connection) {
        return huddle_rooms(connection, *company, organisation, now, judged_);
    });
    playing.heard = last;
    playing.next = Instant::max();
    for (const HuddleRoom& room : rooms)
        for (const Line& line : lines_in(room)) {
            std::pair tried(organisation, name_of(room, line));
            if (tried_.contains(tried)) continue;
            playing.next = std::min(playing.next, line.at);
            if (line.at > now) break;
            tried_.insert(std::move(tried));
            return perform(store_, {organisation, line.by}, room, line);
        }
    return std::nullopt;
}

}  // namespace kept::demo
