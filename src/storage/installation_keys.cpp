#include "storage/installation_keys.hpp"

namespace kept::storage {

std::string installation_key(Store& store, std::string_view purpose) {
    return store.write([&](Transaction& transaction) {
        transaction.execute(R"sql(
            insert into installation_keys (purpose, key) values (:purpose, :key) on conflict (purpose) do nothing
            )sql",
                            with("purpose", purpose), with("key", transaction.random_hex(32)));
        return std::get<0>(
            transaction
                .select<std::string>("select key from installation_keys where purpose = :purpose",
                                     with("purpose", purpose))
                .front());
    });
}

}  // namespace kept::storage
