#pragma once

#include "language/language.hpp"
#include "views/account.hpp"
#include "views/form.hpp"
#include "views/sheet.hpp"

namespace kept::views {

/// Whether the session is too old to be believed without the password.
enum class AsksPassword { no, yes };

/// A change of how the reader comes in. Every one of them has the field password_now where it asks for it.
struct AccountChange {
    std::string now;  ///< what is there now: the name or the address
    AsksPassword asks = AsksPassword::no;
    FormState form;
};

/// Field: name. It never asks for the password.
Sheet own_name_page(const language::Language& say, const AccountChange& view);

/// Fields: email, password_now.
Sheet own_address_page(const language::Language& say, const AccountChange& view);

/// Fields: password, password_now.
Sheet own_password_page(const language::Language& say, const AccountChange& view);

/// The field password_now, or nothing.
Html password_now_field(const language::Language& say, const AccountChange& view);

}  // namespace kept::views
