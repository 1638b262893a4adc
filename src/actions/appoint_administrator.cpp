#include "actions/appoint_administrator.hpp"

#include "actions/standing.hpp"
#include "domain/administration.hpp"
#include "storage/members.hpp"
#include "storage/roles.hpp"

namespace kept::actions {
namespace {

Result<MemberId> give_role(storage::Store& store, const Speaker& speaker, const MemberId& id, Role role) {
    return store.write([&](storage::Transaction& transaction) -> Result<MemberId> {
        if (!is_administrator(transaction, speaker)) throw Forbidden{};
        const Member member = storage::member(transaction, speaker.organisation, id);
        if (member.closed || member.role == Role::coach) throw NotFound{};
        if (member.role == role) return id;
        const auto administrators = storage::administrators_of(transaction, speaker.organisation);
        if (auto refusal = unlawful_dismissal(administrators, id)) return std::unexpected(*refusal);
        storage::enter_role(transaction, speaker.organisation, speaker.member, id, role);
        return id;
    });
}

}  // namespace

Result<MemberId> appoint_administrator(storage::Store& store, const Speaker& speaker,
                                       const MemberId& member) {
    return give_role(store, speaker, member, Role::administrator);
}

Result<MemberId> dismiss_administrator(storage::Store& store, const Speaker& speaker,
                                       const MemberId& member) {
    return give_role(store, speaker, member, Role::member);
}

}  // namespace kept::actions
