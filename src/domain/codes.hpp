#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "domain/applause.hpp"
#include "domain/coaching.hpp"
#include "domain/look.hpp"
#include "domain/measure.hpp"
#include "domain/meeting_deed.hpp"
#include "domain/member.hpp"
#include "domain/new_start.hpp"
#include "domain/offer.hpp"
#include "domain/passing.hpp"
#include "domain/public_holidays.hpp"
#include "domain/remark.hpp"
#include "domain/report.hpp"
#include "domain/rhythm.hpp"
#include "domain/seal.hpp"
#include "domain/team.hpp"
#include "domain/trend/reading.hpp"
#include "domain/week.hpp"

namespace kept {

/// How each choice is written down: in the database, in forms and in JSON. Never change one, only add.
template <class Choice>
struct Codes;

template <>
struct Codes<Unit> {
    static constexpr auto all =
        std::to_array<std::pair<Unit, std::string_view>>({{Unit::number, "number"},
                                                          {Unit::count, "count"},
                                                          {Unit::percentage, "percentage"},
                                                          {Unit::money, "money"},
                                                          {Unit::score, "score"},
                                                          {Unit::duration, "duration"}});
};

template <>
struct Codes<Direction> {
    static constexpr auto all =
        std::to_array<std::pair<Direction, std::string_view>>({{Direction::increase, "increase"},
                                                               {Direction::decrease, "decrease"},
                                                               {Direction::neutral, "neutral"}});
};

template <>
struct Codes<Cadence> {
    static constexpr auto all =
        std::to_array<std::pair<Cadence, std::string_view>>({{Cadence::workday, "workday"},
                                                             {Cadence::week, "week"},
                                                             {Cadence::month, "month"},
                                                             {Cadence::quarter, "quarter"}});
};

template <>
struct Codes<Role> {
    static constexpr auto all = std::to_array<std::pair<Role, std::string_view>>(
        {{Role::member, "member"}, {Role::administrator, "administrator"}, {Role::coach, "coach"}});
};

template <>
struct Codes<CoachingKind> {
    static constexpr auto all = std::to_array<std::pair<CoachingKind, std::string_view>>(
        {{CoachingKind::begun, "begun"}, {CoachingKind::moved, "moved"}, {CoachingKind::ended, "ended"}});
};

template <>
struct Codes<Region> {
    static constexpr auto all =
        std::to_array<std::pair<Region, std::string_view>>({{Region::netherlands, "netherlands"},
                                                            {Region::belgium, "belgium"},
                                                            {Region::england_and_wales, "england-and-wales"},
                                                            {Region::scotland, "scotland"},
                                                            {Region::northern_ireland, "northern-ireland"}});
};

template <>
struct Codes<Tongue> {
    static constexpr auto all =
        std::to_array<std::pair<Tongue, std::string_view>>({{Tongue::dutch, "nl"}, {Tongue::english, "en"}});
};

template <>
struct Codes<Standing> {
    static constexpr auto all = std::to_array<std::pair<Standing, std::string_view>>(
        {{Standing::member, "member"}, {Standing::lead, "lead"}, {Standing::left, "left"}});
};

template <>
struct Codes<Openness> {
    static constexpr auto all = std::to_array<std::pair<Openness, std::string_view>>(
        {{Openness::open, "open"}, {Openness::closed, "closed"}});
};

template <>
struct Codes<Weekday> {
    static constexpr auto all =
        std::to_array<std::pair<Weekday, std::string_view>>({{Weekday::monday, "mon"},
                                                             {Weekday::tuesday, "tue"},
                                                             {Weekday::wednesday, "wed"},
                                                             {Weekday::thursday, "thu"},
                                                             {Weekday::friday, "fri"},
                                                             {Weekday::saturday, "sat"},
                                                             {Weekday::sunday, "sun"}});
};

template <>
struct Codes<HuddleSpeaksOf> {
    static constexpr auto all = std::to_array<std::pair<HuddleSpeaksOf, std::string_view>>(
        {{HuddleSpeaksOf::today, "today"}, {HuddleSpeaksOf::last_workday, "last_workday"}});
};

template <>
struct Codes<WeeklySpeaksOf> {
    static constexpr auto all = std::to_array<std::pair<WeeklySpeaksOf, std::string_view>>(
        {{WeeklySpeaksOf::this_week, "this_week"}, {WeeklySpeaksOf::last_week, "last_week"}});
};

template <>
struct Codes<ReportKind> {
    static constexpr auto all =
        std::to_array<std::pair<ReportKind, std::string_view>>({{ReportKind::report, "report"},
                                                                {ReportKind::correction, "correction"},
                                                                {ReportKind::withdrawal, "withdrawal"}});
};

template <>
struct Codes<Feeling> {
    static constexpr auto all = std::to_array<std::pair<Feeling, std::string_view>>(
        {{Feeling::none, "none"}, {Feeling::proud, "proud"}, {Feeling::uncomfortable, "uncomfortable"}});
};

template <>
struct Codes<FeelingIs> {
    static constexpr auto all = std::to_array<std::pair<FeelingIs, std::string_view>>(
        {{FeelingIs::the_owners, "the_owners"}, {FeelingIs::shared, "shared"}});
};

template <>
struct Codes<DeclarationKind> {
    static constexpr auto all = std::to_array<std::pair<DeclarationKind, std::string_view>>(
        {{DeclarationKind::broken, "broken"}, {DeclarationKind::withdrawn, "withdrawn"}});
};

template <>
struct Codes<RemarkKind> {
    static constexpr auto all = std::to_array<std::pair<RemarkKind, std::string_view>>(
        {{RemarkKind::remark, "remark"}, {RemarkKind::need, "need"}});
};

template <>
struct Codes<ApplauseKind> {
    static constexpr auto all = std::to_array<std::pair<ApplauseKind, std::string_view>>(
        {{ApplauseKind::given, "given"}, {ApplauseKind::withdrawn, "withdrawn"}});
};

template <>
struct Codes<OfferAnswerKind> {
    static constexpr auto all = std::to_array<std::pair<OfferAnswerKind, std::string_view>>(
        {{OfferAnswerKind::on_the_agenda, "on_the_agenda"}, {OfferAnswerKind::declined, "declined"}});
};

// Live meetings

template <>
struct Codes<MeetsWhere> {
    static constexpr auto all = std::to_array<std::pair<MeetsWhere, std::string_view>>(
        {{MeetsWhere::elsewhere, "elsewhere"}, {MeetsWhere::in_kept, "in_kept"}});
};

template <>
struct Codes<MeetingKind> {
    static constexpr auto all = std::to_array<std::pair<MeetingKind, std::string_view>>(
        {{MeetingKind::huddle, "huddle"}, {MeetingKind::weekly_meeting, "weekly_meeting"}});
};

template <>
struct Codes<TurnOrder> {
    static constexpr auto all = std::to_array<std::pair<TurnOrder, std::string_view>>(
        {{TurnOrder::fixed, "fixed"}, {TurnOrder::rotating, "rotating"}, {TurnOrder::shuffled, "shuffled"}});
};

template <>
struct Codes<Opened> {
    static constexpr auto all = std::to_array<std::pair<Opened, std::string_view>>(
        {{Opened::in_time, "in_time"}, {Opened::too_late, "too_late"}});
};

template <>
struct Codes<MeetingDeedKind> {
    static constexpr auto all = std::to_array<std::pair<MeetingDeedKind, std::string_view>>(
        {{MeetingDeedKind::join, "join"},
         {MeetingDeedKind::leave, "leave"},
         {MeetingDeedKind::run, "run"},
         {MeetingDeedKind::begin_round, "begin_round"},
         {MeetingDeedKind::win, "win"},
         {MeetingDeedKind::number, "number"},
         {MeetingDeedKind::stuck, "stuck"},
         {MeetingDeedKind::end_turn, "end_turn"},
         {MeetingDeedKind::skip, "skip"},
         {MeetingDeedKind::give_turn, "give_turn"},
         {MeetingDeedKind::propose, "propose"},
         {MeetingDeedKind::accept, "accept"},
         {MeetingDeedKind::decline, "decline"},
         {MeetingDeedKind::done, "done"},
         {MeetingDeedKind::not_done, "not_done"},
         {MeetingDeedKind::move_on, "move_on"},
         {MeetingDeedKind::close, "close"},
         {MeetingDeedKind::line, "line"},
         {MeetingDeedKind::next_part, "next_part"},
         {MeetingDeedKind::skip_part, "skip_part"},
         {MeetingDeedKind::go_to_part, "go_to_part"},
         {MeetingDeedKind::pick, "pick"},
         {MeetingDeedKind::put_back, "put_back"}});
};

template <>
struct Codes<MeetingPart> {
    static constexpr auto all =
        std::to_array<std::pair<MeetingPart, std::string_view>>({{MeetingPart::good_news, "good_news"},
                                                                 {MeetingPart::numbers, "numbers"},
                                                                 {MeetingPart::follow_ups, "follow_ups"},
                                                                 {MeetingPart::headlines, "headlines"},
                                                                 {MeetingPart::topics, "topics"},
                                                                 {MeetingPart::agreements, "agreements"},
                                                                 {MeetingPart::closing, "closing"}});
};

template <>
struct Codes<LineKind> {
    static constexpr auto all =
        std::to_array<std::pair<LineKind, std::string_view>>({{LineKind::good_news, "good_news"},
                                                              {LineKind::customers, "customers"},
                                                              {LineKind::colleagues, "colleagues"},
                                                              {LineKind::closing, "closing"}});
};

template <>
struct Codes<PlanChange> {
    static constexpr auto all =
        std::to_array<std::pair<PlanChange, std::string_view>>({{PlanChange::earlier, "earlier"},
                                                                {PlanChange::later, "later"},
                                                                {PlanChange::drop, "drop"},
                                                                {PlanChange::add, "add"}});
};

// Between teams

template <>
struct Codes<PassedAs> {
    static constexpr auto all = std::to_array<std::pair<PassedAs, std::string_view>>(
        {{PassedAs::stuck, "stuck"}, {PassedAs::sentence_alone, "sentence_alone"}});
};

template <>
struct Codes<Reading> {
    static constexpr auto all =
        std::to_array<std::pair<Reading, std::string_view>>({{Reading::rising, "rising"},
                                                             {Reading::level, "level"},
                                                             {Reading::falling, "falling"},
                                                             {Reading::cannot_tell, "cannot_tell"}});
};

template <>
struct Codes<NewStartKind> {
    static constexpr auto all = std::to_array<std::pair<NewStartKind, std::string_view>>(
        {{NewStartKind::begun, "begun"}, {NewStartKind::withdrawn, "withdrawn"}});
};

template <>
struct Codes<trend::Rule> {
    static constexpr auto all =
        std::to_array<std::pair<trend::Rule, std::string_view>>({{trend::Rule::outside, "outside"},
                                                                 {trend::Rule::trend, "trend"},
                                                                 {trend::Rule::two_of_three, "two_of_three"},
                                                                 {trend::Rule::shift, "shift"},
                                                                 {trend::Rule::run_chart, "run_chart"}});
};

template <>
struct Codes<trend::Side> {
    static constexpr auto all = std::to_array<std::pair<trend::Side, std::string_view>>(
        {{trend::Side::none, "none"}, {trend::Side::high, "high"}, {trend::Side::low, "low"}});
};

template <class Choice>
constexpr std::string_view code_of(Choice choice) {
    for (const auto& [each, code] : Codes<Choice>::all)
        if (each == choice) return code;
    return {};
}

/// Nothing when no choice is written like this.
template <class Choice>
constexpr std::optional<Choice> choice_of(std::string_view code) {
    for (const auto& [each, text] : Codes<Choice>::all)
        if (text == code) return each;
    return std::nullopt;
}

}  // namespace kept
