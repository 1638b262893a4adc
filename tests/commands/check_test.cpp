#include "commands/check.hpp"

#include <gtest/gtest.h>
#include <sqlite3.h>
#include <sstream>

#include "actions/add_to_team.hpp"
#include "actions/admit_laptop.hpp"
#include "actions/applaud.hpp"
#include "actions/appoint_administrator.hpp"
#include "actions/arrange_coaching.hpp"
#include "actions/change_openness.hpp"
#include "actions/change_workdays.hpp"
#include "actions/close_account.hpp"
#include "actions/declare_leave.hpp"
#include "actions/discard_kpi.hpp"
#include "actions/feel.hpp"
#include "actions/found_team.hpp"
#include "actions/invite_coach.hpp"
#include "actions/join_as_coach.hpp"
#include "actions/lend_turn.hpp"
#include "actions/make_promise.hpp"
#include "actions/name_kpi.hpp"
#include "actions/pass_on.hpp"
#include "actions/pick_topic.hpp"
#include "actions/plan_meeting.hpp"
#include "actions/remark.hpp"
#include "actions/retire_kpi.hpp"
#include "actions/run_meeting.hpp"
#include "actions/run_parts.hpp"
#include "actions/say_number_live.hpp"
#include "actions/seal_number.hpp"
#include "actions/set_day_off.hpp"
#include "actions/sign_in.hpp"
#include "actions/start_meeting.hpp"
#include "actions/stuck_again.hpp"
#include "actions/take_leave_back.hpp"
#include "actions/take_turn.hpp"
#include "storage/applause.hpp"
#include "storage/coachings.hpp"
#include "storage/days_off.hpp"
#include "storage/discards.hpp"
#include "storage/kpis.hpp"
#include "storage/laptops.hpp"
#include "storage/leaves.hpp"
#include "storage/lent_turns.hpp"
#include "storage/meeting_plans.hpp"
#include "storage/meetings.hpp"
#include "storage/passings.hpp"
#include "storage/remarks.hpp"
#include "storage/reports.hpp"
#include "storage/roles.hpp"
#include "storage/team_arrangements.hpp"
#include "storage/workdays.hpp"
#include "support/cast.hpp"
#include "support/stuck_meeting.hpp"

namespace kept::commands {
namespace {

using namespace support;
using std::chrono::days;

struct Checked {
    int exit_code = 0;
    std::string said;
};

/// The cast's numbers in a folder, for whoever has the file in hands.
class CheckTest : public testing::Test {
  protected:
    CheckTest() {
        store_.emplace(
            storage::SqliteFile{file()}, [this] { return clock_.now(); }, seeded_randomness(1),
            [](const OrganisationId&, const std::vector<storage::Change>&) {});
        cast_ = set_up_cast(*store_, clock_);
        for (const char* day : {"2026-11-18", "2026-11-19", "2026-11-20"})
            EXPECT_TRUE(actions::report_kpi(*store_, cast_.sanne, complaints_of(cast_, day, 9), form(day)));
    }

    Checked checked() const {
        std::ostringstream said;
        const int exit_code = check(temporary_.path(), said);
        return {exit_code, said.str()};
    }

    /// What somebody does who has the file, after getting the triggers out of the way.
    void tamper(const std::string& sql) {
        store_->stop();
        sqlite3* database = nullptr;
        ASSERT_EQ(sqlite3_open(file().c_str(), &database), SQLITE_OK);
        for (const std::string& trigger : triggers(database)) run(database, "drop trigger " + trigger);
        run(database, sql);
        ASSERT_GT(sqlite3_changes(database), 0) << sql;
        sqlite3_close(database);
    }

    void expect_to_find(const std::string& part) const {
        const Checked found = checked();
        EXPECT_EQ(found.exit_code, 1);
        EXPECT_NE(found.said.find(part), std::string::npos) << found.said;
        EXPECT_EQ(found.said.find("All is well"), std::string::npos);
    }

    static Day today() { return std::chrono::floor<days>(november(23, 0, 0)); }

    std::filesystem::path file() const { return temporary_.path() / "kept.sqlite"; }

    TemporaryFolder temporary_;
    TurnableClock clock_;
    std::optional<storage::Store> store_;
    Cast cast_;

