#pragma once

#include <vector>

#include "domain/history.hpp"
#include "domain/readings.hpp"
#include "domain/team.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// A KPI with all that decides what became of its periods and what may be told of its numbers. Of what was
/// said the words are left out: notes, reasons, feelings.
struct WordlessHistory {
    History history;
    Readings readings;
};

/// Those of all KPIs of an organisation, in the order of naming, each table read once.
std::vector<WordlessHistory> all_histories(Connection& connection, const OrganisationId& organisation);

}  // namespace kept::storage
