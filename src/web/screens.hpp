#pragma once

#include <optional>
#include <string>
#include <vector>

#include "http/request.hpp"
#include "http/response.hpp"
#include "storage/laptops.hpp"
#include "storage/walls.hpp"
#include "views/fields.hpp"
#include "web/app.hpp"
#include "web/people.hpp"

// Screens that are nobody: one on the wall, and a laptop that goes round. Looking at them writes nothing.
namespace kept::web {

enum class ScreenKind { wall, laptop };

/// What a screen shows on a day: made of the secret that its browser keeps.
std::string screen_code(const App& app, const Visitor& visitor, ScreenKind kind, Day day);

/// The codes under which it may have been let in: a screen that was let in yesterday evening is let in still.
std::vector<std::string> screen_codes(const App& app, const Visitor& visitor, ScreenKind kind);

std::optional<storage::Wall> admitted_wall(App& app, storage::Connection& connection, const Visitor& visitor);
std::optional<storage::Laptop> admitted_laptop(App& app, storage::Connection& connection,
                                               const Visitor& visitor);

/// The stream of what changes, for a screen: what it may hear of is for its page to say.
http::Response stream_to_screen(App& app, const http::Request& request, const Visitor& visitor,
                                std::string_view what, const std::vector<std::string>& names);

/// "K7PQ": by which phones find a meeting. It proves nothing.
std::string meeting_code(const App& app, const MeetingId& meeting);

/// "K7PQ": what a laptop shows in one turn, and the phone of whoever has it as well, so that they see which
/// laptop they mean. It proves nothing.
std::string turn_code(const App& app, const LaptopId& laptop, const LiveMeeting& meeting);

/// Those in which a member can let in a screen.
std::vector<views::Option> own_teams(storage::Connection& connection, const SignedIn& me, Instant now);

}  // namespace kept::web
