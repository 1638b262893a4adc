#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/outcome.hpp"
#include "language/language.hpp"
#include "views/html.hpp"
#include "views/six.hpp"

namespace kept::views {

/// An earlier value of a period, drawn as a ghost on a stem.
struct ChartGhost {
    double value;
    std::string words;  ///< "9, corrected to 7"
};

/// One period of a KPI's chart.
struct ChartSlot {
    Outcome outcome = Outcome::open;
    Timeliness timeliness = Timeliness::on_time;
    std::optional<double> value;
    std::string words;  ///< "Friday 20 November: 8, at least 8, kept": said when the point is pointed at
    DrawnBounds promised;
    std::optional<ChartGhost> earlier;
    bool is_record = false;
    std::string begins;      ///< "wk 47" where a week, month or year begins on the axis, else empty
    std::string value_text;  ///< "8": stands at the latest, the highest and the lowest
};

/// A stretch of periods under one promise ends where the next begins; its words stand at its line.
struct ChartPromise {
    std::size_t from;   ///< index of the first slot it holds for
    std::string words;  ///< "at least 8"
    DrawnBounds bounds;
};

/// The history of the KPI that this one continues, drawn in grey before it.
struct ChartPredecessor {
    std::vector<std::optional<double>> values;
    std::string words;      ///< "Ruben's 'Complaints handled'"
    std::string successor;  ///< "Sanne takes over"
    std::string begins;     ///< "Ruben, Sept.": under the first of these points
};

/// What a KPI's chart is drawn from.
struct ChartView {
    std::vector<ChartSlot> slots;  ///< oldest first
    std::vector<ChartPromise> promises;
    std::optional<ChartPredecessor> predecessor;
    std::string sentence;      ///< the alternative in words
    std::string now_word;      ///< "now": under the open period
    std::string silent_word;   ///< "silent": beside a silent slot
    std::string excused_word;  ///< "away": above an excused bar
};

/// The chart of a KPI, 1120×410 at the desk and 358×330 on the phone, where only the latest periods fit.
Html chart(const ChartView& view);

/// What the shapes of this chart mean; only those that occur in it.
Html chart_key(const ChartView& view, const language::Language& say);

}  // namespace kept::views
