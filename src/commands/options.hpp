#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "commands/command_line.hpp"
#include "commands/when.hpp"
#include "domain/trend/series.hpp"
#include "settings.hpp"

// What stands behind a command, or else in the environment. Everything here throws UsageError with one
// sentence about what is not understood.
namespace kept::commands {

/// What the commands that serve are asked.
struct ServingOptions {
    Options serving;
    std::string today;  ///< of the example: which day it is
};

/// Only the example knows --lan and --today.
ServingOptions read_options(std::string_view command, const Arguments& arguments);

/// The folder of a command that knows nothing but --data.
std::filesystem::path read_folder(std::string_view command, const Arguments& arguments);

/// What the commands that make a link are asked.
struct FolderOptions {
    std::filesystem::path folder;
    std::string address;  ///< as it was typed; empty: not said
};

FolderOptions read_folder_and_address(std::string_view command, const Arguments& arguments);

WhenOutput read_when_output(std::string_view command, const Arguments& arguments);

/// What `kept trend` is asked: a chart for people, or JSON.
enum class TrendOutput { chart, json };

/// What stood behind `kept trend`, as it was typed; empty: not said.
struct TrendOptions {
    TrendOutput output = TrendOutput::chart;
    std::vector<std::string> numbers;  ///< with "-" for a gap; they may be negative
    std::string direction;
    std::string promise;
    std::string new_starts;
    std::string labels;
    std::string baseline;
    trend::Screening screening = trend::Screening::off;
};

TrendOptions read_trend_options(const Arguments& arguments);

}  // namespace kept::commands
