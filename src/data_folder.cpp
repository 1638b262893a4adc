#include "data_folder.hpp"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <stdexcept>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kept {
namespace {

namespace files = std::filesystem;

constexpr mode_t only_for_the_owner = 0700;
constexpr const char* database = "kept.sqlite";
constexpr const char* lock = "kept.lock";
constexpr const char* mark_of_the_example = "this-is-an-example";

[[noreturn]] void cannot_use(const files::path& path, int error) {
    throw std::runtime_error(fmt::format("Cannot use {}: {}.", path.string(), std::strerror(error)));
}

int open_or_fail(const files::path& path, int flags) {
    const int file = ::open(path.c_str(), flags | O_CLOEXEC, 0600);
    if (file < 0) cannot_use(path, errno);
    return file;
}

bool is_there(const files::path& path) {
    std::error_code error;
    const bool there = files::exists(path, error);
    if (error) cannot_use(path, error.value());
    return there;
}

bool is_unused(const files::path& folder) {
    std::error_code error;
    for (files::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error))
        if (entry->path().filename() != lock) return false;
    if (error) cannot_use(folder, error.value());
    return true;
}

/// A home folder named by mistake is left as it was.
void refuse_what_is_not_ours(const files::path& folder, web::Serving serving) {
    const bool is_example = is_there(folder / mark_of_the_example);
    if (serving == web::Serving::company && is_example)
        throw std::runtime_error(fmt::format(
            "{} holds the example organisation, which only kept demo opens: choose another folder.",
            folder.string()));
    if (is_example || is_unused(folder)) return;
    if (serving == web::Serving::example)
        throw std::runtime_error(
            fmt::format("{} was not made by kept demo, which touches nothing else: choose another folder.",
                        folder.string()));
    if (!is_there(folder / database))
        throw std::runtime_error(
            fmt::format("{} holds other things than Kept: choose an empty folder.", folder.string()));
}

void make_folder(const files::path& folder, web::Serving serving) {
    std::error_code error;
    files::create_directories(folder, error);
    if (error) cannot_use(folder, error.value());
    refuse_what_is_not_ours(folder, serving);
    if (::chmod(folder.c_str(), only_for_the_owner) != 0) cannot_use(folder, errno);
    if (serving == web::Serving::example)
        ::close(open_or_fail(folder / mark_of_the_example, O_RDWR | O_CREAT));
}

int lock_for_this_server(const files::path& folder) {
    const int file = open_or_fail(folder / lock, O_RDWR | O_CREAT);
    if (::flock(file, LOCK_EX | LOCK_NB) == 0) return file;
    const int error = errno;
    ::close(file);
    if (error != EWOULDBLOCK) cannot_use(folder / lock, error);
    throw std::runtime_error(fmt::format("Another Kept is serving {} already.", folder.string()));
}

}  // namespace

DataFolder::DataFolder(const files::path& folder, web::Serving serving) : folder_(folder) {
    make_folder(folder_, serving);
    lock_ = lock_for_this_server(folder_);
}

DataFolder::~DataFolder() {
    ::close(lock_);
}

storage::Place DataFolder::place() const {
    return storage::SqliteFile{folder_ / database};
}

storage::Place place_in(const files::path& folder) {
    if (!is_there(folder)) throw std::runtime_error(fmt::format("There is no folder {}.", folder.string()));
    const files::path file = folder / database;
    if (!is_there(file)) throw std::runtime_error(fmt::format("{} holds no data of Kept.", folder.string()));
    ::close(open_or_fail(file, O_RDONLY));
    return storage::SqliteFile{file};
}

}  // namespace kept
