#pragma once

#include <optional>
#include <vector>

#include "domain/live_meeting.hpp"
#include "storage/content.hpp"
#include "storage/side_rows.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// A live meeting begins; from now on it is the team's open one.
void enter_meeting(Transaction& transaction, const OrganisationId& organisation, const MeetingStart& start);

/// What somebody does in it, at the place behind what was done before.
void enter_meeting_deed(Transaction& transaction, const OrganisationId& organisation,
                        const LiveMeeting& before, const MeetingDeed& deed);

/// The meeting that was begun last in a team and not closed; nobody may have closed it although it is over.
std::optional<LiveMeeting> open_meeting(Connection& connection, const OrganisationId& organisation,
                                        const TeamId& team);

/// An open meeting is over: the team can begin another.
void end_open_meeting(Transaction& transaction, const OrganisationId& organisation, const LiveMeeting& over);

/// Throws NotFound.
LiveMeeting meeting(Connection& connection, const OrganisationId& organisation, const MeetingId& id,
                    Sequence before = now_and_all_before);

/// With what each of a team's meetings began, newest first.
std::vector<MeetingStart> meetings_of(Connection& connection, const OrganisationId& organisation,
                                      const TeamId& team, int limit);

/// A team's meetings on one date, told over.
std::vector<LiveMeeting> meetings_on(Connection& connection, const OrganisationId& organisation,
                                     const TeamId& team, Day date, Sequence before = now_and_all_before);

/// In all, of this kind.
int count_meetings(Connection& connection, const OrganisationId& organisation, const TeamId& team,
                   MeetingKind kind);

/// With what one meeting began, and everything done in it, for whoever checks; by the entry that said it.
std::vector<MeetingStart> all_meetings(Connection& connection, const OrganisationId& organisation);
std::vector<MeetingDeed> deeds_in(Connection& connection, const OrganisationId& organisation,
                                  const MeetingId& id, Sequence before = now_and_all_before);

std::vector<SideRow> meeting_rows(Connection& connection, const OrganisationId& organisation);
std::vector<SideRow> meeting_deed_rows(Connection& connection, const OrganisationId& organisation);

}  // namespace kept::storage
