#include "storage/organisations.hpp"

#include "domain/refusal.hpp"

namespace kept::storage {
namespace {

std::string_view code_of(OrganisationKind kind) {
    return kind == OrganisationKind::company ? "company" : "example";
}

}  // namespace

void add_organisation(Transaction& transaction, const Organisation& organisation, OrganisationKind kind) {
    transaction.execute(R"sql(
        insert into organisations (id, name, kind, founded_at) values (:id, :name, :kind, :founded_at)
        )sql",
                        with("id", organisation.id), with("name", organisation.name),
                        with("kind", code_of(kind)), with("founded_at", transaction.now()));
    transaction.execute(R"sql(
        insert into journal_heads (organisation, sequence, hash) values (:organisation, 0, :hash)
        )sql",
                        with("organisation", organisation.id), with("hash", std::string(64, '0')));
}

std::vector<Organisation> organisations(Connection& connection, OrganisationKind kind) {
    std::vector<Organisation> found;
    for (auto& [id, name] : connection.select<OrganisationId, std::string>(R"sql(
            select id, name from organisations where kind = :kind order by founded_at, id
            )sql",
                                                                           with("kind", code_of(kind))))
        found.push_back({std::move(id), std::move(name)});
    return found;
}

std::optional<Organisation> organisation_at(Connection& connection, const std::string& address) {
    auto rows = connection.select<OrganisationId, std::string>(R"sql(
        select organisations.id, organisations.name from organisation_addresses
        join organisations on organisations.id = organisation_addresses.organisation
        where organisation_addresses.address = :address
        )sql",
                                                               with("address", address));
    if (rows.empty()) return std::nullopt;
    return Organisation{std::get<0>(rows.front()), std::get<1>(rows.front())};
}

std::optional<Organisation> organisation_of_the_installation(Connection& connection) {
    auto rows = connection.select<OrganisationId, std::string>(R"sql(
        select id, name from organisations
        where kind = 'company' and not exists (select 1 from organisation_addresses
                                               where organisation_addresses.organisation = organisations.id)
        order by founded_at, id limit 1
        )sql");
    if (rows.empty()) return std::nullopt;
    return Organisation{std::get<0>(rows.front()), std::get<1>(rows.front())};
}

std::optional<std::string> address_of(Connection& connection, const OrganisationId& organisation) {
    auto rows = connection.select<std::string>(
        "select address from organisation_addresses where organisation = :organisation",
        with("organisation", organisation));
    if (rows.empty()) return std::nullopt;
    return std::get<0>(rows.front());
}

void give_address(Transaction& transaction, const OrganisationId& organisation, const std::string& address) {
    transaction.execute(R"sql(
        insert into organisation_addresses (organisation, address) values (:organisation, :address)
        )sql",
                        with("organisation", organisation), with("address", address));
}

Organisation organisation(Connection& connection, const OrganisationId& id) {
    auto rows =
        connection.select<std::string>("select name from organisations where id = :id", with("id", id));
    if (rows.empty()) throw NotFound{};
    return {id, std::move(std::get<0>(rows.front()))};
}

}  // namespace kept::storage
