#include "actions/take_leave_back.hpp"

#include "actions/days.hpp"
#include "storage/histories.hpp"
#include "storage/leaves.hpp"

namespace kept::actions {

Result<LeaveId> take_leave_back(storage::Store& store, const Speaker& speaker, const LeaveId& id) {
    return store.write([&](storage::Transaction& transaction) -> Result<LeaveId> {
        const Leave leave = storage::leave_of(transaction, speaker.organisation, speaker.member, id);
        if (leave.taken_back) return id;
        if (const auto allowed = can_take_back(transaction, speaker, leave, transaction.now()); !allowed)
            return std::unexpected(allowed.error());
        storage::take_leave_back(transaction, speaker.organisation, leave);
        days_changed(transaction, speaker);
        return id;
    });
}

Result<Leave> can_take_back(storage::Connection& connection, const Speaker& speaker, const Leave& leave,
                            Instant now) {
    storage::Histories histories(connection, speaker.organisation);
    return may_take_back(leave, histories.of(numbers_of(connection, speaker)), now);
}

}  // namespace kept::actions
