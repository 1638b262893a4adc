#include "actions/admit_laptop.hpp"

#include "actions/once.hpp"
#include "actions/reading.hpp"
#include "actions/standing.hpp"
#include "domain/wall_code.hpp"
#include "storage/laptops.hpp"

namespace kept::actions {
namespace {

constexpr std::chrono::hours goes_round_for{12};

}  // namespace

Result<TeamId> admit_laptop(storage::Store& store, const Speaker& speaker, const std::string& typed_code,
                            const TeamId& team, const storage::SentForm& form) {
    return store.write([&](storage::Transaction& transaction) {
        return once<TeamId>(transaction, speaker, form, [&]() -> Result<TeamId> {
            readable_team(transaction, speaker, team, transaction.now());
            if (!is_in(transaction, speaker, team, transaction.now())) throw Forbidden{};
            const auto code = read_wall_code(typed_code);
            if (!code) return refuse("code", "The screen shows a code of eight letters and figures.");
            storage::admit_laptop(transaction, speaker.organisation,
                                  {.id = transaction.new_id<Laptop>(),
                                   .code = *code,
                                   .team = team,
                                   .admitted_by = speaker.member,
                                   .ends = transaction.now() + goes_round_for});
            return team;
        });
    });
}

}  // namespace kept::actions
