#pragma once

#include <string>

#include "actions/name_kpi.hpp"
#include "actions/report_kpi.hpp"
#include "actions/speaker.hpp"
#include "secrets/password.hpp"
#include "storage/store.hpp"
#include "support/databases.hpp"

namespace kept::support {

/// The one cast of all tests. Sanne says how many complaints she solved each workday; Tom is in the same
/// team; Ingrid leads it and administers the organisation; Pim is of another organisation, a stranger. The
/// team "Frontwheel" lives in Amsterdam, huddles at 09:07 for 15 minutes about the last workday, and meets on
/// Mondays at 13:00 for an hour about last week. Everybody joined on Monday 2 November 2026.
struct Cast {
    actions::Speaker sanne;
    actions::Speaker tom;
    actions::Speaker ingrid;
    actions::Speaker pim;
    TeamId frontwheel;
    KpiId complaints;  ///< Sanne's, a count, at least 8 each workday from Monday 2 November on

    /// The password of all of them.
    static constexpr const char* password = "every wheel turns twice";

    /// What it is hashed with: as little as can be, because a cast is made for every test.
    static constexpr secrets::Work work{.passes = 1, .memory = 8'192};
};

/// Sets everybody up on Monday 2 November 2026 at 08:00 UTC, and turns the clock to Monday 23 November 2026
/// at 08:00 UTC (09:00 in Amsterdam, before the huddle).
Cast set_up_cast(storage::Store& store, TurnableClock& clock);

/// A second team, "Backwheel", that Sanne is in from the beginning and in which nothing is said yet.
TeamId add_backwheel(storage::Store& store, const Cast& cast);

/// A form that was drawn once: its key is made of this name.
storage::SentForm form(const std::string& name);

/// Sanne's complaints of a period, given by its key.
actions::Reporting complaints_of(const Cast& cast, const std::string& period, int solved);

/// An instant of November 2026 in UTC.
Instant november(int day, int hour, int minute);

}  // namespace kept::support
