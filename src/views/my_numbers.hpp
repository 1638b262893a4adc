#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/first_quarter.hpp"
#include "domain/kpi.hpp"
#include "domain/outcome.hpp"
#include "domain/seal.hpp"
#include "language/language.hpp"
#include "views/form.hpp"
#include "views/leave_form.hpp"
#include "views/look.hpp"
#include "views/meeting.hpp"
#include "views/owners_side.hpp"
#include "views/place_in_work.hpp"
#include "views/receipt.hpp"
#include "views/sheet.hpp"

namespace kept::views {

/// A number that can be said now. Its form goes to reports_of(kpi); fields: period (its key), value, chosen
/// (the key of the reading that was meant), note, and without (present when the button "no number" was
/// pressed: then the note says why). The preview is asked at number_preview(kpi) with value and period.
struct NumberToSay {
    Kpi kpi;
    Slot slot;              ///< the period, its promise and its due moment
    std::vector<Slot> six;  ///< as the_six gives them
    FormState form;
    MeetsWhere meets = MeetsWhere::elsewhere;  ///< in Kept: it is typed sealed, to seals_of(kpi)
    std::optional<Seal> seal = {};             ///< what stands sealed for it already
    std::optional<PlaceInWork> place = {};     ///< on which process it stands
};

/// Numbers that are said at the same meeting.
struct NumbersToSay {
    Meeting meeting;
    std::vector<NumberToSay> numbers;
};

/// The answer to a number that was just said.
struct Answer {
    Kpi kpi;
    Slot slot;
    std::vector<Slot> six;
    Receipt receipt;
    std::optional<Decimal> best_before;     ///< with a record: the number it surpasses
    std::optional<OwnersSide> side = {};    ///< what its owner may add to it
    Announcement announcement = {};         ///< of the latest number
    std::optional<BothReadings> both = {};  ///< once its owner looked
};

/// How far the hand is filled.
struct Hand {
    int kpis = 0;  ///< active ones, over all teams
};

/// Where somebody new goes on in their first quarter of an hour; the form puts it away.
struct FirstQuarterLeft {
    ThingToDo thing;
    FormState form;
};

/// The first day shows a form that opens new_kpi() with a name.
struct MyNumbers {
    std::string member_name;  ///< in full; greeted by the first word
    std::string team_name;    ///< the team that welcomes on the first day
    Clock clock;
    std::optional<Meeting> next;  ///< the first meeting to come
    std::optional<Answer> answer;
    std::vector<LookToTake> looks = {};  ///< that are owed
    std::vector<NumbersToSay> to_say;    ///< in order of their due moments, not due yet
    std::vector<NumberToSay> silent;     ///< due passed, still open to be said late
    Hand hand;
    OwnLeave own_leave;
    int follow_ups = 0;                                  ///< that wait for being taken on, or done
    MemberId member;                                     ///< for the name under which the page lives on
    std::optional<FirstQuarterLeft> first_quarter = {};  ///< begun, and not put away
};

Sheet my_numbers_page(const language::Language& say, const MyNumbers& view);

/// What a typed number would become: "that will be kept". Sent for number_preview(kpi).
Html number_preview(const language::Language& say, const Kpi& kpi, const std::optional<Promise>& promise,
                    const TypedNumber& typed);

}  // namespace kept::views
