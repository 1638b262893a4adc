#pragma once

#include <cstdint>
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

/// What a rule says about one report by itself.
enum class Standing : std::uint8_t { common, near_high_edge, near_low_edge, exceptional };

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
    Standing standing = Standing::common;
    std::string standing_words;  ///< "exceptional: 1", "near the edge"; empty where it is said already
    std::string note;            ///< of an exceptional report: "phones down"
};

/// A stretch of periods under one promise ends where the next begins; its words stand at its line.
struct ChartPromise {
    std::size_t from;   ///< index of the first slot it holds for
    std::string words;  ///< "at least 8"
    DrawnBounds bounds;
};

/// Provisional limits are made of fewer than twelve reports, and drawn thinner.
enum class Certainty : std::uint8_t { provisional, firm };

/// Centre and natural limits of a stretch that is judged on its own.
struct ChartLimits {
    std::size_t first;  ///< slots, both included
    std::size_t last;
    double centre;
    double upper;
    double lower;
    Certainty certainty;
    std::string centre_words;  ///< "centre 5.3"
    std::string upper_words;   ///< "upper 8.6"
    std::string lower_words;   ///< "lower 2.1"
};

/// A band with a roof: several reports that speak together.
struct ChartBand {
    std::size_t first;  ///< slots, both included
    std::size_t last;
    std::string words;  ///< "six in a row, rising"
};

/// Where the owner began anew, with their reason.
struct ChartStart {
    std::size_t at;     ///< the first slot of the new stretch
    std::string words;  ///< "new start: two of us now"
};

/// The history of the KPI that this one continues, drawn in grey before it.
struct ChartPredecessor {
    std::vector<std::optional<double>> values;
    std::string words;      ///< "Ruben's 'Complaints handled'"
    std::string successor;  ///< "Sanne takes over"
    std::string begins;     ///< "Ruben, Sept.": under the first of these points
};

/// A height of the plain chart, with its number: "12".
struct ChartLevel {
    double value;
    std::string words;
};

/// What a KPI's chart is drawn from.
struct ChartView {
    std::vector<ChartSlot> slots;  ///< oldest first
    std::vector<ChartPromise> promises;
    std::vector<ChartLimits> limits;
    std::vector<ChartBand> bands;
    std::vector<ChartStart> starts;
    std::optional<ChartPredecessor> predecessor;
    std::optional<std::size_t> ends_before;  ///< lines, bands and marks end before this slot (rule 10)
    std::string title;                       ///< "The course of Complaints solved"
    std::string sentence;                    ///< the alternative in words
    std::string hint;                        ///< how one walks along it
    std::string step_words;                  ///< "added up per week", where steps are not what was said
    std::string now_word;                    ///< "now": under the open period
    std::string silent_word;                 ///< "silent": beside a silent slot
    std::string excused_word;                ///< "away": above an excused bar
    std::vector<ChartLevel> levels;          ///< of the plain chart
};

/// Where a chart stands.
enum class ChartPlace : std::uint8_t {
    page,  ///< 1120×410 at the desk and 358×330 on the phone; one can walk along it
    look,  ///< the same without any line or mark, for who looks first: thread, points and heights
    wall,  ///< 1680×800, to be read from three metres
    paper  ///< 720×340, and nothing that asks for a pointer
};

/// The chart of a KPI. It is the same drawing in every place, in the measures of that place.
Html chart(const ChartView& view, ChartPlace place);

/// What the shapes of this chart mean; only those that occur in it.
Html chart_key(const ChartView& view, const language::Language& say);

}  // namespace kept::views
