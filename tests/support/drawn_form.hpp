#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "support/browser.hpp"

namespace kept::support {

/// A form as it stands on a page, filled in as it was drawn.
struct DrawnForm {
    std::string action;
    Filled fields;
    std::set<std::string> typed_in;  ///< the fields in which a person types, other than passwords
    std::set<std::string> passwords;
};

/// The forms of a page that are sent with POST, in their order.
std::vector<DrawnForm> forms_on(std::string_view page);

/// The addresses of Kept's own pages that a page leads to.
std::vector<std::string> addresses_on(std::string_view page);

}  // namespace kept::support
