#pragma once

#include <vector>

#include "domain/process.hpp"
#include "storage/content.hpp"
#include "storage/side_rows.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// One version of a process, and who arranged it so.
struct ProcessVersion {
    Process process;
    MemberId author;
    Sequence sequence = 0;
};

/// A process and its steps as they are arranged from now on; new ones are made.
void enter_process_version(Transaction& transaction, const OrganisationId& organisation,
                           const MemberId& author, const Process& process);

/// All versions of a process, oldest first.
std::vector<ProcessVersion> versions_of(Connection& connection, const OrganisationId& organisation,
                                        const ProcessId& id);

/// All versions of all processes, in order of sequence.
std::vector<ProcessVersion> all_process_versions(Connection& connection, const OrganisationId& organisation);

std::vector<SideRow> process_version_rows(Connection& connection, const OrganisationId& organisation);

}  // namespace kept::storage
