#include <csignal>
#include <future>
#include <gtest/gtest.h>
#include <latch>
#include <sys/resource.h>
#include <thread>

#include "domain/refusal.hpp"
#include "storage/founding.hpp"
#include "storage/store.hpp"
#include "support/databases.hpp"

// How SQLite's writer gathers what waits into one commit.
namespace kept::storage {
namespace {

using support::FreshDatabase;
using support::Which;

class GatheringWriterTest : public testing::Test {
  protected:
    using Action = std::function<Result<int>(Transaction&)>;

    /// Runs the actions in one group and in this order: they are sent while the writer is held in another.
    std::vector<std::future<Result<int>>> in_one_group(std::vector<Action> actions) {
        std::latch holding(1);
        std::latch all_are_waiting(1);
        std::jthread holder([&] {
            store.write([&](Transaction&) {
                holding.count_down();
                all_are_waiting.wait();
                return 0;
            });
        });
        holding.wait();
        std::vector<std::future<Result<int>>> answers;
        for (Action& action : actions) {
            answers.push_back(std::async(std::launch::async, [this, action = std::move(action)] {
                return store.write([&](Transaction& transaction) { return action(transaction); });
            }));
            std::this_thread::sleep_for(std::chrono::milliseconds(30));  // for their order, not their group
        }
        all_are_waiting.count_down();
        return answers;
    }

    static Action adds(const std::string& name) {
        return [name](Transaction& transaction) -> Result<int> {
            add_organisation(transaction, {transaction.new_id<Organisation>(), name},
                             OrganisationKind::company);
            return 1;
        };
    }

    std::vector<std::string> names() {
        return store.read([](Connection& connection) {
            std::vector<std::string> names;
            for (auto& [name] :
                 connection.select<std::string>("select name from organisations order by name"))
                names.push_back(name);
            return names;
        });
    }

    std::filesystem::path file() const { return std::get<SqliteFile>(database.place()).file; }

