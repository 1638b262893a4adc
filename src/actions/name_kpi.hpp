#pragma once

#include <optional>
#include <string>

#include "actions/speaker.hpp"
#include "domain/kpi.hpp"
#include "domain/process.hpp"
#include "domain/promise.hpp"
#include "domain/refusal.hpp"
#include "storage/form_keys.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// What a first promise asks; it holds from the period that is running.
struct FirstPromise {
    Bounds bounds;
    std::string quality;
};

/// A number in its owner's own words.
struct Naming {
    std::string name;
    std::string contribution;
    std::string presence_reason;  ///< asked only when the name speaks of presence
    Measure measure;
    Direction direction = Direction::increase;
    Cadence cadence = Cadence::workday;
    TeamId team;  ///< one that the speaker is in
    std::optional<KpiId> continues;
    std::optional<FirstPromise> promise;
    std::optional<StandsOn> stands_on = {};
};

/// The speaker names a KPI of their own. A fifth is refused (at "hand"); a name that speaks of presence is
/// challenged (at "presence_reason"). A step that its process no longer has
/// is refused (at "step"). Throws NotFound for a team they are not in.
Result<KpiId> name_kpi(storage::Store& store, const Speaker& speaker, const Naming& naming,
                       const storage::SentForm& form);

}  // namespace kept::actions
