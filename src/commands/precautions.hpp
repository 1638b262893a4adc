#pragma once

namespace kept::commands {

/// Before anything is served: files are for nobody else, memory with secrets in it is never written to a core
/// dump, a closed connection or a file that may not grow ends nothing, and the log goes to standard error.
void take_precautions();

}  // namespace kept::commands
