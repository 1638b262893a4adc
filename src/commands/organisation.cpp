#include "commands/organisation.hpp"

#include <chrono>
#include <fmt/format.h>
#include <ostream>
#include <stdexcept>

#include "actions/add_organisation.hpp"
#include "actions/invite_administrator.hpp"
#include "addresses.hpp"
#include "commands/options.hpp"
#include "commands/precautions.hpp"
#include "commands/usage.hpp"
#include "data_folder.hpp"
#include "language/language.hpp"
#include "secrets/randomness.hpp"
#include "storage/organisations.hpp"
#include "views/paths.hpp"
#include "web/proof.hpp"

namespace kept::commands {
namespace {

Instant now() {
    return std::chrono::time_point_cast<std::chrono::microseconds>(std::chrono::system_clock::now());
}

void insist_on(std::string_view command, std::string_view verb, const Arguments& arguments) {
    if (arguments.empty() || arguments.front() != verb)
        throw UsageError(
            fmt::format("kept {0} knows one thing to do, {1}: see kept {0} --help.", command, verb));
}

Arguments after_the_verb(const Arguments& arguments) {
    return {arguments.begin() + 1, arguments.end()};
}

/// In the form in which a browser says it.
std::string readable_address(const std::string& typed) {
    const auto address = outside_address_from(typed);
    if (!address)
        throw UsageError(
            fmt::format("--address {} is not an address such as https://kept.example.nl: a scheme, a host "
                        "and perhaps a port, "
                        "nothing more.",
                        typed));
    if (address->scheme != Scheme::https && !is_loopback(address->host))
        throw UsageError(fmt::format(
            "--address {} is not encrypted: outside this machine only https is possible.", typed));
    return address->text();
}

void refuse_an_example(storage::Store& store) {
    const bool is_example = store.read([](storage::Connection& connection) {
        return !storage::organisations(connection, storage::OrganisationKind::example).empty();
    });
    if (is_example) throw std::runtime_error("This data is the example organisation's, which nobody joins.");
}

/// By its own address, or the one of the installation.
OrganisationId organisation_reached_by(storage::Store& store, const std::string& address) {
    return store.read([&](storage::Connection& connection) {
        if (const auto own = storage::organisation_at(connection, address)) return own->id;
        const auto found = storage::organisation_of_the_installation(connection);
        if (!found) throw std::runtime_error("Nobody lives here yet: kept serve prints a link to set it up.");
        return found->id;
    });
}

}  // namespace

int organisation(const Arguments& arguments, std::ostream& answers) {
    insist_on("organisation", "add", arguments);
    const FolderOptions asked = read_folder_and_address("organisation", after_the_verb(arguments));
    if (asked.address.empty())
        throw UsageError(
            "Say where people will find it: --address https://second.example.nl, or KEPT_ADDRESS.");
    const std::string address = readable_address(asked.address);
    take_precautions();
    storage::Store store(place_in(asked.folder), now, secrets::system_randomness(),
                         [](const auto&, const auto&) {});
    refuse_an_example(store);
    const auto token = actions::add_organisation(store, address);
    if (!token) throw std::runtime_error(language::of(Tongue::english).refusal(token.error()));
    answers << "Whoever opens this link within fourteen days sets up the organisation, once:\n\n    "
            << address << views::set_up(*token).text() << "\n\n";
    return 0;
}

int administrator(const Arguments& arguments, std::ostream& answers) {
    insist_on("administrator", "invite", arguments);
    const FolderOptions asked = read_folder_and_address("administrator", after_the_verb(arguments));
    const std::string address =
        asked.address.empty() ? "http://127.0.0.1:8080" : readable_address(asked.address);
    take_precautions();
    storage::Store store(place_in(asked.folder), now, secrets::system_randomness(),
                         [](const auto&, const auto&) {});
    refuse_an_example(store);
    const OrganisationId id = organisation_reached_by(store, address);
    const auto invited = actions::invite_administrator(store, id);
    const auto link = views::administrator_invitation(web::text_of(web::Proof{id, invited.token}));
    answers << "Whoever opens this link within three days joins as an administrator, once:\n\n    " << address
            << link.text() << "\n\n";
    return 0;
}

}  // namespace kept::commands
