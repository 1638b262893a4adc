#pragma once

#include <span>
#include <string_view>

#include "actions/found_example.hpp"
#include "domain/instant.hpp"
#include "domain/rhythm.hpp"
#include "domain/tongue.hpp"

namespace kept::demo {

/// Where the cast plays: the same company twice, once in Dutch and once in English.
struct Company {
    Tongue tongue = Tongue::dutch;
    std::string_view organisation;
    std::string_view team;
    std::string_view domain;  ///< of everybody's address
    std::string_view zone;
    std::string_view currency;
};

/// In the order in which they are founded.
std::span<const Company> the_companies();

/// The company as it is founded, with the cast as its members.
actions::Example example_of(const Company& company);

Rhythm rhythm_of(const Company& company);

}  // namespace kept::demo
