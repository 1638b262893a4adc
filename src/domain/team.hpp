#pragma once

#include <string>

#include "domain/ids.hpp"
#include "domain/instant.hpp"

namespace kept {

/// Who may see what a team says: everybody in the organisation, or its members and administrators alone.
enum class Openness { open, closed };

/// Members who meet.
struct Team {
    TeamId id;
    std::string name;
    Openness openness = Openness::open;
};

/// What somebody is in a team; who left stays in its history.
enum class Standing { member, lead, left };

/// A dated fact: from a day on somebody is in a team, leads it, or has left it.
struct Membership {
    TeamId team;
    MemberId member;
    Standing standing = Standing::member;
    Day from;
};

}  // namespace kept
