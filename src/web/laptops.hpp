#pragma once

#include <functional>

#include "http/response.hpp"
#include "views/laptop.hpp"
#include "web/app.hpp"
#include "web/asked.hpp"
#include "web/people.hpp"

namespace kept::web {

/// Puts a form that comes back where it belongs on the laptop.
using PutBackOnLaptop = std::function<void(views::LaptopPage&)>;

/// The laptop that goes round, as it stands now.
http::Response draw_laptop_page(App& app, const Asked& asked, const Visitor& visitor,
                                const PutBackOnLaptop& put_back = {}, int status = 200);

}  // namespace kept::web
