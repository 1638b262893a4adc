#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/continuing.hpp"
#include "domain/kpi.hpp"
#include "language/language.hpp"
#include "views/chart.hpp"
#include "views/html.hpp"
#include "views/sheet.hpp"

namespace kept::views {

/// Another KPI in a line of succession, and whose it is.
struct Relative {
    Kpi kpi;
    std::string owner_name;
};

/// Whether a predecessor's numbers can stand on the same ground.
enum class Counted { alike, otherwise };

/// The KPI that one continues, and its numbers where they can stand before the own ones.
struct Predecessor {
    Relative relative;
    Counted counted = Counted::alike;
    std::vector<EarlierValue> values;  ///< empty when it was counted otherwise
};

/// "Continues ‘Complaints handled’ of Ruben Vos", with a link to it; and who goes on with this one.
Html succession(const language::Language& say, const std::optional<Predecessor>& predecessor,
                const std::vector<Relative>& successors);

/// The earlier history as the chart draws it: in grey, before the own one.
std::optional<ChartPredecessor> drawn_before(const language::Language& say,
                                             const std::optional<Predecessor>& predecessor,
                                             const std::string& owner_name);

/// Numbers that a new one may continue: the newest first, found by a form whose field is `search`.
struct Predecessors {
    std::string search;
    std::vector<Relative> found;
    bool more = false;  ///< there are more than are shown
};

Sheet predecessors_page(const language::Language& say, const Predecessors& view);

}  // namespace kept::views
