#pragma once

namespace kept::views {

/// Whether the one who looks may change the rhythm and invite: a lead in their own team, and administrators.
enum class Steers { no, yes };

}  // namespace kept::views
