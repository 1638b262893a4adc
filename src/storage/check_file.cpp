#include <fmt/format.h>

#include "storage/check.hpp"

namespace kept::storage {

namespace {

void check_pages(Connection& connection, std::vector<Finding>& findings) {
    for (const auto& [line] : connection.select<std::string>("pragma integrity_check"))
        if (line != "ok") findings.push_back({fmt::format("The file is damaged: {}.", line)});
}

void check_references(Connection& connection, std::vector<Finding>& findings) {
    for (const auto& [table, row, parent, key] :
         connection.select<std::string, std::optional<std::int64_t>, std::string, std::int64_t>(
             "pragma foreign_key_check"))
        findings.push_back({fmt::format("{}: row {} points to something in {} that is not there.", table,
                                        row.value_or(0), parent)});
}

}  // namespace

std::vector<Finding> check_file(Connection& connection) {
    std::vector<Finding> findings;
    if (connection.database() != Database::sqlite) return findings;
    try {
        check_pages(connection, findings);
        check_references(connection, findings);
    } catch (const SqlFailed&) {
        findings.push_back({"The file is so damaged that it cannot be read."});
    }
    return findings;
}

}  // namespace kept::storage
