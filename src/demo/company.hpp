#pragma once

#include <span>
#include <string_view>

#include "actions/found_example.hpp"
#include "demo/cast.hpp"
#include "domain/instant.hpp"
#include "domain/rhythm.hpp"
#include "domain/tongue.hpp"

namespace kept::demo {

/// Where the cast plays: the same company twice, once in Dutch and once in English. Zone and currency are
/// those of home: a team elsewhere has its own.
struct Company {
    Tongue tongue = Tongue::dutch;
    std::string_view organisation;
    std::string_view domain;  ///< of everybody's address
    std::string_view zone;
    std::string_view currency;
};

/// In the order in which they are founded.
std::span<const Company> the_companies();

/// The company as it is founded, with the cast as its members.
actions::Example example_of(const Company& company);

std::string_view zone_of(const Company& company, const CastTeam& team);

std::string_view currency_of(const Company& company, const CastTeam& team);

Rhythm rhythm_of(const Company& company, const CastTeam& team);

}  // namespace kept::demo
