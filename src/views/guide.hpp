#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/outcome.hpp"
#include "language/language.hpp"
#include "views/html.hpp"
#include "views/meeting.hpp"
#include "views/sheet.hpp"

namespace kept::views {

/// What the guide is about, in the order in which it is read as one text.
enum class GuidePart {
    own_number,
    promise,
    own_voice,
    hand,
    presence,
    meetings,
    six,
    look_first,
    records,
    feelings,
    processes,
    by_hand
};

inline constexpr std::array guide_parts{GuidePart::own_number, GuidePart::promise,    GuidePart::own_voice,
                                        GuidePart::hand,       GuidePart::presence,   GuidePart::meetings,
                                        GuidePart::six,        GuidePart::look_first, GuidePart::records,
                                        GuidePart::feelings,   GuidePart::processes,  GuidePart::by_hand};

/// The name in its address: "own-number".
std::string_view name_of(GuidePart part);

/// Nothing: there is no part of this name.
std::optional<GuidePart> guide_part_called(std::string_view name);

/// Where the guide takes its examples from: the reader, or a colleague who does not exist.
enum class ExampleOf { reader, nobody };

/// A number to show the method by.
struct GuideKpi {
    ExampleOf of = ExampleOf::nobody;
    Kpi kpi;
    std::vector<Slot> six;
    std::optional<Promise> promise;
};

/// The reader's latest record.
struct GuideRecord {
    Kpi kpi;
    Period period;
    Decimal value;
};

struct GuideExamples {
    GuideKpi kpi;
    std::optional<Kpi> own = {};    ///< the first number of the reader's hand, said or not
    std::vector<std::string> hand;  ///< what the reader's numbers are called; may be empty
    std::optional<GuideRecord> record = {};
    std::optional<Meeting> next = {};  ///< the meeting of the reader's team that comes next
    Clock clock = {};
};

/// The number of nobody, for who has none.
GuideKpi guide_kpi_of_nobody(const language::Language& say);

/// The whole guide as one text.
Sheet guide_page(const language::Language& say, const GuideExamples& examples);

/// One part of it, reached from where its question arises.
Sheet guide_part_page(const language::Language& say, GuidePart part, const GuideExamples& examples);

/// The way there: a quiet line under what raises the question.
Html guide_link(GuidePart part, std::string_view words);

}  // namespace kept::views
