#include "storage/store.hpp"

#include <algorithm>
#include <atomic>
#include <gtest/gtest.h>
#include <thread>

#include "domain/refusal.hpp"
#include "storage/founding.hpp"
#include "support/databases.hpp"

namespace kept::storage {
namespace {

using namespace std::chrono_literals;

class StoreOnBoth : public support::OnBothDatabases {
  protected:
    std::vector<std::string> names() {
        return store().read([](Connection& connection) {
            std::vector<std::string> names;
            for (auto& [name] : connection.select<std::string>("select name from organisations order by id"))
                names.push_back(name);
            return names;
        });
    }

    static OrganisationId add(Transaction& transaction, const std::string& name) {
        const auto id = transaction.new_id<Organisation>();
        add_organisation(transaction, {id, name}, OrganisationKind::company);
        return id;
    }
};

KEPT_ON_BOTH_DATABASES(StoreOnBoth);

TEST_P(StoreOnBoth, WhatIsWrittenIsThereForTheNextReader) {
    store().write([](Transaction& transaction) { return add(transaction, "Bright Bakery"); });

    EXPECT_EQ(names(), std::vector<std::string>{"Bright Bakery"});
}

TEST_P(StoreOnBoth, WhatIsWrittenIsThereAfterOpeningAgain) {
    found_organisation(store(), "Bright Bakery");
    opened_again();

    EXPECT_EQ(names(), std::vector<std::string>{"Bright Bakery"});
}

TEST_P(StoreOnBoth, ARefusedActionLeavesNothingBehind) {
    const auto answer = store().write([](Transaction& transaction) -> Result<OrganisationId> {
        add(transaction, "Never");
        return refuse("name", "That name is taken.");
    });

    EXPECT_EQ(answer.error().field, "name");
    EXPECT_TRUE(names().empty());
}

TEST_P(StoreOnBoth, WhatAnActionThrowsComesBackAndLeavesNothingBehind) {
    const auto act = [&] {
        store().write([](Transaction& transaction) -> OrganisationId {
            add(transaction, "Never");
            throw NotFound{};
        });
    };

    EXPECT_THROW(act(), NotFound);
    EXPECT_TRUE(names().empty());
    found_organisation(store(), "Afterwards");
    EXPECT_EQ(names().size(), 1u);
}

TEST_P(StoreOnBoth, AnActionTheSchemaRefusesLeavesNothingBehind) {
    const auto act = [&] {
        store().write([](Transaction& transaction) {
            const auto id = add(transaction, "Never");
            add_organisation(transaction, {id, "the same id again"}, OrganisationKind::company);
            return id;
        });
    };

    EXPECT_THROW(act(), SqlFailed);
    EXPECT_TRUE(names().empty());
    found_organisation(store(), "Afterwards");
    EXPECT_EQ(names().size(), 1u);
}

TEST_P(StoreOnBoth, WatchersAreToldAfterTheCommitAndBeforeTheAnswer) {
    std::vector<std::string> seen_when_told;
    std::optional<Store> telling;
    telling.emplace(
        place(), [this] { return clock.now(); }, support::seeded_randomness(1),
        [&](const OrganisationId&, const std::vector<Change>&) {
            telling->read([&](Connection& connection) {
                for (auto& [name] : connection.select<std::string>("select name from organisations"))
                    seen_when_told.push_back(name);
                return 0;
            });
        });

    telling->write([](Transaction& transaction) {
        const auto id = add(transaction, "Bright Bakery");
        transaction.changed(id, id);
        return id;
    });

    EXPECT_EQ(seen_when_told, std::vector<std::string>{"Bright Bakery"});
    telling->stop();
}

TEST_P(StoreOnBoth, WhatWasNotKeptIsNotTold) {
    const auto refused = store().write([](Transaction& transaction) -> Result<OrganisationId> {
        const auto id = add(transaction, "Never");
        transaction.changed(id, id);
        return refuse("", "No.");
    });

    EXPECT_FALSE(refused.has_value());
    EXPECT_TRUE(told.so_far().empty());
}

TEST_P(StoreOnBoth, EachChangeIsToldOnceAndToItsOwnOrganisation) {
    const auto one = found_organisation(store(), "One");
    clock.pass(1ms);
    const auto other = found_organisation(store(), "Other");
    const KpiId kpi{"kpi"};
    const auto before = told.so_far().size();

    store().write([&](Transaction& transaction) {
        transaction.changed(one, kpi);
        transaction.changed(other, TeamId{"team"});
        transaction.changed(one, kpi);
        return kpi;
    });

    const auto now = told.so_far();
    ASSERT_EQ(now.size(), before + 2);
    EXPECT_EQ(now[before].first, one);
    EXPECT_EQ(now[before].second, std::vector<Change>{kpi});
    EXPECT_EQ(now[before + 1].first, other);
}

TEST_P(StoreOnBoth, AWatcherThatFailsTakesNothingBack) {
    Store telling(
        place(), [this] { return clock.now(); }, support::seeded_randomness(1),
        [](const OrganisationId&, const std::vector<Change>&) {
            throw std::runtime_error("nobody listens");
        });

    found_organisation(telling, "Bright Bakery");
    telling.stop();

    EXPECT_EQ(names(), std::vector<std::string>{"Bright Bakery"});
}

TEST_P(StoreOnBoth, MomentsOfWritingAreAlwaysLaterThoughTheClockGoesBack) {
    const auto moment = [&] {
        return store().write([](Transaction& transaction) { return transaction.now(); });
    };
    const Instant first = moment();
    const Instant second = moment();
    clock.turn_to(clock.now() - 1h);
    const Instant third = moment();

    EXPECT_LT(first, second);
    EXPECT_LT(second, third);
    EXPECT_EQ(store().now(), third);
}

TEST_P(StoreOnBoth, IdsSortByTheMomentTheyWereMade) {
    const auto make = [&] {
        return store().write([](Transaction& transaction) { return transaction.new_id<struct Report>(); });
    };
    const auto first = make();
    clock.pass(1ms);

    EXPECT_LT(first, make());
}

TEST_P(StoreOnBoth, AReadingSeesOneSnapshotWhateverIsWrittenMeanwhile) {
    const auto count = [](Connection& connection) {
        return connection.select<std::string>("select id from organisations").size();
    };
    store().read([&](Connection& connection) {
        const auto before = count(connection);
        found_organisation(store(), "Meanwhile");
        EXPECT_EQ(count(connection), before);
        return 0;
    });

    EXPECT_EQ(store().read(count), 1u);
}

TEST_P(StoreOnBoth, AReadingThatThrowsGivesItsConnectionBack) {
    for (int often = 0; often < 40; ++often)
        EXPECT_THROW(store().read([](Connection&) -> int { throw NotFound{}; }), NotFound);

    EXPECT_TRUE(names().empty());
}

TEST_P(StoreOnBoth, AReadingCannotChangeAnything) {
    const auto act = [&] {
        store().read([](Connection& connection) {
            return connection.execute(
                "insert into organisations (id, name, kind, founded_at) values ('x', 'x', 'company', 0)");
        });
    };

    EXPECT_THROW(act(), SqlFailed);
}

TEST_P(StoreOnBoth, AfterStoppingNothingMoreIsAccepted) {
    found_organisation(store(), "Before");
    store().stop();

    EXPECT_THROW(found_organisation(store(), "After"), UnknownOutcome);
    EXPECT_EQ(names(), std::vector<std::string>{"Before"});
}

TEST_P(StoreOnBoth, WhatWasAcceptedIsAnsweredBeforeItStops) {
    constexpr int writers = 32;
    std::atomic<int> kept = 0;
    std::atomic<int> refused = 0;
    Store& opened = store();
    {
        std::vector<std::jthread> threads;
        for (int number = 0; number < writers; ++number)
            threads.emplace_back([&, number] {
                try {
                    found_organisation(opened, std::to_string(number));
                    ++kept;
                } catch (const UnknownOutcome&) {
                    ++refused;
                }
            });
        opened.stop();
    }

    EXPECT_EQ(kept + refused, writers);
    EXPECT_EQ(names().size(), static_cast<std::size_t>(kept));
}

TEST_P(StoreOnBoth, ManyWhoWriteAtOnceLoseNothing) {
    constexpr int writers = 64;
    const Bakery bakery = found_bakery(store());
    const auto entries = [&] {
        return store().read(
            [&](Connection& connection) { return entries_from(connection, bakery.id, 1, 10'000); });
    };
    const auto before = entries().size();
    std::vector<Sequence> places(writers);
    {
        std::vector<std::jthread> threads;
        for (int number = 0; number < writers; ++number)
            threads.emplace_back([&, number] {
                places[number] = store().write([&](Transaction& transaction) {
                    return report_complaints(transaction, bakery, whole(number));
                });
            });
    }

    std::ranges::sort(places);
    for (int number = 0; number < writers; ++number)
        EXPECT_EQ(places[number], static_cast<Sequence>(before) + 1 + number);
    EXPECT_EQ(entries().size(), before + writers);
}

TEST_P(StoreOnBoth, NobodyDecidesOnWhatAnotherIsChanging) {
    constexpr int writers = 8;
    constexpr int times = 10;
    const auto organisation = found_organisation(store(), "0");
    const auto count_on = [&](Transaction& transaction) {
        const std::string name = storage::organisation(transaction, organisation).name;
        transaction.execute("update organisations set name = :name where id = :id",
                            with("name", std::to_string(std::stoi(name) + 1)), with("id", organisation));
        return 0;
    };
    {
        std::vector<std::jthread> threads;
        for (int writer = 0; writer < writers; ++writer)
            threads.emplace_back([&] {
                for (int often = 0; often < times; ++often) store().write(count_on);
            });
    }

    EXPECT_EQ(names(), std::vector<std::string>{std::to_string(writers * times)});
}

}  // namespace
}  // namespace kept::storage
