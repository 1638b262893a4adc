#include "storage/check.hpp"

#include <fmt/format.h>
#include <fstream>
#include <gtest/gtest.h>

#include "storage/everything.hpp"
#include "support/databases.hpp"

namespace kept::storage {
namespace {

using support::Which;

class CheckOnBoth : public support::OnBothDatabases {
  protected:
    void SetUp() override {
        bakery = found_bakery(store());
        store().write([&](Transaction& transaction) {
            say_everything(transaction, bakery);
            reported = report_complaints(transaction, bakery, whole(9));
            last = report_complaints(transaction, bakery, whole(10));
            return 0;
        });
        store().stop();
    }

    /// What somebody does who has the file, or the server, and knows how to silence the triggers.
    void tamper(const std::string& sql) {
        const auto connection = database().as_migrating();
        if (connection->database() == Database::sqlite) {
            connection->run_script("pragma foreign_keys=off");
            for (const auto& [trigger] :
                 connection->select<std::string>("select name from sqlite_schema where type = 'trigger'"))
                connection->run_script("drop trigger " + trigger);
        } else {
            for (const auto& [table] : connection->select<std::string>(
                     "select tablename from pg_tables where schemaname = 'public'"))
                connection->run_script(fmt::format("alter table {} disable trigger user", table));
            for (const auto& [table, key] : connection->select<std::string, std::string>(
                     "select conrelid::regclass, conname from pg_constraint where contype = 'f'"))
                connection->run_script(fmt::format("alter table {} drop constraint {}", table, key));
        }
        connection->run_script(sql);
    }

    std::vector<std::string> found() {
        const auto connection = database().as_migrating();
        std::vector<std::string> sentences;
        for (const Finding& finding : check_journals(*connection)) sentences.push_back(finding.sentence);
        return sentences;
    }

    std::string entry(Sequence sequence, const std::string& what) {
        return fmt::format("Bright Bakery: entry {} of the journal {}.", sequence, what);
    }

    std::string row(const std::string& table, Sequence sequence, const std::string& what) {
        return fmt::format("Bright Bakery: {}, the row of entry {} {}.", table, sequence, what);
    }

    using Sentences = std::vector<std::string>;

    Bakery bakery;
    Sequence reported = 0;
    Sequence last = 0;
};

KEPT_ON_BOTH_DATABASES(CheckOnBoth);

TEST_P(CheckOnBoth, WhatTheProgramWroteIsAllWell) {
    EXPECT_EQ(found(), Sentences{});
    EXPECT_TRUE(check_file(*database().as_migrating()).empty());
}

TEST_P(CheckOnBoth, ADigitThatWasChangedIsNamed) {
    tamper(fmt::format("update reports set value = 100000 where sequence = {}", reported));

    EXPECT_EQ(found(), Sentences{row("reports", reported,
                                     "was changed: it does not say what the journal committed to")});
}

TEST_P(CheckOnBoth, ARowAddedInAnOwnersNameIsNamed) {
    tamper(fmt::format(R"sql(
        insert into reports (organisation, id, sequence, kpi, reporter, period, kind, value, note, feeling, feeling_is,
                             said_at, salt)
        select organisation, 'forged', 999, kpi, reporter, period, kind, 120000, note, feeling, feeling_is, said_at, salt
        from reports where sequence = {})sql",
                       reported));

