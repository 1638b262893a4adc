#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "domain/instant.hpp"

namespace kept {

/// Which thing is meant: 25 characters of 0-9 and a-z that sort by the moment they were made.
/// The type says what it points to, so that a team's id cannot stand where a KPI's is asked.
template <class Of>
struct Id {
    std::string text;

    auto operator<=>(const Id&) const = default;
};

using OrganisationId = Id<struct Organisation>;
using MemberId = Id<struct Member>;
using TeamId = Id<struct Team>;
using KpiId = Id<struct Kpi>;
using PromiseId = Id<struct Promise>;
using ReportId = Id<struct Report>;
using DeclarationId = Id<struct Declaration>;
using LeaveId = Id<struct Leave>;
using RemarkId = Id<struct Remark>;
using ApplauseId = Id<struct Applause>;
using FeltId = Id<struct Felt>;
using OfferAnswerId = Id<struct OfferAnswer>;
using NewStartId = Id<struct NewStart>;
using InvitationId = Id<struct Invitation>;
using SessionId = Id<struct Session>;
using MeetingId = Id<struct LiveMeeting>;
using FollowUpId = Id<struct FollowUp>;
using SealId = Id<struct Seal>;
using PassingId = Id<struct Passing>;
using StuckAnswerId = Id<struct StuckAnswer>;

/// The place of an entry in an organisation's journal: 1 is the first. Order is by sequence, never by clock.
using Sequence = std::int64_t;

/// The 80 random bits of an id.
using IdRandomness = std::array<std::uint8_t, 10>;

/// A UUID of version 7 written in base 36.
std::string id_text(Instant made, const IdRandomness& random);

/// Whether a text has the shape of an id; says nothing about whether the thing exists.
bool is_id_text(std::string_view text);

/// Nothing when the text cannot be an id.
template <class Of>
std::optional<Id<Of>> parse_id(std::string_view text) {
    if (!is_id_text(text)) return std::nullopt;
    return Id<Of>{std::string(text)};
}

}  // namespace kept

template <class Of>
struct std::hash<kept::Id<Of>> {
    std::size_t operator()(const kept::Id<Of>& id) const noexcept {
        return std::hash<std::string>{}(id.text);
    }
};
