#pragma once

#include <string_view>

// What the shell is told: at most 80 characters wide, and every option that there is.
namespace kept::commands {

extern const std::string_view help;
extern const std::string_view help_of_serve;
extern const std::string_view help_of_demo;
extern const std::string_view help_of_check;
extern const std::string_view help_of_organisation;
extern const std::string_view help_of_administrator;
extern const std::string_view help_of_when;
extern const std::string_view help_of_trend;

}  // namespace kept::commands