    FreshDatabase database{Which::sqlite};
    support::TurnableClock clock;
    Store store{database.place(), [this] { return clock.now(); }, support::seeded_randomness(1),
                [](const OrganisationId&, const std::vector<Change>&) {}};
};

TEST_F(GatheringWriterTest, OneRefusalLeavesTheOthersOfItsGroup) {
    auto answers = in_one_group({adds("a"),
                                 [](Transaction& transaction) -> Result<int> {
                                     adds("never")(transaction).value();
                                     return refuse("", "No.");
                                 },
                                 adds("b")});

    EXPECT_EQ(answers[0].get(), 1);
    EXPECT_FALSE(answers[1].get().has_value());
    EXPECT_EQ(answers[2].get(), 1);
    EXPECT_EQ(names(), (std::vector<std::string>{"a", "b"}));
}

TEST_F(GatheringWriterTest, WhatOneThrowsLeavesTheOthersOfItsGroup) {
    auto answers = in_one_group({adds("a"),
                                 [](Transaction& transaction) -> Result<int> {
                                     transaction.execute("insert into members (id) values ('nameless')");
                                     return 1;
                                 },
                                 adds("b")});

    EXPECT_EQ(answers[0].get(), 1);
    EXPECT_THROW(answers[1].get(), SqlFailed);
    EXPECT_EQ(answers[2].get(), 1);
    EXPECT_EQ(names(), (std::vector<std::string>{"a", "b"}));
}

TEST_F(GatheringWriterTest, OneSeesWhatOthersOfItsGroupWroteBefore) {
    auto answers = in_one_group(
        {adds("a"), [](Transaction& transaction) -> Result<int> {
             return static_cast<int>(transaction.select<std::string>("select id from organisations").size());
         }});

    EXPECT_EQ(answers[1].get(), 1);
}

TEST_F(GatheringWriterTest, NobodyIsAnsweredBeforeTheirGroupIsCommitted) {
    std::atomic<bool> first_is_answered = false;
    bool answered_too_early = true;
    std::latch both(1);
    std::jthread holder([&] {
        store.write([&](Transaction&) {
            both.wait();
            return 0;
        });
    });
    std::jthread first([&] {
        store.write([&](Transaction& transaction) { return adds("a")(transaction); });
        first_is_answered = true;
    });
    std::this_thread::sleep_for(std::chrono::milliseconds(30));
    std::jthread second([&] {
        store.write([&](Transaction&) {
            answered_too_early = first_is_answered && names().empty();
            return 0;
        });
    });
    std::this_thread::sleep_for(std::chrono::milliseconds(30));
    both.count_down();
    first.join();
    second.join();

    EXPECT_FALSE(answered_too_early);
}

TEST_F(GatheringWriterTest, AnErrorThatEndsTheTransactionLeavesTheWholeGroupUnknown) {
    auto answers = in_one_group({adds("a"),
                                 [](Transaction& transaction) -> Result<int> {
                                     transaction.run_script("rollback");
                                     return 1;
                                 },
                                 adds("b")});

    for (auto& answer : answers) EXPECT_THROW(answer.get(), UnknownOutcome);
    EXPECT_TRUE(names().empty());
    store.write([](Transaction& transaction) { return adds("afterwards")(transaction); });
    EXPECT_EQ(names(), std::vector<std::string>{"afterwards"});
}

TEST_F(GatheringWriterTest, NothingIsWrittenOutsideATransactionThatEnded) {
    auto answers = in_one_group({[](Transaction& transaction) -> Result<int> {
        transaction.run_script("rollback");
        try {
            adds("on its own")(transaction).value();
        } catch (const SqlFailed&) {
        }
        return 1;
    }});

    EXPECT_THROW(answers[0].get(), UnknownOutcome);
    EXPECT_TRUE(names().empty());
}

TEST_F(GatheringWriterTest, AFailedCommitLeavesTheWholeGroupUnknown) {
    auto answers = in_one_group({adds("a"),
                                 [](Transaction& transaction) -> Result<int> {
                                     transaction.run_script("pragma defer_foreign_keys=on");
                                     transaction.execute(
                                         "insert into teams (organisation, id, name, founded_at) "
                                         "values ('nowhere', 'team', 'Team', 0)");
                                     return 1;
                                 },
                                 [](Transaction&) -> Result<int> { return refuse("", "No."); }});

    for (auto& answer : answers) EXPECT_THROW(answer.get(), UnknownOutcome);
    EXPECT_TRUE(names().empty());
    store.write([](Transaction& transaction) { return adds("afterwards")(transaction); });
    EXPECT_EQ(names(), std::vector<std::string>{"afterwards"});
}

TEST_F(GatheringWriterTest, AFullDiskIsSurvived) {
    const auto pages = [&](const std::string& most) {
        store.write([&](Transaction& transaction) {
            transaction.run_script("pragma max_page_count=" + most);
            return 0;
        });
    };
    pages("1");  // SQLite allows no fewer than there are
    const auto act = [&] {
        store.write([](Transaction& transaction) { return adds(std::string(100'000, 'x'))(transaction); });
    };
    EXPECT_THROW(act(), std::runtime_error);
    EXPECT_TRUE(names().empty());

    pages("1000000");
    act();
    EXPECT_EQ(names().size(), 1u);
}

/// No file of this process can grow beyond a size while it lives.
class FilesCannotGrowBeyond {
  public:
    explicit FilesCannotGrowBeyond(std::uintmax_t size) : signal_(std::signal(SIGXFSZ, SIG_IGN)) {
        getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit small{size, before_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FilesCannotGrowBeyond() {
        setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, signal_);
    }

  private:
    rlimit before_{};
    void (*signal_)(int);
};

TEST_F(GatheringWriterTest, AfterTheDiskFailedNothingIsAcceptedAndReadingGoesOn) {
    store.write([](Transaction& transaction) { return adds("before")(transaction); });
    {
        const FilesCannotGrowBeyond size(std::filesystem::file_size(file().string() + "-wal"));
        EXPECT_THROW(store.write([](Transaction& transaction) {
            return adds(std::string(100'000, 'x'))(transaction);
        }),
                     UnknownOutcome);
    }

    EXPECT_THROW(store.write([](Transaction& transaction) { return adds("after")(transaction); }),
                 UnknownOutcome);
    EXPECT_EQ(names(), std::vector<std::string>{"before"});

    Store again(
        database.place(), [this] { return clock.now(); }, support::seeded_randomness(2),
        [](const OrganisationId&, const std::vector<Change>&) {});
    again.write([](Transaction& transaction) { return adds("opened again")(transaction); });
    EXPECT_EQ(names(), (std::vector<std::string>{"before", "opened again"}));
}

TEST_F(GatheringWriterTest, WhatIsWrittenTogetherIsReadWhenAllOfItHasRun) {
    store.write_together([&] {
        for (const char* name : {"first", "second"}) EXPECT_TRUE(store.write(adds(name)));
        EXPECT_TRUE(names().empty());
    });

    EXPECT_EQ(names(), (std::vector<std::string>{"first", "second"}));
}

TEST_F(GatheringWriterTest, OfWhatIsWrittenTogetherARefusalLeavesTheOthers) {
    store.write_together([&] {
        EXPECT_TRUE(store.write(adds("kept")));
        EXPECT_FALSE(store.write([&](Transaction& transaction) -> Result<int> {
            EXPECT_TRUE(adds("refused")(transaction));
            return refuse("name", "That name is taken.");
        }));
        EXPECT_THROW(store.write([&](Transaction& transaction) -> int {
            EXPECT_TRUE(adds("not found")(transaction));
            throw NotFound{};
        }),
                     NotFound);
    });

    EXPECT_EQ(names(), std::vector<std::string>{"kept"});
}

TEST_F(GatheringWriterTest, WhatIsWrittenTogetherIsAllGoneWhenItBreaksOff) {
    EXPECT_THROW(store.write_together([&] {
        EXPECT_TRUE(store.write(adds("first")));
        throw std::runtime_error("broken off");
    }),
                 std::runtime_error);

    EXPECT_TRUE(names().empty());
    EXPECT_TRUE(store.write(adds("afterwards")));
    EXPECT_EQ(names(), std::vector<std::string>{"afterwards"});
}

}  // namespace
}  // namespace kept::storage
