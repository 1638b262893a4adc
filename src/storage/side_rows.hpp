#pragma once

#include <string>
#include <vector>

#include "domain/ids.hpp"
#include "storage/connection.hpp"
#include "storage/journal.hpp"

namespace kept::storage {

/// A row that an entry of the journal commits to: what the entry must say, and what its commitment must
/// cover.
struct SideRow {
    std::string table;
    Sequence sequence = 0;
    EntryKind kind = EntryKind::report;
    std::string author;  ///< empty where the row does not keep who wrote it
    std::string subject;
    std::string about;
    std::string period;
    std::string salt;
    std::vector<std::string> content;
};

/// All rows that the journal of an organisation must know, table by table.
std::vector<SideRow> side_rows(Connection& connection, const OrganisationId& organisation);

}  // namespace kept::storage
