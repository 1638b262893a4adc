#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/lent_turn.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// A laptop that goes round the room in which a team meets, until it ends. It is nobody.
struct Laptop {
    LaptopId id;
    std::string code;
    TeamId team;
    MemberId admitted_by;
    Instant ends;
};

void admit_laptop(Transaction& transaction, const OrganisationId& organisation, const Laptop& laptop);

/// As the laptop with this code was let in last; nothing when that has ended, or never was.
std::optional<Laptop> laptop_with(Connection& connection, const OrganisationId& organisation,
                                  const std::string& code, Instant now);

/// Those that go round in a team now, each once.
std::vector<Laptop> laptops_of(Connection& connection, const OrganisationId& organisation, const TeamId& team,
                               Instant now);

}  // namespace kept::storage
