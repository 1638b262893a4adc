#pragma once

#include <optional>
#include <string>

#include "live/alarms.hpp"
#include "live/watchers.hpp"
#include "secrets/digest.hpp"
#include "secrets/randomness.hpp"
#include "storage/store.hpp"
#include "web/half_years.hpp"
#include "web/password_queue.hpp"
#include "web/seen_times.hpp"
#include "web/throttle.hpp"

namespace kept::web {

/// What is served: people's own organisation, or the example whose members one may play.
enum class Serving { company, example };

/// Who connects: the people themselves, or a proxy that says for whom.
enum class Peers { clients, proxies };

/// How Kept is reached from outside.
struct WebSettings {
    Serving serving = Serving::company;
    std::string outside_address;  ///< scheme, host and port, without a slash at the end
    std::optional<std::string>
        set_up_token_hash;  ///< of the one-time link with which an organisation is set up
    Peers peers = Peers::clients;
};

/// How many passwords are worked out at a time, and how many requests may wait for that. Each holds a worker,
/// and half of the sixteen (http::ServerOptions) stay free for pages.
constexpr int passwords_at_once = 2;
constexpr int passwords_waiting = 6;

/// What pages and actions need. Shared by all worker threads.
struct App {
    storage::Store& store;
    live::Watchers& watchers;
    live::Alarms& alarms;
    const WebSettings settings;
    const secrets::Randomness randomness;
    const secrets::Key form_key;  ///< signs form tokens
    SeenTimes seen{};
    PasswordQueue passwords{passwords_at_once, passwords_waiting};
    Throttle tries{};
    HalfYears half_years{};
};

}  // namespace kept::web
