#pragma once

#include <string>

#include "http/response.hpp"
#include "views/form.hpp"
#include "views/paths.hpp"
#include "views/sheet.hpp"
#include "web/app.hpp"
#include "web/people.hpp"

namespace kept::web {

/// A whole page for a member, with the frame around it. `here` is the page's own address.
http::Response draw(App& app, const SignedIn& me, const views::Sheet& sheet, const views::Path& here,
                    int status = 200);

/// A whole page for who is not signed in.
http::Response draw(App& app, const Visitor& visitor, const views::Sheet& sheet, const views::Path& here,
                    int status = 200);

/// A screen on the wall: the sheet alone, without anything to press.
http::Response draw_wall(App& app, const Visitor& visitor, const views::Sheet& sheet);

/// The laptop that goes round: a page that hears of its meeting although nobody is signed in on it.
http::Response draw_laptop(App& app, const Visitor& visitor, const views::Sheet& sheet, int status = 200);

/// A form that was not sent yet: its token, and a fresh key.
views::FormState fresh_form(const App& app, const std::string& token);

/// The answer to a form that was taken: look there for the result.
http::Response look_at(const views::Path& path);

}  // namespace kept::web
