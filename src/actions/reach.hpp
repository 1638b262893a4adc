#pragma once

#include "actions/speaker.hpp"
#include "domain/kpi.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// Whether the owner may be asked to look first, or sees at once what is new.
enum class MayAsk { no, yes };

/// Keeps what an entry about a KPI brought with it: the signals that reach its latest report now, and with
/// which report its owner is asked to look first. Belongs to every deed that changes what the rules read.
void reach(storage::Transaction& transaction, const Speaker& speaker, const Kpi& kpi, Sequence entry,
           MayAsk may_ask);

}  // namespace kept::actions
