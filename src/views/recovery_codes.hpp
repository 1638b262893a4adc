#pragma once

#include <string>
#include <vector>

#include "language/language.hpp"
#include "views/account_forms.hpp"
#include "views/sheet.hpp"

namespace kept::views {

/// Where whoever has kept their codes goes on.
enum class ThenOn { home, first_quarter };

/// Ten codes, shown once.
struct FreshCodes {
    std::vector<std::string> codes;
    std::string organisation;
    std::string email;
    Day made;
    ThenOn then = ThenOn::home;
};

Sheet fresh_codes_page(const language::Language& say, const FreshCodes& view);

/// How the reader came to this page: by themselves, or because one of the codes just let them in.
enum class CameBy { themselves, a_code };

/// How many codes are left, and a form that makes a new set. Field: password_now.
struct CodesLeft {
    int left = 0;
    CameBy came_by = CameBy::themselves;
    AccountChange change;
};

Sheet codes_left_page(const language::Language& say, const CodesLeft& view);

/// Fields: email, code, password.
Sheet forgotten_page(const language::Language& say, const FormState& form);

}  // namespace kept::views
