#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "language/language.hpp"
#include "views/form.hpp"
#include "views/sheet.hpp"

namespace kept::views {

/// The first administrator sets up the organisation.
/// Fields: organisation, name, email, password, team, zone.
struct SetUp {
    std::string token;               ///< the secret of the one-time link
    std::vector<std::string> zones;  ///< IANA names to choose from
    FormState form;
};

Sheet set_up_page(const language::Language& say, const SetUp& set_up);

/// The one-time link was used, or another organisation lives here already.
Sheet set_up_done_page(const language::Language& say);

}  // namespace kept::views
