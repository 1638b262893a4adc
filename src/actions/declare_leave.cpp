#include "actions/declare_leave.hpp"

#include "actions/days.hpp"
#include "actions/once.hpp"
#include "storage/leaves.hpp"

namespace kept::actions {
namespace {

Result<LeaveId> declare(storage::Transaction& transaction, const Speaker& speaker, const Span& asked) {
    const auto declared = storage::leaves_of(transaction, speaker.organisation, speaker.member);
    const Instant now = transaction.now();
    const auto days = may_declare(asked, declared, today_of(transaction, speaker, now));
    if (!days) return std::unexpected(days.error());
    const Leave leave{transaction.new_id<Leave>(), speaker.member, *days, now};
    storage::enter_leave(transaction, speaker.organisation, leave);
    days_changed(transaction, speaker);
    return leave.id;
}

}  // namespace

Result<LeaveId> declare_leave(storage::Store& store, const Speaker& speaker, const Span& days,
                              const storage::SentForm& form) {
    return store.write([&](storage::Transaction& transaction) {
        return once<LeaveId>(transaction, speaker, form, [&] { return declare(transaction, speaker, days); });
    });
}

}  // namespace kept::actions
