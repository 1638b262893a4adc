#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace kept::http {

struct Field {
    std::string name;
    std::string value;

    bool operator==(const Field&) const = default;
};

/// Name and value pairs in the order in which they came; a name may come more than once.
class Fields {
  public:
    Fields() = default;
    Fields(std::initializer_list<Field> fields) : fields_(fields) {}

    void add(std::string name, std::string value);

    /// The value of the first field of that name; null when there is none.
    const std::string* first(std::string_view name) const;

    /// How often the name came: more than once is for the reader to refuse.
    std::size_t count(std::string_view name) const;

    bool empty() const { return fields_.empty(); }
    std::size_t size() const { return fields_.size(); }
    auto begin() const { return fields_.begin(); }
    auto end() const { return fields_.end(); }

    bool operator==(const Fields&) const = default;

  private:
    std::vector<Field> fields_;
};

}  // namespace kept::http
