#include "storage/form_keys.hpp"

namespace kept::storage {

std::optional<MadeBefore> made_with(Connection& connection, const OrganisationId& organisation,
                                    const MemberId& author, const SentForm& form) {
    if (form.key.empty()) return std::nullopt;
    const auto rows = connection.select<std::string, std::string>(
        R"sql(
        select made, body_hash from form_keys
        where organisation = :organisation and author = :author and key = :key
        )sql",
        with("organisation", organisation), with("author", author), with("key", form.key));
    if (rows.empty()) return std::nullopt;
    const auto& [made, body_hash] = rows.front();
    return MadeBefore{made, body_hash == form.body_hash};
}

void keep_form_key(Transaction& transaction, const OrganisationId& organisation, const MemberId& author,
                   const SentForm& form, const std::string& made) {
    if (form.key.empty()) return;
    transaction.execute(R"sql(
        insert into form_keys (organisation, author, key, body_hash, made, sent_at)
        values (:organisation, :author, :key, :body_hash, :made, :sent_at)
        )sql",
                        with("organisation", organisation), with("author", author), with("key", form.key),
                        with("body_hash", form.body_hash), with("made", made),
                        with("sent_at", transaction.now()));
}

}  // namespace kept::storage
