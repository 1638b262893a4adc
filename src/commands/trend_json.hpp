#pragma once

#include <array>
#include <ostream>
#include <string>
#include <string_view>

#include "domain/trend/reading.hpp"
#include "domain/trend/series.hpp"

namespace kept::commands {

/// Writes readings as JSON, one a line, in the form of the worked cases (docs/trends.md). Numbers are written
/// as short as they can be read back exactly. Holds back little: even the longest answer is written in parts.
class TrendJson {
  public:
    explicit TrendJson(std::ostream& answers);

    void write(const trend::Series& series, const trend::Reading& reading);

    /// {"error": "invalid_value", "index", "line"}, or {"error": "invalid_baseline_n", "line"}.
    void write(const trend::Refused& refused, int line);

    /// {"error", "line"}: the line was not understood.
    void write_complaint(std::string_view sentence, int line);

    /// Everything written so far goes out.
    void flush();

  private:
    void add(std::string_view text);
    void add(std::size_t number);
    void add(double number);
    void add_field(std::string_view name, std::size_t number);
    void add_segment(const trend::Segment& segment);
    void add_run_chart(const trend::RunChart& chart);
    void add_points(const trend::Series& series, const trend::Reading& reading);
    void add_runs(const std::vector<trend::Run>& runs, std::string_view side,
                  const std::array<std::string_view, 3>& sides);
    void add_periods(const std::vector<trend::PeriodIndex>& periods);
    void add_promise_kept(const trend::Series& series, const trend::Reading& reading);
    void make_room();

    std::ostream& answers_;
    std::string written_;
};

}  // namespace kept::commands
