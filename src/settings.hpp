#pragma once

#include <expected>
#include <filesystem>
#include <string>

#include "web/app.hpp"

namespace kept {

/// What somebody asked for, as they typed it or as it stands in the environment.
struct Options {
    std::string data;
    std::string listen;
    std::string address;
    bool behind_proxy = false;
    bool lan = false;
};

/// Who stands between Kept and the people who use it.
enum class InFront { nobody, proxy };

/// How the program runs: nothing here contradicts anything else.
struct Settings {
    web::Serving serving = web::Serving::company;
    std::filesystem::path folder;
    std::string listen_address;   ///< an IP address
    unsigned short port = 0;      ///< 0: any free one
    std::string outside_address;  ///< scheme, host and port; empty: wherever it listens
    InFront in_front = InFront::nobody;
};

/// The settings that were asked for, or in one sentence what is wrong with them.
std::expected<Settings, std::string> settings_from(const Options& options, web::Serving serving);

}  // namespace kept
