#pragma once

#include <string>

#include "actions/speaker.hpp"
#include "domain/refusal.hpp"
#include "domain/remark.hpp"
#include "storage/form_keys.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// What somebody says about one period of a KPI.
struct Remarking {
    KpiId kpi;
    Period period;
    std::string words;
};

/// Anybody who may read a number may discuss it. Throws NotFound for a KPI of another organisation.
Result<RemarkId> remark(storage::Store& store, const Speaker& speaker, const Remarking& remarking,
                        const storage::SentForm& form);

/// The owner says what they need after a broken promise: it stands on the list of the team's next meeting.
/// Throws NotFound for somebody else's KPI.
Result<RemarkId> say_need(storage::Store& store, const Speaker& speaker, const Remarking& remarking,
                          const storage::SentForm& form);

/// Takes one's own words back: that they were stays visible, what they were does not. Throws NotFound for
/// somebody else's words.
Result<RemarkId> take_remark_back(storage::Store& store, const Speaker& speaker, const KpiId& kpi,
                                  const RemarkId& remark, const storage::SentForm& form);

}  // namespace kept::actions
