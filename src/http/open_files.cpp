#include "http/open_files.hpp"

#include <limits>
#include <sys/resource.h>

namespace kept::http {
namespace {

// Databases, logs and the like. When connections could take these too, a flood of visitors would stop the
// writing.
constexpr rlim_t kept_for_others = 256;

}  // namespace

std::size_t room_for_connections() {
    rlimit files = {};
    if (getrlimit(RLIMIT_NOFILE, &files) != 0) return std::numeric_limits<std::size_t>::max();
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    getrlimit(RLIMIT_NOFILE, &files);
    return files.rlim_cur > 2 * kept_for_others ? files.rlim_cur - kept_for_others : files.rlim_cur / 2;
}

}  // namespace kept::http