  private:
    static std::vector<std::string> triggers(sqlite3* database) {
        std::vector<std::string> names;
        sqlite3_exec(
            database, "select name from sqlite_master where type = 'trigger'",
            [](void* into, int, char** values, char**) {
                static_cast<std::vector<std::string>*>(into)->emplace_back(values[0]);
                return 0;
            },
            &names, nullptr);
        return names;
    }

    static void run(sqlite3* database, const std::string& sql) {
        char* message = nullptr;
        EXPECT_EQ(sqlite3_exec(database, sql.c_str(), nullptr, nullptr, &message), SQLITE_OK) << message;
        sqlite3_free(message);
    }
};

TEST_F(CheckTest, IsContentWithWhatPeopleSaid) {
    const Checked found = checked();
    EXPECT_EQ(found.exit_code, 0) << found.said;
    EXPECT_EQ(found.said.find("All is well: "), 0U) << found.said;
}

/// Vera coaches Frontwheel by an invitation of Ingrid's; she remarked, and Ingrid let her stay longer.
TEST_F(CheckTest, JudgesWhoReadsAlongAsACoach) {
    const auto invited = actions::invite_coach(*store_, cast_.ingrid, cast_.frontwheel, today() + days{30});
    const auto vera =
        actions::join_as_coach(*store_, cast_.ingrid.organisation, invited.value().token,
                               {.name = "Vera", .email = "vera@outside.example", .password = Cast::password},
                               Cast::work)
            .value();
    const Period friday = parse_period("2026-11-20").value();
    actions::remark(*store_, vera, {cast_.complaints, friday, "What changed?"}, form("what")).value();
    actions::move_coaching(*store_, cast_.ingrid, cast_.frontwheel, vera.member, today() + days{60}).value();
    EXPECT_EQ(checked().exit_code, 0) << checked().said;

    const auto forge = [&](const MemberId& author, Coaching coaching) {
        coaching.team = cast_.frontwheel;
        coaching.coach = vera.member;
        store_->write([&](storage::Transaction& transaction) {
            storage::enter_coaching(transaction, vera.organisation, author, coaching);
            return 0;
        });
    };
    const Instant now = store_->now();
    forge(vera.member, {.kind = CoachingKind::moved, .until = today() + days{90}, .ends = now + days{90}});
    expect_to_find("Only the lead of a team and administrators say how long a coach reads along.");
    forge(cast_.ingrid.member, {.kind = CoachingKind::moved, .ends = now + days{400}});
    expect_to_find("A coach reads along for at most a year.");
    forge(cast_.ingrid.member, {.kind = CoachingKind::ended, .until = today(), .ends = now});
    actions::begin_session(*store_, vera);
    store_->write([&](storage::Transaction& transaction) {
        const Kpi kpi = storage::kpi(transaction, vera.organisation, cast_.complaints);
        storage::enter_remark(transaction, vera.organisation, kpi,
                              {.id = transaction.new_id<Remark>(),
                               .period = friday,
                               .author = vera.member,
                               .words = "Too late."});
        return 0;
    });
    expect_to_find("This coach read along with no team any more.");
}

TEST_F(CheckTest, FindsACoachMadeAMember) {
    const auto invited = actions::invite_coach(*store_, cast_.ingrid, cast_.frontwheel, today() + days{30});
    actions::join_as_coach(*store_, cast_.ingrid.organisation, invited.value().token,
                           {.name = "Vera", .email = "vera@outside.example", .password = Cast::password},
                           Cast::work)
        .value();
    tamper("delete from coachings");
    expect_to_find("a coaching");
}

/// Sanne was stuck three times, passed the last of them to a team of Tom's and put it on the agenda.
TEST_F(CheckTest, JudgesWhatGoesBetweenTeams) {
    const TeamId rear =
        actions::found_team(*store_, cast_.ingrid, {"Rearwheel", "Europe/Amsterdam"}, form("rear")).value();
    EXPECT_TRUE(actions::add_to_team(*store_, cast_.ingrid, rear, cast_.tom.member));
    MeetingId third;
    for (int each = 0; each < 3; ++each)
        third = stuck_meeting(*store_, cast_.sanne, cast_.tom.member, cast_.frontwheel, "The lathe.");
    EXPECT_TRUE(actions::answer_stuck(*store_, cast_.sanne, {third, stuck_place}, form("agenda")));
    const auto pass = [&](const std::string& name) {
        clock_.pass(std::chrono::minutes{1});
        return actions::pass_on(*store_, cast_.sanne, {third, stuck_place, rear, ""}, form(name)).value();
    };
    const PassingId first = pass("first");
    clock_.pass(std::chrono::minutes{1});
    EXPECT_TRUE(actions::take_passing_back(*store_, cast_.sanne, first, form("back")));
    const PassingId second = pass("second");
    EXPECT_TRUE(actions::answer_passing(*store_, cast_.tom, {second, "Tomorrow.", "", {}}, form("answer")));
    const Checked found = checked();
    EXPECT_EQ(found.exit_code, 0) << found.said;
    store_->write([&](storage::Transaction& transaction) {
        storage::enter_passing(transaction, cast_.sanne.organisation, cast_.frontwheel,
                               {.id = transaction.new_id<Passing>(),
                                .meeting = third,
                                .stuck = stuck_place,
                                .to = rear,
                                .by = cast_.tom.member});
        return 0;
    });
    expect_to_find("Only who was in this meeting passes on what was said in it.");
}

TEST_F(CheckTest, FindsWhatWasWrittenOverBetweenTeams) {
    const TeamId rear =
        actions::found_team(*store_, cast_.ingrid, {"Rearwheel", "Europe/Amsterdam"}, form("rear")).value();
    EXPECT_TRUE(actions::add_to_team(*store_, cast_.ingrid, rear, cast_.tom.member));
    const MeetingId meeting =
        stuck_meeting(*store_, cast_.sanne, cast_.tom.member, cast_.frontwheel, "The lathe.");
    EXPECT_TRUE(actions::pass_on(*store_, cast_.sanne, {meeting, stuck_place, rear, "Soon."}, form("pass")));
    tamper("update passings set words = 'Never.'");
    expect_to_find("passings, the row of entry");
    expect_to_find("it does not say what the journal committed to");
}

TEST_F(CheckTest, IsContentWithALiveMeetingAndASealThatWasOpened) {
    for (const char* day : {"2026-11-17", "2026-11-16"})
        EXPECT_TRUE(actions::report_kpi(*store_, cast_.sanne, complaints_of(cast_, day, 9), form(day)));
    const Period monday = parse_period("2026-11-23").value();
    EXPECT_TRUE(
        actions::seal_number(*store_, cast_.sanne, complaints_of(cast_, "2026-11-23", 9), form("seal")));
    clock_.turn_to(november(24, 8, 10));
    const MeetingId meeting =
        actions::start_meeting(*store_, cast_.sanne, cast_.frontwheel, TurnOrder::shuffled, form("start"))
            .value();
    EXPECT_TRUE(actions::begin_round(*store_, cast_.sanne, meeting, 0, form("begin")));
    EXPECT_TRUE(actions::say_number_live(*store_, cast_.sanne,
                                         {.meeting = meeting,
                                          .step = 1,
                                          .comes = actions::ComesOut::sealed,
                                          .reporting = {.kpi = cast_.complaints, .period = monday}},
                                         form("say")));
    EXPECT_TRUE(actions::close_meeting(*store_, cast_.sanne, meeting, 1, form("close")));
    const Checked found = checked();
    EXPECT_EQ(found.exit_code, 0) << found.said;
}

TEST_F(CheckTest, FindsASecondMeetingAtATimeAndADeedThatCouldNotBeDone) {
    const MeetingId first =
        actions::start_meeting(*store_, cast_.sanne, cast_.frontwheel, TurnOrder::fixed, form("start"))
            .value();
    store_->write([&](storage::Transaction& transaction) {
        const auto& organisation = cast_.sanne.organisation;
        const LiveMeeting open = storage::meeting(transaction, organisation, first);
        storage::enter_meeting_deed(
            transaction, organisation, open,
            {.kind = MeetingDeedKind::win, .by = cast_.tom.member, .words = "Not my turn."});
        storage::end_open_meeting(transaction, organisation, open);
        MeetingStart second = open.start;
        second.id = transaction.new_id<LiveMeeting>();
        second.nth = 2;
        second.at = transaction.now();
        storage::enter_meeting(transaction, organisation, second);
        return storage::Keep::yes;
    });
    expect_to_find("could not have been made: Join the meeting first.");
    expect_to_find("could not have been made: A team has one meeting at a time.");
}

TEST_F(CheckTest, IsContentWithAWeeklyMeetingAndItsParts) {
    const auto& sanne = cast_.sanne;
    EXPECT_TRUE(actions::plan_weekly_meeting(
        *store_, cast_.ingrid, cast_.frontwheel,
        {{MeetingPart::numbers, std::chrono::minutes{10}}, {MeetingPart::topics, std::chrono::minutes{20}}}));
    const MeetingId meeting =
        actions::start_weekly_meeting(*store_, sanne, cast_.frontwheel, TurnOrder::fixed, form("start"))
            .value();
    EXPECT_TRUE(actions::begin_round(*store_, sanne, meeting, 0, form("begin")));
    EXPECT_TRUE(
        actions::say_stuck(*store_, sanne, meeting, 1, "The spokes.", {cast_.tom.member}, form("stuck")));
    EXPECT_TRUE(actions::end_part(*store_, sanne, meeting, 1, form("on")));
    const Sequence stuck = store_->read([&](storage::Connection& connection) {
        return storage::deeds_in(connection, sanne.organisation, meeting).at(1).sequence;
    });
    EXPECT_TRUE(actions::pick_topic(*store_, sanne, meeting, stuck, form("pick")));
    EXPECT_TRUE(actions::close_meeting(*store_, sanne, meeting, 2, form("close")));
    const Checked found = checked();
    EXPECT_EQ(found.exit_code, 0) << found.said;
}

TEST_F(CheckTest, FindsATopicThatDidNotWaitAndPartsThatNobodyPlanned) {
    store_->write([&](storage::Transaction& transaction) {
        const auto& organisation = cast_.sanne.organisation;
        const MeetingStart start{.id = transaction.new_id<LiveMeeting>(),
                                 .team = cast_.frontwheel,
                                 .kind = MeetingKind::weekly_meeting,
                                 .members = {cast_.sanne.member},
                                 .by = cast_.sanne.member,
                                 .date = std::chrono::floor<std::chrono::days>(transaction.now()),
                                 .length = std::chrono::minutes{60},
                                 .at = transaction.now(),
                                 .parts = {{MeetingPart::topics, std::chrono::minutes{60}}}};
        storage::enter_meeting(transaction, organisation, start);
        storage::enter_meeting_deed(transaction, organisation, begun(start),
                                    {.kind = MeetingDeedKind::pick,
                                     .by = cast_.sanne.member,
                                     .words = "My salary.",
                                     .members = {cast_.sanne.member},
                                     .topic = 1});
        storage::enter_meeting_plan(transaction, organisation, cast_.tom.member, cast_.frontwheel,
                                    sensible_parts(std::chrono::minutes{60}));
        return storage::Keep::yes;
    });
    expect_to_find("could not have been made: The team had planned other parts.");
    expect_to_find("could not have been made: This did not wait for the meeting.");
    expect_to_find("could not have been made: Only the lead of a team and administrators arrange it.");
}

TEST_F(CheckTest, FindsATurnThatWasLentByWhoDidNotHaveIt) {
    const auto& organisation = cast_.sanne.organisation;
    const MeetingId meeting =
        actions::start_meeting(*store_, cast_.sanne, cast_.frontwheel, TurnOrder::fixed, form("start"))
            .value();
    EXPECT_TRUE(actions::begin_round(*store_, cast_.sanne, meeting, 0, form("begin")));
    EXPECT_TRUE(actions::admit_laptop(*store_, cast_.tom, "ABCD-EFGH", cast_.frontwheel, form("laptop")));
    const LaptopId laptop = store_->read([&](storage::Connection& connection) {
        return storage::laptops_of(connection, organisation, cast_.frontwheel, clock_.now()).front().id;
    });
    const auto lent = actions::lend_turn(*store_, cast_.sanne, meeting, 1, laptop, form("lend"));
    EXPECT_TRUE(actions::take_turn_back(*store_, cast_.sanne, lent.value(), form("back")));
    EXPECT_EQ(checked().exit_code, 0) << checked().said;
    store_->write([&](storage::Transaction& transaction) {
        storage::enter_lent_turn(transaction, organisation,
                                 {.id = transaction.new_id<LentTurn>(),
                                  .meeting = meeting,
                                  .laptop = laptop,
                                  .by = cast_.tom.member,
                                  .step = 1,
                                  .at = transaction.now()});
        return storage::Keep::yes;
    });
    expect_to_find("could not have been made: It is not your turn now.");
}

TEST_F(CheckTest, IsContentWithAHandOverTime) {
    const auto named = [&](const char* name, const std::optional<KpiId>& continues) {
        return actions::name_kpi(*store_, cast_.sanne,
                                 {.name = name,
                                  .contribution = "It makes us grow.",
                                  .measure = {.unit = Unit::count},
                                  .team = cast_.frontwheel,
                                  .continues = continues},
                                 form(name))
            .value();
    };
    EXPECT_TRUE(actions::discard_kpi(*store_, cast_.sanne, named("By mistake", std::nullopt)));
    const KpiId retired = named("Retired and discarded", std::nullopt);
    actions::retire_kpi(*store_, cast_.sanne, retired);
    EXPECT_TRUE(actions::discard_kpi(*store_, cast_.sanne, retired));
    actions::retire_kpi(*store_, cast_.sanne, cast_.complaints);
    named("Goes on", cast_.complaints);
    const Checked found = checked();
    EXPECT_EQ(found.exit_code, 0) << found.said;
}

TEST_F(CheckTest, FindsANumberThatWasDiscardedThoughItWasSaid) {
    store_->write([&](storage::Transaction& transaction) {
        const Kpi kpi = storage::kpi(transaction, cast_.sanne.organisation, cast_.complaints);
        EXPECT_THROW(storage::discard_kpi(transaction, cast_.sanne.organisation, kpi), std::exception);
        return storage::Keep::no;
    });
}

TEST_F(CheckTest, LooksWhileOthersWrite) {
    store_->write([&](storage::Transaction&) {
        EXPECT_EQ(checked().exit_code, 0);
        return storage::Keep::no;
    });
}

TEST_F(CheckTest, FindsADigitThatWasChanged) {
    tamper("update reports set value = 80000 where period = '2026-11-19'");
    expect_to_find("was changed: it does not say what the journal committed to");
}

TEST_F(CheckTest, FindsARowAddedInAnOwnersName) {
    tamper(
        "insert into reports select organisation, 'forged', (select max(sequence) from journal) + 1, "
        "kpi, "
        "reporter, "
        "'2026-11-17', kind, value, note, feeling, feeling_is, said_at, salt from reports limit 1");
    expect_to_find("is unknown to the journal");
}

TEST_F(CheckTest, FindsARowAddedBesideAnEntryOfSomethingElse) {
    tamper(
        "insert into reports select organisation, 'forged', (select min(sequence) from journal), kpi, "
        "reporter, "
        "'2026-11-17', kind, value, note, feeling, feeling_is, said_at, salt from reports limit 1");
    expect_to_find("reports, the row of entry 1 ");
}

TEST_F(CheckTest, FindsAnEntryThatWasRemoved) {
    tamper(
        "delete from reports where period = '2026-11-19';"
        "delete from journal where period = '2026-11-19' and kind = 10");
    expect_to_find("of the journal is missing");
}

TEST_F(CheckTest, FindsTheLastEntryRemovedWithItsRow) {
    tamper(
        "delete from reports where sequence = (select max(sequence) from journal);"
        "delete from journal where sequence = (select max(sequence) from journal)");
    expect_to_find("but there was an entry");
}

TEST_F(CheckTest, FindsARowThatWasRemoved) {
    tamper("delete from reports where period = '2026-11-19'");
    expect_to_find("but no row says it");
}

TEST_F(CheckTest, FindsAPromiseMadeEasierByHand) {
    tamper("update promises set least = 10000");
    expect_to_find("promises, the row of entry ");
}

TEST_F(CheckTest, FindsWhatCannotBeRead) {
    tamper("update reports set period = 'once upon a time' where period = '2026-11-19'");
    expect_to_find("cannot be read");
}

TEST_F(CheckTest, FindsAKpiPutIntoAHandByHand) {
    actions::retire_kpi(*store_, cast_.sanne, cast_.complaints);
    tamper("update kpis set place = 1 where owner = '" + cast_.sanne.member.text + "'");
    expect_to_find("stands in its owner's hand, but the journal says otherwise");
}

TEST_F(CheckTest, FindsAnOwnerChangedInEveryTable) {
    const std::string theft = " = '" + cast_.tom.member.text + "' where ";
    const std::string of_sanne = " = '" + cast_.sanne.member.text + "';";
    tamper("update kpis set owner" + theft + "owner" + of_sanne + "update reports set reporter" + theft +
           "reporter" + of_sanne + "update promises set owner" + theft + "owner" + of_sanne);
    expect_to_find("names another author than the journal");
}

// Whoever runs a program of their own on the file can write a whole chain anew. What nobody could have
// said stands out all the same.
TEST_F(CheckTest, FindsAReportOfAPeriodThatHadNotBegun) {
    const Report tomorrow{
        .id = {"tomorrow"}, .period = parse_period("2026-11-24").value(), .value = whole(9)};
    store_->write([&](storage::Transaction& transaction) {
        return storage::enter_report(transaction, cast_.sanne.organisation,
                                     storage::kpi(transaction, cast_.sanne.organisation, cast_.complaints),
                                     tomorrow);
    });
    expect_to_find("could not have been made");
}

TEST_F(CheckTest, FindsAPeriodReportedTwice) {
    const Report again{.id = {"again"}, .period = parse_period("2026-11-20").value(), .value = whole(7)};
    store_->write([&](storage::Transaction& transaction) {
        return storage::enter_report(transaction, cast_.sanne.organisation,
                                     storage::kpi(transaction, cast_.sanne.organisation, cast_.complaints),
                                     again);
    });
    expect_to_find("could not have been made");
}

TEST_F(CheckTest, FindsAFifthInTheHand) {
    for (int number = 0; number < 4; ++number)
        store_->write([&](storage::Transaction& transaction) {
            Kpi kpi = storage::kpi(transaction, cast_.sanne.organisation, cast_.complaints);
            kpi.id = transaction.new_id<Kpi>();
            kpi.place.reset();
            if (number < 3) kpi.place = number + 2;
            kpi.first_period = parse_period("2026-11-23").value();
            storage::name_kpi(transaction, cast_.sanne.organisation, kpi,
                              std::chrono::floor<std::chrono::days>(november(23, 0, 0)));
            return kpi.id;
        });
    expect_to_find("Your hand is full");
}

TEST_F(CheckTest, IsContentWithDaysThatChangedInTime) {
    const auto leave = actions::declare_leave(*store_, cast_.sanne, {today() + days{1}, today() + days{2}});
    EXPECT_TRUE(actions::take_leave_back(*store_, cast_.sanne, leave.value()));
    EXPECT_TRUE(actions::change_workdays(*store_, cast_.sanne, {today() + days{1}, Weekdays(0b0001111)}));
    EXPECT_TRUE(actions::set_day_off(*store_, cast_.ingrid, today() + days{1}, "A day for the team"));
    EXPECT_EQ(checked().exit_code, 0) << checked().said;
}

TEST_F(CheckTest, FindsLeaveTakenBackTooLate) {
    const auto leave = actions::declare_leave(*store_, cast_.sanne, {today() + days{1}, today() + days{2}});
    clock_.turn_to(november(25, 12, 0));
    store_->write([&](storage::Transaction& transaction) {
        storage::take_leave_back(transaction, cast_.sanne.organisation,
                                 {leave.value(), cast_.sanne.member, {}, {}});
        return 0;
    });
    expect_to_find("It stays as you declared it.");
}

TEST_F(CheckTest, FindsWorkdaysAndDaysOffThatChangedThePast) {
    store_->write([&](storage::Transaction& transaction) {
        storage::enter_workdays(transaction, cast_.sanne.organisation, cast_.sanne.member,
                                {today() - days{7}, Weekdays(0b0000001)});
        storage::enter_day_off(transaction, cast_.sanne.organisation, cast_.ingrid.member, today() - days{3},
                               "Long ago", storage::DayOffStanding::off);
        return 0;
    });
    expect_to_find("Days change from a later day");
}

/// Tom remarks and applauds, Sanne is proud.
class CheckConversation : public CheckTest {
  protected:
    CheckConversation() {
        const actions::Remarking well_done{cast_.complaints, friday_, "Well done."};
        const auto said = actions::remark(*store_, cast_.tom, well_done, form("remark"));
        EXPECT_TRUE(
            actions::take_remark_back(*store_, cast_.tom, cast_.complaints, said.value(), form("back")));
        EXPECT_TRUE(actions::remark(*store_, cast_.tom, well_done, form("again")));
        EXPECT_TRUE(actions::applaud(*store_, cast_.tom, cast_.complaints, friday_, form("applause")));
        EXPECT_TRUE(
            actions::feel(*store_, cast_.sanne, {cast_.complaints, friday_, Feeling::proud}, form("feels")));
    }

