#include "web/own_leave.hpp"

#include "actions/days.hpp"
#include "storage/leaves.hpp"

namespace kept::web {

views::OwnLeave own_leave_of(storage::Connection& connection, const SignedIn& me, Instant now) {
    views::OwnLeave own{.today = actions::today_of(connection, me.speaker(), now), .member = me.member.id};
    own.leaves = storage::leaves_of(connection, me.organisation, me.member.id);
    std::erase_if(own.leaves, [&](const Leave& each) { return each.days.last < own.today; });
    return own;
}

}  // namespace kept::web
