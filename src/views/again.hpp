#pragma once

#include "language/language.hpp"
#include "views/form.hpp"
#include "views/paths.hpp"
#include "views/sheet.hpp"

namespace kept::views {

/// The password is asked once more before something weighty is done. Field: password_now; everything that was
/// filled in goes along unseen, to the address it was meant for.
struct Again {
    Path to;
    FormState form;
};

Sheet again_page(const language::Language& say, const Again& view);

}  // namespace kept::views
