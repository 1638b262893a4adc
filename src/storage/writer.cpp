#include "storage/writer.hpp"

#include <algorithm>
#include <map>
#include <spdlog/spdlog.h>

namespace kept::storage {

Keep Writer::run(const Deed& deed, Transaction& transaction) {
    transaction.now_ = circumstances_.moments.next();
    transaction.randomness_ = circumstances_.randomness;
    transaction.changes_.clear();
    return deed(transaction);
}

Writer::Changes Writer::changes_of(Transaction& transaction) {
    return std::exchange(transaction.changes_, {});
}

void Writer::tell(const Changes& changes) const {
    std::map<OrganisationId, std::vector<Change>> by_organisation;
    for (const auto& [organisation, change] : changes) {
        auto& told = by_organisation[organisation];
        if (std::ranges::find(told, change) == told.end()) told.push_back(change);
    }
    for (const auto& [organisation, told] : by_organisation) {
        try {
            circumstances_.tell(organisation, told);
        } catch (const std::exception& error) {
            spdlog::error("what is kept could not be told: {}", error.what());
        }
    }
}

}  // namespace kept::storage
