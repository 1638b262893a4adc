#include "actions/change_name.hpp"

#include "domain/wording.hpp"
#include "storage/accounts.hpp"

namespace kept::actions {

Result<std::string> change_name(storage::Store& store, const Speaker& speaker, const std::string& typed) {
    const auto name = worded("name", typed, Wording::name, "What is your name?");
    if (!name) return std::unexpected(name.error());
    return store.write([&](storage::Transaction& transaction) {
        storage::change_name(transaction, speaker.organisation, speaker.member, *name);
        return *name;
    });
}

}  // namespace kept::actions
