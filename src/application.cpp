#include "application.hpp"

#include <charconv>
#include <condition_variable>
#include <mutex>
#include <spdlog/spdlog.h>
#include <utility>

#include "addresses.hpp"
#include "library/shelf.hpp"
#include "live/names.hpp"
#include "secrets/token.hpp"
#include "storage/installation_keys.hpp"
#include "storage/organisations.hpp"
#include "views/paths.hpp"
#include "web/answer.hpp"

namespace kept {
namespace {

using namespace std::chrono_literals;

constexpr auto between_two_notes = 1min;

template <class... Cases>
struct Either : Cases... {
    using Cases::operator()...;
};

std::vector<std::string> names_of(const std::vector<storage::Change>& changes) {
    std::vector<std::string> names;
    const Either add{[&](const KpiId& kpi) { names.push_back(live::kpi_name(kpi)); },
                     [&](const TeamId& team) { names.push_back(live::board_name(team)); },
                     [&](const MemberId& member) { names.push_back(live::member_name(member)); },
                     [&](const SessionId& session) { names.push_back(live::session_name(session)); },
                     [&](const MeetingId& meeting) { names.push_back(live::meeting_name(meeting)); },
                     [&](storage::WhoMayRead) { names.push_back(live::readers_name()); },
                     [&](const OrganisationId&) { names.push_back(live::organisation_name()); }};
    for (const storage::Change& change : changes) std::visit(add, change);
    return names;
}

storage::Tell telling(live::Watchers& watchers) {
    return [&watchers](const OrganisationId& organisation, const std::vector<storage::Change>& changes) {
        watchers.announce(organisation, names_of(changes));
    };
}

secrets::Key key_from(const std::string& hex) {
    secrets::Key key{};
    for (std::size_t each = 0; each < key.size(); ++each)
        std::from_chars(hex.data() + 2 * each, hex.data() + 2 * each + 2, key[each], 16);
    return key;
}

using storage::OrganisationKind;

bool anybody_lives_in(storage::Store& store, OrganisationKind kind) {
    return store.read(
        [&](storage::Connection& connection) { return !storage::organisations(connection, kind).empty(); });
}

/// Whatever the folder is marked as: an example holds no real accounts, and real accounts are no example.
void refuse_the_other_kind(storage::Store& store, web::Serving serving) {
    if (serving == web::Serving::company && anybody_lives_in(store, OrganisationKind::example))
        throw std::runtime_error("This data is the example organisation's, which only kept demo opens.");
    if (serving == web::Serving::example && anybody_lives_in(store, OrganisationKind::company))
        throw std::runtime_error("This data is a real organisation's, which only kept serve opens.");
}

std::optional<std::string> token_for_setting_up(storage::Store& store, web::Serving serving) {
    refuse_the_other_kind(store, serving);
    if (serving == web::Serving::example || store.read(storage::organisation_of_the_installation)) return {};
    return secrets::new_token(secrets::system_randomness());
}

/// Said once, when the program starts; everything that could be read is there.
void tell_of_faults_in_the_library() {
    for (const library::Fault& each : library::shelf().faults)
        spdlog::error("library/{}:{}: {}", each.file, each.line, each.sentence);
}

}  // namespace

Application::Application(const Settings& settings, storage::Clock clock)
    : settings_(settings),
      folder_(settings_.folder, settings_.serving),
      watchers_(clock),
      store_(folder_.place(), clock, secrets::system_randomness(), telling(watchers_)),
      alarms_(watchers_, std::move(clock)),
      set_up_token_(token_for_setting_up(store_, settings_.serving)),
      server_(server_options(), [this](const http::Request& request) { return web::answer(app_, request); }),
      app_{.store = store_,
           .watchers = watchers_,
           .alarms = alarms_,
           .settings = web_settings(),
           .randomness = secrets::system_randomness(),
           .form_key = key_from(storage::installation_key(store_, "form tokens"))} {}

Application::~Application() {
    stop();
}

void Application::start() {
    tell_of_faults_in_the_library();
    server_.start();
    noting_ = std::jthread([this](const std::stop_token& stopping) { note_who_was_seen(stopping); });
}

std::string Application::local_address() const {
    return kept::local_address({settings_.listen_address, port()});
}

Reach Application::listens_to() const {
    const bool is_alone = is_loopback(settings_.listen_address) || settings_.in_front == InFront::proxy;
    return is_alone ? Reach::machine : Reach::network;
}

std::vector<std::string> Application::network_addresses() const {
    std::vector<std::string> found;
    if (listens_to() == Reach::machine) return found;
    for (const std::string& each : addresses_heard_on(settings_.listen_address))
        found.push_back(kept::local_address({each, port()}));
    return found;
}

std::string Application::address() const {
    return settings_.outside_address.empty() ? local_address() : settings_.outside_address;
}

std::optional<std::string> Application::set_up_link() const {
    if (!set_up_token_) return {};
    return address() + views::set_up(*set_up_token_).text();
}

void Application::stop() {
    server_.stop();
    noting_.request_stop();
    if (noting_.joinable()) noting_.join();
    store_.stop();
}

http::ServerOptions Application::server_options() const {
    http::ServerOptions options{
        .address = settings_.listen_address,
        .port = settings_.port,
        .headers = web::security_headers({.outside_address = settings_.outside_address})};
    if (settings_.in_front == InFront::proxy) options.connections_per_peer = options.connections_in_total;
    return options;
}

web::WebSettings Application::web_settings() const {
    web::WebSettings settings{.serving = settings_.serving, .outside_address = settings_.outside_address};
    // Visitors of the example may come by any of this machine's names; whoever keeps real numbers may not.
    if (settings_.serving == web::Serving::company) settings.outside_address = address();
    if (settings_.in_front == InFront::proxy) settings.peers = web::Peers::proxies;
    if (set_up_token_) settings.set_up_token_hash = secrets::hash_of_token(*set_up_token_);
    return settings;
}

void Application::note_who_was_seen(const std::stop_token& stopping) {
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    while (!never.wait_for(lock, stopping, between_two_notes, [] { return false; }) &&
           !stopping.stop_requested()) {
        try {
            app_.seen.write_down(store_);
        } catch (const std::exception& failure) {
            spdlog::warn("when people were last seen could not be written down: {}", failure.what());
        }
    }
}

}  // namespace kept
