#pragma once

#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "data_folder.hpp"
#include "http/server.hpp"
#include "live/alarms.hpp"
#include "live/watchers.hpp"
#include "settings.hpp"
#include "storage/store.hpp"
#include "web/app.hpp"

namespace kept {

/// Whether what people say can still be kept.
enum class Condition { well, cannot_write };

/// Who can reach an address: this machine alone, or everybody around it.
enum class Reach { machine, network };

/// The whole program but for its command line: its parts, wired. Tests and journeys start it on port 0.
class Application {
  public:
    /// Takes the folder and the port, and brings the data up to date. Throws std::runtime_error with one
    /// sentence when that is not possible.
    Application(const Settings& settings, storage::Clock clock);

    /// Stops.
    ~Application();

    Application(const Application&) = delete;
    Application& operator=(const Application&) = delete;

    /// Answers requests from here on.
    void start();

    unsigned short port() const { return server_.port(); }

    /// Where it listens, as a browser on this machine says it.
    std::string local_address() const;

    /// Whom it lets in.
    Reach listens_to() const;

    /// Where other machines find it, when it listens to them without a proxy in front.
    std::vector<std::string> network_addresses() const;

    /// Where people find it.
    std::string address() const;

    /// With this link, made anew at each start, the first administrator sets up the organisation. Nothing
    /// when one lives here already.
    std::optional<std::string> set_up_link() const;

    /// Once it cannot write any more it never will again: it must be stopped and started anew.
    Condition condition() const { return store_.is_broken() ? Condition::cannot_write : Condition::well; }

    storage::Store& store() { return store_; }

    /// Answers and keeps what came in, and returns when that is done.
    void stop();

  private:
    http::ServerOptions server_options() const;
    web::WebSettings web_settings() const;
    void note_who_was_seen(const std::stop_token& stopping);

    const Settings settings_;
    DataFolder folder_;
    live::Watchers watchers_;
    storage::Store store_;
    live::Alarms alarms_;
    const std::optional<std::string> set_up_token_;
    http::Server server_;
    web::App app_;
    std::jthread noting_;
};

}  // namespace kept
