#pragma once

#include <vector>

#include "domain/process.hpp"
#include "storage/content.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// Each process of the organisation as it stands, or as it stood before an entry, in the order of founding.
std::vector<Process> processes(Connection& connection, const OrganisationId& organisation,
                               Sequence before = now_and_all_before);

/// Throws NotFound, also when there was none yet before that entry.
Process process(Connection& connection, const OrganisationId& organisation, const ProcessId& id,
                Sequence before = now_and_all_before);

/// The process to which a step belongs or belonged. Throws NotFound.
ProcessId process_of_step(Connection& connection, const OrganisationId& organisation, const StepId& step);

}  // namespace kept::storage
