#pragma once

#include <string>
#include <vector>

#include "domain/device.hpp"
#include "domain/ids.hpp"
#include "language/language.hpp"
#include "views/form.hpp"
#include "views/meeting.hpp"
#include "views/sheet.hpp"

namespace kept::views {

/// A browser in which the reader is signed in: the one they look with, or another.
enum class BrowserIs { this_one, another };

struct OpenSession {
    SessionId id;
    Device device;
    Instant began;
    Instant seen;
    BrowserIs browser = BrowserIs::another;
};

/// Whether mail was shown to reach its owner.
enum class EmailIs { confirmed, unconfirmed };

/// What was changed a moment ago, to be said above the page.
enum class Changed { nothing, name, email, password, sessions };

/// Who signs in with a password has an account; who is played in the example only borrows one.
enum class AccountIs { own, played };

struct Account {
    AccountIs account = AccountIs::own;
    std::string name;
    std::string email;
    EmailIs email_is = EmailIs::unconfirmed;
    int codes_left = 0;
    std::vector<OpenSession> sessions;  ///< this one first
    std::string listens_to;             ///< the live name by which the sessions change
    Clock clock;
    Changed changed = Changed::nothing;
    FormState form;
};

/// Field: session, the id of one or "others".
Sheet account_page(const language::Language& say, const Account& account);

/// "address unconfirmed", beside an address that its owner and administrators see.
Html email_mark(const language::Language& say, EmailIs email);

/// The same as a line under a name; nothing where there is no such address.
Html unconfirmed_line(const language::Language& say, const std::optional<std::string>& email);

}  // namespace kept::views
