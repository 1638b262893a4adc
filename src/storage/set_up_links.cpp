#include "storage/set_up_links.hpp"

namespace kept::storage {

void add_set_up_link(Transaction& transaction, const SetUpLink& link) {
    transaction.execute(R"sql(
        insert into set_up_links (token_hash, address, made_at, expires_at)
        values (:token_hash, :address, :made_at, :expires_at)
        )sql",
                        with("token_hash", link.token_hash), with("address", link.address),
                        with("made_at", link.made), with("expires_at", link.expires));
}

std::optional<SetUpLink> set_up_link_with(Connection& connection, const std::string& token_hash) {
    auto rows = connection.select<std::string, Instant, Instant, std::optional<OrganisationId>>(
        R"sql(
        select address, made_at, expires_at, organisation from set_up_links where token_hash = :token_hash
        )sql",
        with("token_hash", token_hash));
    if (rows.empty()) return std::nullopt;
    auto& [address, made, expires, organisation] = rows.front();
    return SetUpLink{token_hash, std::move(address), made, expires, std::move(organisation)};
}

bool is_kept_for_an_organisation(Connection& connection, const std::string& address) {
    return !connection
                .select<std::string>("select address from set_up_links where address = :address limit 1",
                                     with("address", address))
                .empty();
}

void use_set_up_link(Transaction& transaction, const SetUpLink& link, const OrganisationId& organisation) {
    transaction.execute("update set_up_links set organisation = :organisation where token_hash = :token_hash",
                        with("organisation", organisation), with("token_hash", link.token_hash));
}

}  // namespace kept::storage
