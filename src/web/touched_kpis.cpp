#include "web/touched_kpis.hpp"

namespace kept::web {
namespace {

enum class Touches { a_kpi, an_owner, the_work, none, any };

/// A kind that is not named here may touch any.
Touches touches(storage::EntryKind kind) {
    using storage::EntryKind;
    switch (kind) {
        case EntryKind::naming:
        case EntryKind::wording:
        case EntryKind::moving:
        case EntryKind::retirement:
        case EntryKind::promise:
        case EntryKind::report:
        case EntryKind::correction:
        case EntryKind::withdrawal:
        case EntryKind::declaration:
        case EntryKind::look:
        case EntryKind::new_start:
            return Touches::a_kpi;
        case EntryKind::leave:
        case EntryKind::leave_taken_back:
        case EntryKind::workdays:
            return Touches::an_owner;
        case EntryKind::process_version:
        case EntryKind::kpi_step:
            return Touches::the_work;
        case EntryKind::remark:
        case EntryKind::remark_taken_back:
        case EntryKind::applause:
        case EntryKind::need:
        case EntryKind::feeling:
        case EntryKind::offer_answer:
        case EntryKind::meeting:
        case EntryKind::meeting_deed:  // the number said in it is an entry of its own
        case EntryKind::seal:
        case EntryKind::seal_opening:  // and so is the one that was sealed
        case EntryKind::invitation:
        case EntryKind::role:
        case EntryKind::passing:
        case EntryKind::passing_taken_back:
        case EntryKind::passing_answer:
        case EntryKind::stuck_answer:
        case EntryKind::lent_turn:
        case EntryKind::lent_turn_end:
        case EntryKind::counter_number:
        case EntryKind::process_proposal:
        case EntryKind::proposal_answer:
        case EntryKind::coaching:
        case EntryKind::coach_invitation:
            return Touches::none;
        default:
            return Touches::any;
    }
}

}  // namespace

std::optional<TouchedKpis> touched_by(const std::vector<storage::Entry>& entries) {
    TouchedKpis touched;
    for (const storage::Entry& each : entries) {
        switch (touches(each.kind)) {
            case Touches::a_kpi:
                touched.kpis.insert(KpiId{each.about});
                break;
            case Touches::an_owner:
                touched.owners.insert(MemberId{each.about});
                break;
            case Touches::the_work:
                touched.is_other_work = true;
                break;
            case Touches::none:
                break;
            case Touches::any:
                return std::nullopt;
        }
    }
    return touched;
}

}  // namespace kept::web
