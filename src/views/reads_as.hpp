#pragma once

namespace kept::views {

/// As whom somebody reads: a coach is shown nothing that only members do, and no way to it.
enum class ReadsAs { member, coach };

}  // namespace kept::views
