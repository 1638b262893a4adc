#pragma once

#include <chrono>
#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <variant>

#include "domain/decimal.hpp"
#include "domain/instant.hpp"
#include "domain/measure.hpp"
#include "domain/period.hpp"
#include "domain/promise.hpp"
#include "domain/refusal.hpp"
#include "domain/week.hpp"
#include "language/sentence.hpp"
#include "language/styles.hpp"
#include "language/tongue.hpp"

namespace kept::language {

/// One language and everything Kept says in it. The English sentence is the key: say("Count on me!").
/// Never changes, so it may be shared between threads; there is one of each, passed on as const Language&.
///
/// Arguments of a sentence may be texts, whole numbers, days, periods, amounts and domain Arguments; each is
/// written as the language does. Between a number and its sign stands a no-break space.
class Language {
  public:
    Tongue tongue() const { return tongue_; }

    /// "nl" or "en".
    std::string_view tag() const { return tag_of(tongue_); }

    // Words

    /// The sentence in this language, with the arguments in its holes.
    template <class... Arguments>
    std::string operator()(Sentence<sizeof...(Arguments)> english, const Arguments&... arguments) const {
        return filled(translated({}, english.english()), {written(arguments)...});
    }

    /// The form that belongs to the count; {0} is the count, further arguments start at {1}.
    template <class... Arguments>
    std::string plural(Form<sizeof...(Arguments) + 1> one, Form<sizeof...(Arguments) + 1> many,
                       std::int64_t count, const Arguments&... arguments) const {
        return filled(translated(one.english(), many.english(), count),
                      {number(count), written(arguments)...});
    }

    /// A word whose translation depends on where it stands.
    template <class... Arguments>
    std::string with_context(std::string_view context, Sentence<sizeof...(Arguments)> english,
                             const Arguments&... arguments) const {
        return filled(translated(context, english.english()), {written(arguments)...});
    }

    /// The translation of a sentence that was marked elsewhere; its holes stay open.
    std::string text(std::string_view english) const { return std::string(translated({}, english)); }

    /// What a person can correct, said to them as a sentence.
    std::string refusal(const Refusal& refusal) const;

    /// "Sanne, Tom en Joyce".
    std::string listed(std::span<const std::string> names) const;

    /// With a capital in front, to begin a sentence: "Minstens 8".
    std::string capitalised(std::string_view text) const;

    /// Whether one text comes before the other in an alphabetical list.
    bool less(std::string_view one, std::string_view other) const;

    /// Whether a part stands in a text, whatever is written large or small. Nothing stands in every text.
    bool holds(std::string_view text, std::string_view part) const;

    // Numbers

    /// "1.234,50": grouped, with exactly so many decimals, or more when the number needs them.
    std::string number(Decimal number, int decimals) const;

    /// "1.234".
    std::string number(std::int64_t number) const;

    /// A small number in words up to twelve, "vier"; after that in digits.
    std::string spelled(std::int64_t number) const;

    /// "1390,50": not grouped and without signs, for the field in which a number is typed. Read back, it is
    /// always understood as this number, without asking: three decimals are written as four.
    std::string bare(Decimal number, int decimals) const;

    /// "€ 1.500", "€ 7,50", "24 min", "41 %", "8,0". Whole money is written without cents.
    std::string amount(Decimal number, const Measure& measure, Length length = Length::full) const;

    /// The same with the KPI's decimals always: "€ 1.500,00", for columns of numbers.
    std::string exact_amount(Decimal number, const Measure& measure) const;

    /// The same with units as words: "24 minuten".
    std::string amount_in_words(Decimal number, const Measure& measure) const;

    /// amount(number, measure, Length::brief): "€ 18,4k".
    std::string short_amount(Decimal number, const Measure& measure) const;

    /// amount() in three parts.
    Figure figure(Decimal number, const Measure& measure, Length length = Length::full) const;

    /// What the field asks for: "minuten", "euro", "procent", "score, −100 tot 100"; nothing for plain
    /// numbers and counts.
    std::string unit_word(const Measure& measure) const;

    /// What a promise asks: "minstens 8". At least one of the two bounds is there.
    std::string bounds(const Bounds& bounds, const Measure& measure,
                       BoundsStyle style = BoundsStyle::words) const;

    // Time

    std::string day(Day day, DayStyle style) const;
    std::string period(const Period& period, PeriodStyle style) const;

    /// An instant on the wall clock of a zone.
    std::string moment(Instant instant, std::string_view zone, MomentStyle style) const;

    /// "09:11" on the wall clock of a zone.
    std::string time(Instant instant, std::string_view zone) const;

    /// "09:30": a wall time of a rhythm.
    std::string clock(std::chrono::minutes since_midnight) const;

    /// "over 18 minuten", "3 uur geleden", "nu": in whole minutes, hours or days, rounded down.
    std::string relative(Instant then, Instant now) const;

    /// "maandag", and "ma".
    std::string weekday(Weekday weekday) const;
    std::string short_weekday(Weekday weekday) const;

    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;
    ~Language();

  private:
    friend const Language& of(Tongue tongue);
    explicit Language(Tongue tongue);

    std::string_view translated(std::string_view context, std::string_view english) const;
    std::string_view translated(std::string_view one, std::string_view many, std::int64_t count) const;
    std::string joined(const Figure& figure, Unit unit) const;
    std::string short_day(Day day) const;
    std::string workday(Day day, PeriodStyle style) const;
    std::string week(const Period& week, PeriodStyle style) const;
    std::string month(Day first_day, PeriodStyle style) const;
    std::string quarter(const Period& quarter, PeriodStyle style) const;
    static std::string filled(std::string_view sentence, std::initializer_list<std::string> arguments);

    static std::string written(std::string_view text) { return std::string(text); }
    template <std::integral Whole>
    requires(!std::same_as<Whole, bool>) std::string written(Whole whole)
    const { return number(static_cast<std::int64_t>(whole)); }
    std::string written(Day of) const { return day(of, DayStyle::with_weekday); }
    std::string written(const Period& of) const { return period(of, PeriodStyle::spoken); }
    std::string written(const Amount& of) const { return amount_in_words(of.value, of.measure); }
    template <std::same_as<Argument> Any>
    std::string written(const Any& argument) const {
        return std::visit([this](const auto& one) { return written(one); }, argument);
    }

    struct Parts;
    Tongue tongue_;
    std::unique_ptr<const Parts> parts_;
};

/// The one Language of a tongue.
const Language& of(Tongue tongue);

inline const Language& dutch() {
    return of(Tongue::dutch);
}
inline const Language& english() {
    return of(Tongue::english);
}

}  // namespace kept::language
