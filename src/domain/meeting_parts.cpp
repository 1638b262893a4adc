#include "domain/meeting_parts.hpp"

#include <algorithm>
#include <span>

#include "domain/codes.hpp"

namespace kept {
namespace {

using std::chrono::minutes;

constexpr minutes shortest_whole_form{45};
constexpr minutes longest_part{240};

struct Share {
    MeetingPart part;
    int of_an_hour;
};

constexpr Share whole_form[] = {{MeetingPart::good_news, 5},  {MeetingPart::numbers, 15},
                                {MeetingPart::follow_ups, 5}, {MeetingPart::headlines, 5},
                                {MeetingPart::topics, 20},    {MeetingPart::agreements, 5},
                                {MeetingPart::closing, 5}};

constexpr Share short_form[] = {{MeetingPart::numbers, 20},
                                {MeetingPart::follow_ups, 10},
                                {MeetingPart::topics, 20},
                                {MeetingPart::agreements, 6},
                                {MeetingPart::closing, 4}};

/// What rounding leaves is for the topics, when they are among the parts.
std::vector<PlannedPart> divided(std::span<const Share> shares, minutes length) {
    std::vector<PlannedPart> parts;
    for (const auto& [part, of_an_hour] : shares)
        parts.push_back({part, std::max(minutes{1}, length * of_an_hour / 60)});
    const minutes left = length - length_of(parts);
    const auto topics = std::ranges::find(parts, MeetingPart::topics, &PlannedPart::part);
    if (left > minutes{0}) topics->length += left;
    return parts;
}

}  // namespace

MeetingPart part_of(LineKind line) {
    switch (line) {
        case LineKind::good_news:
            return MeetingPart::good_news;
        case LineKind::closing:
            return MeetingPart::closing;
        default:
            return MeetingPart::headlines;
    }
}

std::vector<PlannedPart> sensible_parts(minutes length) {
    if (length < shortest_whole_form) return divided(short_form, length);
    return divided(whole_form, length);
}

minutes length_of(const std::vector<PlannedPart>& parts) {
    minutes all{0};
    for (const PlannedPart& each : parts) all += each.length;
    return all;
}

Result<std::vector<PlannedPart>> may_plan(const std::vector<PlannedPart>& parts) {
    for (const PlannedPart& each : parts) {
        if (std::ranges::count(parts, each.part, &PlannedPart::part) > 1)
            return refuse("parts", "Each part comes once.");
        if (each.length < minutes{1} || each.length > longest_part)
            return refuse("length-" + std::string(code_of(each.part)),
                          "A part lasts from one minute to four hours.");
    }
    if (std::ranges::find(parts, MeetingPart::numbers, &PlannedPart::part) == parts.end())
        return refuse("parts", "The numbers stay: everybody says their own in this meeting.");
    return parts;
}

std::vector<PlannedPart> changed(std::vector<PlannedPart> parts, PlanChange change, MeetingPart part) {
    const auto found = std::ranges::find(parts, part, &PlannedPart::part);
    if (change == PlanChange::add) {
        if (found == parts.end()) parts.push_back({part});
        return parts;
    }
    if (found == parts.end()) return parts;
    if (change == PlanChange::drop && part != MeetingPart::numbers) parts.erase(found);
    if (change == PlanChange::earlier && found != parts.begin()) std::iter_swap(found, std::prev(found));
    if (change == PlanChange::later && std::next(found) != parts.end())
        std::iter_swap(found, std::next(found));
    return parts;
}

}  // namespace kept
