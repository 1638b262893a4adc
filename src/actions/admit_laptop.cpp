#include "actions/admit_laptop.hpp"

#include "actions/admit_screen.hpp"
#include "actions/once.hpp"
#include "storage/laptops.hpp"

namespace kept::actions {

Result<TeamId> admit_laptop(storage::Store& store, const Speaker& speaker, const std::string& typed_code,
                            const TeamId& team, const storage::SentForm& form) {
    return store.write([&](storage::Transaction& transaction) {
        return once<TeamId>(transaction, speaker, form, [&]() -> Result<TeamId> {
            const auto code = code_of_screen(transaction, speaker, team, typed_code);
            if (!code) return std::unexpected(code.error());
            storage::admit_laptop(transaction, speaker.organisation,
                                  {.id = transaction.new_id<Laptop>(),
                                   .code = *code,
                                   .team = team,
                                   .admitted_by = speaker.member,
                                   .ends = transaction.now() + screen_stays_for});
            return team;
        });
    });
}

}  // namespace kept::actions
