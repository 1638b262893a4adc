#include "commands/options.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <fmt/format.h>

#include "commands/usage.hpp"

namespace kept::commands {
namespace {

/// The part of a complaint that names the option.
std::string option_in(const std::string& complaint) {
    const auto begin = complaint.find("--");
    if (begin == std::string::npos) return "An option";
    return complaint.substr(begin, complaint.find_first_of(" :=", begin) - begin);
}

void parse(CLI::App& parser, std::string_view command, Arguments arguments) {
    parser.set_help_flag();
    parser.allow_extras();
    std::ranges::reverse(arguments);  // which is how the parser takes them
    try {
        parser.parse(std::move(arguments));
    } catch (const CLI::ParseError& error) {
        throw UsageError(
            fmt::format("{} needs another value: see kept {} --help.", option_in(error.what()), command));
    }
    if (const auto strangers = parser.remaining(); !strangers.empty())
        throw UsageError(fmt::format("kept {} does not know {}: see kept {} --help.", command,
                                     strangers.front(), command));
}

/// Apart from what belongs to options: everything else behind `kept trend` is meant as a number.
Arguments numbers_among(Arguments& arguments, const CLI::App& parser) {
    Arguments numbers;
    Arguments options;
    bool is_value = false;
    for (std::string& each : arguments) {
        const bool is_option = !is_value && each.starts_with("--");
        const auto* known = is_option ? parser.get_option_no_throw(each) : nullptr;
        (is_option || is_value ? options : numbers).push_back(std::move(each));
        is_value = known != nullptr && known->get_items_expected_min() > 0;
    }
    arguments = std::move(options);
    return numbers;
}

std::filesystem::path insisted_on(const std::string& folder) {
    if (folder.empty())
        throw UsageError("Say in which folder the data is kept: --data FOLDER, or KEPT_DATA.");
    return folder;
}

}  // namespace

ServingOptions read_options(std::string_view command, const Arguments& arguments) {
    ServingOptions asked;
    CLI::App parser;
    parser.add_option("--data", asked.serving.data)->envname("KEPT_DATA");
    parser.add_option("--listen", asked.serving.listen)->envname("KEPT_LISTEN");
    parser.add_option("--address", asked.serving.address)->envname("KEPT_ADDRESS");
    parser.add_flag("--behind-proxy", asked.serving.behind_proxy)->envname("KEPT_BEHIND_PROXY");
    if (command == "demo") {
        parser.add_flag("--lan", asked.serving.lan)->envname("KEPT_LAN");
        parser.add_option("--today", asked.today)->envname("KEPT_TODAY");
    }
    parse(parser, command, arguments);
    return asked;
}

std::filesystem::path read_folder(std::string_view command, const Arguments& arguments) {
    std::string folder;
    CLI::App parser;
    parser.add_option("--data", folder)->envname("KEPT_DATA");
    parse(parser, command, arguments);
    return insisted_on(folder);
}

FolderOptions read_folder_and_address(std::string_view command, const Arguments& arguments) {
    FolderOptions asked;
    std::string folder;
    CLI::App parser;
    parser.add_option("--data", folder)->envname("KEPT_DATA");
    parser.add_option("--address", asked.address)->envname("KEPT_ADDRESS");
    parse(parser, command, arguments);
    asked.folder = insisted_on(folder);
    return asked;
}

WhenOutput read_when_output(std::string_view command, const Arguments& arguments) {
    bool as_json = false;
    CLI::App parser;
    parser.add_flag("--json", as_json);
    parse(parser, command, arguments);
    return as_json ? WhenOutput::json : WhenOutput::table;
}

TrendOptions read_trend_options(const Arguments& arguments) {
    TrendOptions asked;
    bool as_json = false;
    bool is_screened = false;
    CLI::App parser;
    parser.add_flag("--json", as_json);
    parser.add_flag("--screen", is_screened);
    parser.add_option("--direction", asked.direction);
    parser.add_option("--promise", asked.promise);
    parser.add_option("--new-starts", asked.new_starts);
    parser.add_option("--labels", asked.labels);
    parser.add_option("--baseline", asked.baseline);
    Arguments options = arguments;
    asked.numbers = numbers_among(options, parser);
    parse(parser, "trend", options);
    if (as_json) asked.output = TrendOutput::json;
    if (is_screened) asked.screening = trend::Screening::on;
    return asked;
}

}  // namespace kept::commands
