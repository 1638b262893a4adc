#pragma once

#include <filesystem>

#include "storage/place.hpp"
#include "web/app.hpp"

namespace kept {

/// The folder in which everything is kept: for nobody else to read, and used by one server at a time.
class DataFolder {
  public:
    /// Makes the folder if it is not there. Throws std::runtime_error with one sentence when it holds
    /// something else, when it cannot be used, or when another server uses it.
    DataFolder(const std::filesystem::path& folder, web::Serving serving);
    ~DataFolder();
    DataFolder(const DataFolder&) = delete;
    DataFolder& operator=(const DataFolder&) = delete;

    storage::Place place() const;

  private:
    std::filesystem::path folder_;
    int lock_ = -1;
};

/// Where a folder's data is, without making or locking anything. Throws std::runtime_error with one sentence
/// when there is none that can be read.
storage::Place place_in(const std::filesystem::path& folder);

}  // namespace kept
