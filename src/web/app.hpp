#pragma once

#include <optional>
#include <string>

#include "live/alarms.hpp"
#include "live/watchers.hpp"
#include "secrets/digest.hpp"
#include "secrets/randomness.hpp"
#include "storage/store.hpp"
#include "web/password_queue.hpp"
#include "web/seen_times.hpp"

namespace kept::web {

/// What is served: people's own organisation, or the example whose members one may play.
enum class Serving { company, example };

/// How Kept is reached from outside.
struct WebSettings {
    Serving serving = Serving::company;
    std::string outside_address;  ///< scheme, host and port, without a slash at the end
    std::optional<std::string>
        set_up_token_hash;  ///< of the one-time link with which an organisation is set up
};

/// What pages and actions need. Shared by all worker threads.
struct App {
    storage::Store& store;
    live::Watchers& watchers;
    live::Alarms& alarms;
    const WebSettings settings;
    const secrets::Randomness randomness;
    const secrets::Key form_key;  ///< signs form tokens
    SeenTimes seen{};
    PasswordQueue passwords{2, 32};
};

}  // namespace kept::web
