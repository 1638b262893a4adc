#include "actions/add_organisation.hpp"

#include "secrets/token.hpp"
#include "storage/organisations.hpp"
#include "storage/set_up_links.hpp"

namespace kept::actions {
namespace {

constexpr std::chrono::days lasts{14};

}  // namespace

Result<std::string> add_organisation(storage::Store& store, const std::string& address) {
    return store.write([&](storage::Transaction& transaction) -> Result<std::string> {
        if (const auto there = storage::organisation_at(transaction, address))
            return refuse("address", "{0} lives at {1} already.", there->name, address);
        std::string token = secrets::new_token(transaction.randomness());
        storage::add_set_up_link(transaction, {.token_hash = secrets::hash_of_token(token),
                                               .address = address,
                                               .made = transaction.now(),
                                               .expires = transaction.now() + lasts});
        return token;
    });
}

}  // namespace kept::actions
