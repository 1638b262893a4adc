#pragma once

namespace kept::views {

/// Who looks at a KPI: only its owner can do something there, and sees counted what became of a promise.
enum class Onlooker { owner, other };

}  // namespace kept::views
