#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "domain/ids.hpp"
#include "domain/measure.hpp"
#include "domain/period.hpp"

namespace kept::views {

/// An address inside Kept, percent-encoded: it begins with "/". Made only by the functions below.
class Path {
  public:
    const std::string& text() const { return text_; }

    /// The same address at the part of the page with this id.
    Path at(std::string_view id) const;

    bool operator==(const Path&) const = default;

  private:
    explicit Path(std::string text) : text_(std::move(text)) {}
    friend class PathWriter;

    std::string text_;
};

Path home();

/// The address that a request came to, for sending it there again.
Path asked_at(std::string_view path);

Path my_numbers();
/// My numbers, opened with the answer to one report that was just made.
Path my_numbers_answer(const ReportId& report);

Path kpis();
Path new_kpi();
/// The same, with a name that was typed before.
Path new_kpi_called(std::string_view name);
Path kpi(const KpiId& kpi);
Path reports_of(const KpiId& kpi);
Path corrections_of(const KpiId& kpi);
/// The page on which what was said for one period is corrected.
Path correction(const KpiId& kpi, const Period& period);
Path withdrawals_of(const KpiId& kpi);
Path declarations_of(const KpiId& kpi);
Path promises_of(const KpiId& kpi);
Path new_promise(const KpiId& kpi);
Path retirement_of(const KpiId& kpi);
/// What a typed number would become: the form's value and period follow behind the question mark.
Path number_preview(const KpiId& kpi);

Path teams();
Path new_team();
Path team(const TeamId& team);
Path board(const TeamId& team);
Path rhythms_of(const TeamId& team);
Path invitations_of(const TeamId& team);

/// The page behind an invitation, opened with the secret from its link.
Path invitation(std::string_view token);
/// The page that makes a new installation's first organisation.
Path set_up(std::string_view token);

Path sign_in();
/// Signing in, after which the asked page opens.
Path sign_in_for(const Path& asked);
Path sessions();
Path sessions_ended();
Path demo_sign_ins();

// The tour of the example
Path demo_tour();

Path language_choice();
Path events();

/// A file of the bundle by its plain name, such as "kept.css"; its address changes with its content.
/// Throws std::out_of_range for a name that is not in the bundle.
Path asset(std::string_view name);

}  // namespace kept::views
