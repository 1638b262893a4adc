#include "actions/admit_screen.hpp"

#include "actions/reading.hpp"
#include "actions/standing.hpp"
#include "domain/wall_code.hpp"

namespace kept::actions {

Result<std::string> code_of_screen(storage::Transaction& transaction, const Speaker& speaker,
                                   const TeamId& team, const std::string& typed) {
    readable_team(transaction, speaker, team, transaction.now());
    if (!is_in(transaction, speaker, team, transaction.now())) throw Forbidden{};
    const auto code = read_wall_code(typed);
    if (!code) return refuse("code", "The screen shows a code of eight letters and figures.");
    return *code;
}

}  // namespace kept::actions
