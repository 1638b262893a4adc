#include "views/errors.hpp"
#include "web/coaches.hpp"
#include "web/drawing.hpp"
#include "web/guards.hpp"
#include "web/pages.hpp"

namespace kept::web {

// GET /
http::Response show_home(App& app, const Asked& asked, const Visitor&) {
    if (const auto me = whoever_asks(app, asked)) return look_at(start_of(app, *me));
    return look_at(app.settings.serving == Serving::example ? views::demo_sign_ins() : views::sign_in());
}

}  // namespace kept::web
