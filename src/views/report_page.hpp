#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/offer.hpp"
#include "domain/remark.hpp"
#include "domain/team.hpp"
#include "views/kpi_page.hpp"
#include "views/owners_side.hpp"

namespace kept::views {

/// Whether somebody may take part, and does.
enum class Applauds { may_not, not_yet, does };

/// Whose words they are: somebody's of the organisation, or a coach's from outside.
enum class Speaks { colleague, coach };

/// A remark as it stands in the discussion.
struct RemarkOnPage {
    Remark remark;
    std::string author_name;
    std::optional<FormState> taking_back;  ///< of one's own words that still stand
    Speaks speaks = Speaks::colleague;
};

/// One period of a KPI: what was said, with its discussion. Who may not know of a feeling is given none.
struct ReportPage {
    Kpi kpi;
    std::string owner_name;
    Team team;
    Slot slot;
    std::vector<Declaration> declarations;  ///< about this period, withdrawn ones included
    std::optional<OfferAnswer> offer_answer;
    std::optional<Felt> felt;
    Clock clock;
    std::vector<std::string> applauding;  ///< their names, in the order of applauding
    Applauds applauds = Applauds::may_not;
    FormState applause;
    std::vector<RemarkOnPage> remarks;
    FormState remark;
    std::optional<OwnersSide> own;  ///< for its owner
};

Sheet report_page(const language::Language& say, const ReportPage& view);

}  // namespace kept::views
