#include "commands/precautions.hpp"

#include <signal.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>
#include <sys/prctl.h>
#include <sys/stat.h>

namespace kept::commands {
namespace {

/// Except to the sanitizer that looks for leaks, which has to look into the memory when the program ends.
void leave_no_core_dump() {
#ifndef __SANITIZE_ADDRESS__
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

}  // namespace

void take_precautions() {
    umask(077);
    leave_no_core_dump();
    for (const int harmless : {SIGPIPE, SIGXFSZ}) signal(harmless, SIG_IGN);
    spdlog::set_default_logger(spdlog::stderr_logger_mt("kept"));
    spdlog::set_pattern("%Y-%m-%dT%H:%M:%S.%eZ %l: %v", spdlog::pattern_time_type::utc);
    spdlog::flush_on(spdlog::level::info);
}

}  // namespace kept::commands
