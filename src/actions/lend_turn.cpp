#include "actions/lend_turn.hpp"

#include <algorithm>

#include "actions/once.hpp"
#include "actions/standing.hpp"
#include "storage/laptops.hpp"
#include "storage/lent_turns.hpp"
#include "storage/meetings.hpp"

namespace kept::actions {
namespace {

void expect_it_goes_round(storage::Transaction& transaction, const OrganisationId& organisation,
                          const TeamId& team, const LaptopId& laptop) {
    const auto laptops = storage::laptops_of(transaction, organisation, team, transaction.now());
    if (std::ranges::find(laptops, laptop, &storage::Laptop::id) == laptops.end()) throw NotFound{};
}

}  // namespace

Result<LentTurnId> lend_turn(storage::Store& store, const Speaker& speaker, const MeetingId& id, int step,
                             const LaptopId& laptop, const storage::SentForm& form) {
    return store.write([&](storage::Transaction& transaction) {
        return once<LentTurnId>(transaction, speaker, form, [&]() -> Result<LentTurnId> {
            const Instant now = transaction.now();
            const LiveMeeting meeting =
                at_instant(storage::meeting(transaction, speaker.organisation, id), now);
            if (!is_in(transaction, speaker, meeting.start.team, now)) throw Forbidden{};
            expect_it_goes_round(transaction, speaker.organisation, meeting.start.team, laptop);
            if (const auto may = may_lend_turn(meeting, speaker.member, step); !may)
                return std::unexpected(may.error());
            const LentTurn lent{.id = transaction.new_id<LentTurn>(),
                                .meeting = id,
                                .laptop = laptop,
                                .by = speaker.member,
                                .step = step,
                                .at = now};
            storage::enter_lent_turn(transaction, speaker.organisation, lent);
            return lent.id;
        });
    });
}

Result<LentTurnId> take_turn_back(storage::Store& store, const Speaker& speaker, const LentTurnId& id,
                                  const storage::SentForm& form) {
    return store.write([&](storage::Transaction& transaction) {
        return once<LentTurnId>(transaction, speaker, form, [&]() -> Result<LentTurnId> {
            const LentTurn lent = storage::lent_turn(transaction, speaker.organisation, id);
            if (lent.by != speaker.member) throw NotFound{};
            if (!lent.taken_back) storage::enter_lent_turn_end(transaction, speaker.organisation, lent);
            return id;
        });
    });
}

std::optional<LentTurn> lent_now(storage::Connection& connection, const OrganisationId& organisation,
                                 const LiveMeeting& meeting, Instant now) {
    auto last = storage::last_lent_turn(connection, organisation, meeting.start.id, meeting.step);
    if (!last) return std::nullopt;
    const auto deeds = storage::deeds_in(connection, organisation, meeting.start.id);
    return holds(*last, at_instant(meeting, now), deeds, now) ? last : std::nullopt;
}

Result<MemberId> may_say_here(storage::Connection& connection, const Speaker& speaker,
                              const LiveMeeting& meeting, MeetingDeedKind kind, Instant now) {
    if (!speaker.lent) return speaker.member;
    if (!is_said_at_laptops(kind)) throw Forbidden{};
    const auto lent = lent_now(connection, speaker.organisation, meeting, now);
    if (lent && lent->id == *speaker.lent && lent->by == speaker.member) return speaker.member;
    return refuse("", "This laptop types for you no longer. What you typed is still here.");
}

}  // namespace kept::actions
