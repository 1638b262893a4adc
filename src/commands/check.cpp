#include "commands/check.hpp"

#include <fmt/format.h>
#include <iterator>
#include <ostream>

#include "commands/check_rules.hpp"
#include "data_folder.hpp"
#include "storage/check.hpp"

namespace kept::commands {
namespace {

using storage::Finding;
using Findings = std::vector<Finding>;

std::string everything_said_by(const std::exception& failure) {
    try {
        std::rethrow_if_nested(failure);
    } catch (const std::exception& cause) {
        return cause.what();
    }
    return failure.what();
}

/// Whoever changed a row may have left something that cannot be read at all: that is a finding as well.
template <class Checking>
void add(Findings& findings, std::string_view what, Checking checking) {
    try {
        Findings found = checking();
        std::ranges::move(found, std::back_inserter(findings));
    } catch (const std::exception& failure) {
        findings.push_back({fmt::format("{} cannot be read: {}", what, everything_said_by(failure))});
    }
}

std::string number_of(std::size_t count, std::string_view one, std::string_view many) {
    return fmt::format("{} {}", count, count == 1 ? one : many);
}

}  // namespace

int check(const std::filesystem::path& folder, std::ostream& answers) {
    storage::Connection connection(place_in(folder), storage::May::read);
    connection.begin();
    Findings findings;
    RulesChecked rules;
    add(findings, "The file", [&] { return storage::check_file(connection); });
    add(findings, "The journal", [&] { return storage::check_journals(connection); });
    add(findings, "What was said", [&] {
        rules = check_rules(connection);
        return rules.findings;
    });
    for (const Finding& finding : findings) answers << finding.sentence << '\n';
    if (!findings.empty()) return 1;
    answers << fmt::format("All is well: {} in {}.\n", number_of(rules.entries, "entry", "entries"),
                           number_of(rules.organisations, "organisation", "organisations"));
    return 0;
}

}  // namespace kept::commands