    EXPECT_EQ(found(), Sentences{row("reports", 999, "is unknown to the journal")});
}

TEST_P(CheckOnBoth, ARowThatWasRemovedIsNamed) {
    tamper(fmt::format("delete from reports where sequence = {}", reported));

    EXPECT_EQ(found(), Sentences{entry(reported, "speaks of a report, but no row says it")});
}

TEST_P(CheckOnBoth, AnEntryThatWasRemovedIsNamed) {
    tamper(fmt::format("delete from journal where sequence = {}", reported));

    EXPECT_EQ(found(), (Sentences{fmt::format("Bright Bakery: entry {} of the journal is missing.", reported),
                                  entry(last, "was changed: its hash does not follow from what it says"),
                                  row("reports", reported, "is unknown to the journal")}));
}

TEST_P(CheckOnBoth, AnEntryThatWasRemovedWithItsRowIsNamed) {
    tamper(fmt::format("delete from reports where sequence = {0}; delete from journal where sequence = {0}",
                       last));

    EXPECT_EQ(found(),
              Sentences{fmt::format("Bright Bakery: the journal ends at entry {}, but there was an entry {}.",
                                    last - 1, last)});
}

TEST_P(CheckOnBoth, AnEntryThatWasAddedAtTheEndIsNamed) {
    tamper("update journal_heads set sequence = sequence - 1");

    EXPECT_EQ(found(),
              Sentences{fmt::format("Bright Bakery: the journal goes on after entry {}, which was the last.",
                                    last - 1)});
}

TEST_P(CheckOnBoth, AnEntryThatSaysSomebodyElseIsNamed) {
    tamper(fmt::format("update journal set author = '{}' where sequence = {}", bakery.ben.text, reported));

    EXPECT_EQ(found(), (Sentences{entry(reported, "was changed: its hash does not follow from what it says"),
                                  row("reports", reported, "names another author than the journal")}));
}

TEST_P(CheckOnBoth, TwoRowsForOneEntryAreNamed) {
    tamper(fmt::format(
        "insert into looks select organisation, {}, kpi, owner, period, reading, why, looked_at, salt "
        "from looks",
        reported));

    EXPECT_EQ(found(), (Sentences{row("looks", reported, "says it a second time")}));
}

TEST_P(CheckOnBoth, ReportsThatChangedPlacesAreNamed) {
    tamper(
        fmt::format("update reports set sequence = -1 where sequence = {0};"
                    "update reports set sequence = {0} where sequence = {1};"
                    "update reports set sequence = {1} where sequence = -1",
                    reported, last));

    EXPECT_EQ(
        found(),
        (Sentences{row("reports", reported, "has another id than the journal says"),
                   row("reports", reported, "was changed: it does not say what the journal committed to"),
                   row("reports", last, "has another id than the journal says"),
                   row("reports", last, "was changed: it does not say what the journal committed to")}));
}

TEST_P(CheckOnBoth, EveryColumnThatIsCommittedToIsWatched) {
    tamper(
        "update promises set least = 10000; update looks set reading = 'rising'; update new_starts set "
        "reason = 'None'; update rhythms set zone = "
        "'UTC';"
        "update days_off set name = 'Nothing'; update leaves set last_day = last_day + 1;"
        "update wordings set name = 'Complaints'; update declarations set reason = 'Easier';"
        "update memberships set standing = 'member'; update workdays set days = 1; update movings set "
        "from_day = 1;"
        "update retirements set at = 1; update kpis set direction = 'decrease';"
        "update leaves_taken_back set taken_back_at = 1; update team_names set name = 'Care';"
        "update team_openings set openness = 'open'; update roles set role = 'member';"
        "update closed_accounts set closed_at = 1; update invitations_made set expires_at = 1;"
        "update steps_of_versions set name = name || '!'; update kpi_steps set step = null;"
        "update counter_numbers set why = ''; update process_proposals set name = 'Counter';"
        "update proposal_answers set answer = 'accepted'");

    std::set<std::string> tables;
    for (const std::string& sentence : found()) tables.insert(sentence.substr(15, sentence.find(',') - 15));
    EXPECT_EQ(tables, (std::set<std::string>{"promises",
                                             "looks",
                                             "new_starts",
                                             "rhythms",
                                             "days_off",
                                             "leaves",
                                             "wordings",
                                             "declarations",
                                             "memberships",
                                             "workdays",
                                             "movings",
                                             "retirements",
                                             "kpis",
                                             "leaves_taken_back",
                                             "team_names",
                                             "team_openings",
                                             "roles",
                                             "closed_accounts",
                                             "invitations_made",
                                             "process_versions",
                                             "kpi_steps",
                                             "counter_numbers",
                                             "process_proposals",
                                             "proposal_answers"}));
}

TEST(CheckFile, ADamagedPageIsNamed) {
    const support::FreshDatabase database(Which::sqlite);
    const auto page = std::get<0>(
        database.as_migrating()
            ->select<std::int64_t>("select (rootpage - 1) * 4096 from sqlite_schema where name = 'members'")
            .at(0));
    {
        std::fstream bytes(std::get<SqliteFile>(database.place()).file,
                           std::ios::in | std::ios::out | std::ios::binary);
        bytes.seekp(page);
        bytes << std::string(100, '\x7f');
    }
    const auto connection = database.as_migrating();

    EXPECT_FALSE(check_file(*connection).empty());
}

TEST(CheckFile, ARowThatPointsNowhereIsNamed) {
    const support::FreshDatabase database(Which::sqlite);
    const auto connection = database.as_migrating();
    connection->run_script(
        "pragma foreign_keys=off; insert into teams (organisation, id, name, founded_at) "
        "values ('nowhere', 'team', 'Team', 0)");

    EXPECT_EQ(check_file(*connection),
              std::vector<Finding>{{"teams: row 1 points to something in organisations that is not there."}});
}

}  // namespace
}  // namespace kept::storage
