#pragma once

#include <optional>
#include <string>

#include "domain/ids.hpp"
#include "storage/store.hpp"

namespace kept::storage {

/// A form as it was sent: the key it was drawn with, and a hash of what was filled in.
struct SentForm {
    std::string key;        ///< 32 hex digits; empty when the form carries none
    std::string body_hash;  ///< 64 hex digits
};

/// What a form made when it was sent before.
struct MadeBefore {
    std::string made;
    bool same_body = false;
};

std::optional<MadeBefore> made_with(Connection& connection, const OrganisationId& organisation,
                                    const MemberId& author, const SentForm& form);

/// In the transaction that makes what the form asks, so that it is made once however often the form arrives.
void keep_form_key(Transaction& transaction, const OrganisationId& organisation, const MemberId& author,
                   const SentForm& form, const std::string& made);

}  // namespace kept::storage
