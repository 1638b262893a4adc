#pragma once

#include <vector>

#include "demo/cast.hpp"
#include "demo/company.hpp"
#include "domain/history.hpp"
#include "storage/store.hpp"

namespace kept::demo {

/// One KPI of the cast as it stands: before its owner named it, its id is empty and nothing was said.
struct Part {
    const CastMember* member = nullptr;
    const CastKpi* kpi = nullptr;
    History history;

    bool is_named() const { return !history.kpi.id.text.empty(); }
};

/// Where a company stands when the cast takes up its parts.
struct Situation {
    const Company* company = nullptr;
    Day began;     ///< the Monday on which the history begins
    Instant from;  ///< the latest moment at which anybody did anything
    std::vector<Part> parts;
};

/// Right after the founding, before anybody named a number.
Situation opening_of(const Company& company, Day began);

/// As everything stands in the store.
Situation situation_of(storage::Connection& connection, const Company& company,
                       const OrganisationId& organisation);

/// The days of leave that the script knows of a member, whether or not they were declared yet.
std::vector<Span> leave_of(const CastMember& member, Day began);

}  // namespace kept::demo
