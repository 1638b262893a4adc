#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace kept::library {

/// Where in a file an example and each of its keys stand: the parser tells that of its own faults alone.
class Lines {
  public:
    explicit Lines(std::string_view text);

    /// The line of a key; where the example has none, that of the example.
    std::size_t of(const std::string& example, const std::string& key) const;

  private:
    std::map<std::pair<std::string, std::string>, std::size_t> lines_;
};

}  // namespace kept::library
