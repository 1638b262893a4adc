#pragma once

#include <optional>
#include <string>

#include "actions/speaker.hpp"
#include "domain/member.hpp"
#include "domain/refusal.hpp"
#include "secrets/password.hpp"
#include "storage/store.hpp"

namespace kept::actions {

/// What the first administrator fills in.
struct SettingUp {
    std::string organisation;
    std::string name;
    std::string email;
    std::string password;
    std::string team;
    std::string zone;
    Tongue tongue = Tongue::english;
};

/// What was founded.
struct Founded {
    Speaker administrator;
    TeamId team;
};

/// Makes the organisation, its first administrator and their team with a sensible rhythm, which they lead.
/// With the secret of a link that add_organisation made, it lives at that link's address: throws NotFound
/// when there is no such link.
Result<Founded> set_up_organisation(storage::Store& store, const SettingUp& asked,
                                    const std::optional<std::string>& link = std::nullopt,
                                    const secrets::Work& work = secrets::usual_work);

}  // namespace kept::actions
