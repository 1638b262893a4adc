#pragma once

#include <map>
#include <string>
#include <vector>

#include "domain/kpi.hpp"
#include "domain/look.hpp"
#include "domain/new_start.hpp"
#include "domain/promise.hpp"
#include "domain/report.hpp"
#include "domain/seal.hpp"
#include "storage/connection.hpp"

namespace kept::commands {

/// How a KPI was worded by one entry.
struct Wording {
    std::string name;
    std::string presence_reason;
    int decimals = 0;
};

/// What the rows of one organisation say, to be found by the number of the entry that committed to it.
struct Told {
    std::vector<Kpi> kpis;  ///< as they are now, in the order of naming
    std::map<Sequence, Wording> wordings;
    std::map<Sequence, Promise> promises;
    std::map<Sequence, Report> reports;
    std::map<Sequence, Declaration> declarations;
    std::map<Sequence, Look> looks;
    std::map<Sequence, NewStart> new_starts;
    std::map<Sequence, Seal> seals;
};

Told everything_told(storage::Connection& connection, const OrganisationId& organisation);

/// The KPI with other words and decimals.
Kpi worded_as(Kpi kpi, const Wording& wording);

}  // namespace kept::commands
