#include "commands/trend_typed.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "commands/usage.hpp"
#include "domain/codes.hpp"
#include "domain/trend/parameters.hpp"

namespace kept::commands {
namespace {

using language::Language;

constexpr int most_typed_decimals = 12;

/// The parts between marks; blanks around them do not count, and nothing at all has no parts.
std::vector<std::string> parted(std::string_view text, std::string_view marks) {
    std::vector<std::string> parts;
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of(marks), text.size());
        std::string_view part = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        while (part.starts_with(' ')) part.remove_prefix(1);
        while (part.ends_with(' ')) part.remove_suffix(1);
        if (!part.empty()) parts.emplace_back(part);
    }
    return parts;
}

double insisted_number(const std::string& text, const Language& say) {
    const auto number = typed_number(text, say.tongue());
    if (!number && say.tongue() == Tongue::dutch)
        throw UsageError(say("{0} is not a number such as 12 or 12,5.", text));
    if (!number) throw UsageError(say("{0} is not a number such as 12 or 12.5.", text));
    if (std::fabs(*number) > trend::largest_value) throw UsageError(say("{0} is too large.", text));
    return *number;
}

/// How many decimals stand there: none behind an exponent.
int decimals_in(const std::string& text) {
    const auto mark = text.find_first_of(".,");
    if (mark == text.npos || text.find_first_of("eE") != text.npos) return 0;
    return std::min(static_cast<int>(text.size() - mark - 1), most_typed_decimals);
}

Direction direction_of(const std::string& text, const Language& say) {
    if (text.empty()) return Direction::increase;
    const auto direction = choice_of<Direction>(text);
    if (!direction) throw UsageError(say("The direction is increase, decrease or neutral, not {0}.", text));
    return *direction;
}

std::optional<std::size_t> baseline_of(const std::string& text, const Language& say) {
    if (text.empty()) return std::nullopt;
    std::size_t count = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (error != std::errc() || end != text.data() + text.size() || count < trend::reports_for_limits)
        throw UsageError(say("A baseline is a whole number from 6 on, not {0}.", text));
    return count;
}

/// What a terminal would take as a command is no part of a label.
std::string harmless(std::string label) {
    std::erase_if(label, [](char each) { return static_cast<unsigned char>(each) < 0x20 || each == 0x7F; });
    return label;
}

std::vector<std::string> labels_for(std::size_t periods, const std::string& typed, const Language& say) {
    std::vector<std::string> labels = parted(typed, ",");
    if (!labels.empty() && labels.size() != periods)
        throw UsageError(say("There are {0} labels for {1} periods.",
                             static_cast<std::int64_t>(labels.size()), static_cast<std::int64_t>(periods)));
    if (labels.empty())
        for (std::size_t each = 1; each <= periods; ++each) labels.push_back(std::to_string(each));
    std::ranges::transform(labels, labels.begin(), harmless);
    return labels;
}

/// By its label, or by its place counted from 1.
std::int64_t start_of(const std::string& text, const std::vector<std::string>& labels, const Language& say) {
    if (const auto found = std::ranges::find(labels, text); found != labels.end())
        return found - labels.begin();
    std::size_t place = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), place);
    if (error != std::errc() || end != text.data() + text.size() || place < 1 || place > labels.size())
        throw UsageError(say("There is no period {0}.", text));
    return static_cast<std::int64_t>(place) - 1;
}

}  // namespace

std::optional<double> typed_number(std::string_view text, Tongue tongue) {
    std::string plain(text);
    const bool is_negative = plain.starts_with('-') || plain.starts_with("−");
    if (plain.starts_with('-') || plain.starts_with('+'))
        plain.erase(0, 1);
    else if (is_negative)
        plain.erase(0, std::string_view("−").size());
    if (tongue == Tongue::dutch && !plain.contains('.')) std::ranges::replace(plain, ',', '.');
    if (plain.empty() || plain.front() < '0' || plain.front() > '9') return std::nullopt;
    double number = 0;
    const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), number);
    if (end != plain.data() + plain.size()) return std::nullopt;
    if (error != std::errc()) number = HUGE_VAL;
    return is_negative ? -number : number;
}

TypedSeries typed_series(const TrendOptions& options, const Language& say) {
    TypedSeries typed;
    for (const std::string& each : options.numbers) {
        if (each == "-") {
            typed.question.add_gap();
            continue;
        }
        typed.question.add(insisted_number(each, say));
        typed.decimals = std::max(typed.decimals, decimals_in(each));
    }
    typed.labels = labels_for(typed.question.period_count, options.labels, say);
    typed.question.direction = direction_of(options.direction, say);
    if (!options.promise.empty()) typed.question.target = insisted_number(options.promise, say);
    typed.decimals = std::max(typed.decimals, decimals_in(options.promise));
    for (const std::string& each : parted(options.new_starts, ","))
        typed.question.new_starts.push_back(start_of(each, typed.labels, say));
    typed.question.baseline = baseline_of(options.baseline, say);
    typed.question.screening = options.screening;
    return typed;
}

std::vector<std::string> numbers_in(std::string_view text) {
    return parted(text, " \t\r\n;");
}

}  // namespace kept::commands
