#pragma once

namespace kept {

/// A language that Kept speaks and reads.
enum class Tongue { dutch, english };

}  // namespace kept
