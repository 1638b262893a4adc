#include "actions/declare_leave.hpp"

#include "storage/leaves.hpp"

namespace kept::actions {

Result<LeaveId> declare_leave(storage::Store& store, const Speaker& speaker, const Span& asked) {
    const auto days = away(asked);
    if (!days) return std::unexpected(days.error());
    return store.write([&](storage::Transaction& transaction) -> Result<LeaveId> {
        const Leave leave{transaction.new_id<Leave>(), speaker.member, *days, transaction.now()};
        storage::enter_leave(transaction, speaker.organisation, leave);
        return leave.id;
    });
}

}  // namespace kept::actions
