#pragma once

#include <string>

namespace kept::language {

/// How much of an amount is written.
enum class Length {
    full,   ///< "€ 18.431,50"
    brief,  ///< for boards: money from 10,000 on as "€ 18,4k" or "€ 1,2 mln", the rest in full
};

/// How bounds are written.
enum class BoundsStyle {
    words,  ///< "minstens 8", "hoogstens 30 minuten", "tussen 2 en 4", "precies 5"
    brief,  ///< the same words with short money and units: "minstens € 17,5k", "hoogstens 30 min"
    signs,  ///< "≥ 8", "≤ 30 min", "2 – 4", "= 5"
};

/// How a day is written.
enum class DayStyle {
    weekday,       ///< "vrijdag"
    brief,         ///< "vr 20 nov"
    plain,         ///< "20 november"
    with_weekday,  ///< "vrijdag 20 november"
    with_year,     ///< "20 november 2026"
};

/// How a period is written.
enum class PeriodStyle {
    spoken,  ///< inside a sentence: "vrijdag", "week 47", "oktober", "het derde kwartaal"
    dated,   ///< which one exactly: "vrijdag 20 november", "week 47 van 2026", "oktober 2026", "het derde
             ///< kwartaal van 2026"
    brief,   ///< in a table: "vr 20 nov", "week 47", "okt 2026", "K3 2026"
    axis,    ///< under a chart: "20 nov", "47", "okt", "K3"
};

/// How an instant is written, always on a 24-hour clock.
enum class MomentStyle {
    time,      ///< "09:11"
    weekday,   ///< "ma 09:11"
    dated,     ///< "ma 23 nov 09:11"
    complete,  ///< "23 november 2026 09:11"
};

/// An amount in three parts, for a figure with a small sign beside it.
struct Figure {
    std::string before;  ///< "€" or nothing
    std::string number;  ///< "18,4"
    std::string after;   ///< "k", "mln", "min", "%" or nothing

    bool operator==(const Figure&) const = default;
};

}  // namespace kept::language