    Kpi complaints(storage::Transaction& transaction) const {
        return storage::kpi(transaction, cast_.sanne.organisation, cast_.complaints);
    }

    const Period friday_ = parse_period("2026-11-20").value();
};

TEST_F(CheckConversation, IsContentWithWhatPeopleSaid) {
    EXPECT_EQ(checked().exit_code, 0) << checked().said;
}

TEST_F(CheckConversation, FindsWordsThatWereChanged) {
    tamper("update remarks set words = 'Badly done.'");
    expect_to_find("remarks, the row of entry ");
}

TEST_F(CheckConversation, FindsWordsTakenBackInSomebodyElsesName) {
    tamper("delete from remarks_taken_back");
    expect_to_find("speaks of a remark taken back, but no row says it");
}

TEST_F(CheckConversation, FindsAFeelingThatWasSharedByHand) {
    tamper("update feelings set feeling_is = 'shared'");
    expect_to_find("feelings, the row of entry ");
}

TEST_F(CheckConversation, FindsApplauseForOnesOwnNumber) {
    store_->write([&](storage::Transaction& transaction) {
        return storage::enter_applause(transaction, cast_.sanne.organisation, complaints(transaction),
                                       {.id = {"forged"}, .period = friday_, .member = cast_.sanne.member});
    });
    expect_to_find("Applause for your own number is for others to give.");
}

TEST_F(CheckConversation, FindsANeedAfterAPromiseThatWasKept) {
    store_->write([&](storage::Transaction& transaction) {
        return storage::enter_remark(transaction, cast_.sanne.organisation, complaints(transaction),
                                     {.id = {"forged"},
                                      .period = friday_,
                                      .kind = RemarkKind::need,
                                      .author = cast_.sanne.member,
                                      .words = "A rest.",
                                      .said = transaction.now()});
    });
    expect_to_find("could not have been made");
}

TEST_F(CheckTest, IsNotContentWithoutAnythingToCheck) {
    const TemporaryFolder empty;
    std::ostringstream said;
    EXPECT_THROW(check(empty.path(), said), std::runtime_error);
    EXPECT_TRUE(std::filesystem::is_empty(empty.path()));
}

TEST_F(CheckTest, KnowsWhatWasArranged) {
    ASSERT_TRUE(actions::appoint_administrator(*store_, cast_.ingrid, cast_.tom.member));
    ASSERT_TRUE(actions::close_account(*store_, cast_.tom, cast_.sanne.member));
    actions::change_openness(*store_, cast_.tom, cast_.frontwheel, Openness::closed);
    ASSERT_TRUE(actions::dismiss_administrator(*store_, cast_.tom, cast_.ingrid.member));
    EXPECT_EQ(checked().said.find("could not have been made"), std::string::npos) << checked().said;
    EXPECT_EQ(checked().exit_code, 0);
}

TEST_F(CheckTest, NamesWhatNobodyMayArrange) {
    store_->write([&](storage::Transaction& transaction) {
        storage::enter_openness(transaction, cast_.tom.organisation, cast_.tom.member, cast_.frontwheel,
                                Openness::closed);
        storage::enter_role(transaction, cast_.tom.organisation, cast_.tom.member, cast_.tom.member,
                            Role::administrator);
        return 0;
    });
    expect_to_find("Only administrators found teams, name them and close them.");
    expect_to_find("Only administrators give roles.");
}

TEST_F(CheckTest, NamesARoleThatWasChangedInTheFile) {
    ASSERT_TRUE(actions::appoint_administrator(*store_, cast_.ingrid, cast_.tom.member));
    tamper("update roles set role = 'member'");
    expect_to_find("it does not say what the journal committed to");
}

}  // namespace
}  // namespace kept::commands
