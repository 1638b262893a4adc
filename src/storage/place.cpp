#include "storage/place.hpp"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace kept::storage {

namespace {

constexpr mode_t only_the_owner_of_the_folder = 0700;
constexpr mode_t only_the_owner_of_the_file = 0600;

[[noreturn]] void fail(const std::filesystem::path& path) {
    throw std::system_error(errno, std::generic_category(), path.string());
}

}  // namespace

// SQLite gives its -wal and -shm files the rights of the file itself, so those follow.
void make_private(const Place& place) {
    const auto* sqlite = std::get_if<SqliteFile>(&place);
    if (!sqlite) return;
    const std::filesystem::path folder = std::filesystem::absolute(sqlite->file).parent_path();
    if (std::filesystem::create_directories(folder) &&
        chmod(folder.c_str(), only_the_owner_of_the_folder) != 0)
        fail(folder);
    const int file = ::open(sqlite->file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, only_the_owner_of_the_file);
    if (file < 0) fail(sqlite->file);
    const int changed = fchmod(file, only_the_owner_of_the_file);
    ::close(file);
    if (changed != 0) fail(sqlite->file);
}

}  // namespace kept::storage
