#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/ids.hpp"
#include "domain/instant.hpp"
#include "storage/connection.hpp"

namespace kept::storage {

class Transaction;

/// What an entry speaks of. The numbers stand in the file: never change one, only add.
enum class EntryKind {
    membership = 1,
    rhythm = 2,
    workdays = 3,
    day_off = 4,
    naming = 5,
    wording = 6,
    moving = 7,
    retirement = 8,
    promise = 9,
    report = 10,
    correction = 11,
    withdrawal = 12,
    declaration = 13,
    leave = 14,
    leave_taken_back = 15,
    look = 16,
    remark = 20,
    remark_taken_back = 21,
    applause = 22,
    need = 23,
    feeling = 24,
    offer_answer = 25,
    discard = 26,
    team_name = 30,
    team_opening = 31,
    role = 32,
    account_closed = 33,
    invitation = 34,
    new_start = 40,
    meeting = 50,
    meeting_deed = 51,
    seal = 52,
    seal_opening = 53,
    meeting_plan = 60,
    passing = 65,
    passing_taken_back = 66,
    passing_answer = 67,
    stuck_answer = 68,
    lent_turn = 70,
    lent_turn_end = 71,
    process_version = 80,
    kpi_step = 81,
    counter_number = 82,
    process_proposal = 83,
    proposal_answer = 84,
    coaching = 95,
    coach_invitation = 96,
};

/// One entry of an organisation's journal. It holds no number and no text, only a commitment to them.
struct Entry {
    Sequence sequence = 0;  ///< 1 is the first
    int version = 1;        ///< of the way an entry is written down for hashing
    Instant instant;
    EntryKind kind = EntryKind::report;
    std::string author;      ///< the member's id
    std::string subject;     ///< the id of what was made
    std::string about;       ///< the id of what it belongs to: the KPI, the team, the member
    std::string period;      ///< its key, or empty
    std::string commitment;  ///< 64 hex digits
    std::string hash;        ///< 64 hex digits; over the previous entry's hash and all of the above
};

/// What a receipt shows: the entry's number and the first characters of its hash.
struct Receipt {
    Sequence sequence = 0;
    std::string short_hash;  ///< 8 hex digits
};

/// What a new entry says; its commitment covers `content`, field by field and in order, under a fresh salt.
struct NewEntry {
    EntryKind kind = EntryKind::report;
    MemberId author;
    std::string subject;
    std::string about;
    std::string period;
    std::vector<std::string> content;
};

/// Where a new entry stands, and the salt (64 hex digits) that its side row keeps.
struct Entered {
    Sequence sequence = 0;
    std::string salt;
};

/// BLAKE2b over the salt and the fields of a side row: what an entry's commitment must equal.
std::string commitment_of(std::string_view salt, const std::vector<std::string>& content);

/// What the first entry is joined to.
inline constexpr std::string_view before_the_first_entry =
    "0000000000000000000000000000000000000000000000000000000000000000";

/// BLAKE2b over a purpose, the previous hash and the entry (its own hash left out).
std::string hash_of(const Entry& entry, std::string_view previous_hash);

/// Adds the next entry to the organisation's chain, at the transaction's instant.
Entered enter(Transaction& transaction, const OrganisationId& organisation, const NewEntry& entry);

/// Entries in order, from a sequence on, at most `limit`.
std::vector<Entry> entries_from(Connection& connection, const OrganisationId& organisation, Sequence first,
                                int limit);

/// The number of the last entry; 0 before the first.
Sequence last_entry(Connection& connection, const OrganisationId& organisation);

/// The number of the first entry made after an instant: what was entered before it is how things stood then.
Sequence first_entry_after(Connection& connection, const OrganisationId& organisation, Instant instant);

/// The receipt of an entry; nothing when the journal has none at that place.
std::optional<Receipt> receipt_of(Connection& connection, const OrganisationId& organisation,
                                  Sequence sequence);

}  // namespace kept::storage
